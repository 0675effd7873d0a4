import OGIReport
import Testing

/// A page of an invented portal that holds no report.
struct EmptyPage: Sendable, CustomTestStringConvertible {
    let name: String
    let absence: Refusal.Absence
    let text: String
    /// The text that the refusal points to, where that is laid down.
    var place: String?
    var format: Format?

    var testDescription: String { name }

    static let title = "鹿鸣县人民政府2023年政府信息公开工作年度报告"
    static let list = (2020...2024).map {
        "<li><a href=\"/\($0).html\">鹿鸣县\($0)年政府信息公开工作年度报告</a><span>\($0 + 1)-01-20</span></li>"
    }.joined(separator: "\n")
    static let file = "<p>附件：<a href='/files/R2.PDF?v=2'>全文下载</a></p>"
    static let prose = String(
        repeating: "县里昨天召开会议，研究今年的重点工作，各乡镇和各部门负责人参加，会议强调要按时完成。", count: 12)

    /// The content with what a portal has around it.
    static func page(_ content: String, title: String = "鹿鸣县人民政府") -> String {
        """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>\(title)_门户网站</title></head>
        <body><div class="top"><a href="/">首页</a> <a href="/zw/">政务公开</a> <a href="/fw/">办事服务</a></div>
        <div class="way">当前位置：<a href="/">首页</a> &gt; <a href="/nb/">政府信息公开年报</a></div>
        <div class="content">\(content)</div>
        <div class="foot">主办单位：鹿鸣县人民政府办公室 网站标识码：0000000000<br>建议使用最新的浏览器访问本站。</div>
        </body></html>
        """
    }

    private static let link = "鹿鸣县人民政府2023年政府信息公开工作年度报告.pdf"

    static let all = lists + files + shells + others

    private static let lists = [
        EmptyPage(
            name: "list of years", absence: .listPage, text: page("<ul>\(list)</ul>"),
            place: "鹿鸣县2020年政府信息公开工作年度报告"),
        EmptyPage(
            name: "list of agencies, cut off", absence: .listPage,
            text: page(
                ["教育局", "民政局", "水务局"].map {
                    "<div>·<a href=\"/a.html\">鹿鸣县\($0)2023年政府信息公开工…</a> [2024-01-22]</div>"
                }.joined())),
        EmptyPage(
            name: "list of files", absence: .listPage,
            text: page(
                "<h2>2023年政府信息公开工作年度报告</h2>"
                    + ["教育局", "民政局", "水务局"].map {
                        "<p><a href=\"/\($0).pdf\">\($0)2023年政府信息公开工作年度报告</a></p>"
                    }.joined())),
        EmptyPage(
            name: "list of short names", absence: .listPage,
            text: page(
                "<h2>政府信息公开年报</h2><ul><li><a href=\"1.html\">2023年年度报告</a></li>"
                    + "<li><a href=\"2.html\">2022年年度报告</a></li></ul>"),
            place: "2023年年度报告"),
        EmptyPage(
            name: "list of old and new years in Markdown", absence: .listPage,
            text: "# 年报\n\n- [鹿鸣县2017年政府信息公开工作年度报告](/1.html)\n"
                + "- [鹿鸣县2023年政府信息公开工作年度报告](/2.html) 2024-01-19\n",
            place: "鹿鸣县2017年政府信息公开工作年度报告", format: .markdown),
        EmptyPage(
            name: "list with dates outside its links", absence: .listPage,
            text: page(
                [2016, 2017, 2018].map {
                    "<p>· <a href=\"/\($0).html\">鹿鸣县\($0)年政府信息公开工作年度报告</a></p>"
                }.joined())),
        EmptyPage(
            name: "copied list", absence: .listPage,
            text: "鹿鸣县2022年政府信息公开工作年度报告 2023-01-20\n鹿鸣县2023年政府信息公开工作年度报告 2024-01-19\n"),
    ]

