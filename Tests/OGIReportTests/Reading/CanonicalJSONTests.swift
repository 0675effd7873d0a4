import OGIReport
import Testing

@Suite("Canonical JSON")
struct CanonicalJSONTests {
    private func report(_ members: String) throws(Refusal) -> Report {
        try Report(
            parsing: Array("{\"format\": \"ogi-report/1\", \"edition\": \"2021\"\(members)}".utf8))
    }

    private func cell(_ json: String) throws(Refusal) -> Cell? {
        let path = CellPath("requests.received.total")
        return try report(", \"requests\": {\"received\": {\"total\": \(json)}}")[
            path ?? CellPath.all[0]]
    }

    @Test("reads every kind of cell")
    func cells() throws {
        #expect(try cell("18") == Cell(18))
        #expect(try cell("-0") == Cell(0))
        #expect(try cell("96171.60")?.number?.description == "96171.6")
        #expect(try cell("1.5e3") == Cell(1500))
        #expect(try cell("15E-1")?.number?.description == "1.5")
        #expect(try cell("null") == .blank)
        #expect(try cell("{\"text\": \"/\"}")?.value == .mark("/"))
        #expect(try cell("{\"text\": \"约30\"}")?.value == .text("约30"))
        #expect(
            try cell("{\"value\": 22, \"note\": \"其中修订16件\"}")
                == Cell(FixedDecimal(22), note: "其中修订16件"))
        #expect(
            try cell("{\"unit\": \"万元\", \"value\": 1268}") == Cell(FixedDecimal(1268), unit: "万元"))
        #expect(try report("")[CellPath.all[0]] == nil)
    }

    @Test(
        "keeps a number that is too long as text, and says so",
        arguments: [
            "99999999999999999999", "1e400", "0.1234567890123456789", "-9223372036854775808",
        ])
    func tooLong(_ number: String) throws {
        #expect(try cell(number)?.value == .text(number))
        let broken = try report(", \"requests\": {\"received\": {\"total\": \(number)}}").broken
        #expect(broken.contains("cells.not_a_number"))
    }

    @Test("resolves escapes and surrogate pairs, in keys too")
    func escapes() throws {
        let title = try report(", \"t\\u0069tle\": \"\\u9e64\\n\\\"\\ud83d\\ude00\\/\\u0000\"")
            .title
        #expect(title == "鹤\n\"😀/\u{0}")
    }

    @Test("reports unknown keys wherever they stand, and reads the rest")
    func unknown() throws {
        let report = try report(
            ", \"x\": [{\"y\": 1}], \"agency\": {\"name\": \"甲\", \"z\": 2}, \"requests\": {\"received\": {\"total\": {\"value\": 1, \"colour\": 3}, \"sum\": 2}}"
        )
        let paths = report.findings().all.filter { $0.rule == "document.unknown_key" }.map {
            $0.operands[0].path
        }
        #expect(
            Set(paths) == [
                "x", "agency.z", "requests.received.sum", "requests.received.total.colour",
            ])
        #expect(report.agency?.name == "甲")
        #expect(report.readingFindings.all.allSatisfy { $0.operands[0].place != nil })
    }

    @Test("leaves cells of the other edition out, and says which")
    func foreign() throws {
        let report = try report(", \"proactive\": {\"rules\": {\"produced\": 1, \"issued\": 2}}")
        #expect(report[try .named("proactive.rules.produced")] == nil)
        #expect(report[try .named("proactive.rules.issued")] == Cell(2))
        let finding = try #require(report.findings().all.first { $0.rule == "tables.row_unknown" })
        #expect(finding.operands.map { $0.path } == ["proactive.rules.produced"])
    }

    @Test(
        "refuses what is broken, with the place",
        arguments: [
            ("{", 1), ("[]", 0), ("{\"format\": \"ogi-report/2\", \"year\": 2024}", 0),
            ("{\"format\": \"ogi-report/1\"}", 0), ("{\"a\": 1, \"a\": 2}", 9),
            ("{\"x\": {\"b\": 1, \"c\": 2, \"b\": 3}}", 23), ("{\"year\": 2024.5}", 9),
            ("{\"year\": \"2024\"}", 9), ("{\"edition\": \"2022\"}", 12), ("{\"title\": 1}", 10),
            ("{\"title\": \"\\ud800\"}", 11), ("{\"title\": \"a\u{1}\"}", 12),
            ("{\"title\": \"a", 12),
            ("{\"sections\": [{\"heading\": \"x\"}]}", 14),
            ("{\"sections\": [{\"key\": \"x\"}]}", 22),
            ("{\"requests\": {\"received\": {\"total\": \"18\"}}}", 36),
            ("{\"requests\": {\"received\": {\"total\": {\"unit\": \"件\"}}}}", 36),
            ("{\"requests\": {\"received\": {\"total\": {\"value\": 1, \"text\": \"/\"}}}}", 36),
            ("{\"requests\": {\"received\": {\"total\": true}}}", 36),
            ("{\"requests\": {\"received\": {\"total\": 1, \"total\": 1}}}", 39),
            ("{\"year\": 2024} x", 15),
        ])
    func refused(_ json: String, _ offset: Int) {
        #expect(throws: Refusal.self) { try Report(parsing: Array(json.utf8), as: .json) }
        do {
            _ = try Report(parsing: Array(json.utf8), as: .json)
        } catch {
            #expect(error.place.offset == offset, "\(error.message.en)")
        }
    }

    @Test("refuses nesting beyond its limit, and takes what is within")
    func depth() throws {
        func nested(_ depth: Int) -> String {
            ", \"x\": " + String(repeating: "[", count: depth)
                + String(repeating: "]", count: depth)
        }
        _ = try report(nested(Limits.jsonNesting - 1))
        let refusal = #expect(throws: Refusal.self) { try report(nested(Limits.jsonNesting)) }
        #expect(refusal?.code == .limitExceeded)
        #expect(refusal?.message.en.contains("jsonNesting") == true)
    }

    @Test("has one form: keys in order, a row a line")
    func form() throws {
        var report = Report(edition: .edition2021, year: 2024, agency: Agency(name: "甲\"乙"))
        report.sections = [Section(key: .overview, heading: "一、总体情况", paragraphs: ["文"])]
        try report.put(Cell(1), at: "proactive.rules.issued")
        try report.put(.blank, at: "proactive.rules.in_force")
        try report.put(Cell(printed: "3件"), at: "requests.results.withheld.state_secrets.total")
        let expected = """
            {
              "format": "ogi-report/1",
              "edition": "2021",
              "year": 2024,
              "agency": {"name": "甲\\"乙"},
              "sections": [
                {"key": "overview", "heading": "一、总体情况", "paragraphs": ["文"]}
              ],
              "proactive": {
                "rules": {"issued": 1, "in_force": null}
              },
              "requests": {
                "results": {
                  "withheld": {
                    "state_secrets": {"total": {"value": 3, "unit": "件"}}
                  }
                }
              }
            }

            """
        #expect(String(decoding: report.serialized(as: .json), as: UTF8.self) == expected)
    }
}
