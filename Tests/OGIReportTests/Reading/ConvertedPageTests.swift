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
        let wrong = expected.cells.keys.filter { path in
            expected.cells[path].map { cells[path] != .some($0) } ?? true
        }
        let hasAll = wrong.isEmpty
        #expect(hasAll, "\(wrong.count): \(wrong.sorted().prefix(5).joined(separator: ", "))")
        #expect(cells.count == expected.cells.count)
        #expect(report.sections.map { $0.key } == SectionKey.allCases)
        #expect(report.sections.map { $0.paragraphs.count } == [6, 0, 0, 0, 2, 1])
        #expect(report.preface.count == 1)
    }
}
