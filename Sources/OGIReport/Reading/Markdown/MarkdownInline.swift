/// The text inside one paragraph or cell of Markdown, without its marks.
struct MarkdownInline {
    struct Text {
        var bytes: [UInt8] = []
        var extent: Extent
    }

    struct FoundLink {
        let text: [UInt8]
        let place: Range<Int>
        let target: Range<Int>
    }

    /// Parted where `<br>` or the tag of a block stands.
    private(set) var texts: [Text] = []
    private(set) var links: [FoundLink] = []

    /// - Parameter lines: the lines of the paragraph in their order, without padding.
    init(_ lines: [Range<Int>], in input: [UInt8]) {
        var scanner = InlineScanner(input)
        for (number, line) in lines.enumerated() {
            if number > 0 { scanner.join(lines[number - 1], line) }
            scanner.scan(line)
        }
        guard let first = lines.first, let last = lines.last else { return }
        scanner.finish()
        write(scanner.marks, first.lowerBound..<last.upperBound, in: input)
    }

    private mutating func write(
        _ marks: [InlineMark], _ range: Range<Int>, in input: [UInt8]
    ) {
        var bytes: [UInt8] = []
        var start = range.lowerBound
        var position = range.lowerBound
        var opened: [(output: Int, input: Int)] = []
        for mark in marks where mark.range.lowerBound >= position {
            bytes += input[position..<mark.range.lowerBound]
            position = mark.range.upperBound
            switch mark.kind {
            case .text: bytes += input[mark.range]
            case .drop: break
            case .scalar(let scalar): bytes += String(scalar).utf8
            case .lineEnd:
                finish(bytes, start..<mark.range.lowerBound, in: input)
                (bytes, start) = ([], position)
                opened = []
            case .linkStart: opened.append((bytes.count, position))
            case .linkEnd(let target):
                guard let link = opened.popLast() else { break }
                links.append(
                    FoundLink(
                        text: Array(bytes[link.output...]),
                        place: link.input..<mark.range.lowerBound, target: target))
            }
        }
        bytes += input[position..<range.upperBound]
        finish(bytes, start..<range.upperBound, in: input)
    }

    private mutating func finish(_ bytes: [UInt8], _ range: Range<Int>, in input: [UInt8]) {
        let text = bytes[bytes.trimmed(bytes.indices)]
        let place = input.trimmed(range)
        texts.append(
            Text(
                bytes: Array(text),
                extent: text.isEmpty ? Extent(place.lowerBound, length: 0) : Extent(place)))
    }
}

/// What stands in the input where the text has something else.
struct InlineMark {
    enum Kind {
        /// What it looks like.
        case text
        case drop
        case scalar(Unicode.Scalar)
        case lineEnd
        case linkStart
        case linkEnd(target: Range<Int>)
    }

    var range: Range<Int>
    var kind: Kind
}
