/// Appends JSON (RFC 8259) to bytes.
struct JSONOutput {
    private var buffer = ByteBuffer()

    /// Gives the bytes away, and begins anew.
    mutating func finish() -> [UInt8] { buffer.finish() }

    mutating func reserve(_ count: Int) { buffer.reserve(count) }

    @_optimize(speed)
    mutating func raw(_ text: StaticString) {
        // A constant of the program, which stays where it is.
        let letters = unsafe UnsafeBufferPointer(
            start: text.utf8Start, count: text.utf8CodeUnitCount)
        buffer.append(unsafe Span(_unsafeElements: letters))
    }

    @_optimize(speed)
    mutating func raw(_ more: Span<UInt8>) { buffer.append(more) }

    /// `ByteBuffer.fill`
    @inline(__always)
    mutating func fill(_ most: Int, with write: (inout MutableSpan<UInt8>, inout Int) -> Void) {
        buffer.fill(most, with: write)
    }

    @_optimize(speed)
    mutating func number(_ value: FixedDecimal) {
        buffer.fill(FixedDecimal.mostDigits) { $0.put(value, at: &$1) }
    }

    mutating func number(_ value: Int) { number(FixedDecimal(Int64(value))) }

    /// A string. Control characters, the quotation mark and the backslash are escaped.
    @_optimize(speed)
    mutating func string(_ text: String) {
        let letters = text.utf8
        let span = letters.span
        var index = 0
        buffer.append(UInt8(ascii: "\""))
        while true {
            buffer.fill(span.count &- index) { $0.putPlainText(of: span, from: &index, at: &$1) }
            if index == span.count { break }
            escaped(span[index])
            index += 1
        }
        buffer.append(UInt8(ascii: "\""))
    }

    private mutating func escaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): raw("\\\"")
        case UInt8(ascii: "\\"): raw("\\\\")
        case 0x0A: raw("\\n")
        case 0x0D: raw("\\r")
        case 0x09: raw("\\t")
        default:
            raw("\\u00")
            buffer.append(Self.digits[Int(byte >> 4)])
            buffer.append(Self.digits[Int(byte & 15)])
        }
    }

    private static let digits = Array("0123456789abcdef".utf8)

    /// A key of the format, which has nothing to escape.
    mutating func key(_ text: String) {
        raw("\"")
        raw(text.utf8.span)
        raw("\": ")
    }

    mutating func array(_ texts: [String]) {
        raw("[")
        for (index, text) in texts.enumerated() {
            if index > 0 { raw(", ") }
            string(text)
        }
        raw("]")
    }

    mutating func bilingual(_ text: Bilingual) {
        raw("{\"zh\": ")
        string(text.zh)
        raw(", \"en\": ")
        string(text.en)
        raw("}")
    }
}
