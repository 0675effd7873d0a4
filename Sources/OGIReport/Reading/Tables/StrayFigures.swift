/// Figures in the prose of a table's section: rows that were not seen to be rows.
struct StrayFigures {
    struct Figure: Sendable {
        let cell: Cell
        let extent: Extent
    }

    private(set) var figures: [Figure] = []
    /// The lines without those that are nothing but such a row.
    private(set) var prose: [Line] = []

    private let vocabulary: Vocabulary
    /// In bytes: a longer word is no figure.
    private static let longest = 64

    init(_ lines: [Line], _ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        for line in lines {
            let found = found(in: line)
            figures += found.map { Figure(cell: $0, extent: line.extent) }
            if found.isEmpty || Self.isSentence(line) { prose.append(line) }
        }
    }

    private func found(in line: Line) -> [Cell] {
        if line.isFigure { return [line.cell] }
        if line.isLiteral || line.isDirective { return [] }
        return row(in: Array(line.text.utf8)) ?? figureBehindLabel(of: line) ?? []
    }

    /// Words of which two that follow each other are figures. No sentence has these.
    private func row(in text: [UInt8]) -> [Cell]? {
        var found: [Cell] = []
        var isRow = false
        var isBehindFigure = false
        for word in Self.words(of: text) {
            let cell = word.count <= Self.longest ? Cell(printed: text.text(word)) : .blank
            if cell.number != nil {
                found.append(cell)
                if isBehindFigure { isRow = true }
            }
            isBehindFigure = cell.number != nil
        }
        return isRow ? found : nil
    }

    /// 行政许可 1007
    private func figureBehindLabel(of line: Line) -> [Cell]? {
        let text = Array(line.text.utf8)
        guard text.count <= 4 * Label.longest else { return nil }
        let figure = text.suffix { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C }
        let cell = Cell(printed: text.text(figure))
        let label = Label(text, in: text.startIndex..<figure.lowerBound)
        guard cell.number != nil, !label.isEmpty, vocabulary.row(named: label) != nil else {
            return nil
        }
        return [cell]
    }

    /// What stands between spaces, tabulators and bars.
    private static func words(of text: [UInt8]) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < text.count {
            let (scalar, count) = text.scalar(at: index)
            if scalar.isPadding || RowLine.bar(at: index, in: text) != nil {
                if start < index { words.append(start..<index) }
                start = index + count
            }
            index += count
        }
        if start < index { words.append(start..<index) }
        return words
    }

    private static func isSentence(_ line: Line) -> Bool {
        line.text.unicodeScalars.contains("。")
    }
}

extension [UInt8] {
    /// The bytes at the end that all have a property.
    fileprivate func suffix(_ has: (UInt8) -> Bool) -> Range<Int> {
        let last = lastIndex { !has($0) }
        return (last.map { $0 + 1 } ?? startIndex)..<endIndex
    }
}
