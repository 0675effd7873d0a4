/// An exact decimal number: `mantissa` × 10^−`scale`. Never binary floating point.
///
/// Kept in its shortest form, without trailing zeros in the fraction, so equal numbers
/// are equal values. Range: 64-bit mantissa, at most 18 digits after the point.
public struct FixedDecimal: Sendable, Hashable {
    /// The digits, with their sign.
    public let mantissa: Int64
    /// The number of digits after the decimal point, 0 to 18.
    public let scale: UInt8

    /// The largest number of digits after the point: 10^18 is the last power in 64 bits.
    static let maximumScale: UInt8 = 18

    /// A whole number.
    public init(_ integer: Int64) {
        mantissa = integer
        scale = 0
    }

    /// `nil` if more than 18 digits remain after the point.
    public init?(mantissa: Int64, scale: Int) {
        var mantissa = mantissa
        var scale = mantissa == 0 ? 0 : scale
        while scale > 0, mantissa % 10 == 0 {
            mantissa /= 10
            scale -= 1
        }
        guard scale >= 0, scale <= Int(Self.maximumScale) else { return nil }
        self.mantissa = mantissa
        self.scale = UInt8(truncatingIfNeeded: scale)
    }

    /// Already in its shortest form.
    init(trusted mantissa: Int64, scale: UInt8) {
        self.mantissa = mantissa
        self.scale = scale
    }

    /// 0
    public static let zero = FixedDecimal(0)

    /// Nothing stands behind the decimal point.
    public var isInteger: Bool { scale == 0 }
    /// Below zero.
    public var isNegative: Bool { mantissa < 0 }
}