    private static let files = [
        EmptyPage(
            name: "link to a PDF", absence: .linkToFile,
            text: page("<h1>\(title)</h1><p>现予公布。</p>\(file)"), place: "全文下载"),
        EmptyPage(
            name: "link beside other reports", absence: .linkToFile,
            text: page("<h1>\(title)</h1>\(file)<div>相关文章</div><ul>\(list)</ul>"),
            place: "全文下载"),
        EmptyPage(
            name: "link with no title around it", absence: .linkToFile,
            text: page("<p><a href=\"/d?id=1\">\(link)</a></p>"), place: link),
        EmptyPage(
            name: "frame", absence: .linkToFile,
            text: page("<h1>\(title)</h1><iframe src=\"/files/r.pdf\" width=900></iframe>"),
            place: "/files/r.pdf"),
        EmptyPage(
            name: "viewer in a frame", absence: .linkToFile,
            text: page("<iframe src='/pdfjs/viewer.html?file=/files/r.pdf'></iframe>"),
            place: "/pdfjs/viewer.html?file=/files/r.pdf"),
        EmptyPage(
            name: "embed", absence: .linkToFile,
            text: page("<embed type=application/pdf src=/files/r.ofd>", title: title)),
        EmptyPage(
            name: "object", absence: .linkToFile,
            text: page("<h1>\(title)</h1><object data=\"/files/r.docx\"></object>")),
        EmptyPage(
            name: "viewer in a script", absence: .linkToFile,
            text: page(
                "<h1>\(title)</h1><div id=v></div><script>show('#v', \"/files/r.pdf\")</script>"),
            place: "/files/r.pdf"),
        EmptyPage(
            name: "link in Markdown", absence: .linkToFile,
            text: "# \(title)\n\n[全文下载](/files/r.wps)\n", place: "全文下载", format: .markdown),
        EmptyPage(
            name: "copied link", absence: .linkToFile, text: "\(title)\n\n附件：r.pdf\n"),
    ]

    private static let shells = [
        EmptyPage(
            name: "shell", absence: .emptyShell,
            text: "<!DOCTYPE html><html><head><title>\(title)</title></head><body>"
                + "<div id=\"app\"></div><script src=\"/app.js\"></script></body></html>"),
        EmptyPage(
            name: "shell in a portal", absence: .emptyShell,
            text: page("<div id=\"content\">正在加载……</div><script>load(7)</script>")),
        EmptyPage(
            name: "shell with a title and neighbours", absence: .emptyShell,
            text: page(
                "<h1>\(title)</h1><div id=\"content\"></div><script>load(7)</script>上一篇："
                    + "<a href=1.html>鹿鸣县2022年政府信息公开工作年度报告</a><br>下一篇："
                    + "<a href=2.html>鹿鸣县2024年政府信息公开工作年度报告</a>")),
        EmptyPage(
            name: "page in a frame", absence: .emptyShell,
            text: page("<iframe src=\"/content/7.html\"></iframe>")),
    ]

    private static let others = [
        EmptyPage(
            name: "news", absence: .otherDocument,
            text: page("<h1>县里召开会议</h1><p>\(prose)</p><script>count()</script><ul>\(list)</ul>")),
        EmptyPage(
            name: "guide", absence: .otherDocument,
            text: page("<h1>鹿鸣县政府信息公开指南</h1><p>\(prose)</p><h2>一、信息分类</h2>\(file)")),
        EmptyPage(
            name: "news that names a period", absence: .otherDocument,
            text: page("<p>本办法自2010年1月1日起施行。</p><p>\(prose)</p>")),
        EmptyPage(
            name: "budget", absence: .otherDocument,
            text: page(
                "<h1>2023年部门预算</h1><p>\(prose)</p><table><tr><th>科目<th>金额"
                    + "<tr><td>教育<td>12.5<tr><td>文化<td>3.1</table>")),
        EmptyPage(
            name: "report without its form", absence: .otherDocument,
            text: page("<h1>\(title)</h1><p>\(prose)</p>")),
        EmptyPage(name: "word", absence: .otherDocument, text: "hello"),
    ]
}
