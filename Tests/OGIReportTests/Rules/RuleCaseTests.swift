import Foundation
import OGIReport
import Testing

/// For every rule a case that breaks it; the clean reports keep them all.
@Suite("Each rule")
struct RuleCaseTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let rule: String
        let edition: Edition
        let severity: Severity
        let make: @Sendable (Edition) throws -> Report
        /// The report of the year before, made from the one that is judged.
        var previous: @Sendable (Report) throws -> Report? = { _ in nil }
        var testDescription: String { "\(rule) (\(edition.rawValue))" }
    }

    /// A case made by changing a report.
    private static func changed(
        _ rule: String, _ edition: Edition, _ severity: Severity = .error,
        _ change: @escaping @Sendable (inout Report) throws -> Void
    ) -> Case {
        Case(rule: rule, edition: edition, severity: severity) { edition in
            var report = try Clean.report(edition)
            try change(&report)
            return report
        }
    }

    /// A case made by changing the text before it is read.
    private static func reread(
        _ rule: String, _ edition: Edition, _ severity: Severity,
        _ change: @escaping @Sendable (String) -> String
    ) -> Case {
        Case(rule: rule, edition: edition, severity: severity) { edition in
            try Report(parsing: Array(change(try Clean.text(edition)).utf8))
        }
    }

    static let cases: [Case] =
        Edition.allCases.flatMap { everyEdition($0) } + YearCases.all + [
            changed("proactive.disclosed_within_total", .edition2019) {
                try $0.put(Cell(99_999), at: "proactive.rules.disclosed")
            },
            changed("proactive.items_not_negative", .edition2019) {
                try $0.put(Cell(-99_999), at: "proactive.licensing.change")
            },
            changed("proactive.issued_within_in_force", .edition2021, .warning) {
                try $0.put(Cell(0), at: "proactive.rules.repealed")
                try $0.put(Cell(9), at: "proactive.rules.issued")
                try $0.put(Cell(8), at: "proactive.rules.in_force")
            },
            changed("tables.other_processing_layout", .edition2021, .warning) {
                for path in CellPath.all where path.row.hasPrefix("results.other.") {
                    _ = $0.set(nil, at: path)
                }
                for path in CellPath.all where path.row == "results.other.combined" {
                    _ = $0.set(Cell(0), at: path)
                }
            },
            changed("tables.other_processing_layout", .edition2019, .warning) {
                for path in CellPath.all where path.row == "results.other.unlisted" {
                    _ = $0.set(Cell(0), at: path)
                }
            },
        ]

    private static func everyEdition(_ edition: Edition) -> [Case] {
        cells(edition) + sums(edition) + [
            changed("tables.missing", edition) {
                for path in CellPath.all where path.table == .disputes { _ = $0.set(nil, at: path) }
            },
            changed("tables.row_missing", edition) {
                for path in CellPath.all where path.row == "carried_in" {
                    _ = $0.set(nil, at: path)
                }
            },
            changed("sections.empty", edition) {
                $0.sections[0].paragraphs = []
            },
            changed("sections.empty", edition, .warning) {
                $0.sections[5].paragraphs = []
            },
            changed("document.declared_parts", edition, .warning) {
                $0.preface.append("本报告由总体情况等五部分组成。")
            },
            Case(rule: "document.hidden_characters", edition: edition, severity: .warning) {
                try Report(parsing: Array(try Clean.text($0).utf8) + [0xFF])
            },
            reread("document.page_residue", edition, .advice) { $0 + "\n\n打印 关闭\n" },
            reread("document.unknown_key", edition, .warning) { text in
                let bytes = (try? Report(parsing: Array(text.utf8)).serialized(as: .json)) ?? []
                return "{\"colour\": 1," + String(decoding: bytes, as: UTF8.self).dropFirst()
            },
            reread("tables.row_unknown", edition, .warning) {
                $0.replacingOccurrences(of: "行政强制\n", with: "行政检查\n\n1\n\n2\n\n3\n\n行政强制\n")
            },
            reread("tables.row_unknown", edition, .warning) {
                $0.replacingOccurrences(of: "规章\n", with: "规章\n\n7\n\n8\n\n9\n\n规章\n")
            },
            reread("tables.row_order", edition, .warning) { text in
                text.replacingOccurrences(of: "1.属于国家秘密", with: "2.甲")
                    .replacingOccurrences(of: "2.其他法律行政法规禁止公开", with: "1.属于国家秘密")
                    .replacingOccurrences(of: "2.甲", with: "2.其他法律行政法规禁止公开")
            },
            reread("cells.label", edition, .advice) {
                $0.replacingOccurrences(of: "其他法律行政法规禁止公开", with: "其他法律行政止公开")
            },
            reread("cells.unplaced", edition, .error) {
                $0.replacingOccurrences(of: "（一）予以公开\n", with: "（一）予以公开\n\n4\n")
            },
        ]
    }

    private static func cells(_ edition: Edition) -> [Case] {
        let path = "requests.results.granted.natural_person"
        return [
            changed("cells.blank", edition, .warning) { try $0.put(.blank, at: path) },
            changed("cells.placeholder", edition, .warning) {
                try $0.put(Cell(printed: "／"), at: path)
            },
            changed("cells.not_a_number", edition) { try $0.put(Cell(printed: "约30"), at: path) },
            changed("cells.negative", edition) { try $0.put(Cell(-3), at: path) },
            changed("cells.not_an_integer", edition) { try $0.put(Cell(printed: "2.5"), at: path) },
            changed("cells.unit", edition, .warning) { try $0.put(Cell(printed: "22件"), at: path) },
        ]
    }

    private static func sums(_ edition: Edition) -> [Case] {
        [
            changed("requests.row_total", edition) {
                try $0.put(Cell(98_765), at: "requests.results.granted.total")
            },
            changed("requests.results_total", edition) {
                try $0.put(Cell(98_765), at: "requests.results.total.total")
            },
            changed("requests.balance", edition) {
                try $0.put(Cell(98_765), at: "requests.carried_out.natural_person")
            },
            changed("disputes.route_total", edition) {
                try $0.put(Cell(98_765), at: "disputes.litigation_direct.pending")
            },
        ]
    }

    @Test("speaks in its case, with its severity", arguments: cases)
    func breaks(_ example: Case) throws {
        let report = try example.make(example.edition)
        let findings = report.findings(previous: try example.previous(report)).all
        let finding = findings.first { $0.rule == example.rule && $0.severity == example.severity }
        let found = try #require(finding, "\(findings.map { $0.rule })")
        #expect(!found.message.zh.isEmpty && !found.message.en.isEmpty)
        #expect(!found.operands.isEmpty)
        #expect(found.fingerprint.count == 16)
        if let expected = found.expected, let actual = found.actual {
            #expect(found.difference == actual.subtracting(expected))
        }
    }

    @Test("has a case for every edition that it holds for", arguments: RuleBook.rules.map { $0.id })
    func hasCase(_ id: String) throws {
        let rule = try #require(RuleBook.rule(id))
        for edition in rule.editions {
            #expect(Self.cases.contains { $0.rule == id && $0.edition == edition })
        }
    }

    @Test("is silent on a clean report, and every sum of it is judged", arguments: Edition.allCases)
    func clean(_ edition: Edition) throws {
        let findings = try Clean.report(edition).findings()
        #expect(findings.all.isEmpty, "\(findings.all.map { $0.rule })")
        #expect(findings.verdict == .valid)
        #expect(findings.notAssessable.isEmpty)
    }

    @Test("has an id of its own")
    func ids() {
        #expect(Set(RuleBook.rules.map { $0.id }).count == RuleBook.rules.count)
    }
}
