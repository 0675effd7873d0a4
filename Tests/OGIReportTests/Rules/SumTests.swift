import OGIReport
import Testing

@Suite("The arithmetic of the form")
struct SumTests {
    private static let sumRules = [
        "requests.row_total", "requests.results_total", "requests.balance", "disputes.route_total",
    ]

    /// The identities that a cell stands in, told from its path alone.
    private static func rules(of path: CellPath) -> Set<String> {
        switch path.table {
        case .proactive: return []
        case .disputes: return ["disputes.route_total"]
        case .requests:
            var rules: Set = ["requests.row_total"]
            if path.row.hasPrefix("results.") { rules.insert("requests.results_total") }
            if ["received", "carried_in", "results.total", "carried_out"].contains(path.row) {
                rules.insert("requests.balance")
            }
            return rules
        }
    }

    @Test(
        "Any operand altered by one makes its identities speak, and no others",
        arguments: Edition.allCases, [Int64(1), -1])
    func altered(_ edition: Edition, by change: Int64) throws {
        let clean = try Clean.report(edition)
        for path in clean.paths where path.table != .proactive {
            let figure = try #require(clean[path]?.number)
            var report = clean
            report.put(Cell(figure.mantissa + change), at: path)
            let spoken = report.findings().all.filter { Self.sumRules.contains($0.rule) }
            #expect(Set(spoken.map { $0.rule }) == Self.rules(of: path), "\(path)")
            #expect(spoken.count == Self.rules(of: path).count, "\(path)")
            for finding in spoken {
                #expect(finding.operands.contains { $0.path == path.description })
                #expect(finding.difference?.mantissa.magnitude == 1)
            }
        }
    }

    @Test("Blanks count as 0 beside a figure and are named; without a figure nothing is judged")
    func blanks() throws {
        var report = Report(edition: .edition2021, year: 2024)
        for path in CellPath.all where path.row == "received" { report.put(.blank, at: path) }
        func rowTotals() -> (failed: [Finding], missing: Int) {
            let findings = report.findings()
            return (
                findings.all.filter { $0.rule == "requests.row_total" },
                findings.notAssessable.filter {
                    $0.rule == "requests.row_total" && $0.label.zh.hasPrefix("一、")
                }.count
            )
        }
        #expect(rowTotals().failed.isEmpty && rowTotals().missing == 1)
        try report.put(Cell(5), at: "requests.received.natural_person")
        #expect(rowTotals().failed.isEmpty && rowTotals().missing == 1)
        try report.put(Cell(5), at: "requests.received.total")
        #expect(rowTotals().failed.isEmpty && rowTotals().missing == 0)
        try report.put(Cell(6), at: "requests.received.total")
        let finding = try #require(rowTotals().failed.first)
        #expect(finding.operands.first?.path == "requests.received.total")
        #expect(finding.message.zh.contains("空白按 0 计：商业企业、科研机构"))
        #expect(finding.expected == FixedDecimal(6) && finding.actual == FixedDecimal(5))
    }

    @Test("A cell that is absent or no figure makes its sum not assessable, not failed")
    func absent() throws {
        for cell in [nil, Cell(printed: "约30")] {
            var report = try Clean.report(.edition2021)
            try report.put(cell, at: "requests.received.natural_person")
            let findings = report.findings()
            #expect(findings.all.allSatisfy { !Self.sumRules.contains($0.rule) })
            #expect(findings.notAssessable.count == 2)
        }
    }

    @Test("Sums beyond 64 bits are not assessable")
    func overflow() throws {
        var report = try Clean.report(.edition2021)
        try report.put(Cell(.max), at: "requests.received.natural_person")
        try report.put(Cell(.max), at: "requests.received.commercial_enterprise")
        let findings = report.findings()
        #expect(findings.notAssessable.contains { $0.rule == "requests.row_total" })
    }

    @Test("The single row 其他处理 counts where it stands")
    func combined() throws {
        var report = try Clean.report(.edition2021)
        for column in ["natural_person", "total"] {
            var sum: Int64 = 0
            for row in ["uncorrected_in_time", "fee_unpaid", "unlisted"] {
                let path = try CellPath.named("requests.results.other.\(row).\(column)")
                sum += report[path]?.number?.mantissa ?? 0
                report.put(nil, at: path)
            }
            try report.put(Cell(sum), at: "requests.results.other.combined.\(column)")
        }
        let spoken = report.findings().all.filter { $0.rule == "requests.results_total" }
        #expect(spoken.isEmpty)
        try report.put(Cell(77_777), at: "requests.results.other.combined.total")
        #expect(report.broken.contains("requests.results_total"))
    }

    @Test("The comparisons of table 2 that lack a figure are counted as well")
    func proactive() throws {
        var report = try Clean.report(.edition2019)
        try report.put(.blank, at: "proactive.rules.disclosed")
        try report.put(.blank, at: "proactive.licensing.change")
        let rules = report.findings().notAssessable.map { $0.rule }
        #expect(rules == ["proactive.disclosed_within_total", "proactive.items_not_negative"])
    }
}
