/// Tells Markdown from copied text.
package enum TextSniffer {
    /// The bytes looked at: a report's first table stands before.
    private static let longestLook = 1 << 18

    /// Does the input have the delimiter row of a pipe table under a header, or headings with
    /// `#` together with tables? A stray `#` or `|` in copied text is no Markdown.
    ///
    /// - Parameter input: valid UTF-8.
    package static func isMarkdown(_ input: [UInt8]) -> Bool {
        var headings = 0
        var rows = 0
        var isBehindRow = false
        var start = input.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : 0
        let limit = min(input.count, longestLook)
        while start < limit {
            let end =
                input[start..<limit].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? limit
            let line = input.trimmedSpace(start..<end)
            start = end + 1
            guard let first = line.first else { continue }
            if isBehindRow, MarkdownRow.isDelimiter(line, in: input) { return true }
            isBehindRow = input[line].contains(UInt8(ascii: "|"))
            if input[first] == UInt8(ascii: "|"), line.count > 1 { rows += 1 }
            if input[line].starts(with: "<table".utf8) { rows += 2 }
            if isHeading(input[line]) { headings += 1 }
            if headings > 0 && rows > 1 || headings > 2 { return true }
        }
        return false
    }

    private static func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
        let marks = line.prefix(7).prefix { $0 == UInt8(ascii: "#") }
        return (1...6).contains(marks.count) && line.dropFirst(marks.count).first == 0x20
    }
}
