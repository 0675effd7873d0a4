/// A character reference, named or numeric, and what it stands for.
package struct CharacterReference: Sendable {
    /// With the `&`, and the semicolon if it has one.
    package let range: Range<Int>
    package let first: Unicode.Scalar
    /// A few names stand for two code points.
    package let second: Unicode.Scalar?

    /// Reads the reference that the `&` at `index` begins; `nil` if that is text.
    init?(at index: Int, in input: Span<UInt8>, isAttribute: Bool) {
        // Far more often met than all others.
        if input.word(at: index + 1).first(5) == 0x3B_7073_626E {
            self.init(index..<index + 6, "\u{A0}")
            return
        }
        guard index + 1 < input.count else { return nil }
        let byte = input[index + 1]
        if byte == UInt8(ascii: "#") {
            self.init(numberAt: index, in: input)
        } else if byte.isLetter {
            self.init(nameAt: index, in: input, isAttribute: isAttribute)
        } else {
            return nil
        }
    }

    private init(_ range: Range<Int>, _ first: Unicode.Scalar, _ second: Unicode.Scalar? = nil) {
        self.range = range
        self.first = first
        self.second = second
    }

    // MARK: Names

    private init?(nameAt index: Int, in input: Span<UInt8>, isAttribute: Bool) {
        let start = index + 1
        // One byte more than any name has: then it is none.
        let limit = min(start + NamedReferences.longestName + 1, input.count)
        var end = start
        while end < limit, input[end].isLetterOrDigit { end += 1 }
        if end < input.count, input[end] == UInt8(ascii: ";"),
            let entry = NamedReferences.entry(for: start..<end, in: input)
        {
            self.init(index..<end + 1, entry)
            return
        }
        // In an attribute a name without a semicolon is none before `=`, a letter or a digit:
        // addresses are full of them.
        if isAttribute {
            guard end - start <= NamedReferences.longestOpenName,
                end >= input.count || input[end] != UInt8(ascii: "="),
                let entry = NamedReferences.entry(for: start..<end, in: input), entry.isOpen
            else { return nil }
            self.init(index..<end, entry)
            return
        }
        self.init(openNameAt: index, before: end, in: input)
    }

    /// The longest name without a semicolon that the text begins with.
    private init?(openNameAt index: Int, before limit: Int, in input: Span<UInt8>) {
        let start = index + 1
        var end = min(limit, start + NamedReferences.longestOpenName)
        while end > start + 1 {
            if let entry = NamedReferences.entry(for: start..<end, in: input), entry.isOpen {
                self.init(index..<end, entry)
                return
            }
            end -= 1
        }
        return nil
    }

    private init(_ range: Range<Int>, _ entry: NamedReferences.Entry) {
        self.init(
            range, Unicode.Scalar(entry.first) ?? "\u{FFFD}",
            entry.second == 0 ? nil : Unicode.Scalar(entry.second))
    }

    // MARK: Numbers

    private init?(numberAt index: Int, in input: Span<UInt8>) {
        var end = index + 2
        var value: UInt32 = 0
        let start: Int
        if end < input.count, input[end] | 0x20 == UInt8(ascii: "x") {
            start = end + 1
            end = start
            while end < input.count, let digit = input[end].hexadecimalDigit {
                // Beyond Unicode it does not matter how far.
                value = min(value, 0x110000) * 16 + UInt32(digit)
                end += 1
            }
        } else {
            start = end
            while end < input.count, input[end] &- UInt8(ascii: "0") < 10 {
                value = min(value, 0x110000) * 10 + UInt32(input[end] & 0x0F)
                end += 1
            }
        }
        guard end > start else { return nil }
        if end < input.count, input[end] == UInt8(ascii: ";") { end += 1 }
        self.init(index..<end, Self.scalar(value))
    }

    private static func scalar(_ value: UInt32) -> Unicode.Scalar {
        if 0x80..<0xA0 ~= value {
            let code = windows1252[Int(value - 0x80)]
            if code != 0 { return Unicode.Scalar(code) ?? "\u{FFFD}" }
        }
        return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    /// What Windows has at 0x80 to 0x9F; 0 where it has nothing.
    private static let windows1252: [32 of UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ]
}

extension UInt8 {
    fileprivate var isLetterOrDigit: Bool { isLetter || self &- UInt8(ascii: "0") < 10 }
}

extension Tokenizer {
    /// Appends the value of an attribute with its references resolved.
    static func appendValue(
        _ value: Range<Int>, in input: Span<UInt8>, to text: inout TextBuffer
    ) {
        var start = value.lowerBound
        while start < value.upperBound {
            if input[start] == UInt8(ascii: "&"),
                let reference = CharacterReference(at: start, in: input, isAttribute: true),
                reference.range.upperBound <= value.upperBound
            {
                text.append(reference)
                start = reference.range.upperBound
                continue
            }
            let end = input.firstIndex(of: UInt8(ascii: "&"), in: start + 1..<value.upperBound)
            text.append(start..<end, of: input)
            start = end
        }
    }

    /// The value of an attribute with its references resolved.
    package static func value(_ value: Range<Int>, in input: Span<UInt8>) -> [UInt8] {
        var text = TextBuffer(capacity: value.count)
        appendValue(value, in: input, to: &text)
        return text.finish()
    }
}

extension TextBuffer {
    mutating func append(_ reference: CharacterReference) {
        append(reference.first)
        if let second = reference.second { append(second) }
    }
}
