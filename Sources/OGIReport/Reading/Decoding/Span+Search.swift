/// Texts compared eight bytes at a time.
extension Span<UInt8> {
    @inline(__always)
    func hasPrefix(_ prefix: Span<UInt8>) -> Bool { continues(with: prefix, at: 0) }

    /// Do the bytes of `other` stand at `index`?
    @inline(__always)
    func continues(with other: Span<UInt8>, at index: Int) -> Bool {
        guard index >= 0, other.count <= count &- index else { return false }
        let last = other.count &- 8
        if last < 0 {
            return other.indices.allSatisfy { self[index &+ $0] == other[$0] }
        }
        // Both have the words from 0 to `last`; that one overlaps with the word before.
        var offset = 0
        while offset < last {
            if unsafe wholeWord(at: index &+ offset) != other.wholeWord(at: offset) { return false }
            offset &+= 8
        }
        return unsafe wholeWord(at: index &+ last) == other.wholeWord(at: last)
    }

    /// Eight bytes, the first one lowest. There must be so many: nothing checks it here.
    @unsafe @inline(__always)
    func wholeWord(at index: Int) -> UInt64 {
        UInt64(
            littleEndian: unsafe bytes.unsafeLoadUnaligned(
                fromUncheckedByteOffset: index, as: UInt64.self))
    }

    /// `word(at:)` that takes the end from the last eight bytes.
    @inline(__always)
    func paddedWord(at index: Int) -> UInt64 {
        let outside = index &+ 8 &- count
        if outside <= 0 || outside > 7 || count < 8 { return word(at: index) }
        return word(at: count &- 8) &>> UInt64(truncatingIfNeeded: outside &* 8)
    }

    /// The first place of a text that is not empty.
    func firstIndex(of text: Span<UInt8>) -> Int? {
        var index = firstIndex(of: text[0], from: 0)
        while index < count {
            if continues(with: text, at: index) { return index }
            index = firstIndex(of: text[0], from: index + 1)
        }
        return nil
    }
}
