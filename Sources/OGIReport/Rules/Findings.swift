/// All that was found out about one report, in the order of the document.
public struct Findings: Sendable, Hashable {
    /// The findings.
    public let all: [Finding]
    /// The sums that could not be judged: counted, never silently passed.
    public let notAssessable: [NotAssessable]
    /// The judgement that follows from the weightiest finding.
    public let verdict: Verdict

    init(_ all: [Finding], notAssessable: [NotAssessable], isRefusal: Bool = false) {
        self.all = all
        self.notAssessable = notAssessable
        if isRefusal {
            verdict = .refused
        } else if all.contains(where: { $0.severity == .error }) {
            verdict = .invalid
        } else {
            verdict = all.contains { $0.severity == .warning } ? .validWithWarnings : .valid
        }
    }

    /// How many findings have that weight.
    public func count(of severity: Severity) -> Int {
        all.reduce(0) { $1.severity == severity ? $0 + 1 : $0 }
    }
}
