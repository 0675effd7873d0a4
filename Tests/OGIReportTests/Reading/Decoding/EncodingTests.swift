import OGIReport
import Testing

@Suite("The encoding")
struct EncodingTests {
    /// What a page can say of itself, truly or not.
    static let declarations = [
        "", "<meta charset=\"utf-8\">\n", "<meta charset=gbk>\n", "<?xml encoding=\"UTF-16\"?>\n",
        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\">\n",
        "<meta charset=iso-8859-1>\n",
    ]

    static let texts: [String] = Fixtures.reports.compactMap {
        (try? Fixtures.bytes($0)).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(
        "makes no difference, whatever is declared: equal reports and equal findings",
        arguments: texts, Charset.allCases)
    func equal(_ text: String, _ charset: Charset) throws {
        for declaration in Self.declarations {
            let reference = try Report(parsing: Array((declaration + text).utf8), as: .text)
            let report = try Report(parsing: charset.file(declaration + text), as: .text)
            #expect(report == reference, "\(difference(report, reference))")
            let findings = (report.findings().all, reference.findings().all)
            #expect(findings.0.map { $0.fingerprint } == findings.1.map { $0.fingerprint })
            #expect(findings.0.map { $0.message } == findings.1.map { $0.message })
        }
    }

    @Test("of a page makes no difference either", arguments: texts, Charset.allCases)
    func pages(_ text: String, _ charset: Charset) throws {
        func page(_ declaration: String) -> String {
            let lines = text.split(whereSeparator: \.isNewline).map { "<p>\($0)</p>" }
            return "<html><head>\(declaration)</head><body>\(lines.joined())</body></html>"
        }
        let reference = try Report(parsing: Array(page("").utf8))
        for declaration in Self.declarations {
            let report = try Report(parsing: charset.file(page(declaration)))
            #expect(report == reference, "\(difference(report, reference))")
        }
    }

    @Test("is told by the mark: UTF-8 and UTF-16 of both orders, letters beyond 16 bits too")
    func marks() throws {
        let text = "\u{FEFF}" + (try Clean.text(.edition2021)) + "\n\n附：𠀀𠮷\u{10FFFF}\u{FEFF}完"
        let reference = try Report(parsing: Array(text.utf8))
        #expect(reference.sections.last?.paragraphs.last?.contains("𠮷\u{10FFFF}\u{FEFF}完") == true)
        for charset in Charset.allCases {
            #expect(try Report(parsing: charset.encode(text)) == reference)
        }
    }

    @Test("of JSON is UTF-8, or UTF-16 with its mark, and nothing is put for broken bytes")
    func json() throws {
        let report = try Clean.report(.edition2021)
        let json = String(decoding: report.serialized(as: .json), as: UTF8.self)
        for charset in Charset.allCases where charset != .gb18030 {
            #expect(try Report(parsing: charset.file(json)) == report)
        }
        let legacy = try Charset.gb18030.file(json)
        for format in [nil, Format.json] {
            let refusal = #expect(throws: Refusal.self) { try Report(parsing: legacy, as: format) }
            #expect(refusal?.code == .invalidEncoding)
            #expect(refusal?.place.offset == legacy.firstIndex { $0 >= 0x80 })
        }
        var broken = Array(json.utf8)
        let offset = try #require(broken.firstIndex { $0 >= 0x80 })
        broken.insert(0xFF, at: offset)
        let refusal = #expect(throws: Refusal.self) { try Report(parsing: broken) }
        #expect(refusal?.code == .invalidEncoding)
        #expect(refusal?.place.offset == offset)
    }

    @Test("of a full-width space in old pages is none of the private area")
    func wideSpace() throws {
        let text = try Clean.text(.edition2021) + "\n\n甲\u{3000}乙"
        var input = try Charset.gb18030.encode(text)
        let space = try #require(input.lastIndex(of: 0xA1))
        try #require(input[space...].starts(with: [0xA1, 0xA1]) || input[space - 1] == 0xA1)
        let start = input[space...].starts(with: [0xA1, 0xA1]) ? space : space - 1
        input.replaceSubrange(start..<(start + 2), with: [0xA3, 0xA0])
        #expect(try Report(parsing: input) == Report(parsing: Array(text.utf8)))
    }
}
