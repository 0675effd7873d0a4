/// Reads text: a paragraph or a table cell a line, rows of cells between bars or tabulators, or
/// what comes out of a PDF.
package enum TextCarrier {
    /// - Parameter input: valid UTF-8.
    package static func read(_ input: [UInt8]) throws(Refusal) -> Document {
        let text = try TextLines(input)
        if PDFText.isPDFText(text.lines, in: input) {
            return PDFBlocks(text.lines, in: input).document
        }
        var reader = TextBlocks(text.lines, in: input)
        reader.read()
        var document = reader.document
        document.gapAtEnd = text.gapAtEnd
        return document
    }
}

/// Makes paragraphs and tables of lines.
private struct TextBlocks {
    private let input: [UInt8]
    private let lines: [TextLine]
    /// For every line what it is as a row of a table.
    private let rows: [RowLine?]
    /// For every line whether it is a rule between rows.
    private let rules: [Bool]
    private(set) var document = Document()

    /// So many empty lines can stand between two rows of one table.
    private static let widestGap = 2

    init(_ lines: [TextLine], in input: [UInt8]) {
        self.input = input
        self.lines = lines
        let rules = lines.map { !$0.isEscaped && RowLine.isRule($0, in: input) }
        let rows = zip(lines, rules).map { $1 ? nil : RowLine($0, in: input) }
        // Tabulators at the ends of lines alone separate nothing.
        let hasTabs = rows.contains { $0?.separatesByTab == true }
        self.rows = hasTabs ? rows : rows.map { $0?.separator == .tab ? nil : $0 }
        self.rules = rules
    }

    mutating func read() {
        var index = 0
        while index < lines.count {
            let (run, isTable) = run(from: index)
            if isTable { addGrid(run) } else { lines[run].forEach { addParagraph($0) } }
            index = run.upperBound
        }
    }

    // MARK: Tables

    /// The lines from one on that are a table, or that are none.
    private func run(from start: Int) -> (lines: Range<Int>, isTable: Bool) {
        var end = start
        var count = 0
        var separator: RowLine.Separator?
        while end < lines.count, end == start || lines[end].gap.count <= Self.widestGap {
            if let row = rows[end], separator == nil || row.separator == separator {
                separator = row.separator
                count += 1
            } else if !rules[end] {
                break
            }
            end += 1
        }
        // One line with one bar may be anything, unless a figure stands behind it, or nothing.
        let isTable = count > 1 || count == 1 && (end - start > 1 || isRowAlone(rows[start]))
        return (start..<max(end, start + 1), isTable)
    }

    private func isRowAlone(_ row: RowLine?) -> Bool {
        guard let row else { return false }
        if row.count > 2 { return true }
        guard let last = row.fields.last else { return false }
        let field = input.trimmed(last)
        return field.isEmpty || input.scalar(at: field.lowerBound).scalar.folded.isDigit
    }

    private mutating func addGrid(_ run: Range<Int>) {
        let found = rows[run].compactMap { $0 }
        // A bar at the end of every line is the edge; at the end of some, a blank cell's.
        let leading = found.allSatisfy { $0.hasLeadingEdge } ? 1 : 0
        let trailing = found.allSatisfy { $0.hasTrailingEdge } ? 1 : 0
        let start = document.cells.count
        for (number, row) in found.enumerated() {
            for (column, field) in row.fields.dropFirst(leading).dropLast(trailing).enumerated() {
                addCell(field, row: number, column: column)
            }
        }
        document.addGrid(cellsFrom: start, hasColumns: false)
    }

    private mutating func addCell(_ field: Range<Int>, row: Int, column: Int) {
        let content = input.trimmed(field)
        let extent =
            content.isEmpty ? Extent(field.lowerBound, length: 0) : Extent(content)
        document.addCell(input[content], at: extent, row: row, column: column)
    }

    // MARK: Paragraphs

    private mutating func addParagraph(_ line: TextLine) {
        let extent = Extent(line.content)
        // Behind the escape every space counts.
        let escaped = line.content.lowerBound..<line.whole.upperBound
        if !line.isEscaped {
            document.addParagraph(input[input.trimmed(line.content)], at: extent, gap: line.gap)
        } else if TextEscape.isDirective(input[line.content]) {
            document.addParagraph(input[escaped], at: extent, gap: line.gap)
        } else {
            document.addParagraph(
                TextEscape.unescaped(input[escaped]).utf8, at: extent, gap: line.gap,
                isLiteral: true)
        }
    }
}
