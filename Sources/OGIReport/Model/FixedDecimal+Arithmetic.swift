extension FixedDecimal {
    /// The sum, or `nil` where it does not fit.
    public func adding(_ other: FixedDecimal) -> FixedDecimal? {
        if scale | other.scale == 0 {
            let (sum, overflow) = mantissa.addingReportingOverflow(other.mantissa)
            return overflow ? nil : FixedDecimal(sum)
        }
        return combining(other) { $0.addingReportingOverflow($1) }
    }

    /// The difference, or `nil` where it does not fit.
    public func subtracting(_ other: FixedDecimal) -> FixedDecimal? {
        combining(other) { $0.subtractingReportingOverflow($1) }
    }

    private func combining(
        _ other: FixedDecimal,
        _ operation: (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
    ) -> FixedDecimal? {
        let common = max(scale, other.scale)
        guard let left = mantissa(atScale: common), let right = other.mantissa(atScale: common)
        else { return nil }
        let (value, overflow) = operation(left, right)
        return overflow ? nil : FixedDecimal(mantissa: value, scale: Int(common))
    }

    /// The mantissa written with `target` digits after the point, which is at least `scale`.
    private func mantissa(atScale target: UInt8) -> Int64? {
        var result = mantissa
        var remaining = target
        while remaining > scale {
            let (value, overflow) = result.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            result = value
            remaining -= 1
        }
        return result
    }
}
