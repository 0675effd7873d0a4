/// What a text has that few have: rules that look for it need not look at all where it is
/// missing.
struct TextTraits: OptionSet, Sendable {
    let rawValue: UInt8

    /// Two in a row of the signs that templates are filled with: X and x of any width, ×, `*`,
    /// `_`, 某.
    static let fillers = TextTraits(rawValue: 1)
    /// Eleven digits or more in a row, of any width.
    static let longNumbers = TextTraits(rawValue: 2)
    /// Invisible characters, and U+FFFD.
    static let invisible = TextTraits(rawValue: 4)
    /// Four digits before 年 that are not the report year.
    static let otherYear = TextTraits(rawValue: 8)
}

/// One look over the bytes of all texts: it finds what rules have to read closely.
struct TextSurvey {
    /// What the last text has.
    private(set) var traits: TextTraits = []
    /// Where the first number before 年 begins in it.
    private(set) var firstYear: Int?
    /// Some sentence may stand twice.
    private(set) var hasTwins = false

    private let year: Int
    /// Two bits for each long sentence, so that one that was not there before is hardly ever taken
    /// for one that was.
    private var sentences: [UInt64]

    /// In bytes; twenty ideographs.
    static let shortestSentence = 60

    /// - Parameter bytes: the length of all texts that have sentences.
    init(year: Int?, bytes: Int) {
        self.year = year ?? -1
        var words = 8
        while words < bytes / (2 * Self.shortestSentence) { words *= 2 }
        sentences = [UInt64](repeating: 0, count: words)
    }

    @inline(never) @_optimize(speed)
    mutating func read(_ letters: Span<UInt8>, forSentences hasSentences: Bool) {
        (traits, firstYear) = ([], nil)
        var (index, start) = (0, 0)
        while index < letters.count {
            let byte = letters[index]
            // Most letters of a report are ideographs.
            if byte &- 0xE4 < 6 {
                if byte == 0xE6, letters.isNobody(at: index) { traits.formUnion(.fillers) }
                index &+= 3
            } else if byte &- 0x30 < 10 {
                index = readNumber(in: letters, at: index)
            } else if byte == 0xE3 {
                index &+= 3
                if hasSentences, letters.isFullStop(at: index &- 3) {
                    note(letters, start..<index)
                    start = index
                }
            } else {
                index = readSign(in: letters, at: index)
            }
        }
        if hasSentences { note(letters, start..<letters.count) }
    }

    private mutating func readSign(in letters: Span<UInt8>, at index: Int) -> Int {
        let byte = letters[index]
        if byte < 0x80 {
            if byte.isFiller, index &+ 1 < letters.count, letters[index &+ 1] == byte {
                traits.formUnion(.fillers)
            }
            return index &+ 1
        }
        if letters.isQuiet(at: index) { return index &+ 3 }
        if letters.digit(at: index) != nil { return readNumber(in: letters, at: index) }
        traits.formUnion(letters.traits(at: index))
        return index &+ (byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4)
    }

    /// Spaces can stand within a number, and hyphens within that of a mobile phone.
    private mutating func readNumber(in letters: Span<UInt8>, at start: Int) -> Int {
        var (index, count, last) = (start, 0, 0)
        while index < letters.count {
            if let digit = letters.digit(at: index) {
                count &+= 1
                last = last % 1000 &* 10 &+ Int(digit.value)
                index &+= digit.length
            } else if letters[index] <= 0x20 || letters[index] == 0x2D && (count == 3 || count == 7)
            {
                index &+= 1
            } else {
                let length = letters.wideSpace(at: index)
                if length == 0 { break }
                index &+= length
            }
        }
        if count > 10 { traits.formUnion(.longNumbers) }
        if letters.isYear(at: index) {
            firstYear = firstYear ?? start
            if count > 3, last != year { traits.formUnion(.otherYear) }
        }
        return index
    }

    /// Beginning, middle and end tell most sentences.
    private mutating func note(_ letters: Span<UInt8>, _ range: Range<Int>) {
        if range.count < Self.shortestSentence { return }
        let (first, last) = (range.lowerBound, range.upperBound &- 11)
        var hash = UInt64(truncatingIfNeeded: range.count)
        for word in [first, first &+ range.count / 2, last] {
            hash = (hash ^ letters.word(at: word)) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash &>> 29
        }
        var isKnown = true
        for bit in [hash, hash &>> 32] {
            let (word, mask) = (Int(bit &>> 6) & (sentences.count &- 1), 1 &<< (bit & 63))
            if sentences[word] & mask == 0 { isKnown = false }
            sentences[word] |= mask
        }
        if isKnown { hasTwins = true }
    }
}

extension UInt8 {
    fileprivate var isFiller: Bool {
        self == UInt8(ascii: "X") || self == UInt8(ascii: "x") || self == UInt8(ascii: "*")
            || self == UInt8(ascii: "_")
    }
}

extension Span<UInt8> {
    /// 某某, by its first byte
    fileprivate func isNobody(at index: Int) -> Bool {
        index &+ 5 < count && self[index &+ 1] == 0x9F && self[index &+ 2] == 0x90
            && self[index &+ 3] == 0xE6 && self[index &+ 4] == 0x9F && self[index &+ 5] == 0x90
    }

    /// 。, by its first byte
    @inline(__always)
    func isFullStop(at index: Int) -> Bool {
        index &+ 2 < count && self[index &+ 1] == 0x80 && self[index &+ 2] == 0x82
    }

    /// ，；：（） and their like, and quotation marks: most signs of a report.
    @inline(__always)
    fileprivate func isQuiet(at index: Int) -> Bool {
        guard index &+ 2 < count else { return false }
        let third = self[index &+ 2]
        switch (self[index], self[index &+ 1]) {
        case (0xEF, 0xBC): return third < 0x90 && third != 0x8A || third == 0x9A || third == 0x9B
        case (0xE2, 0x80): return third >= 0x98 && third <= 0x9D
        default: return false
        }
    }

    /// 年
    fileprivate func isYear(at index: Int) -> Bool {
        index &+ 2 < count && self[index] == 0xE5 && self[index &+ 1] == 0xB9
            && self[index &+ 2] == 0xB4
    }

    /// The length of U+00A0 and U+3000, which can stand within numbers; 0 for any other letter.
    fileprivate func wideSpace(at index: Int) -> Int {
        guard index &+ 2 < count else { return 0 }
        if self[index] == 0xC2 { return self[index &+ 1] == 0xA0 ? 2 : 0 }
        return self[index] == 0xE3 && self[index &+ 1] == 0x80 && self[index &+ 2] == 0x80 ? 3 : 0
    }

    /// Of a letter of several bytes.
    fileprivate func traits(at index: Int) -> TextTraits {
        guard index &+ 1 < count else { return [] }
        let third = index &+ 2 < count ? self[index &+ 2] : 0
        switch (self[index], self[index &+ 1]) {
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
