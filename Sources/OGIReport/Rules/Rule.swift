/// One obligation of the rule book. Engine, messages, reference page and tests know it from
/// its entry alone.
public struct Rule: Sendable {
    /// Stable words, never reused.
    public let id: String
    /// The usual weight of its findings; one finding can weigh less, and says so.
    public let severity: Severity
    /// The editions that it holds for.
    public let editions: [Edition]
    /// The clause behind it.
    public let basis: Bilingual
    /// What it asks.
    public let asks: Bilingual
    /// How it is judged; `nil` for a rule that reading itself reports.
    let judge: Judge?

    typealias Judge = @Sendable (inout Judgement) -> Void

    init(
        _ id: String, _ severity: Severity, editions: [Edition] = Edition.allCases,
        basis: Bilingual, asks: Bilingual, judge: Judge? = nil
    ) {
        self.id = id
        self.severity = severity
        self.editions = editions
        self.basis = basis
        self.asks = asks
        self.judge = judge
    }
}
