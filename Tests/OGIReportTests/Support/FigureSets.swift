import Foundation
import OGIReport
import Testing

/// The figures of real reports, which stand beside the repository.
enum FigureSets {
    static func all() throws -> [(name: String, report: Report)] {
        try edition2021() + [("hecheng-2020", try hecheng())]
    }

    static func edition2021() throws -> [(name: String, report: Report)] {
        let url = Fixtures.shared.appendingPathComponent("reports/figures-2021-edition.json")
        let sets = try #require(
            try JSONSerialization.jsonObject(with: Data(contentsOf: url))
                as? [String: [String: Any]])
        return try sets.sorted { $0.key < $1.key }.map {
            ($0.key, try report(ExpectedCells($0.value), .edition2021))
        }
    }

    static func hecheng() throws -> Report {
        let url = Fixtures.shared.appendingPathComponent("reports/hecheng-2020.expected.json")
        return try report(ExpectedCells(url), .edition2019)
    }

    private static func report(_ expected: ExpectedCells, _ edition: Edition) throws -> Report {
        var report = Report(
            edition: edition, year: expected.year, agency: expected.agency.map { Agency(name: $0) })
        for (path, text) in expected.cells {
            try report.put(Cell(printed: text ?? ""), at: path)
        }
        return report
    }
}
