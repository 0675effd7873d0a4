import Foundation
import OGIReport
import Testing

/// What copied pages look like, each tried on whole reports of both editions.
@Suite("Pages as they are copied")
struct FieldTests {
    /// Reads a changed text and expects every figure in its cell.
    private func expectWhole(
        _ name: String, from location: SourceLocation = #_sourceLocation,
        _ change: (String) -> String
    ) throws {
        for seed in [UInt64(1), 2, 3, 4, 5, 6] {
            let document = DamagedText(seed)
            let text = change(document.text)
            let report = try Report(parsing: Array(text.utf8))
            let wrong = document.truth.filter { report[$0.key]?.number != $0.value }
            #expect(
                wrong.isEmpty, "\(name), seed \(seed): \(wrong.count)", sourceLocation: location)
        }
    }

    @Test("Line ends, tabs and marks change nothing")
    func lineEnds() throws {
        try expectWhole("CR LF") { $0.replacingOccurrences(of: "\n", with: "\r\n") }
        try expectWhole("tabs") { $0.replacingOccurrences(of: "\n", with: "\t\n") }
        try expectWhole("byte-order mark") { "\u{FEFF}" + $0 }
        try expectWhole("zero width") { $0.replacingOccurrences(of: "一", with: "\u{200B}一") }
    }

    @Test("Tables are found where their headings are missing or not known")
    func headings() throws {
        func without(_ keys: Set<SectionKey>) -> (String) -> String {
            { text in
                Form.sections.filter { keys.contains($0.key) }.reduce(text) {
                    $0.replacingOccurrences(of: $1.standardHeading + "\n\n", with: "")
                }
            }
        }
        try expectWhole("no 二", without([.proactive]))
        try expectWhole("no 二 and 四", without([.proactive, .disputes]))
        try expectWhole("no 二, 三 and 四", without([.proactive, .requests, .disputes]))
        try expectWhole("a caption") {
            $0.replacingOccurrences(
                of: "二、主动公开政府信息情况\n", with: "二、主动公开政府信息情况\n\n主动公开政府信息情况统计表\n")
        }
        for form in ["第二部分 ", "二 ", "2.", ""] {
            try expectWhole("ordinal \(form)") {
                $0.replacingOccurrences(of: "二、主动公开政府信息情况", with: form + "主动公开政府信息情况")
            }
        }
    }

    @Test("Page marks and notes between rows cost nothing")
    func between() throws {
        for line in ["— 5 —", "注：本表由办公室汇总。", "以下为各类申请的办理情况，详见附表及说明。"] {
            try expectWhole(line) {
                $0.replacingOccurrences(of: "（七）总计\n", with: "\(line)\n\n（七）总计\n")
            }
        }
        let document = DamagedText(1)
        let note = "本表数据由各单位报送并经核对。"
        let text = document.text.replacingOccurrences(of: "行政强制\n", with: "\(note)\n\n\n行政强制\n")
        let report = try Report(parsing: Array(text.utf8))
        #expect(report.section(.proactive)?.paragraphs == [note])
    }

    @Test("An empty line too many is never counted into another cell")
    func emptyLines() throws {
        try expectWhole("behind the header") {
            $0.replacingOccurrences(of: "法律服务机构\n\n其他\n", with: "法律服务机构\n\n其他\n\n")
        }
        // Every separation doubled, where no cell is blank.
        for seed in [UInt64(1), 2, 4, 5] {
            let document = DamagedText(seed)
            let text = document.text.replacingOccurrences(of: "\n\n", with: "\n\n\n")
            let report = try Report(parsing: Array(text.utf8))
            #expect(document.truth.allSatisfy { report[$0.key]?.number == $0.value })
        }
        let text = """
            云川市2024年政府信息公开工作年度报告\n\n一、总体情况\n\n甲\n\n二、主动公开政府信息情况

            本年处理决定数量\n\n行政许可\n\n\n28\n\n\n行政处罚\n\n5
            """
        let report = try Report(parsing: Array(text.utf8))
        #expect(report.edition == .edition2021)
        #expect(report[try .named("proactive.penalties.decisions")] == Cell(5))
        #expect(report.paths.count == 1)
        #expect(report.findings().all.contains { $0.operands.contains { $0.text == "28" } })
    }

    @Test("The routes of table 4 in another order are left out and reported")
    func routes() throws {
        let document = DamagedText(1)
        let text = document.text.replacingOccurrences(
            of: "行政复议\n\n行政诉讼\n", with: "行政诉讼\n\n行政复议\n")
        let report = try Report(parsing: Array(text.utf8))
        #expect(!report.paths.contains { $0.table == .disputes })
        #expect(report.findings().all.contains { $0.rule == "tables.row_unknown" })
    }

    @Test("Sub-headings and contents open no section")
    func sections() throws {
        let sub = DamagedText(1).text.replacingOccurrences(
            of: "五、存在的主要问题及改进情况\n", with: "五、存在的主要问题及改进情况\n\n一、存在的主要问题\n\n甲\n\n二、改进措施\n")
        let report = try Report(parsing: Array(sub.utf8))
        #expect(report.sections.map { $0.key } == SectionKey.allCases)
        #expect(report.section(.problems)?.paragraphs.count == 4)

        let contents = Form.sections.map { $0.standardHeading }.joined(separator: "\n")
        let whole = try Report(
            parsing: Array(("目录\n" + contents + "\n\n" + DamagedText(1).text).utf8))
        #expect(whole.sections.map { $0.key } == SectionKey.allCases)
        #expect(whole.year != nil && whole.agency?.name == "青山县人民政府")
    }

    @Test(
        "Lines of the portal above the title are not part of it",
        arguments: [
            "首页 > 政务公开 > 政府信息公开年度报告", "打印\n\n关闭", "2025-01-20", "青山县人民政府门户网站",
            "青山县人民政府2018年政府信息公开工作年度报告\n\n青山县人民政府2022年政府信息公开工作年度报告", "发布时间：2025年1月20日",
        ])
    func chrome(_ lines: String) throws {
        for seed in [UInt64(1), 2] {
            let text = DamagedText(seed).text
            let plain = try Report(parsing: Array(text.utf8))
            let report = try Report(parsing: Array((lines + "\n\n" + text).utf8))
            #expect(report.title == plain.title)
            #expect(report.year == plain.year)
            #expect(report.agency == plain.agency)
        }
    }

    @Test("Agencies keep their names", arguments: ["云川海关", "云川市直属机关", "云川市人民政府办公室"])
    func agencies(_ name: String) throws {
        for title in ["\(name)2024年政府信息公开工作年度报告", "《\(name)政府信息公开工作年度报告（2024年）》"] {
            let text = DamagedText(1).text.split(separator: "\n", maxSplits: 1)[1]
            let report = try Report(parsing: Array((title + "\n" + text).utf8))
            #expect(report.agency?.name == name)
            #expect(report.year == 2024)
        }
    }

    @Test("Contact data end where the next begin")
    func contact() throws {
        func contact(_ line: String) throws -> Contact {
            let text = DamagedText(1).text.split(separator: "\n", maxSplits: 1)
            return try Report(parsing: Array("\(text[0])\n\n\(line)\n\n\(text[1])".utf8)).contact
        }
        #expect(
            try contact("地址：甲路1号 邮编：364000 电话：0590-1")
                == Contact(address: "甲路1号", postcode: "364000", telephone: "0590-1"))
        #expect(try contact("地址：云川市（新区）滨江大道1号，电话：1").address == "云川市（新区）滨江大道1号")
        #expect(try contact("联系电话：（0590）5550186。").telephone == "（0590）5550186")
        #expect(try contact("邮箱地址：a@b.example") == Contact(email: "a@b.example"))
        #expect(try contact("地　址：甲，邮　编：1") == Contact(address: "甲", postcode: "1"))
    }

    @Test("The page's own end is kept out of section six and reported")
    func end() throws {
        let end = "\n\n责任编辑：某某\n\n相关文章：\n\n关于某事的通知\n\n另一篇通知"
        let report = try Report(parsing: Array((DamagedText(1).text + end).utf8))
        #expect(report.section(.other)?.paragraphs == ["各项工作按要求开展。"])
        let residue = report.findings().all.first { $0.rule == "document.page_residue" }
        #expect(residue?.operands.count == 4)
    }

    @Test("Markup is refused, not read as text")
    func markup() {
        let refusal = #expect(throws: Refusal.self) {
            try Report(parsing: Array("<html>\n\(DamagedText(1).text)".utf8))
        }
        #expect(refusal?.code == .notAReport)
    }

    @Test("Figures behind 其他处理 are no row of their own where its parts are there")
    func subtotal() throws {
        let label = "（六）其他处理\n"
        let figures = (0..<7).map { "\n\(80_000 + $0)\n" }.joined()
        for seed in UInt64(0)..<20 {
            let document = DamagedText(seed)
            guard document.text.contains("3.其他\n") else { continue }
            let text = document.text.replacingOccurrences(of: label, with: label + figures)
            let report = try Report(parsing: Array(text.utf8))
            #expect(document.truth.allSatisfy { report[$0.key]?.number == $0.value })
            #expect(!report.paths.contains { $0.row == "results.other.combined" })
            let reported = report.readingFindings.all.flatMap { $0.operands.map { $0.text } }
            #expect(reported.contains("80000"))
        }
    }
}
