/// A row of a pipe table.
struct MarkdownRow {
    /// What stands between the pipes, with padding; empty before and behind the edges.
    let fields: [Range<Int>]

    /// Twice what a table may have; beyond it a line of pipes is a decoration.
    private static let mostFields = 2 * Limits.tableColumns

    init(_ text: Range<Int>, in input: [UInt8]) {
        let pipes = Self.pipes(in: text, of: input)
        let starts = [text.lowerBound] + pipes.map { $0 + 1 }
        let ends = pipes + [text.upperBound]
        fields = zip(starts, ends).map { $0..<$1 }
    }

    var hasLeadingEdge: Bool { fields.count > 1 && fields.first?.isEmpty == true }
    var hasTrailingEdge: Bool { fields.count > 1 && fields.last?.isEmpty == true }

    /// The fields of a table's rows. A pipe at the end of some rows only is a blank cell's.
    static func cells(of rows: [MarkdownRow]) -> [ArraySlice<Range<Int>>] {
        let leading = rows.allSatisfy { $0.hasLeadingEdge } ? 1 : 0
        let trailing = rows.allSatisfy { $0.hasTrailingEdge } ? 1 : 0
        return rows.map { $0.fields.dropFirst(leading).dropLast(trailing) }
    }

    /// Does a line have the pipes of a row? One pipe in the midst of a sentence is none.
    static func isRow(_ text: Range<Int>, in input: [UInt8]) -> Bool {
        let pipes = pipes(in: text, of: input)
        guard let first = pipes.first, pipes.count < mostFields else { return false }
        if first == text.lowerBound { return pipes.count > 1 || text.count == 1 }
        if pipes.count > 1 { return true }
        // 首页 | 概况, but no sentence.
        let ends = [text.lowerBound..<first, (first + 1)..<text.upperBound]
        return ends.allSatisfy { input.scalarCount($0, upTo: 41) <= 40 }
    }

    /// Is it the row under a header: `| --- | :-: |`?
    static func isDelimiter(_ text: Range<Int>, in input: [UInt8]) -> Bool {
        var dashes = 0
        var pipes = 0
        for byte in input[text] {
            switch byte {
            case UInt8(ascii: "-"): dashes += 1
            case UInt8(ascii: "|"): pipes += 1
            case UInt8(ascii: ":"), 0x20, 0x09: break
            default: return false
            }
        }
        guard pipes > 0, pipes < mostFields, dashes > 0 else { return false }
        return cells(of: [MarkdownRow(text, in: input)]).joined()
            .allSatisfy { isDelimiterCell($0, in: input) }
    }

    private static func isDelimiterCell(_ field: Range<Int>, in input: [UInt8]) -> Bool {
        var cell = input[input.trimmedSpace(field)]
        if cell.first == UInt8(ascii: ":") { cell = cell.dropFirst() }
        if cell.last == UInt8(ascii: ":") { cell = cell.dropLast() }
        return !cell.isEmpty && cell.allSatisfy { $0 == UInt8(ascii: "-") }
    }

    /// Pipes that no backslash stands before, counted a little beyond the limit.
    private static func pipes(in text: Range<Int>, of input: [UInt8]) -> [Int] {
        var pipes: [Int] = []
        var isEscaped = false
        for index in text {
            let byte = input[index]
            if byte == UInt8(ascii: "|"), !isEscaped { pipes.append(index) }
            if pipes.count > mostFields { break }
            isEscaped = byte == TextEscape.mark && !isEscaped
        }
        return pipes
    }
}
