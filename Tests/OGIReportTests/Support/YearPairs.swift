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
