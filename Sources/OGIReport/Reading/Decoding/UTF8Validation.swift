enum ByteOrderMark {
    static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]
}

/// The offset of the first byte that is not part of well-formed UTF-8 (Unicode, table 3-7),
/// or `nil`.
func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
    var position = 0
    let end = bytes.count
    while position < end {
        let first = bytes[position]
        if first < 0x80 {
            position += 1
            continue
        }
        // Nearly all Chinese text: three bytes, with nothing special about the second.
        if 0xE1...0xEC ~= first, end - position >= 3,
            bytes[position + 1] & 0xC0 == 0x80, bytes[position + 2] & 0xC0 == 0x80
        {
            position += 3
            continue
        }
        let length = lengthOfUTF8Sequence(in: bytes, at: position)
        if length == 0 { return position }
        position += length
    }
    return nil
}

/// The length of the well-formed sequence of two to four bytes at `position`, or 0.
private func lengthOfUTF8Sequence(in bytes: [UInt8], at position: Int) -> Int {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[position] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE, 0xEF: length = 3
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard bytes.count - position >= length, second.contains(bytes[position + 1]) else { return 0 }
    for offset in 2..<max(length, 2) where bytes[position + offset] & 0xC0 != 0x80 { return 0 }
    return length
}

extension [UInt8] {
    /// A part of bytes that were validated before, as a string.
    func text(_ range: Range<Int>) -> String {
        let part = span.extracting(range)
        // Reading validates the whole input once, and every range ends between characters.
        return String(copying: unsafe UTF8Span(unchecked: part))
    }
}
