/// Strings of JSON looked at eight bytes at a time.
extension Span<UInt8> {
    /// The first byte from `index` on that a string of JSON does not simply have: a quotation
    /// mark, a backslash, a control character or a delete; or the end.
    @inline(__always)
    func endOfPlainText(from index: Int) -> Int {
        var index = index
        let last = count &- 8
        while index <= last {
            let found = unsafe wholeWord(at: index).peculiarBytes  // By the line above.
            if found != 0 { return index &+ found.firstByte }
            index &+= 8
        }
        if index >= count { return count }
        // The bytes of zero behind the end are control characters.
        return Swift.min(index &+ paddedWord(at: index).peculiarBytes.firstByte, count)
    }
}

extension UInt64 {
    /// The high bit of every byte that a string of JSON does not simply have. Only the lowest is
    /// certain, as with `zeroBytes`.
    @inline(__always)
    var peculiarBytes: UInt64 {
        // Chinese all through.
        if self & 0x8080_8080_8080_8080 == 0x8080_8080_8080_8080 { return 0 }
        let controls = (self &- 0x2020_2020_2020_2020) & ~self & 0x8080_8080_8080_8080
        return controls | (self ^ UInt64(repeating: UInt8(ascii: "\""))).zeroBytes
            | (self ^ UInt64(repeating: UInt8(ascii: "\\"))).zeroBytes
            | (self ^ UInt64(repeating: 0x7F)).zeroBytes
    }
}
