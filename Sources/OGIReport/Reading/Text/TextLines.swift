/// A line of text that is not empty, before it is known what it is.
struct TextLine: Sendable {
    /// Without ASCII space at both ends.
    let content: Range<Int>
    /// From its first byte up to the line end.
    let whole: Range<Int>
    /// The empty lines before it.
    let gap: Gap
    /// Begins with the escape of our own copied text.
    let isEscaped: Bool
}

/// Text cut into lines that end with LF, CR LF or CR.
struct TextLines {
    private(set) var lines: [TextLine] = []
    /// The empty lines behind the last line.
    let gapAtEnd: Gap

    init(_ input: [UInt8]) throws(Refusal) {
        var empty = 0
        var start = input.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : 0
        var gapOffset = start
        while start < input.count {
            let end = Self.endOfLine(in: input, from: start)
            let content = input.trimmedSpace(start..<end)
            let next = Self.next(after: end, in: input)
            if content.isEmpty {
                empty += 1
            } else {
                lines.append(
                    TextLine(
                        content: content, whole: start..<end,
                        gap: Gap(empty, from: gapOffset, to: start),
                        isEscaped: input[content.lowerBound] == TextEscape.mark))
                empty = 0
                gapOffset = next
                try Self.check(lines.count, at: start, in: input)
            }
            start = next
        }
        gapAtEnd = Gap(empty, from: gapOffset, to: input.count)
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

    private static func check(_ count: Int, at offset: Int, in input: [UInt8]) throws(Refusal) {
        if count > Limits.lines {
            throw Refusal(
                .limitExceeded, "行数超过上限 lines（\(Limits.lines) 行）",
                "more lines than the limit lines (\(Limits.lines))", at: offset, in: input)
        }
    }
}

extension [UInt8] {
    /// Without ASCII space at both ends. A line of wider spaces stays: a cell with a blank in it.
    func trimmedSpace(_ line: Range<Int>) -> Range<Int> {
        var (low, high) = (line.lowerBound, line.upperBound)
        while low < high, Self.isTextSpace(self[low]) { low += 1 }
        while high > low, Self.isTextSpace(self[high - 1]) { high -= 1 }
        return low..<high
    }

    private static func isTextSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C
    }
}
