import OGIReport
import Testing

@Suite("Headings, title and preface of copied text")
struct HeadingTests {
    /// A report whose sections have these headings.
    private func report(_ headings: [String], title: String = "青山县人民政府2024年政府信息公开工作年度报告") throws
        -> Report
    {
        let lines = [title] + headings.flatMap { [$0, "这里是正文。"] }
        return try Report(parsing: Array(lines.joined(separator: "\n\n").utf8))
    }

    private static let standard = Form.sections.map { $0.standardHeading }

    @Test(
        "are known in every wording met",
        arguments: [
            ("总体情况", SectionKey.overview), ("总体工作情况", .overview), ("政府信息公开工作总体情况", .overview),
            ("2025年政务公开工作总体情况", .overview), ("主动公开政府信息情况", .proactive),
            ("行政机关主动公开政府信息情况", .proactive), ("本年度主动公开政务信息的情况", .proactive),
            ("收到和处理政府信息公开申请情况", .requests), ("行政机关收到和处理信息公开申请情况统计表", .requests),
            ("政府信息公开行政复议、行政诉讼情况", .disputes), ("因政府信息公开工作被申请行政复议、提起行政诉讼情况", .disputes),
            ("政府信息公开工作被行政复议和行政诉讼情况", .disputes), ("被申请行政复议、提起行政诉讼情况", .disputes),
            ("存在的主要问题及改进情况", .problems), ("政府信息公开工作存在的主要问题及改进措施", .problems),
            ("存在问题和整改方向", .problems), ("政务信息工作存在的问题与改进思路", .problems),
            ("其他需要报告的事项", .other),
        ])
    func variants(_ wording: String, _ key: SectionKey) throws {
        for numbered in ["三、" + wording, "七．" + wording, wording, "三 、 " + wording] {
            var headings = Self.standard
            headings[SectionKey.allCases.firstIndex(of: key) ?? 0] = numbered
            let sections = try report(headings).sections
            #expect(sections.map { $0.key } == SectionKey.allCases, "\(numbered)")
        }
    }

    @Test("are not seen in prose, sub-headings, row labels and contents")
    func others() throws {
        var headings = Self.standard
        headings[0] += "\n\n（一）主动公开政府信息情况\n\n1.存在的主要问题及改进情况\n\n主动公开政府信息情况\n\n一、本年新收政府信息公开申请数量"
        #expect(try report(headings).sections.count == 6)
        let contents = Self.standard.joined(separator: "\n") + "\n\n" + Self.standard[0]
        var withContents = Self.standard
        withContents[0] = contents
        let read = try report(withContents)
        #expect(read.sections.map { $0.key } == SectionKey.allCases)
        #expect(read.preface == Self.standard)
    }

    @Test("tolerate a misprint where they are numbered")
    func misprint() throws {
        var headings = Self.standard
        headings[2] = "三、收到和处里政府信息公开申请情况"
        #expect(try report(headings).sections.map { $0.key } == SectionKey.allCases)
    }

    @Test(
        "The title gives year and agency",
        arguments: [
            ("鹤城区2020年政府信息公开工作年度报告", 2020, "鹤城区"),
            ("2024年青溪县财政局政府信息公开工作年度报告", 2024, "青溪县财政局"),
            ("青山县人民政府\n2023年政府信息公开工作年度报告", 2023, "青山县人民政府"),
            ("青山县人民政府2023年度\n政府信息公开工作年度报告", 2023, "青山县人民政府"),
            ("青山县人民政府 2023 年 政府信息公开工作 年度报告", 2023, "青山县人民政府"),
            ("青山县人民政府信息公开工作2021年度报告", 2021, "青山县人民政府"),
            ("平湖市教育局二〇二二年政府信息公开年报（图片版）", 2022, "平湖市教育局"),
        ])
    func titles(_ title: String, _ year: Int, _ agency: String) throws {
        let read = try report(Self.standard, title: title)
        #expect(read.year == year)
        #expect(read.agency?.name == agency)
        #expect(read.preface.isEmpty)
    }

    @Test("The preface gives the contact data")
    func contact() throws {
        let preface =
            "如有疑问，请联系（通讯地址：青山路1号；邮政编码： 430000；联系电话：010-1234；传真：010-4321；电子邮箱：a@b.example）。"
        let read = try report([preface] + Self.standard)
        #expect(
            read.contact
                == Contact(
                    address: "青山路1号", postcode: "430000", telephone: "010-1234", fax: "010-4321",
                    email: "a@b.example"))
    }
}
