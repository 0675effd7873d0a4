import OGIReport
import Testing

@Suite("A profile")
struct ProfileTests {
    private func faulty() throws -> Report {
        try Fixtures.report(Fixtures.examples.appendingPathComponent("faulty-2021.txt"))
    }

    private func findings(_ settings: [(String, Profile.Level)]) throws -> Findings {
        var options = JudgingOptions()
        for (name, level) in settings { try options.profile.set(level, for: name) }
        return try faulty().findings(options: options)
    }

    @Test func `that is empty changes nothing`() throws {
        #expect(try findings([]) == faulty().findings())
    }

    @Test func `switches off a rule, with its sums that lack figures, and nothing else`() throws {
        let all = try faulty().findings()
        for rule in RuleBook.rules {
            let rest = try findings([(rule.id, .off)])
            #expect(rest.all == all.all.filter { $0.rule != rule.id })
            #expect(rest.notAssessable == all.notAssessable.filter { $0.rule != rule.id })
        }
        #expect(!all.notAssessable.isEmpty)
    }

    @Test func `switches off a group`() throws {
        let rest = try findings([("cells", .off)])
        #expect(rest.all == (try faulty().findings().all.filter { !$0.rule.hasPrefix("cells.") }))
    }

    @Test(arguments: [Profile.Level.advice, .warning, .error])
    func `weighs a rule, and the verdict follows`(level: Profile.Level) throws {
        let groups = Set(RuleBook.rules.map { $0.group }).sorted()
        let findings = try findings(groups.map { ($0, level) } + [("sections", .off)])
        #expect(findings.all.allSatisfy { $0.severity.rawValue == level.rawValue })
        let verdict: Verdict =
            level == .error ? .invalid : level == .warning ? .validWithWarnings : .valid
        #expect(findings.verdict == verdict)
    }

    @Test func `puts a rule before its group, and the later before the earlier`() throws {
        for settings: [(String, Profile.Level)] in [
            [("cells.blank", .error), ("cells", .off)], [("cells", .off), ("cells.blank", .error)],
            [("cells.blank", .advice), ("cells", .off), ("cells.blank", .error)],
        ] {
            let cells = try findings(settings).all.filter { $0.rule.hasPrefix("cells.") }
            #expect(!cells.isEmpty)
            #expect(cells.allSatisfy { $0.rule == "cells.blank" && $0.severity == .error })
        }
        let later = try findings([("cells", .off), ("cells", .error)])
        #expect(later.all.contains { $0.rule == "cells.unit" && $0.severity == .error })
    }

    @Test func `leaves a lightened finding light`() throws {
        for (level, weight): (Profile.Level, Severity) in [(.error, .warning), (.advice, .advice)] {
            let findings = try findings([("sections.empty", level)])
            let empty = findings.all.filter { $0.rule == "sections.empty" }
            #expect(!empty.isEmpty && empty.allSatisfy { $0.severity == weight })
        }
    }

    @Test(arguments: ["", "cell", "cells.", "cells.blan", "refusal", "refusal.malformed", "Cells"])
    func `refuses names that are no rule and no group`(name: String) throws {
        var profile = Profile()
        #expect(throws: Profile.UnknownName.self) { try profile.set(.off, for: name) }
        #expect(profile == Profile())
    }

    @Test func `is read from JSON`() throws {
        let rules = #"{"cells": "off", "requests.row_total": "warning"}"#
        let json = #"{"rules": \#(rules), "format": "ogi-profile/1"}"#
        var profile = Profile()
        try profile.set(.off, for: "cells")
        try profile.set(.warning, for: "requests.row_total")
        #expect(try Profile(parsing: Array(json.utf8)) == profile)
    }

    @Test(arguments: [
        (#"{"format": "ogi-profile/1", "rules": {"cell": "off"}}"#, 39),
        (#"{"format": "ogi-profile/1", "rules": {"cells": "none"}}"#, 48),
        (#"{"format": "ogi-profile/1", "rules": {"cells": null}}"#, 48),
        (#"{"format": "ogi-profile/1", "rules": {"cells": "off", "cells": "off"}}"#, 55),
        (#"{"format": "ogi-profile/1", "rules": []}"#, 38),
        (#"{"format": "ogi-profile/1", "rules": {}, "rule": {}}"#, 42),
        (#"{"format": "ogi-profile/2", "rules": {}}"#, 12),
        (#"{"format": "ogi-profile/1"}"#, 1), (#"{"rules": {}}"#, 1), ("[]", 1), ("{}x", 3),
        ("", 1),
    ])
    func `is refused where it is wrong`(json: String, column: Int) {
        do throws(Refusal) {
            _ = try Profile(parsing: Array(json.utf8))
            Issue.record("it was read")
        } catch {
            #expect(error.code == .malformed)
            #expect(error.place.column == column)
        }
    }
}
