/// Code points of valid UTF-8, one at a time.
extension Span<UInt8> {
    /// The code point at `index` and its bytes; outside, 0.
    func scalar(at index: Int) -> (value: UInt32, length: Int) {
        guard index >= 0, index < count else { return (0, 1) }
        let lead = UInt32(self[index])
        func tail(_ offset: Int) -> UInt32 {
            index + offset < count ? UInt32(self[index + offset] & 0x3F) : 0
        }
        switch lead {
        case ..<0xC0: return (lead, 1)
        case ..<0xE0: return ((lead & 0x1F) << 6 | tail(1), 2)
        case ..<0xF0: return ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
        default:
            return ((lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
        }
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
