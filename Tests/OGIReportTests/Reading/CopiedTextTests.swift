import Foundation
import OGIReport
import Testing

@Suite("Copied text")
struct CopiedTextTests {
    @Test("Every fixture gives exactly its cells", arguments: Fixtures.reports)
    func fixtures(_ url: URL) throws {
        let expected = try Fixtures.expectedCells(url)
        let report = try Fixtures.report(url)
        #expect(report.agency?.name == expected.agency)
        #expect(report.year == expected.year)
        #expect(report.edition.rawValue == expected.edition)
        expectSame(ExpectedCells.cells(of: report), expected.cells)
        #expect(report.sections.map { $0.key } == SectionKey.allCases)
    }

    @Test(
        "The real report gives its 198 cells",
        .enabled(if: Fixtures.hasShared, "the reference material is not beside the repository"))
    func hecheng() throws {
        let expected = try ExpectedCells(
            Fixtures.shared.appendingPathComponent("reports/hecheng-2020.expected.json"))
        let report = try Fixtures.report(Fixtures.hecheng)
        #expect(expected.cells.count == 198)
        expectSame(ExpectedCells.cells(of: report), expected.cells)
        #expect(report.agency?.name == "鹤城区")
        #expect(report.year == 2020)
        #expect(report.title == "鹤城区2020年政府信息公开工作年度报告")
        #expect(report.preface.count == 1)
        #expect(report.contact.postcode == "418000")
        #expect(report.contact.telephone == "0745-2338221")
        #expect(report.contact.email == "hcqzwzx@126.com")
        #expect(report.contact.address == "怀化市鹤城区政府智慧政务楼四楼")
        #expect(report.contact.fax == nil)
        #expect(report.sections.map { $0.paragraphs.count } == [5, 0, 0, 0, 2, 0])
    }

    private func expectSame(_ cells: [String: String?], _ expected: [String: String?]) {
        for (path, text) in expected {
            #expect(cells[path] == .some(text), "\(path)")
        }
        for path in cells.keys where expected.index(forKey: path) == nil {
            Issue.record("\(path) is not in the file")
        }
    }
}
