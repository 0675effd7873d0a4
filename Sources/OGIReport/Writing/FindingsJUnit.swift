/// Writes findings as JUnit XML: one test case a rule of the book. A rule with findings heavy
/// enough fails; one that has none of these, but waived findings or sums that lack figures, is
/// skipped; a refusal is one case with an error.
struct FindingsJUnit {
    private let findings: Findings
    private let language: Language
    private let name: String
    /// What fails, besides errors.
    private let failing: Severity
    private var output = ByteBuffer()

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
        let ids = isRefused ? findings.all.map { $0.rule } : RuleBook.rules.map { $0.id }
        var (failed, skipped) = (0, 0)
        for id in ids {
            switch outcome(of: id) {
            case 1: failed += 1
            case 2: skipped += 1
            default: break
            }
        }
        output.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n  <testsuite name=\"")
        output.xml(name)
        count("\" tests=\"", ids.count)
        count("\" failures=\"", isRefused ? 0 : failed)
        count("\" errors=\"", isRefused ? failed : 0)
        count("\" skipped=\"", skipped)
        output.raw("\">\n")
        for id in ids { testCase(id, isRefused: isRefused) }
        output.raw("  </testsuite>\n</testsuites>\n")
    }

    private mutating func count(_ key: StaticString, _ value: Int) {
        output.raw(key)
        output.number(value)
    }

    /// 1 if the rule fails, 2 if it is skipped, else 0.
    private func outcome(of id: String) -> Int {
        var outcome = 0
        for finding in findings.found(by: id) {
            if finding.waiver != nil {
                outcome = 2
            } else if finding.severity == .error || finding.severity == failing {
                return 1
            }
        }
        return findings.notAssessable(by: id).isEmpty ? outcome : 2
    }

    private mutating func testCase(_ id: String, isRefused: Bool) {
        output.raw("    <testcase classname=\"")
        output.xml(name)
        output.raw("\" name=\"")
        output.xml(id)
        let outcome = outcome(of: id)
        if outcome == 0 {
            let isSilent = findings.found(by: id).isEmpty
            output.raw(isSilent ? "\"/>\n" : "\"><system-out>")
            if isSilent { return }
            lines(of: id)
            output.raw("</system-out></testcase>\n")
            return
        }
        let element: StaticString = outcome == 2 ? "skipped" : isRefused ? "error" : "failure"
        output.raw("\"><")
        output.raw(element)
        output.raw(" message=\"")
        output.xml(RuleBook.rule(id)?.asks[language] ?? id)
        output.raw("\">")
        lines(of: id)
        output.raw("</")
        output.raw(element)
        output.raw("></testcase>\n")
    }

    /// All that the rule found, a line each.
    private mutating func lines(of id: String) {
        for finding in findings.found(by: id) {
            output.xml(finding.severity.name[language])
            output.raw(" ")
            if let operand = finding.operands.first {
                if let place = operand.place {
                    output.number(place.line)
                    output.raw(":")
                    output.number(place.column)
                    output.raw(" ")
                }
                output.xml(operand.path)
                output.raw(" ")
            }
            output.xml(finding.message[language])
            if let waiver = finding.waiver {
                output.raw(" [")
                output.xml(waiver.reason)
                output.raw("]")
            }
            output.raw("\n")
        }
        for item in findings.notAssessable(by: id) {
            output.xml(item.message[language])
            output.raw("\n")
        }
    }
}

extension ByteBuffer {
    /// Text and attributes. Characters that XML 1.0 does not have are left out, in whatever form.
    @inline(never)
    fileprivate mutating func xml(_ text: String) {
        let letters = text.utf8
        let span = letters.span
        for index in span.indices {
            let byte = span[index]
            if byte < 0x20 {
                // A tabulator or the end of a line is a space in an attribute anyhow.
                if byte == 0x09 || byte == 0x0A || byte == 0x0D { append(0x20) }
            } else if byte == UInt8(ascii: "&") {
                raw("&amp;")
            } else if byte == UInt8(ascii: "<") {
                raw("&lt;")
            } else if byte == UInt8(ascii: ">") {
                raw("&gt;")
            } else if byte == UInt8(ascii: "\"") {
                raw("&quot;")
            } else if !span.isNoncharacter(at: index) {
                append(byte)
            }
        }
    }
}

extension Span<UInt8> {
    /// A byte of U+FFFE or U+FFFF.
    fileprivate func isNoncharacter(at index: Int) -> Bool {
        if self[index] < 0xBE { return false }
        var start = index
        while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
        return start + 2 < count && self[start] == 0xEF && self[start + 1] == 0xBF
            && self[start + 2] >= 0xBE
    }
}
