enum ByteOrderMark {
    static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]
}

/// The offset of the first byte from `start` on that is not part of well-formed UTF-8, or `nil`.
@_optimize(speed)
func firstInvalidUTF8(in input: [UInt8], from start: Int = 0) -> Int? {
    let bytes = input.span
    let end = bytes.count
    var position = start
    while position < end {
        while end &- position >= 8 {
            let word = unsafe bytes.wholeWord(at: position)  // By the line above.
            let high = word & 0x8080_8080_8080_8080
            if high == 0 {
                position &+= 8
            } else if startsWithTwoOfThree(word) {
                let isLong = end &- position >= 24 && hasEightOfThree(at: position, in: bytes)
                position &+= isLong ? 24 : 6
            } else if startsWithThree(word) {
                position &+= 3
            } else if high & 0x80 == 0 {
                position += high.trailingZeroBitCount / 8
            } else {
                break
            }
        }
        if position == end { return nil }
        let sequence = UTF8Sequence(at: position, in: bytes)
        if !sequence.isWhole { return position }
        position += sequence.length
    }
    return nil
}

/// Eight characters of three bytes come next, as in most of Chinese, and none of those that not
/// every second byte is allowed for. There must be 24 bytes.
@inline(__always)
private func hasEightOfThree(at position: Int, in bytes: Span<UInt8>) -> Bool {
    let first = unsafe bytes.wholeWord(at: position)
    let second = unsafe bytes.wholeWord(at: position &+ 8)
    let third = unsafe bytes.wholeWord(at: position &+ 16)
    let difference =
        (first & 0xC0F0_C0C0_F0C0_C0F0 ^ 0x80E0_8080_E080_80E0)
        | (second & 0xF0C0_C0F0_C0C0_F0C0 ^ 0xE080_80E0_8080_E080)
        | (third & 0xC0C0_F0C0_C0F0_C0C0 ^ 0x8080_E080_80E0_8080)
    if difference != 0 { return false }
    // No two of the eight leads stand at the same place of their words.
    let leads =
        first & 0x00FF_0000_FF00_00FF | second & 0xFF00_00FF_0000_FF00
        | third & 0x0000_FF00_00FF_0000
    let exceptions =
        (leads ^ UInt64(repeating: 0xE0)).zeroBytes | (leads ^ UInt64(repeating: 0xED)).zeroBytes
    return exceptions == 0
}

/// A character of three bytes comes first, as nearly all Chinese has, and not one of those that
/// not every second byte is allowed for.
@inline(__always)
private func startsWithThree(_ word: UInt64) -> Bool {
    word & 0xC0_C0F0 == 0x80_80E0 && isPlainLead(word)
}

/// Two such characters.
@inline(__always)
private func startsWithTwoOfThree(_ word: UInt64) -> Bool {
    word & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0
        && isPlainLead(word) && isPlainLead(word >> 24)
}

/// The lowest byte is a lead of three bytes other than E0 and ED.
@inline(__always)
private func isPlainLead(_ word: UInt64) -> Bool {
    0b1101_1111_1111_1110 >> (word & 0xF) & 1 == 1
}

/// How many of the next eight bytes are ASCII, up to the first that is not; 0 near the end.
func asciiCount(at position: Int, in bytes: Span<UInt8>) -> Int {
    guard bytes.count - position >= 8 else { return 0 }
    return (unsafe bytes.wholeWord(at: position) & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
}

/// The sequence at a place in bytes that are taken for UTF-8 (Unicode, table 3-7).
struct UTF8Sequence {
    /// In bytes, at least 1: of the character, or of the longest beginning of one.
    let length: Int
    /// It is a character.
    let isWhole: Bool

    init(at position: Int, in bytes: Span<UInt8>) {
        var continuation: ClosedRange<UInt8> = 0x80...0xBF
        let full: Int
        switch bytes[position] {
        case 0...0x7F: full = 1
        case 0xC2...0xDF: full = 2
        case 0xE0: (full, continuation) = (3, 0xA0...0xBF)
        case 0xE1...0xEC, 0xEE, 0xEF: full = 3
        case 0xED: (full, continuation) = (3, 0x80...0x9F)
        case 0xF0: (full, continuation) = (4, 0x90...0xBF)
        case 0xF1...0xF3: full = 4
        case 0xF4: (full, continuation) = (4, 0x80...0x8F)
        default: full = 0
        }
        var length = 1
        while length < full, position + length < bytes.count,
            continuation.contains(bytes[position + length])
        {
            length += 1
            continuation = 0x80...0xBF
        }
        self.length = length
        isWhole = length == full
    }
}

extension [UInt8] {
    /// A part of bytes that were validated before, as a string.
    @_optimize(speed)
    func text(_ range: Range<Int>) -> String {
        span.text(range)
    }
}

extension Span<UInt8> {
    /// A part of bytes that were validated before, as a string.
    @_optimize(speed)
    func text(_ range: Range<Int>) -> String {
        let part = extracting(range)
        // Decoding validates the whole input once, and every range ends between characters.
        return String(copying: unsafe UTF8Span(unchecked: part))
    }
}
