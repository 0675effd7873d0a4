/// Text that `pdftotext` made of a PDF: columns set by spaces, labels and prose broken over lines.
enum PDFText {
    /// So many lines tell.
    private static let leastLines = 5
    /// A line of so many figures counts as several: a short text has but two of them.
    private static let manyFigures = 5
    private static let worthOfMany = 3
    /// Lines of prose broken at the page's edge, in half-width columns.
    private static let brokenLine = 50...110

    /// Form feeds, rows of figures between spaces, or prose cut off at one width: copied text has
    /// none of these.
    static func isPDFText(_ lines: [TextLine], in input: [UInt8]) -> Bool {
        // A tabulator never comes out of a PDF.
        if lines.contains(where: { $0.isEscaped || input[$0.content].contains(0x09) }) {
            return false
        }
        if input.contains(0x0C) { return true }
        var rows = 0
        var cells = 0
        var broken = 0
        var whole = 0
        for line in lines where line.content.count <= 1024 && RowLine(line, in: input) == nil {
            let parsed = PDFLine(line, page: 0, in: input)
            if parsed.values.count >= manyFigures {
                rows += worthOfMany
            } else if parsed.values.count >= 3 {
                rows += 1
            }
            if parsed.all.count == 1, parsed.values.count == 1 { cells += 1 }
            guard brokenLine.contains(parsed.end - parsed.start) else {
                if parsed.end - parsed.start > brokenLine.upperBound { whole += 1 }
                continue
            }
            if endsInPunctuation(line, in: input) { whole += 1 } else { broken += 1 }
        }
        // Copied text has a cell a line; the 15 figures of table 4 may be on one.
        if rows >= leastLines, cells <= 2 * rows { return true }
        return broken >= 2 * leastLines && broken > whole
    }

    private static func endsInPunctuation(_ line: TextLine, in input: [UInt8]) -> Bool {
        switch input.scalar(before: line.content.upperBound).scalar {
        case "。", "！", "？", "；", "：", "）", "”", ".", ";", ":": true
        default: false
        }
    }
}
