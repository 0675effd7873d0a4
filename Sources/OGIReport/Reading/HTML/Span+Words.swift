/// Bytes looked at eight at a time: most of a page is markup that only has to be skipped.
extension Span<UInt8> {
    /// The eight bytes at `index`, the first one lowest; what lies outside is zero.
    @inline(__always)
    func word(at index: Int) -> UInt64 {
        guard index >= 0, index <= count &- 8 else { return lastWord(at: index) }
        return unsafe uncheckedWord(at: index)
    }

    /// The same where all eight are known to be inside.
    @unsafe @inline(__always)
    func uncheckedWord(at index: Int) -> UInt64 {
        let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
        return UInt64(littleEndian: word)
    }

    @inline(never)
    private func lastWord(at index: Int) -> UInt64 {
        var word: UInt64 = 0
        guard index >= 0, index < count else { return word }
        for offset in 0..<min(8, count - index) {
            word |= UInt64(self[index + offset]) << UInt64(offset * 8)
        }
        return word
    }

    /// How many code points begin in a range.
    @inline(__always)
    func scalarCount(_ range: Range<Int>) -> Int {
        var (index, count) = (range.lowerBound, 0)
        while index < range.upperBound {
            let word = word(at: index)
            let begun = (~word &>> 7 | word &>> 6) & 0x0101_0101_0101_0101
            let inside = begun.first(Swift.min(range.upperBound &- index, 8))
            count &+= Int(truncatingIfNeeded: (inside &* 0x0101_0101_0101_0101) &>> 56)
            index &+= 8
        }
        return count
    }

    /// The first place of `byte` from `index` on, or the end. The byte is not zero.
    @inline(__always)
    func firstIndex(of byte: UInt8, from index: Int) -> Int {
        firstIndex(of: byte, in: index..<Swift.max(index, count))
    }

    /// The first place of `byte` in a range, or the end of that.
    @inline(__always)
    func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int {
        let wanted = UInt64(repeating: byte)
        let end = Swift.min(range.upperBound, count)
        var index = Swift.max(range.lowerBound, 0)
        while index <= end &- 16 {
            // Inside by the line above.
            let first = (unsafe uncheckedWord(at: index) ^ wanted).zeroBytes
            let second = (unsafe uncheckedWord(at: index &+ 8) ^ wanted).zeroBytes
            if first | second != 0 {
                return first != 0 ? index &+ first.firstByte : index &+ 8 &+ second.firstByte
            }
            index &+= 16
        }
        while index < end {
            let found = (word(at: index) ^ wanted).zeroBytes
            if found != 0 { return Swift.min(index &+ found.firstByte, end) }
            index &+= 8
        }
        return end
    }
}

extension UInt64 {
    @inline(__always)
    init(repeating byte: UInt8) {
        self = UInt64(byte) &* 0x0101_0101_0101_0101
    }

    /// The high bit of every byte that is zero. Only the lowest one is certain: above it, a byte
    /// of one can be marked too.
    @inline(__always)
    var zeroBytes: UInt64 {
        (self &- 0x0101_0101_0101_0101) & ~self & 0x8080_8080_8080_8080
    }

    /// The high bit of every byte that is at most a space; again only the lowest is certain.
    @inline(__always)
    var spaceBytes: UInt64 {
        (self &- 0x2121_2121_2121_2121) & ~self & 0x8080_8080_8080_8080
    }

    /// The number of the lowest byte that is marked.
    @inline(__always)
    var firstByte: Int { trailingZeroBitCount &>> 3 }

    /// The first `count` bytes alone.
    @inline(__always)
    func first(_ count: Int) -> UInt64 {
        count >= 8 ? self : self & ((1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1)
    }
}
