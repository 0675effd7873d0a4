/// Reads the sentences of a paragraph, one after the other, in one pass over its bytes.
///
/// A **clause** ends at a mark. A figure takes the words of its clause that stand before it; where
/// there are none, those behind it. A clause without a subject of its own has that of the clause
/// before.
struct ProseReader {
    let lexicon = ProseLexicon.standard
    let agency: String
    let year: Int?

    /// What the sentence says, in its order.
    var statements: [ProseStatement] = []
    /// All that the sentence says.
    var whole = ProseMeaning.plain
    /// The figure in front of 其中: the whole of which parts follow. It can stand in the sentence
    /// before.
    var lastFigure: ProseStatement?

    // The paragraph.
    var position = 0
    var topic = ProseMeaning.plain
    var isTopicFar = false
    var isAboutDisclosure = false
    var isParagraphWide = false
    var lacksClosing = false

    // The sentence.
    var isOtherYear = false

    // The clause: its words up to the last figure, and its first statement.
    var clause = ProseMeaning.plain
    var firstOfClause = 0
    var mark: UInt32 = 0

    // The words since the last figure or mark.
    var words = ProseMeaning.plain
    var phraseStart: Int?
    var phraseEnd = 0
    var isLoose = false
    var isDirty = false
    /// Where the last known word ends.
    var knownEnd = 0
    var figureEnd = 0

    init(year: Int?, agency: String?) {
        self.year = year
        self.agency = agency ?? ""
        statements.reserveCapacity(32)
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
    @_optimize(speed)
    mutating func readSentence(in text: Span<UInt8>) -> Bool {
        guard position < text.count else { return false }
        beginSentence()
        while position < text.count {
            if let first = text.ideographNumber(at: position) {
                readWord(first, in: text)
            } else if text.digit(at: position) != nil {
                read(ProseFigure.arabic(at: position, in: text), in: text)
            } else if readMark(in: text) {
                break
            }
        }
        endClause(mark: 0)
        return true
    }

    /// Reads the next word, or the letters up to where none can begin.
    @inline(__always)
    private mutating func readWord(_ letter: Int, in text: Span<UInt8>) {
        var (first, start) = (letter, position)
        while true {
            let second = text.ideographNumber(at: start &+ 3)
            if lexicon.mayBegin(first, second),
                let (meaning, end) = lexicon.word(first, second, at: start, in: text)
            {
                if start > position { skipUnknown(to: start) }
                return read(meaning, to: end, in: text)
            }
            start &+= 3
            guard let second else { return skipUnknown(to: start) }
            first = second
        }
    }

    private mutating func beginSentence() {
        if let last = statements.last(where: { $0.figure?.unit.isWhole == true }) {
            lastFigure = last
        }
        statements.removeAll(keepingCapacity: true)
        isParagraphWide = isParagraphWide || whole.hasAny(of: .scope)
        whole = .plain
        isOtherYear = false
        isTopicFar = true
        beginClause(mark: 0)
    }

    @inline(never)
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

    mutating func skipUnknown(to end: Int) {
        position = end
        if phraseStart == nil { isLoose = true } else { isDirty = true }
    }
}
