extension FixedDecimal: CustomStringConvertible {
    /// Plain decimal digits: `-12.5`, `96171.6`, `0`.
    public var description: String {
        var bytes: [UInt8] = []
        write(into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends `description` as ASCII bytes.
    func write(into bytes: inout [UInt8]) {
        if mantissa < 0 { bytes.append(0x2D) }
        let start = bytes.count
        var rest = mantissa.magnitude
        var written: UInt8 = 0
        repeat {
            if written == scale, scale > 0 { bytes.append(0x2E) }
            bytes.append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
            written &+= 1
        } while rest > 0 || written <= scale
        bytes[start...].reverse()
    }

    /// The digits of a whole number below 10^8 without sign in one word, the first one lowest:
    /// nearly all figures are such.
    var shortDigits: (word: UInt64, count: Int)? {
        guard scale == 0, mantissa >= 0, mantissa < 100_000_000 else { return nil }
        var rest = UInt32(truncatingIfNeeded: mantissa)
        var word: UInt64 = 0
        var count = 0
        repeat {
            word = word &<< 8 | UInt64(0x30 &+ rest % 10)
            rest /= 10
            count &+= 1
        } while rest > 0
        return (word, count)
    }

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
