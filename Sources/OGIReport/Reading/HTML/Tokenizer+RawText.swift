/// Elements whose content has no markup.
extension Tokenizer {
    /// Reads the end tag that the `<` at `position` begins, if it ends the element.
    mutating func endOfText(in input: Span<UInt8>) -> Token? {
        guard isClosing(at: position, in: input) else { return nil }
        content = .data
        return .endTag(tag(nameAt: position + 2, in: input))
    }

    /// Reads all the text of the element, or its end tag.
    mutating func raw(in input: Span<UInt8>) -> Token {
        let start = position
        let end: Int
        switch content {
        case .rawText: end = endOfRawText(from: start, in: input)
        case .script: end = endOfScript(from: start, in: input)
        case .cdata:
            end = endOfCDATA(from: start, in: input)
            content = .data
            position = min(end + 3, input.count)
            return .raw(start..<end)
        default: end = input.count
        }
        if end == start, let token = endOfText(in: input) { return token }
        position = end
        return .raw(start..<end)
    }

    /// Whether `</`, the name of the element and the end of a name stand at `index`.
    private func isClosing(at index: Int, in input: Span<UInt8>) -> Bool {
        let end = index + 2 + closing.length
        guard closing.length > 0, end < input.count, input[index + 1] == UInt8(ascii: "/"),
            input.name(index + 2..<end) == closing.key
        else { return false }
        return input[end].endsRawName
    }

    private func endOfRawText(from start: Int, in input: Span<UInt8>) -> Int {
        var index = start
        while true {
            index = input.firstIndex(of: UInt8(ascii: "<"), from: index)
            if index >= input.count || isClosing(at: index, in: input) { return index }
            index += 1
        }
    }

    private func endOfCDATA(from start: Int, in input: Span<UInt8>) -> Int {
        var index = start
        while true {
            index = input.firstIndex(of: UInt8(ascii: "]"), from: index)
            if index >= input.count || input.word(at: index).first(3) == 0x3E5D5D { return index }
            index += 1
        }
    }

    /// The text of a script ends at its end tag, but not where `<script` stands behind `<!--`:
    /// then that has to end first.
    private func endOfScript(from start: Int, in input: Span<UInt8>) -> Int {
        var escape = ScriptEscape.none
        var index = start
        while index < input.count {
            if escape == .none {
                index = input.firstIndex(of: UInt8(ascii: "<"), from: index)
                guard index < input.count else { break }
            }
            switch input[index] {
            case UInt8(ascii: "<"):
                if escape == .double {
                    if input.isScript(behind: 2, of: index) { escape = .single }
                } else if isClosing(at: index, in: input) {
                    return index
                } else if escape == .none, input.word(at: index).first(4) == 0x2D2D_213C {
                    escape = .single
                    // The dashes can be those of the end too: `<!-->`.
                    index += 2
                    continue
                } else if escape == .single, input.isScript(behind: 1, of: index) {
                    escape = .double
                }
            case UInt8(ascii: ">") where escape != .none:
                if input[index - 1] == UInt8(ascii: "-"), input[index - 2] == UInt8(ascii: "-") {
                    escape = .none
                }
            default: break
            }
            index += 1
        }
        return input.count
    }
}

/// How deep a script stands in `<!--` and `<script`.
private enum ScriptEscape {
    case none
    case single
    case double
}

extension UInt8 {
    fileprivate var endsRawName: Bool {
        isSpace || self == UInt8(ascii: ">") || self == UInt8(ascii: "/")
    }
}

extension Span<UInt8> {
    /// Whether `<script` stands at `index`, or `</script`.
    fileprivate func isScript(behind length: Int, of index: Int) -> Bool {
        let start = index + length
        guard start + 6 < count, length == 1 || self[index + 1] == UInt8(ascii: "/") else {
            return false
        }
        return name(start..<start + 6) == 0x7470_6972_6373 && self[start + 6].endsRawName
    }
}
