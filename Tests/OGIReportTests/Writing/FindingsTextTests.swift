import OGIReport
import Testing

@Suite("Findings as text")
struct FindingsTextTests {
    /// The block of one rule: its line, its place, the line of the input, the mark.
    private static func block(
        _ rule: String, _ findings: Findings, _ language: Language
    ) -> [String] {
        let bytes = findings.serialized(as: .text, language: language)
        let text = String(decoding: bytes, as: UTF8.self)
        return text.split(separator: "\n\n").map { $0.split(separator: "\n").map(String.init) }
            .first { $0[0].contains(rule) } ?? []
    }

    /// A clean report with another text in it, read again.
    private static func findings(_ old: String, _ new: String) throws -> Findings {
        let text = try Clean.text(.edition2021)
        #expect(text.contains(old))
        return try Report(parsing: Array(text.replacing(old, with: new, maxReplacements: 1).utf8))
            .findings()
    }

    @Test func `mark the place under its line, wide letters taking two columns`() throws {
        let bytes = try Fixtures.bytes(Fixtures.examples.appendingPathComponent("faulty-2021.txt"))
        let findings = try Report(parsing: bytes).findings()
        let block = Self.block("cells.unit", findings, .chinese)
        #expect(block[0].hasPrefix("警告 cells.unit：“行政规范性文件”"))
        #expect(block[1] == "  38:1 proactive.normative_documents.issued")
        #expect(block[2] == "  | 22（其中修订3件）")
        #expect(block[3] == "  | " + String(repeating: "^", count: 17))
        #expect(Self.block("cells.unit", findings, .english)[0].hasPrefix("warning cells.unit: "))
    }

    @Test func `cut a long line on both sides of the place`() throws {
        let bytes = try Fixtures.bytes(Fixtures.examples.appendingPathComponent("faulty-2021.txt"))
        let findings = try Report(parsing: bytes).findings()
        let block = Self.block("document.declared_parts", findings, .english)
        let line = try #require(block.dropFirst(2).first)
        let mark = try #require(block.dropFirst(3).first)
        #expect(line.hasPrefix("  | …") && line.hasSuffix("…"))
        #expect(line.contains("五部分组成"))
        #expect(mark == "  | " + String(repeating: " ", count: 29) + "^^^^^^^^^^")
    }

    @Test func `show no control character and nothing that turns the writing round`() throws {
        let findings = try Self.findings("六、其他需要报告的事项", "六、其他需要报告的事项\u{202E}\u{7}")
        let text = String(decoding: findings.serialized(as: .text), as: UTF8.self)
        #expect(!text.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{7}" })
    }

    /// Not beside the places of findings about privacy, nor anywhere else.
    @Test(arguments: ["11010519491231002X", "138 0013 8000"])
    func `hide what a finding about privacy points at`(number: String) throws {
        let old = "六、其他需要报告的事项"
        let findings = try Self.findings(old, "联系人：李某某，\(number)。\n\n" + old)
        let block = Self.block("document.privacy", findings, .chinese)
        if number.hasSuffix("X") { #expect(!block.isEmpty) }
        let text = String(decoding: findings.serialized(as: .text), as: UTF8.self)
        #expect(block.isEmpty || !text.contains(number.dropFirst(2).dropLast(2)))
    }

    @Test(arguments: ["110101199003070039", "13800138000", "6222020200112233445"])
    func `never show a number as long as a person's`(number: String) throws {
        let json = #"{"format": "ogi-report/1", "\#(number)": 1, "year": 2024, "x": "\#(number)"}"#
        for input in [json, json.replacing("2024", with: "[")] {
            let findings: Findings
            do throws(Refusal) {
                findings = try Report(parsing: Array(input.utf8)).findings()
            } catch {
                findings = Findings(error)
            }
            let text = String(decoding: findings.serialized(as: .text), as: UTF8.self)
            let excerpts = text.split(separator: "\n").filter { $0.hasPrefix("  | ") }
            #expect(!excerpts.isEmpty)
            #expect(!excerpts.contains { $0.contains(number.dropFirst(2).dropLast(2)) })
        }
    }

    @Test func `point at what a refusal is about`() {
        let input = "{\"format\": \"ogi-report/1\",\n \"year\": 2024, \"title\": 7}"
        do throws(Refusal) {
            _ = try Report(parsing: Array(input.utf8))
            Issue.record("it was read")
        } catch {
            let block = Self.block("refusal.malformed", Findings(error), .english)
            let mark = "  | " + String(repeating: " ", count: 24) + "^"
            #expect(block[1...] == ["  2:25 document", "  |  \"year\": 2024, \"title\": 7}", mark])
        }
    }

    @Test func `point at the same letters whatever the encoding`() throws {
        let text = try Clean.text(.edition2021)
            .replacing("总计", with: "总 计\u{3000}", maxReplacements: 1)
            .replacing("\n12\n", with: "\n十二\n", maxReplacements: 1)
        let utf8 = try Report(parsing: Array(text.utf8)).findings()
        let gb = try Report(parsing: try Charset.gb18030.encode(text)).findings()
        #expect(utf8.serialized(as: .text) == gb.serialized(as: .text))
    }
}
