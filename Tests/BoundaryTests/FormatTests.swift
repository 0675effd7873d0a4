import Foundation
import OGIReport
import Testing

/// Findings in all their formats, read by the tools that read such files.
@Suite("The formats of findings")
struct FormatTests {
    /// What the findings name as their input; the program knows it too.
    static let name = "年度报告/2023 年#1.txt"
    static let python = Repository.path("build/tools/bin/python")

    @Test(
        .enabled(
            if: FileManager.default.fileExists(
                atPath: Repository.path("build/tools/requirements.txt")),
            "what Tests/Boundary/requirements.txt lists is not installed: make deps"),
        arguments: Language.allCases)
    func `are read by other programs`(language: Language) throws {
        let folder = Repository.root.appending(path: "build/formats/\(language.rawValue)")
        try? FileManager.default.removeItem(at: folder)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let all = try Self.all()
        #expect(all.contains { $0.waivedCount > 0 } && all.contains { $0.verdict == .refused })
        for (index, findings) in all.enumerated() {
            for (format, suffix) in Self.suffixes {
                let bytes = findings.serialized(as: format, language: language, name: Self.name)
                try Data(bytes).write(to: folder.appending(path: "\(index).\(suffix)"))
            }
        }
        let program = try Program([
            Self.python, Repository.path("Tests/Boundary/formats.py"), folder.path,
        ])
        #expect(program.status == 0, "\(program.errors.suffix(2000))")
        #expect(program.output == "\(all.count) sets of findings\n")
    }

    private static let suffixes: [(FindingsFormat, String)] = [
        (.json, "json"), (.csv, "csv"), (.sarif, "sarif"), (.junit, "junit.xml"),
        (.junitStrict, "strict.xml"),
    ]

    /// Of every example, of keys that would be formulas, markup or control characters, and of
    /// what is no report.
    private static func all() throws -> [Findings] {
        let hostile = [
            #"{"format": "ogi-report/1", "year": 2024, "=1+1": 0, "@x": 0, " -2": 0, "＝1": 0}"#,
            #"{"format": "ogi-report/1", "year": 2024, "a<b&c\">": 0, "\u0001\uFFFE\n,": 0}"#,
            #"{"format": "ogi-report/1", "year": 2024, "title": 7}"#, "", "hello",
        ]
        let inputs =
            try Repository.reports.map { [UInt8](try Data(contentsOf: URL(filePath: $0))) }
            + hostile.map { Array($0.utf8) }
        return inputs.flatMap { input in
            do throws(Refusal) {
                let report = try Report(parsing: input)
                let findings = report.findings()
                return [findings, try waived(report, findings)]
            } catch {
                return [Findings(error)]
            }
        }
    }

    /// Every other finding is waived.
    private static func waived(_ report: Report, _ findings: Findings) throws(Refusal) -> Findings {
        var seen: Set<String> = []
        let waivers = findings.all.map { $0.fingerprint }.enumerated()
            .filter { $0.offset % 2 == 0 && seen.insert($0.element).inserted }
            .map {
                #"{"fingerprint": "\#($0.element)", "reason": "\"<已核实>\"", "author": "&", "expires": "2026-12-31"}"#
            }
        let file =
            #"{"format": "ogi-waivers/1", "waivers": ["#
            + waivers.joined(separator: ",") + "]}"
        var options = JudgingOptions()
        if let today = CalendarDate(year: 2026, month: 12, day: 31) {
            options.waive(try Waivers(parsing: Array(file.utf8)), on: today)
        }
        return report.findings(options: options)
    }
}
