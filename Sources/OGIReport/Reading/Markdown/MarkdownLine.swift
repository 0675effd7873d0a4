/// A line of Markdown: what it begins, and what of it is text.
struct MarkdownLine {
    enum Kind {
        /// Text that goes on with the paragraph before it.
        case text
        /// Text that begins a paragraph: an item of a list, a line with an indent.
        case item
        case heading
        /// A rule, a fence of code, or the line under a heading: no text, but an end.
        case rule
        /// A row of a pipe table.
        case row
    }

    let kind: Kind
    /// Without markers in front, marks behind, and padding.
    let content: Range<Int>
    /// The next line does not go on with this one's paragraph.
    let isBroken: Bool

    /// Quotes inside quotes are looked into so deep.
    private static let deepestQuote = 16

    init(_ line: TextLine, in input: [UInt8]) {
        let text = input.trimmed(Self.withoutQuotes(line.content, in: input))
        let isIndented =
            text.lowerBound - line.content.lowerBound >= 3
            && !Self.isASCII(
                at: line.content.lowerBound, in: input)
        isBroken = Self.endsInBreak(line, in: input)
        if text.isEmpty || Self.isRule(text, in: input) {
            (kind, content) = (.rule, text.lowerBound..<text.lowerBound)
        } else if let heading = Self.heading(text, in: input) {
            (kind, content) = (.heading, heading)
        } else if MarkdownRow.isRow(text, in: input) {
            (kind, content) = (.row, text)
        } else if let item = Self.item(text, in: input) {
            (kind, content) = (.item, item)
        } else {
            (kind, content) = (isIndented || Self.hasIndent(text, in: input) ? .item : .text, text)
        }
    }

    private static func isASCII(at index: Int, in input: [UInt8]) -> Bool {
        index >= input.count || input[index] < 0x80
    }

    private static func withoutQuotes(_ line: Range<Int>, in input: [UInt8]) -> Range<Int> {
        var rest = line
        for _ in 0..<deepestQuote {
            guard let first = rest.first, input[first] == UInt8(ascii: ">") else { break }
            rest = input.trimmedSpace((first + 1)..<rest.upperBound)
        }
        return rest
    }

    /// Spaces that are written out: `&emsp;&emsp;`.
    private static func hasIndent(_ text: Range<Int>, in input: [UInt8]) -> Bool {
        ["&emsp;", "&nbsp;", "&ensp;", "&#12288;"].contains { input[text].starts(with: $0.utf8) }
    }

    /// Two spaces or a backslash at the end.
    private static func endsInBreak(_ line: TextLine, in input: [UInt8]) -> Bool {
        guard let last = line.content.last else { return false }
        let spaces = input[line.content.upperBound..<line.whole.upperBound]
        return input[last] == TextEscape.mark
            || spaces.count >= 2 && spaces.allSatisfy { $0 == 0x20 }
    }

    /// `---` `***` `___` `===` and fences: ``` and ~~~ with their language.
    private static func isRule(_ text: Range<Int>, in input: [UInt8]) -> Bool {
        let first = input[text.lowerBound]
        guard "-*_=`~".utf8.contains(first) else { return false }
        let run = input[text].prefix { $0 == first }
        if first == UInt8(ascii: "`") || first == UInt8(ascii: "~") {
            // The language behind a fence has no fence in it; a span of code has.
            return run.count >= 3 && text.count < 64
                && !input[run.endIndex..<text.upperBound].contains(first)
        }
        let all = input[text].reduce(into: 0) { $0 += $1 == first ? 1 : 0 }
        return all >= 3 && input[text].allSatisfy { $0 == first || $0 == 0x20 || $0 == 0x09 }
    }

    /// `# Heading #`, also without the space.
    private static func heading(_ text: Range<Int>, in input: [UInt8]) -> Range<Int>? {
        let marks = input[text].prefix { $0 == UInt8(ascii: "#") }
        guard (1...6).contains(marks.count) else { return nil }
        var end = text.upperBound
        while end > marks.endIndex, input[end - 1] == UInt8(ascii: "#") { end -= 1 }
        let content = input.trimmed(marks.endIndex..<end)
        // #1 is a number, ## alone nothing.
        guard let first = content.first else { return nil }
        let isSpaced = first > marks.endIndex
        return isSpaced || input[first] >= 0x80 || marks.count > 1 ? content : nil
    }

    /// `- ` `* ` `+ ` are taken off; `1. ` stays, since ordinals belong to prose.
    private static func item(_ text: Range<Int>, in input: [UInt8]) -> Range<Int>? {
        let first = input[text.lowerBound]
        if "-*+".utf8.contains(first), text.count > 1, input[text.lowerBound + 1] == 0x20 {
            return input.trimmed((text.lowerBound + 1)..<text.upperBound)
        }
        let digits = input[text].prefix(10).prefix { (0x30...0x39).contains($0) }
        let mark = input[digits.endIndex..<text.upperBound].prefix(2)
        guard (1...9).contains(digits.count), mark.count == 2, mark.last == 0x20,
            mark.first == UInt8(ascii: ".") || mark.first == UInt8(ascii: ")")
        else { return nil }
        return text
    }
}
