import Foundation
import OGIReport
import Testing

@Suite("Writing and reading back")
struct RoundTripTests {
    @Test(
        "Any report, however odd, is read back equal from both formats",
        arguments: OutputFormat.allCases)
    func generated(_ format: OutputFormat) throws {
        for seed in 0..<UInt64(3_000) {
            var generator = Generator(seed)
            generator.isHostile = seed % 3 != 0
            let report = generator.report()
            let bytes = report.serialized(as: format)
            let again = try Report(parsing: bytes, as: Format(format))
            let isSame = again == report
            #expect(isSame, "seed \(seed): \(difference(again, report))")
            let isStable = again.serialized(as: format) == bytes
            #expect(isStable, "seed \(seed)")
            if !isSame || !isStable { return }
        }
    }

    @Test("What was read is written and read back equal", arguments: Fixtures.reports)
    func fixtures(_ url: URL) throws {
        let report = try Fixtures.report(url)
        for format in OutputFormat.allCases {
            let bytes = report.serialized(as: format)
            let again = try Report(parsing: bytes)
            #expect(difference(again, report) == "")
            #expect((again == report) && again.serialized(as: format) == bytes)
        }
    }

    @Test("Reports are equal just when they are written in the same bytes")
    func equality() throws {
        // Two letters that Swift takes for one.
        let twins = ["\u{91D1}", "\u{F90A}"]
        #expect(twins[0] == twins[1])
        let reports = twins.map { letter in
            var report = Report(edition: .edition2021, year: 2024, agency: Agency(name: letter))
            report.title = letter
            report.sections = [Section(key: .other, heading: "六", paragraphs: [letter])]
            return report
        }
        #expect(reports[0] != reports[1])
        #expect(reports[0].agency != reports[1].agency)
        #expect(reports[0].sections != reports[1].sections)
        #expect(Cell(printed: "约" + twins[0]) != Cell(printed: "约" + twins[1]))
        #expect(reports[0].serialized(as: .json) != reports[1].serialized(as: .json))
    }

    @Test("An ordinary report is written as a page, without escapes", arguments: Fixtures.reports)
    func noEscapes(_ url: URL) throws {
        let text = String(decoding: try Fixtures.report(url).serialized(as: .text), as: UTF8.self)
        let escapes = text.split(separator: "\n").filter { $0.hasPrefix("\\") }
        #expect(escapes.isEmpty, "\(escapes.first ?? "")")
    }

    @Test(
        "Another carrier of the same report gives the same findings by their fingerprints",
        arguments: Fixtures.reports)
    func fingerprints(_ url: URL) throws {
        let report = try Fixtures.report(url)
        func names(_ report: Report) -> Set<String> {
            // Words of the page and other wordings of labels are not part of the report's value.
            let ofPage = ["document.page_residue", "cells.label"]
            return Set(
                report.findings().all.filter { !ofPage.contains($0.rule) }.map { $0.fingerprint })
        }
        for format in OutputFormat.allCases {
            #expect(try names(Report(parsing: report.serialized(as: format))) == names(report))
        }
    }
}
