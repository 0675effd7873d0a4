/// Reads the sentences of a paragraph, one after the other, in one pass over its bytes.
///
/// A **clause** ends at a mark. A figure takes the words of its clause that stand before it; where
/// there are none, those behind it. A clause without a subject of its own has that of the clause
/// before.
struct ProseReader {
    private let lexicon = ProseLexicon.standard
    private let agency: [UInt8]
    private let year: Int?

    /// What the sentence says, in its order.
    var statements: [ProseStatement] = []
    /// All that the sentence says.
    private(set) var whole = ProseMeaning.plain
    /// The figure in front of 其中: the whole of which parts follow. It can stand in the sentence
    /// before.
    var lastFigure: ProseStatement?

    // The paragraph.
    private var position = 0
    private var topic = ProseMeaning.plain
    private var isTopicFar = false
    private var isAboutDisclosure = false
    private(set) var isParagraphWide = false
    private var lacksClosing = false

    // The sentence.
    private var isOtherYear = false

    // The clause: its words up to the last figure, and its first statement.
    private var clause = ProseMeaning.plain
    private var firstOfClause = 0
    private var mark: UInt32 = 0

    // The words since the last figure or mark.
    private var words = ProseMeaning.plain
    private var phraseStart: Int?
    private var phraseEnd = 0
    private var isLoose = false
    private var isDirty = false
    /// Where the last known word ends.
    private var knownEnd = 0
    private var figureEnd = 0

    init(year: Int?, agency: String?) {
        self.year = year
        self.agency = agency.map { Array($0.utf8) } ?? []
    }

    mutating func beginParagraph(aboutDisputes: Bool) {
        position = 0
        topic = .plain
        isTopicFar = false
        isParagraphWide = false
        isAboutDisclosure = aboutDisputes
        lacksClosing = false
        lastFigure = nil
        statements.removeAll(keepingCapacity: true)
        whole = .plain
    }

    /// Reads the next sentence; `false` at the end of the paragraph.
    mutating func readSentence(in text: Span<UInt8>) -> Bool {
        guard position < text.count else { return false }
        if let last = statements.last(where: { $0.figure?.unit.isWhole == true }) {
            lastFigure = last
        }
        statements.removeAll(keepingCapacity: true)
        isParagraphWide = isParagraphWide || whole.hasAny(of: .scope)
        whole = .plain
        isOtherYear = false
        isTopicFar = true
        beginClause(mark: 0)
        while position < text.count {
            if readLetter(in: text) { break }
        }
        endClause(mark: 0)
        return true
    }

    /// Reads a letter, word or figure; `true` at the end of a sentence.
    @_optimize(speed)
    private mutating func readLetter(in text: Span<UInt8>) -> Bool {
        let byte = text[position]
        if byte &- 0xE4 < 6 {
            if let (meaning, end) = lexicon.word(at: position, in: text) {
                read(meaning, to: end, in: text)
            } else {
                skipUnknown(to: position &+ 3)
            }
            return false
        }
        if text.digit(at: position) != nil {
            read(ProseFigure.arabic(at: position, in: text), in: text)
            return false
        }
        return readMark(in: text)
    }

    private mutating func readMark(in text: Span<UInt8>) -> Bool {
        let (letter, length) = text.scalar(at: position)
        let start = position
        position += length
        switch letter {
        // 。！？
        case 0x3002, 0xFF01, 0xFF1F, 0x21, 0x3F: return true
        // ，；：（）. and their like
        case 0x2C, 0x2E, 0xFF0C, 0xFF1B, 0x3B, 0xFF1A, 0x3A, 0xFF08, 0xFF09, 0x28, 0x29, 0xFF0E:
            endClause(mark: letter)
        // 、 parts clauses behind a figure alone.
        case 0x3001: if hasFigure { endClause(mark: letter) }
        // 《…》 names something.
        case 0x300A:
            skipUnknown(to: endOfTitle(in: text))
        // 〔2021〕
        case 0x3014, 0x5B:
            skipUnknown(to: text.endOfFigures(from: position))
        case 0x201C, 0x201D, 0x22, 0x2018, 0x2019: knownEnd = position
        default:
            if text.endOfProsePadding(from: start) == start { skipUnknown(to: position) }
        }
        return false
    }

