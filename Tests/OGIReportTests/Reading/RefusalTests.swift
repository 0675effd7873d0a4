import Foundation
import OGIReport
import Testing

@Suite("Refusals")
struct RefusalTests {
    @Test(
        "name what is wrong",
        arguments: [
            ("empty.txt", Refusal.Code.emptyInput), ("spaces.txt", .emptyInput),
            ("not-a-report.txt", .notAReport), ("before-2019.txt", .before2019),
            ("truncated.json", .malformed), ("invalid-utf8.txt", .invalidEncoding),
        ])
    func fixtures(_ name: String, _ code: Refusal.Code) throws {
        let input = try Fixtures.bytes(Fixtures.refused.appendingPathComponent(name))
        let refusal = try #require(#expect(throws: Refusal.self) { try Report(parsing: input) })
        #expect(refusal.code == code)
        let findings = Findings(refusal)
        #expect(findings.verdict == .refused)
        #expect(findings.all.map { $0.rule } == ["refusal." + code.rawValue])
        #expect(findings.all.first?.operands.first?.place == refusal.place)
    }

    @Test("say where: line and column as an editor counts them")
    func place() throws {
        let url = Fixtures.refused.appendingPathComponent("invalid-utf8.txt")
        let input = try Fixtures.bytes(url)
        let refusal = try #require(#expect(throws: Refusal.self) { try Report(parsing: input) })
        let before = input[..<refusal.place.offset]
        #expect(refusal.place.line == before.filter { $0 == 0x0A }.count + 1)
        let line = before.suffix(from: before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)
        #expect(
            refusal.place.column == String(decoding: line, as: UTF8.self).unicodeScalars.count + 1)
    }

    @Test("of an old report come from the year, in both formats")
    func old() throws {
        let json = Array("{\"format\": \"ogi-report/1\", \"year\": 2016}".utf8)
        #expect(throws: Refusal.self) { try Report(parsing: json) }
        let refusal = #expect(throws: Refusal.self) { try Report(parsing: json) }
        #expect(refusal?.code == .before2019)
    }

    @Test(
        "of bytes in no encoding give the first bad byte",
        arguments: [
            ([0x41, 0xFF], 1), ([0xE4, 0xB8, 0x80, 0x80], 3),
            // Not UTF-8; and taken for GB 18030, 80 is no character and F8 needs a second byte.
            ([0xE0, 0x80, 0x80], 2), ([0xED, 0xA0, 0x80], 2), ([0xF4, 0x90, 0x80, 0x80], 2),
            ([0xB2, 0xE2, 0xF8], 2),
            // UTF-8 by its mark; UTF-16 by its mark, half a character, half a pair of two.
            ([0xEF, 0xBB, 0xBF, 0xB2, 0xE2], 3), ([0xFF, 0xFE, 0x41], 2),
            ([0xFE, 0xFF, 0x00, 0x41, 0xDC, 0x00], 4),
        ] as [([UInt8], Int)])
    func encoding(_ input: [UInt8], _ offset: Int) {
        let refusal = #expect(throws: Refusal.self) { try Report(parsing: input) }
        #expect(refusal?.code == .invalidEncoding)
        #expect(refusal?.place.offset == offset)
    }

    @Test("of an input that is too large name the limit")
    func size() {
        let input = [UInt8](repeating: 0x20, count: Limits.inputBytes + 1)
        let refusal = #expect(throws: Refusal.self) { try Report(parsing: input) }
        #expect(refusal?.code == .limitExceeded)
        #expect(refusal?.message.en.contains("inputBytes") == true)
    }
}
