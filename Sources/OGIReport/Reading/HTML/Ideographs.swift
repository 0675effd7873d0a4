/// Characters between which a line break of the source is no space (CSS Text 3, 4.1.3).
enum Ideographs {
    /// Both stand in a text without spaces, and one of them certainly.
    static func join(_ left: UInt32, _ right: UInt32) -> Bool {
        isWide(left) && (isWide(right) || isMark(right)) || isMark(left) && isWide(right)
    }

    /// Ideographs and kana, and the punctuation that goes with them.
    private static func isWide(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2E80...0x312F, 0x3190...0x4DBF, 0x4E00...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE4F,
            0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x2_0000...0x3_FFFD:
            true
        default: false
        }
    }

    /// Marks that Chinese and Western text share: `“` `”` `‘` `’` `—` `…` `·`.
    private static func isMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x00B7, 0x2014, 0x2015, 0x2018...0x201D, 0x2026: true
        default: false
        }
    }
}
