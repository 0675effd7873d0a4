/// The weight of a finding.
public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// The form forbids it, or two printed figures contradict each other.
    case error
    /// Must be looked at, can be right.
    case warning
    /// Good practice.
    case advice
}

/// The judgement of a whole report.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
    case valid
    case validWithWarnings = "valid_with_warnings"
    case invalid
    /// The bytes are not a report.
    case refused
}
