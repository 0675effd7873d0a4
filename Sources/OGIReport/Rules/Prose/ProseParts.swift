/// Sums stated in a sentence: 共发布100条，其中……60条、……40条.
extension Judgement {
    func judgeParts(
        _ reader: inout ProseReader, at place: Int, in text: Span<UInt8>,
        _ findings: inout [ProseFinding]
    ) {
        guard reader.whole.hasAny(of: .including) else { return }
        var index = 0
        while index < reader.statements.count {
            guard reader.statements[index].opensParts else {
                index += 1
                continue
            }
            let end = reader.endOfParts(from: index)
            if let whole = reader.whole(before: index), end > index,
                let finding = finding(whole, index..<end, reader, at: place, in: text)
            {
                findings.append(finding)
            }
            index = max(end, index + 1)
        }
    }

    private func finding(
        _ whole: ProseStatement, _ parts: Range<Int>, _ reader: ProseReader,
        at place: Int, in text: Span<UInt8>
    ) -> ProseFinding? {
        guard let total = whole.figure?.value, let unit = whole.figure?.unit, total.isInteger
        else { return nil }
        var sum = FixedDecimal.zero
        var count = 0
        var isPinned = whole.pin != nil
        for index in parts {
            let part = reader.statements[index]
            guard let figure = part.figure, figure.unit.isWhole else { continue }
            guard figure.unit == unit, !figure.isApproximate, let value = figure.value,
                let next = sum.adding(value)
            else { return nil }
            sum = next
            count += 1
            isPinned = isPinned && part.pin != nil
        }
        guard let last = reader.statements[parts].last, let end = last.figure?.end, !isPinned,
            let gap = total.subtracting(sum), gap != .zero
        else { return nil }
        let isOpen = text.letter(from: end).value == "等"
        // Parts that miss the whole by next to nothing are meant to be all.
        let isNear =
            count > 1 && !isOpen && total.mantissa >= 200
            && gap.mantissa <= total.mantissa / 200
        let isComplete = count > 1 && last.meaning.hasAny(of: .rest)
        guard gap.isNegative || isNear || isComplete else { return nil }
        let start = reader.statements[parts.lowerBound].phrase.lowerBound
        return ProseFinding(
            topic: .breakdown, place: place, phrase: start..<end,
            isAdvice: reader.isWide(last), actual: sum, expected: total)
    }
}

extension ProseStatement {
    fileprivate var opensParts: Bool {
        meaning.hasAny(of: .including) && !meaning.hasAny(of: Self.stops)
            && figure.map { $0.unit.isWhole && !$0.isApproximate } ?? false
    }

    /// What speaks of something else than parts.
    private static let stops =
        ProseMeaning.newlyReceived | .received | .accepted | .tookOn | .handled | .worked | .carried
        | .lastYear | .nextYear | .negation | .increase | .share | .action | .respectively | .future

    /// Goes on with a list of parts.
    fileprivate func goesOn(_ whole: ProseMeaning) -> Bool {
        let isListed = [0x3001, 0xFF0C, 0x2C, 0xFF1B, 0x3B].contains(mark) || mark == 0
        return isListed && !meaning.hasAny(of: Self.stops | .including | .count)
            && (meaning & .subjects == whole & .subjects || !meaning.hasAny(of: .ownSubject))
    }

    /// Parts can be of it.
    fileprivate var isWhole: Bool {
        guard let figure else { return false }
        return figure.unit.isWhole && !figure.isApproximate
            && !meaning.hasAny(of: .increase | .share | .respectively | .future)
    }
}

extension ProseReader {
    /// The figure in front of 其中, in the sentence or the one before.
    fileprivate func whole(before index: Int) -> ProseStatement? {
        let whole = index > 0 ? statements[index - 1] : lastFigure
        guard let whole, whole.isWhole, whole.figure?.unit == statements[index].figure?.unit
        else { return nil }
        return whole
    }

    /// Behind the last part of a list; the first stands at `start`.
    fileprivate func endOfParts(from start: Int) -> Int {
        let subject = statements[start].meaning
        var end = start + 1
        var next = end
        while next < statements.count {
            let statement = statements[next]
            if statement.figure?.unit == .percent, statement.meaning.hasAny(of: .share) {
                next += 1
                continue
            }
            if statement.meaning.hasAny(of: .including) { return start }
            guard statement.goesOn(subject),
                statement.figure?.unit == statements[start].figure?.unit
            else { break }
            next += 1
            end = next
        }
        return end
    }

    /// The sentence speaks of more, or of others, than the office.
    func isWide(_ statement: ProseStatement) -> Bool {
        whole.hasAny(of: .scope) || statement.meaning.hasAny(of: .farSubject) && isParagraphWide
    }
}
