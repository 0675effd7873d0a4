import OGIReport
import Testing

@Suite("The deadlines")
struct DeadlineTests {
    private func findings(_ day: String, _ body: Publication.Body) throws -> Findings {
        var report = try Clean.report(.edition2021)
        report.year = 2024
        var options = JudgingOptions()
        options.publication = Publication(on: try #require(CalendarDate(day)), by: body)
        return report.findings(options: options)
    }

    @Test(arguments: [
        ("2025-01-31", Publication.Body.department, true), ("2025-02-01", .department, false),
        ("2025-03-31", .government, true), ("2025-04-01", .government, false),
        ("2024-12-31", .department, true), ("2026-01-01", .department, false),
        ("2025-02-01", .government, true),
    ])
    func `include their own day`(day: String, body: Publication.Body, isInTime: Bool) throws {
        let findings = try findings(day, body)
        let rule = body == .department ? "deadline.department" : "deadline.government"
        let late = findings.all.filter { $0.rule.hasPrefix("deadline.") }
        #expect(late.map { $0.rule } == (isInTime ? [] : [rule]))
        #expect(late.allSatisfy { $0.severity == .error && $0.message.en.contains(day) })
    }

    @Test func `are not judged where nothing is said of the publication`() throws {
        let findings = try Clean.report(.edition2021).findings()
        #expect(!findings.all.contains { $0.rule.hasPrefix("deadline.") })
        #expect(!findings.notAssessable.contains { $0.rule.hasPrefix("deadline.") })
    }

    @Test func `cannot be assessed without a year`() throws {
        var report = try Clean.report(.edition2021)
        report.year = nil
        var options = JudgingOptions()
        options.publication = Publication(
            on: try #require(CalendarDate("2025-01-31")), by: .government)
        let rules = report.findings(options: options).notAssessable.map { $0.rule }
        #expect(rules.contains("deadline.government"))
    }
}
