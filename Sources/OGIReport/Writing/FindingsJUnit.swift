/// Writes findings as JUnit XML: one test case a rule of the book. A rule with findings heavy
/// enough fails, one whose findings are waived or whose sums lack figures is skipped; a refusal is
/// one case with an error.
struct FindingsJUnit {
    private let findings: Findings
    private let language: Language
    private let name: String
    /// What fails, besides errors.
    private let failing: Severity
    private var output = ByteBuffer()

    private enum Outcome { case passed, failed, skipped }

    static func bytes(
        of findings: Findings, in language: Language, name: String, failing: Severity
    ) -> [UInt8] {
        var writer = FindingsJUnit(
            findings: findings, language: language, name: name, failing: failing)
        writer.document()
        return writer.output.finish()
    }

    private mutating func document() {
        let isRefused = findings.verdict == .refused
        let cases = isRefused ? findings.all.map { $0.rule } : RuleBook.rules.map { $0.id }
        let outcomes = cases.map { isRefused ? .passed : outcome(of: $0) }
        let failed = outcomes.count { $0 == .failed }
        let skipped = outcomes.count { $0 == .skipped }
        output.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n  <testsuite name=\"")
        content(name)
        for (key, value): (StaticString, Int) in [
            ("\" tests=\"", cases.count), ("\" failures=\"", failed),
            ("\" errors=\"", isRefused ? cases.count : 0), ("\" skipped=\"", skipped),
        ] {
            output.raw(key)
            output.number(value)
        }
        output.raw("\">\n")
        for (id, outcome) in zip(cases, outcomes) { testCase(id, outcome, isRefused: isRefused) }
        output.raw("  </testsuite>\n</testsuites>\n")
    }

    private func fails(_ finding: Finding) -> Bool {
        finding.waiver == nil
            && (finding.severity == .error || finding.severity == failing)
    }

    private func outcome(of rule: String) -> Outcome {
        var outcome = Outcome.passed
        for finding in findings.all where finding.rule.isIdentical(to: rule) {
            if fails(finding) { return .failed }
            if finding.waiver != nil { outcome = .skipped }
        }
        for item in findings.notAssessable where item.rule.isIdentical(to: rule) {
            outcome = .skipped
        }
        return outcome
    }

    private mutating func testCase(_ id: String, _ outcome: Outcome, isRefused: Bool) {
        output.raw("    <testcase classname=\"")
        content(name)
        output.raw("\" name=\"")
        content(id)
        output.raw("\">")
        switch outcome {
        case .failed: result("failure", id)
        case .skipped: result("skipped", id)
        case .passed: if isRefused { result("error", id) }
        }
        let isQuiet = !findings.all.contains { $0.rule.isIdentical(to: id) && !fails($0) }
        if !isQuiet, !isRefused {
            output.raw("<system-out>")
            lines(of: id, failing: false)
            output.raw("</system-out>")
        }
        output.raw("</testcase>\n")
    }

    private mutating func result(_ element: StaticString, _ id: String) {
        output.raw("<")
        output.raw(element)
        output.raw(" message=\"")
        content(summary(of: id))
        output.raw("\">")
        lines(of: id, failing: true)
        for item in findings.notAssessable where item.rule.isIdentical(to: id) {
            content(item.message[language])
            output.raw("\n")
        }
        output.raw("</")
        output.raw(element)
        output.raw(">")
    }

    /// The first thing that the result is about.
    private func summary(of id: String) -> String {
        for finding in findings.all where finding.rule.isIdentical(to: id) {
            if fails(finding) { return finding.message[language] }
        }
        for finding in findings.all where finding.rule.isIdentical(to: id) {
            if let waiver = finding.waiver { return waiver.reason }
        }
        for item in findings.notAssessable where item.rule.isIdentical(to: id) {
            return item.message[language]
        }
        return ""
    }

    /// The findings of a rule that fail, or the others.
    private mutating func lines(of id: String, failing: Bool) {
        for finding in findings.all
        where finding.rule.isIdentical(to: id) && fails(finding) == failing {
            content(finding.severity.rawValue)
            output.raw(" ")
            if let place = finding.operands.first?.place {
                output.number(place.line)
                output.raw(":")
                output.number(place.column)
                output.raw(" ")
            }
            content(finding.operands.first?.path ?? "")
            output.raw(" ")
            content(finding.message[language])
            if let waiver = finding.waiver {
                output.raw(" [")
                content(waiver.reason)
                output.raw("]")
            }
            output.raw("\n")
        }
    }

    /// Characters that XML 1.0 does not have are left out, in whatever form.
    private mutating func content(_ text: String) {
        for letter in text.unicodeScalars {
            switch letter {
            case "&": output.raw("&amp;")
            case "<": output.raw("&lt;")
            case ">": output.raw("&gt;")
            case "\"": output.raw("&quot;")
            case "\t", "\n", "\r": output.raw(" ")
            case "\u{0}"..."\u{1F}", "\u{FFFE}"..."\u{FFFF}": continue
            default: output.scalar(letter)
            }
        }
    }
}
