/// A line of text that is not empty.
struct Line: Sendable {
    /// Without padding at both ends.
    let text: String
    /// The text as a label.
    let label: Label
    /// The text as a table cell.
    let cell: Cell
    let extent: Extent
    /// The empty lines before it.
    let gap: Gap
    /// Written with the escape: prose, whatever it looks like.
    let isLiteral: Bool

    /// Written with the escape: a value, if it is one that this version knows.
    var isDirective: Bool { !isLiteral && TextEscape.isDirective(text.utf8) }
}

/// Empty lines between two lines: blank cells stand in them.
package struct Gap: Sendable, Equatable {
    package let count: Int
    /// Where the first of them begins.
    package let offset: Int
    /// The bytes of each, where they are all the same; else 0.
    package let step: Int

    static let none = Gap(0, from: 0, to: 0)

    /// The empty lines from `offset` up to `end`.
    init(_ count: Int, from offset: Int, to end: Int) {
        self.count = count
        self.offset = offset
        let isEven = count > 0 && (end - offset) % count == 0 && (end - offset) / count <= 2
        step = isEven ? (end - offset) / count : 0
    }

    /// Together with a line that is as good as empty, and the gap behind it.
    func joined(with next: Gap) -> Gap {
        Gap(count + 1 + next.count, from: offset, to: offset)
    }
}

/// Text cut into lines that end with LF, CR LF or CR.
struct LineCutter {
    private(set) var lines: [Line] = []
    /// The empty lines behind the last line.
    let gapAtEnd: Gap

    init(_ input: [UInt8]) throws(Refusal) {
        var empty = 0
        var start = input.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : 0
        var gapOffset = start
        while start < input.count {
            let end = Self.endOfLine(in: input, from: start)
            let content = Self.trimmed(start..<end, in: input)
            if content.isEmpty {
                empty += 1
            } else {
                lines.append(
                    Self.line(
                        content, start..<end, in: input,
                        gap: Gap(empty, from: gapOffset, to: start)))
                empty = 0
                gapOffset = Self.next(after: end, in: input)
                try Self.check(lines.count, at: start, in: input)
            }
            start = Self.next(after: end, in: input)
        }
        gapAtEnd = Gap(empty, from: gapOffset, to: input.count)
    }

    private static func line(
        _ content: Range<Int>, _ whole: Range<Int>, in input: [UInt8], gap: Gap
    ) -> Line {
        let isEscaped = input[content.lowerBound] == TextEscape.mark
        let isLiteral = isEscaped && !TextEscape.isDirective(input[content])
        // Behind the escape every space counts.
        let escaped = content.lowerBound..<whole.upperBound
        let text =
            isLiteral
            ? TextEscape.unescaped(input[escaped])
            : isEscaped ? input.text(escaped) : input.text(content).trimmed
        return Line(
            text: text, label: isLiteral ? Label("") : Label(text),
            cell: isLiteral ? Cell(unreadable: text) : Cell(printed: text),
            extent: Extent(content), gap: gap, isLiteral: isLiteral)
    }

    private static func endOfLine(in input: [UInt8], from start: Int) -> Int {
        var end = start
        while end < input.count, input[end] != 0x0A, input[end] != 0x0D { end += 1 }
        return end
    }

    private static func next(after end: Int, in input: [UInt8]) -> Int {
        let isPair = end + 1 < input.count && input[end] == 0x0D && input[end + 1] == 0x0A
        return end + (isPair ? 2 : 1)
    }

    /// Without ASCII space at both ends. A line of wider spaces stays: a cell with a blank in it.
    private static func trimmed(_ line: Range<Int>, in input: [UInt8]) -> Range<Int> {
        var (low, high) = (line.lowerBound, line.upperBound)
        while low < high, isTextSpace(input[low]) { low += 1 }
        while high > low, isTextSpace(input[high - 1]) { high -= 1 }
        return low..<high
    }

    private static func isTextSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C
    }

    private static func check(_ count: Int, at offset: Int, in input: [UInt8]) throws(Refusal) {
        if count > Limits.lines {
            throw Refusal(
                .limitExceeded, "行数超过上限 lines（\(Limits.lines) 行）",
                "more lines than the limit lines (\(Limits.lines))", at: offset, in: input)
        }
    }
}
