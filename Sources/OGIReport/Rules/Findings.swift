/// All that was found out about one report, in the order of the document.
public struct Findings: Sendable {
    /// The findings, the waived ones among them.
    public let all: [Finding]
    /// The sums that could not be judged: counted, never silently passed.
    public let notAssessable: [NotAssessable]
    /// The judgement that follows from the weightiest finding that is not waived.
    public let verdict: Verdict
    /// The decoded text in which the operands' extents lie, for excerpts; empty where there is
    /// none. Shared with the report, or the little that a refusal keeps.
    let text: [UInt8]

    init(
        _ all: [Finding], notAssessable: [NotAssessable], text: [UInt8] = [],
        isRefusal: Bool = false
    ) {
        self.all = all
        self.notAssessable = notAssessable
        self.text = text
        var verdict = Verdict.valid
        for finding in all where finding.waiver == nil {
            if finding.severity == .error { verdict = .invalid }
            if finding.severity == .warning, verdict == .valid { verdict = .validWithWarnings }
        }
        self.verdict = isRefusal ? .refused : verdict
    }

    /// How many findings have that weight. Waived ones do not count.
    public func count(of severity: Severity) -> Int {
        all.reduce(0) { $1.severity == severity && $1.waiver == nil ? $0 + 1 : $0 }
    }

    /// What one rule found. By index, since a finding costs much to copy.
    func found(by rule: String) -> [Finding] {
        var found: [Finding] = []
        for index in all.indices where all[index].rule.isIdentical(to: rule) {
            found.append(all[index])
        }
        return found
    }

    /// The sums of one rule that could not be judged.
    func notAssessable(by rule: String) -> [NotAssessable] {
        var found: [NotAssessable] = []
        for index in notAssessable.indices where notAssessable[index].rule.isIdentical(to: rule) {
            found.append(notAssessable[index])
        }
        return found
    }

    /// How many findings are waived.
    public var waivedCount: Int { all.reduce(0) { $1.waiver == nil ? $0 : $0 + 1 } }
}

extension Findings: Hashable {
    /// The same findings; the text that they were found in does not matter.
    public static func == (left: Findings, right: Findings) -> Bool {
        left.all == right.all && left.notAssessable == right.notAssessable
            && left.verdict == right.verdict
    }

    /// Hashes what `==` compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(all)
        hasher.combine(notAssessable)
        hasher.combine(verdict)
    }
}
