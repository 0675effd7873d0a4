import Testing

/// A report one part of which is written over and over: what a careless reader would take
/// quadratic time for, or go too deep into.
struct Repetition: CustomTestStringConvertible, Sendable {
    let name: String
    let head: String
    let part: String
    let tail: String
    /// How much of the part shows how the work grows. Copying takes few instructions, and wants
    /// more.
    let bytes: Int

    var testDescription: String { name }

    init(
        _ name: String, _ head: String, _ part: String, _ tail: String = "", bytes: Int = 1 << 15
    ) {
        self.name = name
        self.head = head
        self.part = part
        self.tail = tail
        self.bytes = bytes
    }

    /// The report with so many bytes of the part.
    func text(bytes: Int) -> String {
        head + String(repeating: part, count: bytes / part.utf8.count) + tail
    }

    static let all = pages + tables + texts + markdown

    // MARK: Heads

    private static let title = "某某市2023年政府信息公开工作年度报告"
    private static let headings = [
        "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况",
        "五、存在的主要问题及改进情况", "六、其他需要报告的事项",
    ]
    private static let page =
        "<h1>" + title + "</h1>" + headings.prefix(3).map { "<p>" + $0 }.joined()
    private static let text = title + "\n" + headings.prefix(3).joined(separator: "\n") + "\n"
    private static let allHeadings = headings.joined(separator: "\n") + "\n"
    /// Markdown for its second line.
    private static let pipes = text + "\n| 自然人 | 总计 |\n| --- | --- |\n"

    // MARK: Parts

    private static let pages = [
        Repetition("divisions", page, "<div>"),
        Repetition("spans inside each other", page, "<b><span>", "甲"),
        Repetition("misnested tags", page, "<b><i>甲</b></i>"),
        Repetition("an attribute without an end", page + "<p title=\"", "乙>"),
        Repetition("attributes", page + "<p", " a=b", ">"),
        Repetition("beginnings of comments", page, "<!--"),
        Repetition("comments", page, "<!---->"),
        Repetition("a script without an end", page + "<script>", "<script></s"),
        Repetition("ampersands", page, "&"),
        Repetition("less-than signs", page, "<"),
        Repetition("lines ended by br", page, "甲<br>"),
        Repetition("empty lines ended by br", page, "<br>"),
        Repetition("links", page, "<a href=\"a.pdf\">年度报告</a> "),
        Repetition("headings of all sections", page, headings.map { "<h2>\($0)</h2>" }.joined()),
        Repetition("titles", page, "<p>" + title),
    ]

    private static let tables = [
        Repetition("wide cells", page + "<table>", "<td colspan=1000000>"),
        Repetition("high cells", page + "<table>", "<tr><td rowspan=65535>自然人<td rowspan=0>1"),
        Repetition("small tables", page, "<table><tr><td>1</table>", bytes: 1 << 17),
        Repetition(
            "small tables of the form", page, "<table><tr><td>国家秘密<td>1</table>", bytes: 1 << 17),
        Repetition("tables inside each other", page, "<table><tr><td>1"),
        Repetition("a long label", page + "<table><tr><td>", "国家秘密", "<td>1</table>"),
        Repetition(
            "a long figure", page + "<table><tr><td>国家秘密<td>", "1", "</table>", bytes: 1 << 17),
        Repetition("a cell of many lines", page + "<table><tr><td>国家秘密<td>", "1<br>", "</table>"),
    ]

    private static let texts = [
        Repetition("a long label on a line", text, "国家秘密", "\n1\n"),
        Repetition("a long figure on a line", text + "国家秘密\n", "1"),
        Repetition("labels", text + "自然人\n总计\n", "国家秘密\n"),
        Repetition("almost labels", text + "自然人\n总计\n", "属于国家机密\n内部事务性信息\n"),
        Repetition("figures", text + "国家秘密\n", "1\n"),
        Repetition("barred rows", text, "国家秘密 | 1 | 2\n"),
        Repetition("a row of many bars", text, "1 | "),
        Repetition("bars", text, "|"),
        Repetition("spaces", text, " ", "1"),
        Repetition("brackets", text, "（"),
        Repetition("titles on lines", "", title + "\n", allHeadings),
        Repetition("titles over three lines", "", "2023年\n政府信息公开\n年度报告\n", allHeadings),
        Repetition("words of the page", title + "\n" + allHeadings, "打印本页\n关闭窗口\n"),
        Repetition("unknown directives", "\\@edition 2021\n", "\\@x\n"),
        Repetition("figures in columns", text, "     1    2    3    4    5    6    7\n"),
        Repetition(
            "broken labels", text + "   自然人   企业   总计\n",
            "   属于国家\n      秘密    1   2   3\n"),
        Repetition("a vertical label", text + "   自然人   企业   总计\n", "三   1   2\n、\n本\n"),
        Repetition("page marks", text + "   自然人   总计\n   国家秘密   1   2\n", "     - 4 -\n\u{C}"),
    ]

    private static let markdown = [
        Repetition("pipe rows", pipes, "| 国家秘密 | 1 |\n"),
        Repetition("small pipe tables", pipes, "| 国家秘密 | 1 |\n|---|---|\n\n"),
        Repetition("stars", pipes, "*"),
        Repetition("emphasis", pipes, "*a **b_ "),
        Repetition("backticks", pipes, "` `` ``` "),
        Repetition("opened links", pipes, "[x](<y"),
        Repetition("brackets of links", pipes, "["),
        Repetition("quotations", pipes, ">"),
    ]
}
