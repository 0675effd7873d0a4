/// One broken rule: what, where, and the figures.
public struct Finding: Sendable, Hashable {
    /// The id of the rule, for example `requests.row_total`.
    public let rule: String
    /// How much it weighs.
    public let severity: Severity
    /// What is wrong, with the figures. Never quotes personal data.
    public let message: Bilingual
    /// Every cell, or other part of the report, that the finding speaks of.
    public let operands: [Operand]
    /// The figure that must be reached: the printed total, the bound, or what came in (一 + 二).
    public let expected: FixedDecimal?
    /// The figure that is there instead: what the parts add up to.
    public let actual: FixedDecimal?
    /// `actual` − `expected`.
    public let difference: FixedDecimal?
    /// The clause behind the rule.
    public let basis: Bilingual
    /// Where identities fail: the printed figure that most likely is the misprint.
    public internal(set) var likelyCause: CellPath?
    /// What that figure should be for the identities to hold. A suggestion, never applied.
    public internal(set) var suggestedValue: FixedDecimal?
    /// How many findings, this one included, that would clear. Where two figures changed places
    /// it takes both, and each finding names one.
    public internal(set) var clears: Int?
    /// 16 hexadecimal digits that stay the same when the same content is read again, from
    /// whatever carrier.
    public let fingerprint: String
    /// Why it does not count; `nil` if it does.
    public internal(set) var waiver: Waiver?
}

/// A part of a report that a finding speaks of.
public struct Operand: Sendable, Hashable {
    /// A cell path, the path of a row (`requests.received`), or `title`, `preface`,
    /// `sections.<key>`, `document`.
    public let path: String
    /// The text as printed.
    public let text: String
    /// The figure, if it is one.
    public let value: FixedDecimal?
    /// Where it stands in the input; `nil` if the report was not read, or lacks the part.
    public let place: Place?
    /// The same place in decoded text.
    var extent: Extent?
}

/// A sum that could not be judged because figures are missing.
public struct NotAssessable: Sendable, Hashable {
    /// The id of the rule.
    public let rule: String
    /// The row or column, by its printed name.
    public let label: Bilingual
    /// The cells that lack a figure.
    public let missing: [CellPath]
}
