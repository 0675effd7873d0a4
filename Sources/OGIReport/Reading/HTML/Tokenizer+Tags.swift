/// Tags and their attributes.
extension Tokenizer {
    /// Reads what begins with the `<` at `position`; `nil` if that is text.
    @inline(__always)
    mutating func markup(in input: Span<UInt8>) -> Token? {
        let next = position + 1
        guard next < input.count else { return nil }
        switch input[next] {
        case let byte where byte.isLetter:
            return .startTag(tag(nameAt: next, in: input))
        case UInt8(ascii: "/"):
            return closingMarkup(in: input)
        case UInt8(ascii: "!"):
            return declaration(in: input)
        case UInt8(ascii: "?"):
            return bogusComment(from: next, in: input)
        default:
            return nil
        }
    }

    /// Reads what begins with `</`.
    @inline(__always)
    private mutating func closingMarkup(in input: Span<UInt8>) -> Token? {
        let next = position + 2
        guard next < input.count else { return nil }
        if input[next].isLetter { return .endTag(tag(nameAt: next, in: input)) }
        if input[next] == UInt8(ascii: ">") {
            // Nothing at all, and no reason to call anything again from here.
            position = next + 1
            return .raw(next..<next)
        }
        return bogusComment(from: next, in: input)
    }

    /// Reads the name of a tag and stands behind it.
    @inline(__always)
    mutating func tag(nameAt start: Int, in input: Span<UInt8>) -> TagName {
        tagStart = position
        isUnfinished = false
        isSelfClosing = false
        position = input.endOfName(from: start, isAttribute: false)
        return TagName(start..<position, in: input)
    }

    /// The next attribute of the tag, or `nil` behind the tag.
    @inline(__always)
    package mutating func nextAttribute(in input: Span<UInt8>) -> Attribute? {
        if position < input.count, input[position] == UInt8(ascii: ">") {
            position += 1
            return nil
        }
        return attribute(in: input)
    }

    /// Passes over the attributes of an end tag: there should be none.
    @inline(__always)
    mutating func skipAttributes(in input: Span<UInt8>) {
        if position < input.count, input[position] == UInt8(ascii: ">") {
            position += 1
        } else {
            skipAnyAttributes(in: input)
        }
    }

    @inline(never)
    private mutating func skipAnyAttributes(in input: Span<UInt8>) {
        while nextAttribute(in: input) != nil {}
    }

    @inline(__always)
    @_optimize(speed)
    private mutating func attribute(in input: Span<UInt8>) -> Attribute? {
        var index = position
        while index < input.count, input[index].isSpace || input[index] == UInt8(ascii: "/") {
            index &+= 1
        }
        guard index < input.count else { return unfinished(in: input) }
        if input[index] == UInt8(ascii: ">") {
            isSelfClosing = input[index - 1] == UInt8(ascii: "/")
            position = index + 1
            return nil
        }
        // A name can begin with any byte, even with an equals sign.
        let nameEnd = input.endOfName(from: index, isAttribute: true)
        let name = index..<nameEnd
        index = input.endOfSpace(from: nameEnd)
        guard index < input.count else { return unfinished(in: input) }
        guard input[index] == UInt8(ascii: "=") else {
            position = index
            return Attribute(name: name, value: nameEnd..<nameEnd)
        }
        index = input.endOfSpace(from: index + 1)
        guard index < input.count else { return unfinished(in: input) }
        let quote = input[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let end = input.firstIndex(of: quote, from: index + 1)
            guard end < input.count else { return unfinished(in: input) }
            position = end + 1
            return Attribute(name: name, value: index + 1..<end)
        }
        position = input.endOfUnquotedValue(from: index)
        guard position < input.count else { return unfinished(in: input) }
        return Attribute(name: name, value: index..<position)
    }

    @inline(never)
    private mutating func unfinished(in input: Span<UInt8>) -> Attribute? {
        isUnfinished = true
        position = input.count
        return nil
    }
}

extension UInt8 {
    @inline(__always)
    var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

    /// A space, `/` or `>`; and `=` where attributes are named.
    @inline(__always)
    fileprivate func endsName(isAttribute: Bool) -> Bool {
        if self > UInt8(ascii: ">") { return false }
        return isSpace || self == UInt8(ascii: ">") || self == UInt8(ascii: "/")
            || isAttribute && self == UInt8(ascii: "=")
    }
}

extension Span<UInt8> {
    /// Where a name ends, whose first byte can be any; nearly all have fewer than eight.
    @inline(__always)
    fileprivate func endOfName(from start: Int, isAttribute: Bool) -> Int {
        let word = word(at: start)
        var ends = word.spaceBytes | (word ^ UInt64(repeating: UInt8(ascii: ">"))).zeroBytes
        ends |= (word ^ UInt64(repeating: UInt8(ascii: "/"))).zeroBytes
        if isAttribute { ends |= (word ^ UInt64(repeating: UInt8(ascii: "="))).zeroBytes }
        let end = start &+ ends.firstByte
        // Of what is below a space, only some is white space.
        if ends != 0, end > start, end < count, self[end] >= 0x20 || self[end].isSpace {
            return end
        }
        return endOfLongName(from: start &+ 1, isAttribute: isAttribute)
    }

    @inline(never)
    private func endOfLongName(from index: Int, isAttribute: Bool) -> Int {
        var index = index
        while index < count, !self[index].endsName(isAttribute: isAttribute) { index &+= 1 }
        return index
    }

    @inline(__always)
    fileprivate func endOfUnquotedValue(from index: Int) -> Int {
        var index = index
        while index < count, !self[index].isSpace, self[index] != UInt8(ascii: ">") {
            index &+= 1
        }
        return index
    }
}
