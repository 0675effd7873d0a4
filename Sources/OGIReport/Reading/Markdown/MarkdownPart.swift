/// What a Markdown file is made of at its widest: lines, and tables in HTML among them.
enum MarkdownPart {
    /// The title that the front matter gives.
    case title(Range<Int>)
    case lines([TextLine])
    /// From `<table` to behind its `</table>`, or to the end.
    case html(Range<Int>)

    /// The lines of front matter looked through.
    private static let longestFrontMatter = 64

    static func all(of lines: [TextLine], in input: [UInt8]) -> [MarkdownPart] {
        var (parts, rest) = frontMatter(of: lines, in: input)
        var waiting: [TextLine] = []
        var tail: TextLine?
        while let line = tail ?? rest.popFirst() {
            tail = nil
            guard let start = tag("<table", in: line.whole, of: input) else {
                waiting.append(line)
                continue
            }
            let before = TextLine(line.whole.lowerBound..<start, gap: line.gap, in: input)
            if !before.content.isEmpty { waiting.append(before) }
            if !waiting.isEmpty { parts.append(.lines(waiting)) }
            waiting = []
            let end = endOfTable(from: start, in: input)
            parts.append(.html(start..<end))
            // What stands behind the table in its last line is looked at again.
            var last = line
            while last.whole.upperBound < end, let next = rest.popFirst() { last = next }
            let behind = TextLine(end..<max(end, last.whole.upperBound), gap: .none, in: input)
            tail = behind.content.isEmpty ? nil : behind
        }
        if !waiting.isEmpty { parts.append(.lines(waiting)) }
        return parts
    }

    // MARK: HTML

    /// Where a tag begins, in letters of either case.
    private static func tag(_ name: String, in range: Range<Int>, of input: [UInt8]) -> Int? {
        let name = Array(name.utf8)
        var index = range.lowerBound
        while index + name.count <= range.upperBound {
            if input[index] == name[0], matches(name, at: index, in: input) { return index }
            index += 1
        }
        return nil
    }

    private static func matches(_ name: [UInt8], at start: Int, in input: [UInt8]) -> Bool {
        for (offset, byte) in name.enumerated() {
            guard start + offset < input.count else { return false }
            let other = input[start + offset]
            let lower = (0x41...0x5A).contains(other) ? other | 0x20 : other
            if lower != byte { return false }
        }
        return true
    }

    /// Behind the `</table>` that closes the table, or the end of the input.
    private static func endOfTable(from start: Int, in input: [UInt8]) -> Int {
        let (open, close) = (Array("<table".utf8), Array("</table".utf8))
        var depth = 0
        var index = start
        while index < input.count {
            if input[index] == UInt8(ascii: "<") {
                if matches(open, at: index, in: input) {
                    depth += 1
                } else if matches(close, at: index, in: input) {
                    depth -= 1
                    if depth == 0 {
                        let end = input[index...].firstIndex(of: UInt8(ascii: ">"))
                        return end.map { $0 + 1 } ?? input.count
                    }
                }
            }
            index += 1
        }
        return input.count
    }

    // MARK: Front matter

    /// Lines between two `---` at the very beginning: only the title is of use.
    private static func frontMatter(
        of lines: [TextLine], in input: [UInt8]
    ) -> (parts: [MarkdownPart], rest: ArraySlice<TextLine>) {
        func isFence(_ line: TextLine) -> Bool { input[line.content].elementsEqual("---".utf8) }
        let head = lines.prefix(longestFrontMatter)
        guard let first = head.first, isFence(first), first.gap.count == 0,
            let end = head.dropFirst().firstIndex(where: isFence)
        else { return ([], lines[...]) }
        let fields = head[1..<end]
        guard fields.allSatisfy({ input[$0.content].contains(UInt8(ascii: ":")) || !isASCII($0) })
        else { return ([], lines[...]) }
        func isASCII(_ line: TextLine) -> Bool { input[line.content].allSatisfy { $0 < 0x80 } }
        let name = "title:".utf8
        let title = fields.first { input[$0.content].starts(with: name) }.map { line in
            var text = input.trimmed(
                (line.content.lowerBound + name.count)..<line.content.upperBound)
            let quote = text.first.map { input[$0] }
            if text.count > 1, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
                input[text.upperBound - 1] == quote
            {
                text = (text.lowerBound + 1)..<(text.upperBound - 1)
            }
            return MarkdownPart.title(text)
        }
        return (title.map { [$0] } ?? [], lines[(end + 1)...])
    }
}

extension TextLine {
    /// A part of a line.
    init(_ whole: Range<Int>, gap: Gap, in input: [UInt8]) {
        self.init(
            content: input.trimmedSpace(whole), whole: whole, gap: gap, isEscaped: false)
    }
}
