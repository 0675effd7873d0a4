/// Scalars of valid UTF-8, without a String.
extension [UInt8] {
    /// The scalar that begins at an index, and how many bytes it takes.
    @_optimize(speed)
    func scalar(at index: Int) -> (scalar: Unicode.Scalar, count: Int) {
        span.scalarAndLength(at: index)
    }

    /// The scalar that ends before an index, and how many bytes it takes.
    @_optimize(speed)
    func scalar(before end: Int) -> (scalar: Unicode.Scalar, count: Int) {
        var start = end - 1
        while start > 0, end - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
        return (scalar(at: start).scalar, end - start)
    }

    /// Without padding at both ends.
    @_optimize(speed)
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let next = scalar(at: low)
            guard next.scalar.isPadding else { break }
            low += next.count
        }
        while high > low {
            let last = scalar(before: high)
            guard last.scalar.isPadding else { break }
            high -= last.count
        }
        return low..<Swift.max(low, high)
    }

    /// How many scalars a range has, counted no further than `limit`.
    func scalarCount(_ range: Range<Int>, upTo limit: Int) -> Int {
        var count = 0
        for byte in self[range] where byte & 0xC0 != 0x80 {
            count += 1
            if count == limit { break }
        }
        return count
    }
}

extension Span<UInt8> {
    /// The scalar that begins at an index, and how many bytes it takes.
    @inline(__always)
    func scalarAndLength(at index: Int) -> (scalar: Unicode.Scalar, count: Int) {
        let first = self[index]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard index + length <= count else { return ("\u{FFFD}", 1) }
        var value = UInt32(first) & (0xFF &>> UInt32(length &+ 1))
        for offset in 1..<length { value = value &<< 6 | UInt32(self[index &+ offset] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    /// The ideograph at an index of valid UTF-8, in three bytes: most letters of a report.
    @inline(__always)
    func ideograph(at index: Int) -> Unicode.Scalar? {
        guard index + 2 < count, (0xE4...0xE9).contains(self[index]) else { return nil }
        return Unicode.Scalar(
            UInt32(self[index] & 0x0F) << 12 | UInt32(self[index + 1] & 0x3F) << 6
                | UInt32(self[index + 2] & 0x3F))
    }
}