    private mutating func endOfTitle(in text: Span<UInt8>) -> Int {
        var index = position
        while !lacksClosing, index + 2 < text.count {
            if text[index] == 0xE3, text[index + 1] == 0x80, text[index + 2] == 0x8B {
                return index + 3
            }
            index += 1
        }
        lacksClosing = true
        return position
    }

    private mutating func skipUnknown(to end: Int) {
        position = end
        if phraseStart == nil { isLoose = true } else { isDirty = true }
    }

    // MARK: Words

    private mutating func read(_ meaning: ProseMeaning, to end: Int, in text: Span<UInt8>) {
        if meaning.hasAny(of: .numeral | .ordinal | .percent) {
            return readNumeral(meaning, to: end, in: text)
        }
        if meaning == .organ {
            if !isOwnName(knownEnd..<end, in: text) { add(.organ, position..<end) }
        } else {
            add(meaning, position..<end)
        }
        position = end
        knownEnd = end
    }

    private mutating func add(_ meaning: ProseMeaning, _ range: Range<Int>) {
        words |= meaning
        whole |= meaning
        if meaning.hasAny(of: .disclosure | .request) { isAboutDisclosure = true }
        if meaning.subtracting(ProseStatement.background).isEmpty {
            if phraseStart != nil, !meaning.isEmpty { phraseEnd = range.upperBound }
            return
        }
        phraseStart = phraseStart ?? range.lowerBound
        phraseEnd = range.upperBound
    }

    private mutating func readNumeral(
        _ meaning: ProseMeaning, to end: Int, in text: Span<UInt8>
    ) {
        if meaning == .numeral {
            guard let figure = ProseFigure.chinese(at: position, in: text) else {
                return skipUnknown(to: end)
            }
            return read(figure, in: text)
        }
        let start = text.endOfProsePadding(from: end)
        let arabic = text.digit(at: start) != nil ? ProseFigure.arabic(at: start, in: text) : nil
        let figure = arabic ?? ProseFigure.chinese(at: start, in: text)
        guard meaning == .percent, var figure, figure.unit != .year else {
            // 第二十条
            return skipUnknown(to: figure?.end ?? end)
        }
        figure.unit = .percent
        read(figure, in: text)
    }

    /// The words since the last known word name the agency itself.
    private func isOwnName(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
        if agency.isEmpty || range.count > 240 { return false }
        let name = text.extracting(range)
        if range.count <= agency.count {
            return agency.span.continues(with: name, at: agency.count - range.count)
        }
        return name.firstIndex(of: agency.span) != nil
    }

    // MARK: Figures

    private var hasFigure: Bool { statements.count > firstOfClause }

    private mutating func read(_ figure: ProseFigure, in text: Span<UInt8>) {
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
            let next = text.endOfProsePadding(from: figure.end)
            let letter = Unicode.Scalar(text.scalar(at: next).value)
            if text.digit(at: next) == nil, letter != "底", letter != "末" {
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
    private var isThisYear: Bool {
        !whole.hasAny(of: .future) && (!isOtherYear || words.hasAny(of: .carried | .thisYear))
    }

    /// The words, with the subject that they are about.
    private var context: ProseMeaning {
        var result = words
        if words.hasAny(of: .scope), words.hasAny(of: .organ) {
            result = words.subtracting(.organ)
        }
        if isAboutDisclosure { result |= .disclosure }
        if words.hasAny(of: .subjects) { return result | .ownSubject }
        return result | topic | (isTopicFar ? .farSubject : .plain)
    }

    private mutating func takeTopic() {
        guard words.hasAny(of: .subjects) else { return }
        topic = words & .subjects
        isTopicFar = false
    }

    // MARK: Clauses

    private mutating func beginClause(mark: UInt32) {
        self.mark = mark
        clause = .plain
        firstOfClause = statements.count
        beginPhrase()
        knownEnd = position
        figureEnd = 0
    }

    private mutating func beginPhrase() {
        words = .plain
        phraseStart = nil
        isLoose = false
        isDirty = false
    }

    private mutating func endClause(mark: UInt32) {
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
