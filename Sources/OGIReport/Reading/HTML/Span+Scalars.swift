/// Code points of valid UTF-8, one at a time.
extension Span<UInt8> {
    /// The code point at `index` and its bytes; outside, 0.
    @_optimize(speed)
    func scalar(at index: Int) -> (value: UInt32, length: Int) {
        guard index >= 0, index < count else { return (0, 1) }
        let lead = UInt32(self[index])
        if lead < 0xC0 { return (lead, 1) }
        let second = tail(at: index &+ 1)
        if lead < 0xE0 { return ((lead & 0x1F) &<< 6 | second, 2) }
        let third = second &<< 6 | tail(at: index &+ 2)
        if lead < 0xF0 { return ((lead & 0x0F) &<< 12 | third, 3) }
        return ((lead & 0x07) &<< 18 | third &<< 6 | tail(at: index &+ 3), 4)
    }

    /// What a byte within a code point adds to it.
    @inline(__always)
    private func tail(at index: Int) -> UInt32 {
        index < count ? UInt32(self[index] & 0x3F) : 0
    }

    /// Where the code point before `index` begins.
    @inline(__always)
    func startOfScalar(before index: Int) -> Int {
        var start = index - 1
        while start > 0, index - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
        return Swift.max(start, 0)
    }

    /// The first letter of a range that has no white space of HTML.
    @inline(__always)
    func endOfPadding(_ range: Range<Int>) -> Int {
        var index = range.lowerBound
        while index < range.upperBound {
            if self[index].leadsLetter { return index }
            let (value, length) = scalar(at: index)
            guard Unicode.Scalar(value)?.isPadding ?? false else { return index }
            index += length
        }
        return range.upperBound
    }

    /// Behind the last letter of such a range.
    @inline(__always)
    func startOfPadding(_ range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound {
            let start = Swift.max(startOfScalar(before: end), range.lowerBound)
            if self[start].leadsLetter { return end }
            let value = scalar(at: start).value
            guard Unicode.Scalar(value)?.isPadding ?? false else { return end }
            end = start
        }
        return range.lowerBound
    }
}

extension UInt8 {
    /// The first byte of a code point that is certainly no padding: that of nearly all.
    @inline(__always)
    fileprivate var leadsLetter: Bool { self &- 0x21 < 0x5E || self &- 0xE4 < 0x0B }
}
