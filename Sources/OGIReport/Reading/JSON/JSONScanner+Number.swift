/// A number as it stands in the input.
struct JSONNumber {
    let range: Range<Int>
    /// Its exact value; `nil` if it has more digits than a `FixedDecimal` holds.
    let value: FixedDecimal?
}

extension JSONScanner {
    /// number = [ minus ] int [ frac ] [ exp ]
    @_optimize(speed)
    mutating func number() throws(Refusal) -> JSONNumber {
        let first = position
        if let integer = shortInteger() {
            return JSONNumber(range: first..<position, value: FixedDecimal(integer))
        }
        guard position < input.count else { throw truncated() }
        guard input[position] == UInt8(ascii: "-") || (0x30...0x39).contains(input[position]) else {
            throw malformed("此处应为数字", "expected a number")
        }
        let start = position
        var builder = FixedDecimal.Builder()
        builder.isNegative = accept("-")
        if !accept("0") {
            try digits { builder.append(digit: $0) }
        }
        if accept(".") {
            builder.beginFraction()
            try digits { builder.append(digit: $0) }
        }
        if accept("e") || accept("E") { builder.shift(by: try exponent()) }
        return JSONNumber(range: start..<position, value: builder.finished())
    }

    /// Reads a whole number without sign that 64 bits hold in any case, which nearly all are. What
    /// is longer, goes on or is no number at all is left where it is.
    @inline(__always)
    mutating func shortInteger() -> Int64? {
        guard let (number, end) = input.span.shortInteger(at: position) else { return nil }
        advance(to: end)
        return number
    }

    /// The member that comes next if it has this key, given with quotation marks and colon, and
    /// such a number, and is spaced as in canonical JSON. It is left where it is.
    @inline(__always)
    func integerMember(
        _ key: Span<UInt8>, isFirst: Bool
    ) -> (number: Int64, range: Range<Int>)? {
        let bytes = input.span
        var index = position
        if !isFirst {
            guard index &+ 2 <= bytes.count, bytes[index] == UInt8(ascii: ","),
                bytes[index &+ 1] == 0x20
            else { return nil }
            index &+= 2
        }
        guard bytes.continues(with: key, at: index) else { return nil }
        let start = index &+ key.count &+ 1
        guard start < bytes.count, bytes[start &- 1] == 0x20,
            let (number, end) = bytes.shortInteger(at: start)
        else { return nil }
        return (number, start..<end)
    }

    /// exp = e [ minus / plus ] 1*DIGIT. Exponents beyond 1,000,000 are cut: no number has them.
    private mutating func exponent() throws(Refusal) -> Int {
        let isNegative = accept("-")
        if !isNegative { _ = accept("+") }
        var value = 0
        try digits { value = min(value * 10 + Int($0), 1_000_000) }
        return isNegative ? -value : value
    }

    /// 1*DIGIT
    private mutating func digits(_ take: (UInt8) -> Void) throws(Refusal) {
        let start = position
        while position < input.count, case 0x30...0x39 = input[position] {
            take(input[position] - 0x30)
            advance(to: position + 1)
        }
        if position == start { throw malformed("无法识别的值", "not a JSON value") }
    }

    /// Reads one character if it is the next one.
    @_optimize(speed)
    private mutating func accept(_ character: Unicode.Scalar) -> Bool {
        guard position < input.count, input[position] == UInt8(ascii: character) else {
            return false
        }
        advance(to: position + 1)
        return true
    }
}

extension Span<UInt8> {
    /// The whole number at `start` and the place behind it, if it has at most 18 digits, no sign,
    /// no zero before others, no fraction and no exponent.
    @inline(__always)
    fileprivate func shortInteger(at start: Int) -> (number: Int64, end: Int)? {
        let last = Swift.min(count, start &+ 18)
        var index = start
        var value: Int64 = 0
        while index < last {
            let digit = self[index] &- 0x30
            if digit > 9 { break }
            value = value &* 10 &+ Int64(digit)
            index &+= 1
        }
        if index == start || (index > start &+ 1 && self[start] == 0x30) { return nil }
        if index < count {
            switch self[index] {
            case 0x30...0x39, UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): return nil
            default: break
            }
        }
        return (value, index)
    }
}
