/// A word on a page: what stands between two spaces.
struct PDFWord: Sendable {
    /// Its bytes in the input.
    let range: Range<Int>
    /// Where it stands on its line, in letters: `pdftotext` gives every letter one column.
    let columns: Range<Int>
    /// The number of its line.
    var line = 0
    /// Wider space than between two words is before it, or nothing: it stands where the page has
    /// it, and not where the word before it ends.
    var isAnchored = false

    /// Labels at different heights can come without a space: 科研机构法人或其他组织.
    fileprivate func withoutNeighbours(in input: [UInt8]) -> [PDFWord] {
        let spanning = Self.spanning
        guard range.count > spanning.count, range.count <= 3 * spanning.count,
            range.count == 3 * columns.count,
            let start = (range.lowerBound...(range.upperBound - spanning.count)).first(where: {
                input[$0..<($0 + spanning.count)].elementsEqual(spanning)
            })
        else { return [self] }
        let cuts = [range.lowerBound, start, start + spanning.count, range.upperBound]
        return zip(cuts, cuts.dropFirst()).filter { $0 < $1 }.map { from, to in
            let column = columns.lowerBound + (from - range.lowerBound) / 3
            return PDFWord(
                range: from..<to, columns: column..<(column + (to - from) / 3),
                isAnchored: isAnchored && from == range.lowerBound)
        }
    }

    private static let spanning = Array(Form.legalPersonsHeader.zh.utf8)

    func on(_ line: Int) -> PDFWord {
        PDFWord(range: range, columns: columns, line: line, isAnchored: isAnchored)
    }

    /// Its letters as they count in labels, with the ordinal.
    func letters(in input: [UInt8]) -> [Unicode.Scalar] {
        input.letters(range)
    }
}

/// A line of a page.
struct PDFLine: Sendable {
    /// Label or prose.
    var words: [PDFWord]
    /// The figures and marks at its end.
    let values: [PDFWord]
    /// The empty lines before it.
    let gap: Int
    /// Pages before it.
    let page: Int

    /// From the first word to the last, in half-width columns.
    let start: Int
    let end: Int

    var all: [PDFWord] { words + values }

    init(_ line: TextLine, page: Int, in input: [UInt8]) {
        let words: [PDFWord]
        (words, start, end) = Self.words(of: line, in: input)
        let count = PDFValues.count(atEndOf: words, in: input)
        self.words = Array(words.dropLast(count))
        values = PDFValues.withUnits(Array(words.suffix(count)), in: input)
        gap = line.gap.count
        self.page = page
    }

    /// The same line with other figures at its end.
    init(_ line: PDFLine, values: [PDFWord]) {
        self = PDFLine(
            words: line.words, values: values, gap: line.gap, page: line.page, start: line.start,
            end: line.end)
    }

    private init(
        words: [PDFWord], values: [PDFWord], gap: Int, page: Int, start: Int, end: Int
    ) {
        (self.words, self.values, self.gap, self.page) = (words, values, gap, page)
        (self.start, self.end) = (start, end)
    }

    private static func words(
        of line: TextLine, in input: [UInt8]
    ) -> (words: [PDFWord], start: Int, end: Int) {
        var words: [PDFWord] = []
        var column = 0
        // Letters that are wide so far, and before the first word.
        var (wide, before) = (0, 0)
        var index = line.whole.lowerBound
        var start: (index: Int, column: Int)?
        func finish() {
            guard let first = start else { return }
            let isAnchored =
                words.last.map { $0.columns.upperBound + 1 < first.column } ?? true
            let word = PDFWord(
                range: first.index..<index, columns: first.column..<column,
                isAnchored: isAnchored)
            words += word.withoutNeighbours(in: input)
            start = nil
        }
        while index < line.content.upperBound {
            let (scalar, count) = input.scalar(at: index)
            if scalar.isPadding {
                finish()
            } else if start == nil {
                start = (index, column)
                if words.isEmpty { before = wide }
            }
            if scalar != "\u{0C}", !scalar.isInvisible {
                column += 1
                if count > 2 { wide += 1 }
            }
            index += count
        }
        finish()
        return (
            words, (words.first?.columns.lowerBound ?? 0) + before,
            (words.last?.columns.upperBound ?? 0) + wide
        )
    }
}

extension [Unicode.Scalar] {
    /// The letters of the label that these letters print, without its ordinal.
    @inline(never)
    var name: [Unicode.Scalar] { Label(String(String.UnicodeScalarView(self))).scalars }
}

