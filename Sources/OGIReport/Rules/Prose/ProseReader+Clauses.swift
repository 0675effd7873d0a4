/// What figures say, and where clauses end.
extension ProseReader {
    var hasFigure: Bool { statements.count > firstOfClause }

    @inline(never)
    mutating func read(_ figure: ProseFigure, in text: Span<UInt8>) {
        let start = position
        var figure = figure
        if start - figureEnd < 12, figureEnd > 0, text.isRangeSign(figureEnd..<start) {
            figure.isApproximate = true
        }
        figureEnd = figure.end
        position = figure.end
        switch figure.unit {
        case .year: return readYear(figure)
        case .month:
            let next = text.letter(from: figure.end)
            if text.digit(at: next.start) == nil, next.value != "底", next.value != "末" {
                add(.partial, start..<figure.end)
            }
        case .day, .person: break
        case .other: return skipUnknown(to: figure.end)
        default: return state(figure, from: start)
        }
        knownEnd = figure.end
    }

    private mutating func readYear(_ figure: ProseFigure) {
        knownEnd = figure.end
        let range = figure.digits
        guard let number = figure.value, let year, number.isInteger, number.mantissa > 1900,
            number.mantissa < 2200
        else {
            isOtherYear = true
            return
        }
        switch Int(truncatingIfNeeded: number.mantissa) - year {
        case 0:
            isOtherYear = false
            add(.thisYear, range)
        case -1: add(.lastYear, range)
        case 1: add(.nextYear, range)
        default: isOtherYear = true
        }
    }

    private mutating func state(_ figure: ProseFigure, from start: Int) {
        let isWaiting = hasFigure && statements.last?.isHungry == true
        let isFed = phraseStart != nil
        let hint = figure.isApproximate || words.hasAny(of: .approximate)
        var statement = ProseStatement(
            meaning: context, figure: figure, phrase: (phraseStart ?? start)..<figure.end,
            isCertain: !isDirty && !hint && isThisYear && !(isWaiting && isFed), isLoose: isLoose,
            mark: mark)
        statement.figure?.isApproximate = hint
        if isWaiting, isFed { statements[statements.count - 1].isCertain = false }
        statements.append(statement)
        clause |= words
        takeTopic()
        beginPhrase()
        knownEnd = figure.end
    }

    /// Neither a plan, nor another year that nothing is carried over from.
    var isThisYear: Bool {
        !whole.hasAny(of: .future) && (!isOtherYear || words.hasAny(of: .carried | .thisYear))
    }

    /// The words, with the subject that they are about.
    var context: ProseMeaning {
        var result = words
        if words.hasAny(of: .scope), words.hasAny(of: .organ) {
            result = words.subtracting(.organ)
        }
        if isAboutDisclosure { result |= .disclosure }
        if words.hasAny(of: .subjects) { return result | .ownSubject }
        return result | topic | (isTopicFar ? .farSubject : .plain)
    }

    mutating func takeTopic() {
        guard words.hasAny(of: .subjects) else { return }
        topic = words & .subjects
        isTopicFar = false
    }

    // MARK: Clauses

    mutating func beginClause(mark: UInt32) {
        self.mark = mark
        clause = .plain
        firstOfClause = statements.count
        beginPhrase()
        knownEnd = position
        figureEnd = 0
    }

    mutating func beginPhrase() {
        words = .plain
        phraseStart = nil
        isLoose = false
        isDirty = false
    }

    @inline(never)
    mutating func endClause(mark: UInt32) {
        let said = clause | words
        if !said.isEmpty {
            if let start = phraseStart { close(said, from: start) }
            takeTopic()
            if said.hasAny(of: .thisYear) {
                isOtherYear = false
            } else if said.hasAny(of: .lastYear), !said.hasAny(of: .carried | .increase) {
                isOtherYear = true
            }
        }
        // 其中：
        let opensParts = words == .including && (mark == 0x3A || mark == 0xFF1A)
        beginClause(mark: mark)
        if opensParts { words = .including }
    }

    /// The words behind the last figure of a clause, or of a clause without a figure.
    private mutating func close(_ said: ProseMeaning, from start: Int) {
        if hasFigure, let last = statements.last, last.isHungry {
            let own = last.meaning & ProseStatement.background
            let begin = last.figure?.digits.lowerBound ?? start
            let index = statements.count - 1
            statements[index].meaning = own | context
            statements[index].phrase = begin..<phraseEnd
            statements[index].isReversed = true
            statements[index].isCertain = last.isCertain && !isDirty && !isLoose && !last.isLoose
        }
        let isNone = said.hasAny(of: .negation) && !hasFigure
        guard isNone || said.hasAny(of: .all) else { return }
        statements.append(
            ProseStatement(
                meaning: context | said, figure: nil, phrase: start..<phraseEnd,
                isCertain: !isDirty && isThisYear, isLoose: isLoose, mark: mark))
    }
}
