/// Finds the marks in the text of one paragraph or cell of Markdown, in one pass.
///
/// It does not follow CommonMark to the letter: a pair of `**` counts wherever it stands next to
/// Chinese punctuation, since that is how reports are written.
struct InlineScanner {
    let input: [UInt8]
    private(set) var marks: [InlineMark] = []
    private var emphasis = EmphasisPairs()
    /// The numbers in `marks` of the brackets that are open.
    private var brackets: [Int] = []
    /// Where the next > and the next ) stand, as far as they were looked for.
    private var tagEnd = -1
    private var targetEnd = -1

    init(_ input: [UInt8]) {
        self.input = input
    }

    /// Two lines of one paragraph: a space between them only where words would run together.
    mutating func join(_ line: Range<Int>, _ next: Range<Int>) {
        let isSpaced =
            line.last.map { input[$0] < 0x80 } == true
            && next.first.map { input[$0] < 0x80 } == true
        marks.append(
            InlineMark(
                range: line.upperBound..<next.lowerBound, kind: isSpaced ? .scalar(" ") : .drop))
    }

    mutating func finish() {
        for number in emphasis.paired { marks[number].kind = .drop }
    }

    mutating func scan(_ line: Range<Int>) {
        var ticks = CodeSpans(line, in: input)
        var index = line.lowerBound
        while index < line.upperBound {
            let start = index
            switch input[index] {
            case UInt8(ascii: "\\"): index = escape(at: index, in: line)
            case UInt8(ascii: "`"): index = ticks.skip(at: index, marks: &marks)
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
                index = delimiter(at: index, in: line)
            case UInt8(ascii: "&"): index = entity(at: index, in: line)
            case UInt8(ascii: "<"): index = tag(at: index, in: line)
            case UInt8(ascii: "!"), UInt8(ascii: "["): index = open(at: index, in: line)
            case UInt8(ascii: "]"): index = close(at: index, in: line)
            default: break
            }
            if index == start { index += 1 }
        }
    }

    // MARK: Escapes and references

    private mutating func escape(at index: Int, in line: Range<Int>) -> Int {
        guard index + 1 < line.upperBound else {
            // At the end of a line it breaks the line.
            marks.append(InlineMark(range: index..<(index + 1), kind: .drop))
            return index + 1
        }
        guard Self.isPunctuation(input[index + 1]) else { return index + 1 }
        marks.append(InlineMark(range: index..<(index + 1), kind: .drop))
        return index + 2
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte)
            || (0x5B...0x60).contains(byte) || (0x7B...0x7E).contains(byte)
    }

    private mutating func entity(at index: Int, in line: Range<Int>) -> Int {
        guard let found = MarkdownEntity.read(at: index, upTo: line.upperBound, in: input) else {
            return index
        }
        marks.append(
            InlineMark(range: index..<(index + found.count), kind: .scalar(found.scalar)))
        return index + found.count
    }

    // MARK: Emphasis

    private mutating func delimiter(at index: Int, in line: Range<Int>) -> Int {
        let byte = input[index]
        let end = input[index..<line.upperBound].prefix { $0 == byte }.endIndex
        let before = index > line.lowerBound ? input[index - 1] : 0x20
        let after = end < line.upperBound ? input[end] : 0x20
        marks.append(InlineMark(range: index..<end, kind: .text))
        emphasis.add(
            EmphasisPairs.Run(
                byte: byte, count: end - index, mark: marks.count - 1, before: before, after: after)
        )
        return end
    }

    // MARK: Tags

    private mutating func tag(at index: Int, in line: Range<Int>) -> Int {
        guard index + 1 < line.upperBound,
            let close = Self.next(UInt8(ascii: ">"), from: index, in: line, of: input, &tagEnd)
        else { return index }
        let inside = input[(index + 1)..<close]
        let range = index..<(close + 1)
        guard let kind = MarkdownTag.kind(of: inside) else { return index }
        switch kind {
        case .block: marks.append(InlineMark(range: range, kind: .lineEnd))
        case .inline: marks.append(InlineMark(range: range, kind: .drop))
        case .address:
            marks.append(InlineMark(range: index..<(index + 1), kind: .drop))
            marks.append(InlineMark(range: close..<(close + 1), kind: .drop))
        }
        return close + 1
    }

    /// Where a byte stands next in the line: looked for once, however often it is asked.
    private static func next(
        _ byte: UInt8, from index: Int, in line: Range<Int>, of input: [UInt8], _ known: inout Int
    ) -> Int? {
        if known < index {
            known = index
            while known < line.upperBound, input[known] != byte { known += 1 }
        }
        return known < line.upperBound ? known : nil
    }

    // MARK: Links

    private mutating func open(at index: Int, in line: Range<Int>) -> Int {
        let isImage = input[index] == UInt8(ascii: "!")
        let end = index + (isImage ? 2 : 1)
        if isImage {
            guard index + 1 < line.upperBound, input[index + 1] == UInt8(ascii: "[") else {
                return index
            }
        }
        brackets.append(marks.count)
        marks.append(InlineMark(range: index..<end, kind: .text))
        return end
    }

    private mutating func close(at index: Int, in line: Range<Int>) -> Int {
        guard let number = brackets.popLast() else { return index }
        guard index + 1 < line.upperBound, input[index + 1] == UInt8(ascii: "("),
            let end = Self.next(
                UInt8(ascii: ")"), from: index, in: line, of: input, &targetEnd)
        else { return index }
        let opening = marks[number].range
        if opening.count == 2 {
            marks[number].range = opening.lowerBound..<(end + 1)
            marks[number].kind = .drop
        } else {
            marks[number].kind = .linkStart
            let target = input[(index + 2)..<end].prefix { $0 != 0x20 }
            marks.append(
                InlineMark(
                    range: index..<(end + 1), kind: .linkEnd(target: target.indices)))
        }
        return end + 1
    }
}
