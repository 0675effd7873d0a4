/// Cuts HTML into tokens, after the section *Tokenization* of the WHATWG standard.
///
/// It holds no input: all of it is handed to every call. Nothing is read twice but a character
/// reference that turns out to be none, so the work is linear in the input.
package struct Tokenizer: Sendable {
    /// What the text is made of; elements change it for their content.
    package enum Content: Sendable {
        case data
        /// `title`, `textarea`: references, but no markup.
        case text
        /// `style` and the like: neither.
        case rawText
        case script
        /// After `plaintext` there is no markup any more.
        case plain
        /// `<![CDATA[`, inside `svg` and `math`.
        case cdata
    }

    package var content: Content
    /// The element whose end tag ends `text`, `rawText` and `script`: its name as in `TagName`.
    var closing: (key: UInt64, length: Int) = (0, 0)
    /// Inside `svg` or `math`, where `<![CDATA[` is more than a comment.
    var allowsCDATA = false
    /// Where the next token begins; inside a tag, where its next attribute does.
    var position: Int
    /// Where the last tag begins.
    var tagStart = 0
    /// The last tag is not closed before the end of the input: the standard drops it.
    package internal(set) var isUnfinished = false
    /// The last tag ends in `/>`.
    package internal(set) var isSelfClosing = false

    package init(at position: Int = 0, content: Content = .data) {
        self.position = position
        self.content = content
    }

    /// Inside an element whose start tag is not in the input: a case of a test.
    package init(content: Content, of element: String) {
        self.init(content: content)
        let name = Array(element.utf8)
        closing = (name.span.name(0..<name.count), name.count)
    }

    /// Sets the content of an element that has just begun.
    mutating func enter(_ content: Content, of element: TagName) {
        self.content = content
        closing = (element.key, element.range.count)
    }

    /// The next token.
    @inline(__always)
    package mutating func next(in input: Span<UInt8>) -> Token {
        guard position < input.count else { return .end }
        if content != .data, content != .text { return raw(in: input) }
        let start = position
        let byte = input[start]
        if byte == UInt8(ascii: "<") {
            if let token = content == .data ? markup(in: input) : endOfText(in: input) {
                return token
            }
        } else if byte == UInt8(ascii: "&") {
            if let reference = CharacterReference(at: start, in: input, isAttribute: false) {
                position = reference.range.upperBound
                return .reference(reference)
            }
        } else if byte.isSpace {
            position = input.endOfSpace(from: start + 1)
            return .space(start..<position)
        }
        position = input.endOfLetters(from: start + 1)
        return .letters(start..<position)
    }
}

extension UInt8 {
    /// White space of HTML.
    @inline(__always)
    var isSpace: Bool {
        // Tab, line feed, form feed, carriage return, space.
        self <= 0x20 && (0x1_0000_3600 as UInt64) &>> UInt64(self) & 1 != 0
    }
}

extension Span<UInt8> {
    @inline(__always)
    func endOfSpace(from index: Int) -> Int {
        var index = index
        while index < count, self[index].isSpace { index &+= 1 }
        return index
    }

    /// Where text from `index` on comes to a space, a `<` or a `&`.
    @inline(__always)
    func endOfLetters(from index: Int) -> Int {
        let tag = UInt64(repeating: UInt8(ascii: "<"))
        let reference = UInt64(repeating: UInt8(ascii: "&"))
        var index = index
        while index < count {
            let word = word(at: index)
            let found = word.spaceBytes | (word ^ tag).zeroBytes | (word ^ reference).zeroBytes
            if found == 0 {
                index &+= 8
                continue
            }
            index &+= found.firstByte
            // Of what is below a space, only some is white space.
            guard index < count, self[index] < 0x20, !self[index].isSpace else {
                return Swift.min(index, count)
            }
            index &+= 1
        }
        return count
    }
}
