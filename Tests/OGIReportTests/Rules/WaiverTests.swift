import Foundation
import OGIReport
import Testing

@Suite("Waivers")
struct WaiverTests {
    private static let expiry = "2026-12-31"

    private static func entry(_ fingerprint: String, expires: String = expiry) -> String {
        #"{"fingerprint": "\#(fingerprint)", "reason": "已核实", "#
            + #""author": "某科", "expires": "\#(expires)"}"#
    }

    private static func file(_ entries: [String]) -> [UInt8] {
        let list = entries.joined(separator: ", ")
        return Array(#"{"format": "ogi-waivers/1", "waivers": [\#(list)]}"#.utf8)
    }

    private func faulty() throws -> Report {
        try Fixtures.report(Fixtures.examples.appendingPathComponent("faulty-2021.txt"))
    }

    private func findings(_ entries: [String], on day: String = expiry) throws -> Findings {
        var options = JudgingOptions()
        options.waive(
            try Waivers(parsing: Self.file(entries)), on: try #require(CalendarDate(day)))
        return try faulty().findings(options: options)
    }

    @Test func `take a finding out of counts and verdict, and leave it in the list`() throws {
        let before = try faulty().findings()
        let errors = before.all.filter { $0.severity == .error }
        let after = try findings(errors.map { Self.entry($0.fingerprint) })
        #expect(after.all.map { $0.rule } == before.all.map { $0.rule })
        #expect(after.waivedCount == errors.count && after.count(of: .error) == 0)
        #expect(after.count(of: .warning) == before.count(of: .warning))
        #expect(after.verdict == .validWithWarnings)
        for finding in after.all {
            #expect((finding.waiver != nil) == (finding.severity == .error))
            #expect(finding.waiver?.reason ?? "已核实" == "已核实")
        }
        let text = String(decoding: after.serialized(as: .json), as: UTF8.self)
        #expect(text.contains(#""not_assessable": 4, "waived": \#(errors.count)}"#))
        #expect(text.contains(#""waived": {"reason": "已核实", "author": "某科", "expires": "2026"#))
    }

    @Test func `hold on their last day and not after it`() throws {
        let error = try #require(try faulty().findings().all.first { $0.severity == .error })
        let entry = Self.entry(error.fingerprint)
        #expect(try findings([entry]).waivedCount == 1)
        let late = try findings([entry], on: "2027-01-01")
        #expect(late.waivedCount == 0)
        let expired = late.all.filter { $0.rule == "waivers.expired" }
        #expect(expired.count == 1 && expired[0].severity == .warning)
        #expect(expired[0].message.zh.contains(error.fingerprint))
    }

    @Test func `that waive nothing are reported as advice`() throws {
        let findings = try findings([Self.entry("0123456789abcdef")])
        let unused = findings.all.filter { $0.rule == "waivers.unused" }
        #expect(unused.count == 1 && unused[0].severity == .advice)
        #expect(findings.all.last?.rule == "waivers.unused")
    }

    @Test func `are found among many`() throws {
        let all = try faulty().findings().all
        let entries = (0..<500).map {
            Self.entry(String(repeating: "0", count: 13) + String($0 + 256, radix: 16))
        }
        let findings = try findings(entries + all.map { Self.entry($0.fingerprint) })
        #expect(findings.waivedCount == all.count)
        #expect(findings.all.count { $0.rule == "waivers.unused" } == 500)
    }

    @Test func `report on themselves by rules that a profile can set`() throws {
        var options = JudgingOptions()
        options.waive(
            try Waivers(parsing: Self.file([Self.entry("0123456789abcdef")])),
            on: try #require(CalendarDate(Self.expiry)))
        try options.profile.set(.off, for: "waivers")
        #expect(try faulty().findings(options: options) == faulty().findings())
    }

    /// A change of an entry, and what the refusal points at.
    @Test(arguments: [
        (#""fingerprint": "0123456789abcdef", "#, "", "{"), (#""reason": "已核实", "#, "", "{"),
        (#""author": "某科", "#, "", "{"), (#", "expires": "2026-12-31""#, "", "{"),
        ("abcdef", "ABCDEF", #""0123"#), ("abcdef", "abcde", #""0123"#), ("已核实", " ", #"" ""#),
        (#""已核实""#, "1", "1, "), ("12-31", "02-29", #""2026"#), ("}", #", "x": 1}"#, #""x""#),
        ("author", "reason", #""reason": "某科"#),
    ])
    func `are refused where one is wrong`(old: String, new: String, needle: String) throws {
        let entry = Self.entry("0123456789abcdef").replacing(old, with: new)
        let place = try #require(entry.range(of: needle)).lowerBound
        let before = entry.unicodeScalars.distance(from: entry.startIndex, to: place)
        Self.expectRefusal(of: [entry], at: 40 + before + 1)
    }

    @Test func `are refused where a fingerprint stands twice`() {
        let entries = ["0000000000000001", "f000000000000000", "0000000000000001"]
            .map { Self.entry($0) }
        let before = entries[..<2].joined(separator: ", ").count + 2
        Self.expectRefusal(of: entries, at: 40 + before + 17)
    }

    private static func expectRefusal(of entries: [String], at column: Int) {
        do throws(Refusal) {
            _ = try Waivers(parsing: file(entries))
            Issue.record("they were read")
        } catch {
            #expect(error.code == .malformed)
            #expect(error.place.column == column, "\(error.message.en)")
        }
    }
}

@Suite("A day of the calendar")
struct CalendarDateTests {
    @Test(arguments: ["2024-02-29", "0001-01-01", "9999-12-31", "2000-02-29"])
    func `is read and written`(text: String) throws {
        #expect(try #require(CalendarDate(text)).description == text)
    }

    @Test(arguments: [
        "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "2024-1-31", "",
        "2024-01-32", "0000-01-01", "2024/01/31", "2024-01-3１", "2024-01-310", " 024-01-31",
    ])
    func `is one that exists`(text: String) {
        #expect(CalendarDate(text) == nil)
    }
}
