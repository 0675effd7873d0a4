extension FixedDecimal: CustomStringConvertible {
    /// Plain decimal digits: `-12.5`, `96171.6`, `0`.
    public var description: String {
        var bytes = [UInt8](repeating: 0, count: Self.mostDigits + 8)
        var room = bytes.mutableSpan
        var end = 0
        room.put(self, at: &end)
        return bytes.text(0..<end)
    }

    /// Appends `description` as ASCII bytes.
    func write(into bytes: inout [UInt8]) { bytes += description.utf8 }

    /// So many bytes are enough for any number: 19 digits, a sign and a point.
    static let mostDigits = 24

    /// Collects decimal digits one by one; the funnel through which all readers build numbers.
    struct Builder {
        private var magnitude: UInt64 = 0
        private var scale = 0
        private var inFraction = false
        private var pendingZeros = 0
        private var overflow = false
        var isNegative = false

        mutating func beginFraction() { inFraction = true }

        mutating func append(digit: UInt8) {
            // Zeros at the end of a fraction cost no digits: 1.000…0 is exactly 1.
            if inFraction, digit == 0, !overflow {
                pendingZeros &+= 1
                return
            }
            while pendingZeros > 0, !overflow {
                pendingZeros -= 1
                push(0)
            }
            push(digit)
        }

        private mutating func push(_ digit: UInt8) {
            let (product, tooLarge) = magnitude.multipliedReportingOverflow(by: 10)
            let (sum, carried) = product.addingReportingOverflow(UInt64(digit))
            overflow = overflow || tooLarge || carried
            magnitude = sum
            if inFraction { scale &+= 1 }
        }

        /// Moves the decimal point: the exponent of JSON.
        mutating func shift(by exponent: Int) {
            guard magnitude != 0 else { return }
            let (moved, tooFar) = scale.subtractingReportingOverflow(exponent)
            scale = moved
            overflow = overflow || tooFar
            while scale < 0, !overflow {
                let (product, tooLarge) = magnitude.multipliedReportingOverflow(by: 10)
                magnitude = product
                overflow = tooLarge
                scale += 1
            }
        }

        /// The number, or `nil` where it has more digits than a `FixedDecimal` holds.
        func finished() -> FixedDecimal? {
            guard !overflow else { return nil }
            let limit = UInt64(Int64.max)
            guard magnitude <= limit else { return nil }
            let value = Int64(magnitude)
            return FixedDecimal(mantissa: isNegative ? -value : value, scale: scale)
        }
    }
}

extension MutableSpan<UInt8> {
    /// A number as plain decimal digits, in room for `FixedDecimal.mostDigits` and a word.
    @inline(__always)
    mutating func put(_ number: FixedDecimal, at end: inout Int) {
        // Nearly all figures are small and whole.
        if number.scale == 0, UInt64(bitPattern: number.mantissa) < 100_000_000 {
            putDigits(of: UInt32(truncatingIfNeeded: number.mantissa), at: &end)
        } else {
            putAllDigits(of: number, at: &end)
        }
    }

    /// Below 10^8, so that the digits fit in a word.
    @inline(__always)
    private mutating func putDigits(of number: UInt32, at end: inout Int) {
        var rest = number
        var word: UInt64 = 0
        var count = 0
        repeat {
            word = word &<< 8 | UInt64(0x30 &+ rest % 10)
            rest /= 10
            count &+= 1
        } while rest > 0
        put(word, count: count, at: &end)
    }

    @inline(never)
    private mutating func putAllDigits(of number: FixedDecimal, at end: inout Int) {
        var rest = number.mantissa.magnitude
        var written: UInt8 = 0
        if number.isNegative { put(0x2D, count: 1, at: &end) }
        let start = end
        repeat {
            if written == number.scale, written > 0 { put(0x2E, count: 1, at: &end) }
            put(0x30 + rest % 10, count: 1, at: &end)
            rest /= 10
            written &+= 1
        } while rest > 0 || written <= number.scale
        // They were found from the last to the first.
        var (left, right) = (start, end - 1)
        while left < right {
            swapAt(left, right)
            left += 1
            right -= 1
        }
    }
}
