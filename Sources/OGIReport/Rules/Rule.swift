/// One obligation of the rule book. Engine, messages, reference page and tests know it from
/// its entry alone.
public struct Rule: Sendable {
    /// Stable words, never reused: the group, a dot, and what is asked.
    public let id: String
    /// The usual weight of its findings; one finding can weigh less, and says so.
    public let severity: Severity
    /// The edition that it holds for; `nil` for both.
    let edition: Edition?
    /// Its words, in the lines of `RuleWords`.
    private let words: RuleWords
    /// How it is judged; `nil` for a rule that reading itself reports.
    let judge: Judge?

    typealias Judge = @Sendable (inout Judgement, Rule) -> Void

    init(
        _ id: String, _ severity: Severity, only edition: Edition? = nil, _ words: String,
        judge: Judge? = nil
    ) {
        self.id = id
        self.severity = severity
        self.edition = edition
        self.words = RuleWords(text: words)
        self.judge = judge
    }

    /// The editions that it holds for.
    public var editions: [Edition] { edition.map { [$0] } ?? Edition.allCases }

    /// The first word of the id: what profiles and reference pages gather rules by.
    public var group: String {
        let letters = id.utf8
        let span = letters.span
        return span.text(0..<span.firstIndex(of: UInt8(ascii: "."), from: 0))
    }

    /// What it asks.
    public var asks: Bilingual { words.line(.asks) }

    /// The clause behind it.
    public var basis: Bilingual { words.line(.basis) }

    /// An example that keeps it.
    public var keeps: Bilingual { words.line(.keeps) }

    /// An example that breaks it.
    public var breaks: Bilingual { words.line(.breaks) }

    /// What a finding says: the sentence of that number, with what the case fills in.
    func says(_ number: Int, _ fills: [Bilingual]) -> Bilingual {
        words.line(.says, number: number).filled(with: fills)
    }
}
