import Foundation
import OGIReport
import Testing

/// What word processors, converters and PDF tools made of pages written for this repository.
@Suite("Pages that other programs wrote")
struct ConvertedPageTests {
    static let pages: [URL] = ["html", "markdown", "pdf"].flatMap { kind in
        [".html", ".md", ".txt"].flatMap { ending in
            Fixtures.files(
                in: Fixtures.repository.appendingPathComponent("Tests/Fixtures/\(kind)"),
                ending: ending)
        }
    }

    @Test("Every page gives exactly its cells and its prose", arguments: pages)
    func cells(_ url: URL) throws {
        let name = url.deletingPathExtension().lastPathComponent + ".cells.json"
        let expected = try ExpectedCells(
            url.deletingLastPathComponent().appendingPathComponent(name))
        let report = try Fixtures.report(url)
        #expect(report.agency?.name == expected.agency)
        #expect(report.year == expected.year)
        #expect(report.edition.rawValue == expected.edition)
        let cells = ExpectedCells.cells(of: report)
        // Blank cells leave nothing in the text of a PDF: rows with some are left out and reported.
        let isWhole = url.pathExtension != "txt" || !expected.cells.values.contains(nil)
        let wrong = expected.cells.keys.filter { path in
            guard let cell = cells[path] else { return isWhole }
            return expected.cells[path].map { cell != $0 } ?? true
        }
        let hasAll = wrong.isEmpty
        #expect(hasAll, "\(wrong.count): \(wrong.sorted().prefix(5).joined(separator: ", "))")
        #expect(!isWhole || cells.count == expected.cells.count)
        if !isWhole { expectReports(expected, cells, report) }
        #expect(report.sections.map { $0.key } == SectionKey.allCases)
        if isWhole {
            #expect(report.sections.map { $0.paragraphs.count } == [6, 0, 0, 0, 2, 1])
        }
        #expect(report.preface.count == 1)
    }

    /// Every figure that is in no cell stands in a finding.
    private func expectReports(
        _ expected: ExpectedCells, _ cells: [String: String?], _ report: Report
    ) {
        let reported = Set(report.findings().all.flatMap { $0.operands.map { $0.text } })
        let lost = expected.cells.filter { path, text in
            guard cells[path] == nil, let text else { return false }
            return !reported.contains(text)
        }
        let isSilent = !lost.isEmpty
        #expect(!isSilent, "\(lost.keys.sorted().prefix(5))")
    }
}
