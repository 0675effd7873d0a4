/// A sentence that says something else than the tables, or than itself.
struct ProseFinding: Sendable {
    let topic: ProsePin.Topic
    /// The number of the passage.
    let place: Int
    let phrase: Range<Int>
    /// The sentence speaks of more, or of others, than the office itself.
    let isAdvice: Bool
    /// The figure as printed.
    let actual: FixedDecimal
    let expected: FixedDecimal
    /// The number of the pin, where it is held against cells: its first reading.
    var pin: Int?
    /// What a share was made of.
    var share: (part: FixedDecimal, whole: FixedDecimal)?
}

extension Judgement {
    /// All that the prose of sections 一 to 四 says wrongly, in one pass.
    func readProse() -> [ProseFinding] {
        var findings: [ProseFinding] = []
        var reader = ProseReader(year: report.year, agency: report.agency?.name)
        for (place, passage) in passages.enumerated() {
            guard case .paragraph(let key) = passage.kind, key != .problems, key != .other else {
                continue
            }
            let letters = passage.text.utf8
            reader.beginParagraph(aboutDisputes: key == .disputes)
            while reader.readSentence(in: letters.span) {
                if reader.statements.isEmpty { continue }
                pin(&reader, at: place, &findings)
                judgeShares(&reader, at: place, &findings)
                judgeParts(&reader, at: place, in: letters.span, &findings)
            }
        }
        return findings
    }

    /// Finds the cells that each figure repeats, and compares.
    private func pin(
        _ reader: inout ProseReader, at place: Int, _ findings: inout [ProseFinding]
    ) {
        let pins = Form.prosePinWords
        for index in reader.statements.indices where reader.statements[index].isCertain {
            if let unit = reader.statements[index].figure?.unit, !unit.isCount { continue }
            let meaning = reader.statements[index].meaning
            guard
                let number = pins.indices.first(where: {
                    pins[$0].fits(meaning, in: reader.whole)
                        && reader.statements[index].suits(pins[$0])
                })
            else { continue }
            let statement = reader.statements[index]
            reader.statements[index].pin = number
            if pins[number].needs.hasAny(of: .all),
                !Form.closingWords.contains(where: {
                    passages[place].says($0, in: statement.phrase)
                })
            {
                continue
            }
            let said = statement.figure == nil ? FixedDecimal.zero : statement.figure?.value
            guard let said, let expected = contradiction(to: said, of: number) else { continue }
            findings.append(
                ProseFinding(
                    topic: pins[number].topic, place: place, phrase: statement.phrase,
                    isAdvice: reader.isWide(statement), actual: said, expected: expected,
                    pin: number))
        }
    }

    /// The first reading of a pin, if none of them is `said` and all can be assessed.
    private func contradiction(to said: FixedDecimal, of pin: Int) -> FixedDecimal? {
        var first: FixedDecimal?
        let readings = ProseReading.of(report.edition)[pin]
        for index in readings.indices {
            guard let value = value(of: readings[index]), value != said else { return nil }
            first = first ?? value
        }
        return first
    }
}

extension ProseStatement {
    /// Can a phrase that is so made be what the pin asks for?
    fileprivate func suits(_ pin: ProsePin.Words) -> Bool {
        if (figure == nil) != (pin.topic == .contradiction) || isLoose && !pin.isLoose
            || isReversed && !pin.isReversible
        {
            return false
        }
        return !isReversed || figure?.unit != ProseUnit.none
    }
}

extension Passage {
    /// Does a word stand in a phrase of it?
    fileprivate func says(_ word: String, in phrase: Range<Int>) -> Bool {
        let (letters, word) = (text.utf8, word.utf8)
        return letters.span.extracting(phrase).firstIndex(of: word.span) != nil
    }
}
