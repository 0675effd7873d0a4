import OGIReport
import Testing

/// Pairs of reports in following years.
enum YearPairs {
    /// A report of the year before that a report keeps all rules beside.
    static func predecessor(of report: Report) throws -> Report {
        var last = report
        last.year = report.year.map { $0 - 1 }
        for path in report.paths {
            func figure(_ row: String, _ column: String) -> Int64 {
                report[CellPath("\(path.table).\(row).\(column)") ?? path]?.number?.mantissa ?? 0
            }
            switch path.column {
            case "in_force":
                let change = figure(path.row, "repealed") - figure(path.row, "issued")
                last.put(Cell(figure(path.row, "in_force") + change), at: path)
            case "items_last_year":
                let items = figure(path.row, "items_last_year") - figure(path.row, "change")
                last.put(Cell(items), at: path)
            default:
                if path.row != "carried_out" { continue }
                last.put(Cell(figure("carried_in", path.column)), at: path)
            }
        }
        for index in last.sections.indices {
            last.sections[index].paragraphs = last.sections[index].paragraphs.map { paragraph in
                // Other words of the same length.
                String(String.UnicodeScalarView(paragraph.unicodeScalars.reversed()))
            }
        }
        return last
    }

    static func clean(_ edition: Edition) throws -> (report: Report, last: Report) {
        let report = try Clean.report(edition)
        return (report, try predecessor(of: report))
    }
}

/// For every rule from year to year a pair that breaks it.
enum YearCases {
    private static func changed(
        _ rule: String, _ edition: Edition, _ severity: Severity,
        _ change: @escaping @Sendable (inout Report) throws -> Void
    ) -> RuleCaseTests.Case {
        RuleCaseTests.Case(
            rule: rule, edition: edition, severity: severity, make: { try Clean.report($0) },
            previous: { report in
                var last = try YearPairs.predecessor(of: report)
                try change(&last)
                return last
            })
    }

    static let all: [RuleCaseTests.Case] =
        Edition.allCases.flatMap { edition in
            [
                changed("years.same_agency", edition, .error) {
                    $0.agency = Agency(name: "白水县教育局")
                },
                changed("years.consecutive", edition, .error) { last in
                    last.year = last.year.map { $0 - 1 }
                },
                changed("years.carried_over", edition, .error) {
                    try $0.put(Cell(98_765), at: "requests.carried_out.natural_person")
                },
                changed("years.jump", edition, .advice) {
                    try $0.put(Cell(98_765), at: "disputes.reconsideration.total")
                },
                changed("years.copied_prose", edition, .warning) { last in
                    last.sections[4].paragraphs = try Clean.report(edition).sections[4].paragraphs
                },
            ]
        } + [
            changed("years.in_force", .edition2021, .warning) {
                try $0.put(Cell(98_765), at: "proactive.normative_documents.in_force")
            },
            changed("years.items", .edition2019, .warning) {
                try $0.put(Cell(98_765), at: "proactive.penalties.items_last_year")
            },
        ]
}
