/// Text for all that is not JSON.
extension ByteBuffer {
    @inline(never)
    mutating func raw(_ text: StaticString) {
        // A constant of the program, which stays where it is.
        let letters = unsafe UnsafeBufferPointer(
            start: text.utf8Start, count: text.utf8CodeUnitCount)
        append(unsafe Span(_unsafeElements: letters))
    }

    @inline(never)
    mutating func text(_ text: String) {
        let letters = text.utf8
        append(letters.span)
    }

    @inline(never)
    mutating func number(_ value: Int) { text(String(value)) }

    @inline(never)
    mutating func scalar(_ scalar: Unicode.Scalar) {
        for byte in UTF8.encode(scalar) ?? .init() { append(byte) }
    }

    /// Text on one line: what moves the cursor or cannot be seen becomes `·`.
    @inline(never)
    mutating func line(_ text: String) {
        let letters = Array(text.utf8)
        var index = 0
        while index < letters.count {
            let (letter, count) = letters.scalar(at: index)
            scalar(letter.isShown ? letter : "·")
            index += count
        }
    }
}

extension Unicode.Scalar {
    /// Neither a control character, a line separator, nor one without a width: zero-width
    /// characters, marks of the writing direction, the byte-order mark.
    var isShown: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
            0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
            false
        default: true
        }
    }

    /// The columns that a terminal gives it: 2 for the wide letters of Unicode's annex 11, 0 for
    /// a mark over the letter before.
    var columns: Int {
        switch value {
        case 0x20..<0x300: 1
        case 0x300..<0x370, 0xFE00...0xFE0F, 0x20D0...0x20FF: 0
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
            0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            2
        default: 1
        }
    }
}
