/// The decision that one finding does not count.
public struct Waiver: Sendable, Hashable {
    /// Of the finding: 16 hexadecimal digits.
    public let fingerprint: String
    /// Why it does not count.
    public let reason: String
    /// Who decided so.
    public let author: String
    /// The last day on which it holds.
    public let expires: CalendarDate
}
