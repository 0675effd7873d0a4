import OGIReport
import Testing

/// The cases of the rule book, which are data: `Tests/Fixtures/rules`.
@Suite("Each rule")
struct RuleCaseTests {
    @Test("gives just the findings of its case", arguments: RuleCase.all)
    func findings(_ example: RuleCase) throws {
        let findings = try example.findings()
        let found = findings.all.map { RuleCase.Expected($0) }
        let expected = try example.expected()
        #expect(found.sorted { "\($0)" < "\($1)" } == expected.sorted { "\($0)" < "\($1)" })
        #expect(found.contains { $0.rule == example.rule } == example.breaks)
        for finding in findings.all {
            #expect(!finding.message.zh.isEmpty && !finding.message.en.isEmpty)
            #expect(!finding.message.zh.contains("{") || finding.rule == "document.unknown_key")
            #expect(!finding.operands.isEmpty)
            #expect(finding.fingerprint.utf8.count == 16)
            if let expected = finding.expected, let actual = finding.actual {
                #expect(finding.difference == actual.subtracting(expected))
            }
        }
    }

    @Test(
        "has a case that keeps it and one that breaks it, for every edition",
        arguments: RuleBook.rules.map { $0.id })
    func hasCases(_ id: String) throws {
        let rule = try #require(RuleBook.rule(id))
        let cases = RuleCase.all.filter { $0.rule == id }
        for edition in rule.editions {
            for breaks in [true, false] {
                let has = try cases.contains {
                    try $0.breaks == breaks && $0.edition() == edition
                }
                #expect(has, "\(breaks ? "breaks" : "keeps"), edition \(edition.rawValue)")
            }
        }
    }

    @Test("has all its words, in both languages", arguments: RuleBook.rules.map { $0.id })
    func words(_ id: String) throws {
        let rule = try #require(RuleBook.rule(id))
        for words in [rule.asks, rule.basis, rule.keeps, rule.breaks, rule.explanation] {
            #expect(!words.zh.isEmpty && !words.en.isEmpty)
        }
        #expect(rule.explanation.zh.contains(rule.keeps.zh))
        #expect(rule.explanation.en.contains(rule.breaks.en))
    }

    @Test("is silent on a clean report, and every sum of it is judged", arguments: Edition.allCases)
    func clean(_ edition: Edition) throws {
        let findings = try Clean.report(edition).findings()
        #expect(findings.all.isEmpty, "\(findings.all.map { $0.rule })")
        #expect(findings.verdict == .valid)
        #expect(findings.notAssessable.isEmpty)
    }

    @Test("has an id of its own, and every case a rule")
    func ids() {
        #expect(Set(RuleBook.rules.map { $0.id }).count == RuleBook.rules.count)
        for example in RuleCase.all { #expect(RuleBook.rule(example.rule) != nil, "\(example)") }
    }
}
