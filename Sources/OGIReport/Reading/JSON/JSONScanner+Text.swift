/// A key as it stands in the input.
struct JSONKey {
    /// Its bytes, without quotation marks and with escapes resolved.
    let bytes: ArraySlice<UInt8>
    /// Its place, quotation marks included.
    let range: Range<Int>

    var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension JSONScanner {
    @_optimize(speed)
    mutating func key() throws(Refusal) -> JSONKey {
        let start = position
        let (content, hasEscapes) = try quoted()
        let bytes = hasEscapes ? try unescaped(content)[...] : input[content]
        return JSONKey(bytes: bytes, range: start..<position)
    }

    mutating func string() throws(Refusal) -> String {
        guard let next = peek() else { throw truncated() }
        guard next == UInt8(ascii: "\"") else {
            throw malformed("此处应为字符串", "expected a string")
        }
        let (content, hasEscapes) = try quoted()
        guard hasEscapes else { return input.text(content) }
        let bytes = try unescaped(content)
        return bytes.text(bytes.indices)
    }

    /// Reads a string and gives the range between its quotation marks.
    @_optimize(speed)
    private mutating func quoted() throws(Refusal) -> (content: Range<Int>, hasEscapes: Bool) {
        let start = position + 1
        var index = start
        var hasEscapes = false
        while true {
            index = input.span.endOfPlainText(from: index)
            if index >= input.count { break }
            switch input[index] {
            case UInt8(ascii: "\""):
                advance(to: index + 1)
                return (start..<index, hasEscapes)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                index += 2
            case 0..<0x20:
                advance(to: index)
                throw malformed("字符串中有未转义的控制字符", "control character in a string")
            default: index += 1
            }
        }
        advance(to: input.count)
        throw truncated()
    }

    private mutating func unescaped(_ content: Range<Int>) throws(Refusal) -> [UInt8] {
        let end = position
        var result: [UInt8] = []
        result.reserveCapacity(content.count)
        var index = content.lowerBound
        while index < content.upperBound {
            if input[index] != UInt8(ascii: "\\") {
                result.append(input[index])
                index += 1
                continue
            }
            advance(to: index)
            index = try escape(at: index + 1, before: content.upperBound, into: &result)
        }
        advance(to: end)
        return result
    }

    /// Resolves the escape whose letter is at `index`; gives the index behind it.
    private func escape(
        at index: Int, before end: Int, into result: inout [UInt8]
    ) throws(Refusal) -> Int {
        switch input[index] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(input[index])
        case UInt8(ascii: "b"): result.append(0x08)
        case UInt8(ascii: "f"): result.append(0x0C)
        case UInt8(ascii: "n"): result.append(0x0A)
        case UInt8(ascii: "r"): result.append(0x0D)
        case UInt8(ascii: "t"): result.append(0x09)
        case UInt8(ascii: "u"): return try unicodeEscape(at: index, before: end, into: &result)
        default: throw malformed("无效的转义", "invalid escape")
        }
        return index + 1
    }

    private func unicodeEscape(
        at index: Int, before end: Int, into result: inout [UInt8]
    ) throws(Refusal) -> Int {
        let unit = try hexadecimal(at: index + 1, before: end)
        var value = UInt32(unit)
        var next = index + 5
        if UTF16.isLeadSurrogate(unit) {
            guard end - next >= 6, input[next] == UInt8(ascii: "\\"),
                input[next + 1] == UInt8(ascii: "u")
            else { throw malformed("孤立的代理项", "lone surrogate") }
            let trail = try hexadecimal(at: next + 2, before: end)
            guard UTF16.isTrailSurrogate(trail) else {
                throw malformed("孤立的代理项", "lone surrogate")
            }
            value = 0x10000 + (value - 0xD800) << 10 + (UInt32(trail) - 0xDC00)
            next += 6
        }
        guard let scalar = Unicode.Scalar(value) else {
            throw malformed("孤立的代理项", "lone surrogate")
        }
        result.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
        return next
    }

    private func hexadecimal(at index: Int, before end: Int) throws(Refusal) -> UInt16 {
        guard end - index >= 4 else { throw malformed("无效的转义", "invalid escape") }
        var value: UInt16 = 0
        for byte in input[index..<(index + 4)] {
            guard let digit = hexadecimalDigit(byte) else {
                throw malformed("无效的转义", "invalid escape")
            }
            value = value << 4 | UInt16(digit)
        }
        return value
    }
}

private func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}
