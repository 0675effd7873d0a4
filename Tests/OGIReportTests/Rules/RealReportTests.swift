import Foundation
import OGIReport
import Testing

@Suite(
    "The reference material",
    .enabled(if: Fixtures.hasShared, "the reference material is not beside the repository"))
struct RealReportTests {
    @Test("The real report breaks just the rules that it must break")
    func hecheng() throws {
        let findings = try Fixtures.report(Fixtures.hecheng).findings()
        let rules = Set(findings.all.map { $0.rule })
        #expect(
            rules == [
                "document.declared_parts", "document.page_residue", "sections.empty", "cells.blank",
            ])
        #expect(findings.count(of: .error) == 0)
        #expect(findings.verdict == .validWithWarnings)

        let parts = try #require(findings.all.first { $0.rule == "document.declared_parts" })
        #expect(parts.expected == FixedDecimal(5) && parts.actual == FixedDecimal(6))
        #expect(parts.operands.first?.text == "五部分组成")
        #expect(parts.operands.first?.place?.line == 3)
        let residue = try #require(findings.all.first { $0.rule == "document.page_residue" })
        #expect(residue.operands.map { $0.place?.line } == [458, 459])
        let empty = findings.all.filter { $0.rule == "sections.empty" }
        #expect(empty.map { $0.operands.first?.path } == ["sections.other"])
        let blank = findings.all.filter { $0.rule == "cells.blank" }
        let expected = try ExpectedCells(
            Fixtures.shared.appendingPathComponent("reports/hecheng-2020.expected.json"))
        let blanks = expected.cells.filter { $0.value == nil }.map { $0.key }
        #expect(Set(blank.flatMap { $0.operands }.map { $0.path }) == Set(blanks))
        // One finding a row, not one a cell.
        #expect(blank.count == Set(blanks.map { $0.split(separator: ".").dropLast() }).count)
    }

    @Test("Findings stand in the order of the document")
    func order() throws {
        let findings = try Fixtures.report(Fixtures.hecheng).findings()
        let offsets = findings.all.compactMap { $0.operands.first?.place?.offset }
        #expect(offsets == offsets.sorted())
        #expect(offsets.count == findings.all.count)
    }

    @Test(
        "Figure sets whose identities hold give no error, and are written and read in both formats")
    func figureSets() throws {
        for (name, report) in try FigureSets.edition2021() {
            #expect(report.findings().count(of: .error) == 0, "\(name)")
            for format in OutputFormat.allCases {
                let again = try Report(parsing: report.serialized(as: format))
                #expect(difference(again, report) == "", "\(name)")
            }
        }
    }

    @Test("Two real reports of one city in following years give no error and no warning as a pair")
    func pair() throws {
        let sets = try FigureSets.edition2021()
        let last = try #require(sets.first { $0.name == "suqian-2023" }).report
        let report = try #require(sets.first { $0.name == "suqian-2024" }).report
        let years = report.findings(previous: last)
        let spoken = years.all.filter { $0.rule.hasPrefix("years.") }
        #expect(spoken.allSatisfy { $0.severity == .advice }, "\(spoken.map { $0.message.zh })")
        #expect(years.notAssessable.allSatisfy { !$0.rule.hasPrefix("years.") })
    }
}
