/// What a text has that few have: rules that look for it need not look at all where it is
/// missing. One pass over its bytes.
struct TextTraits: OptionSet, Sendable {
    let rawValue: UInt8

    /// Two in a row of the signs that templates are filled with: X and x of any width, ×, `*`,
    /// `_`, 某.
    static let fillers = TextTraits(rawValue: 1)
    /// Eleven digits or more in a row, of any width.
    static let longNumbers = TextTraits(rawValue: 2)
    /// Invisible characters, and U+FFFD.
    static let invisible = TextTraits(rawValue: 4)

    init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    @_optimize(speed)
    init(of letters: Span<UInt8>) {
        var traits: TextTraits = []
        var (digits, index, last) = (0, 0, UInt8(0))
        while index < letters.count {
            let byte = letters[index]
            // Most letters of a report are ideographs.
            if byte >= 0xE3 && byte <= 0xE9 {
                if !Self.isWideSpace(letters.extracting(index...)) { digits = 0 }
                if byte == 0xE6, Self.isNobody(letters.extracting(index...)) {
                    traits.formUnion(.fillers)
                }
                index &+= 3
            } else if byte >= 0x80 {
                let rest = letters.extracting(index...)
                traits.formUnion(Self.ofLetter(rest))
                if Self.isWideDigit(rest) {
                    digits &+= 1
                } else if !Self.isWideSpace(rest) {
                    digits = 0
                }
                index &+= byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            } else {
                if byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") {
                    digits &+= 1
                } else if byte > 0x20 {
                    if byte == last, Self.isFiller(byte) { traits.formUnion(.fillers) }
                    digits = 0
                }
                index &+= 1
            }
            last = byte
            if digits > 10 { traits.formUnion(.longNumbers) }
        }
        self = traits
    }

    /// 某某
    private static func isNobody(_ letters: Span<UInt8>) -> Bool {
        letters.count > 5 && letters[1] == 0x9F && letters[2] == 0x90 && letters[3] == 0xE6
            && letters[4] == 0x9F && letters[5] == 0x90
    }

    @inline(__always)
    private static func isFiller(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "X") || byte == UInt8(ascii: "x") || byte == UInt8(ascii: "*")
            || byte == UInt8(ascii: "_")
    }

    /// U+00A0 and U+3000, which can stand within numbers.
    private static func isWideSpace(_ letters: Span<UInt8>) -> Bool {
        guard letters.count > 2 else { return false }
        if letters[0] == 0xC2 { return letters[1] == 0xA0 }
        return letters[0] == 0xE3 && letters[1] == 0x80 && letters[2] == 0x80
    }

    /// ０ to ９
    private static func isWideDigit(_ letters: Span<UInt8>) -> Bool {
        guard letters.count > 2, letters[0] == 0xEF, letters[1] == 0xBC else { return false }
        return letters[2] >= 0x90 && letters[2] <= 0x99
    }

    /// Of a letter of several bytes, by its UTF-8.
    private static func ofLetter(_ letters: Span<UInt8>) -> TextTraits {
        guard letters.count > 1 else { return [] }
        let third = letters.count > 2 ? letters[2] : 0
        switch (letters[0], letters[1]) {
        case (0xC3, 0x97): return .fillers  // ×
        case (0xC2, 0xAD): return .invisible
        case (0xE2, 0x80):
            return third >= 0x8B && third <= 0x8F || third >= 0xAA && third <= 0xAE
                ? .invisible : []
        case (0xE2, 0x81): return third >= 0xA0 ? .invisible : []
        case (0xEF, 0xBB), (0xEF, 0xBF): return .invisible
        case (0xEF, 0xBC): return third == 0xB8 || third == 0x8A || third == 0xBF ? .fillers : []
        case (0xEF, 0xBD): return third == 0x98 ? .fillers : []
        default: return []
        }
    }
}