extension [UInt8] {
    /// The letters of a range as they count in labels.
    @inline(never)
    func letters(_ range: Range<Int>) -> [Unicode.Scalar] {
        var letters: [Unicode.Scalar] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let (scalar, count) = self.scalar(at: index)
            let folded = scalar.folded
            if folded.countsInLabels, !folded.isPadding { letters.append(folded) }
            index += count
        }
        return letters
    }
}

/// Which words of a line are figures.
enum PDFValues {
    private static let longest = 64

    /// How many words at the end are figures and marks: at least one figure among them. One word
    /// of another kind between them, or behind them, is a cell too: 见附件.
    static func count(atEndOf words: [PDFWord], in input: [UInt8]) -> Int {
        var count = 0
        var figures = 0
        var text: Int?
        for index in words.indices.reversed() {
            if let kind = kind(of: words[index], in: input) {
                if kind == .figure { figures += 1 }
            } else if text == nil, index > 0, kind(of: words[index - 1], in: input) != nil,
                isCellText(words[index], in: input)
            {
                text = index
            } else {
                break
            }
            count += 1
        }
        // 无 in front may be the end of a label, a unit is none of its own.
        while count > 0, isLabelEnd(words[words.count - count], in: input),
            !isRow(words.dropLast(count), in: input)
        {
            count -= 1
        }
        if let text, text >= words.count - count, figures < 2,
            !isRow(words.dropLast(count), in: input)
        {
            return self.count(atEndOf: words, behind: text, in: input)
        }
        return figures > 0 ? count : 0
    }

    /// The figures behind a word that is none, if it is no cell.
    private static func count(atEndOf words: [PDFWord], behind text: Int, in input: [UInt8]) -> Int
    {
        let rest = words[(text + 1)...]
        return rest.contains { isFigure($0, in: input) } ? rest.count : 0
    }

    private static func isLabelEnd(_ word: PDFWord, in input: [UInt8]) -> Bool {
        let kind = kind(of: word, in: input)
        return kind == nil || kind == .word && !word.letters(in: input).isEmpty
    }

    /// A word that can stand in a cell, and in no label of the form.
    private static func isCellText(_ word: PDFWord, in input: [UInt8]) -> Bool {
        guard word.range.count <= longest else { return false }
        let text = input.text(word.range).unicodeScalars
        guard (2...LineRows.longestCell).contains(text.count),
            !text.contains(where: { "，。；：！？、,;:".unicodeScalars.contains($0) })
        else { return false }
        return !FormTexts.all.haveInside(word.letters(in: input))
    }

    private static func isRow(_ words: ArraySlice<PDFWord>, in input: [UInt8]) -> Bool {
        guard words.count <= 4, words.allSatisfy({ $0.range.count <= 4 * Label.longest }) else {
            return false
        }
        return FormTexts.all.isRow(words.flatMap { $0.letters(in: input) })
    }

    /// 1268 万元 is one figure.
    static func withUnits(_ words: [PDFWord], in input: [UInt8]) -> [PDFWord] {
        var result: [PDFWord] = []
        for word in words {
            if let last = result.last, isUnit(word, in: input) {
                result[result.count - 1] = PDFWord(
                    range: last.range.lowerBound..<word.range.upperBound,
                    columns: last.columns.lowerBound..<word.columns.upperBound,
                    isAnchored: last.isAnchored)
            } else {
                result.append(word)
            }
        }
        return result
    }

    static func isFigure(_ word: PDFWord, in input: [UInt8]) -> Bool {
        kind(of: word, in: input) == .figure
    }

    /// A figure, a mark or a unit.
    static func isCell(_ word: PDFWord, in input: [UInt8]) -> Bool {
        kind(of: word, in: input) != nil
    }

    private enum Kind {
        case figure
        case mark
        /// A mark or a unit in letters.
        case word
    }

    private static func kind(of word: PDFWord, in input: [UInt8]) -> Kind? {
        guard word.range.count <= longest else { return nil }
        switch Cell(figure: input, in: word.range)?.value {
        case .number: return .figure
        case .mark:
            return input[word.range.lowerBound] < 0x80 || word.columns.count == 2 ? .mark : .word
        default: return isUnit(word, in: input) ? .word : nil
        }
    }

    private static let units = Form.units.map { Array($0.utf8) }

    private static func isUnit(_ word: PDFWord, in input: [UInt8]) -> Bool {
        units.indices.contains {
            units[$0].count == word.range.count && input[word.range].elementsEqual(units[$0])
        }
    }
}
