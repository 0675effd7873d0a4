import OGIReport
import Testing

@Suite("Rows of a PDF's text are right or reported")
struct PDFRowTests {
    /// A report of less than a page, with these lines as its table 3.
    private func report(_ rows: String) throws -> Report {
        let page = """
            甲县2023年政府信息公开工作年度报告

            一、总体情况

            本年度制作文件12份。

            三、收到和处理政府信息公开申请情况
            \(rows)

            五、存在的主要问题及改进情况

            更新不够及时。

            六、其他需要报告的事项

            无。
            """
        return try Report(parsing: Array(page.utf8))
    }

    private func text(_ path: String, in report: Report) -> String? {
        CellPath(path).flatMap { report[$0]?.text }
    }

    private func reported(_ report: Report) -> [String] {
        report.readingFindings.all.flatMap { $0.operands.map { $0.text } }
    }

    private let header = """
                                       申请人情况
        （本列数据）                        法人或其他组织
                         自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计
        """

    @Test("Two rows of figures tell the text of a PDF, however short it is")
    func short() throws {
        let report = try report(
            header + """

                一、本年新收政府信息公开申请数量 11    12      13      14         15       16   81
                二、上年结转政府信息公开申请数量 21    22      23      24         25       26   141
                """)
        #expect(text("requests.received.research_institution", in: report) == "13")
        #expect(text("requests.carried_in.total", in: report) == "141")
        #expect(report.section(.requests)?.paragraphs == [])
    }

    @Test("Under a header in another order no row is read")
    func swapped() throws {
        let other = header.replacing("商业企业  科研机构", with: "科研机构  商业企业")
        #expect(other != header)
        let report = try report(
            other + """

                一、本年新收政府信息公开申请数量 11    13      12      14         15       16   81
                二、上年结转政府信息公开申请数量 21    23      22      24         25       26   141
                """)
        #expect(CellPath.all.allSatisfy { report[$0] == nil })
        #expect(reported(report).contains("13") && reported(report).contains("141"))
    }

    @Test("The same label twice is a conflict, though it is broken over lines")
    func doubled() throws {
        let report = try report(
            header + """

                一、本年新收政府信息公开申请数量 11    12      13      14         15       16   81
                二、上年结转政府信息公
                开申请数量        1 2 3 4 5 6 21
                二、上年结转政府信息公
                开申请数量        31 32 33 34 35 36 201
                """)
        #expect(text("requests.received.total", in: report) == "81")
        #expect(text("requests.carried_in.total", in: report) == nil)
        #expect(reported(report).contains("21") && reported(report).contains("201"))
    }

    @Test("A word in a cell does not hide the figures beside it", arguments: ["见附件", "约三十"])
    func word(_ word: String) throws {
        for row in ["11 12 13 14 15 16 \(word)", "11 12 13 \(word) 15 16 81"] {
            let report = try report(
                header + """

                    一、本年新收政府信息公开申请数量 \(row)
                    二、上年结转政府信息公开申请数量 21    22      23      24         25       26   141
                    """)
            let placed = text("requests.received.natural_person", in: report) == "11"
            #expect(placed || reported(report).contains("11"))
            #expect(text("requests.carried_in.total", in: report) == "141")
        }
    }

    @Test("Rows in the prose of a table's section are reported figure by figure")
    func stray() throws {
        let report = try report("一、本年新收 31 32 33\n二、上年结转41\n本年度收到申请5件。")
        #expect(report.section(.requests)?.paragraphs == ["本年度收到申请5件。"])
        for figure in ["31", "32", "33", "41"] { #expect(reported(report).contains(figure)) }
    }

    private func rows(_ text: String) throws -> [String] {
        try Document(text: text + "\n\u{0C}").outline.filter { $0.contains("|1|2|3|4|5|6|21|") }
    }

    @Test("Figures one below the other are a row where they are all there and add up")
    func scattered() throws {
        let found = try rows(
            """
            二、上年结转政府信息公开申请数量 1 2
            3 4
            5 6 21
            一、本年新收政府信息公开申请数量 1 2
            3 4
            5 6 22
            """)
        #expect(found == ["|二、上年结转政府信息公开申请数量|1|2|3|4|5|6|21|"])
    }

    @Test("Figures behind labels alone are theirs where the first label stands behind the header")
    func labelsFirst() throws {
        let labels = ["一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "四、结转下年度继续办理"]
        let figures = "1\n2 3\n4\n5 6 21"
        let behind = labels.map { $0 + "\n" + figures }.joined(separator: "\n")
        let before = labels.map { figures + "\n" + $0 }.joined(separator: "\n")
        #expect(
            try rows("总计\n" + behind) == labels.map { "|" + $0 + "|1|2|3|4|5|6|21|" })
        #expect(try rows("总计\n" + before) == [])
        #expect(try rows("总计\n一、本年新收政府信息公开申请数量\n" + before) == [])
    }

    @Test("A line that ends early because an address did not fit is no paragraph's end")
    func address() throws {
        let line = String(repeating: "甲", count: 32)
        let document = try Document(
            text: """
                \(line)
                \(line)
                \(String(repeating: "乙", count: 24))：
                open@county.example）
                。
                丙。
                \u{0C}
                """)
        #expect(document.paragraphs.count == 2)
        #expect(document.outline.last == "丙。")
    }
}
