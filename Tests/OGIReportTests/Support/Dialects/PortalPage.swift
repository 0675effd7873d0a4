import OGIReport

/// A report inside the page of a portal: navigation before it, links behind it, everything in a
/// table for the layout, prose in lines that `br` ends.
struct PortalPage {
    private(set) var text = ""
    private var dice: Dice

    init(_ report: PrintedReport, _ dice: Dice, charset: String?) {
        self.dice = dice
        text = "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\">\n<html>\n<head>\n"
        if let charset {
            text +=
                "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=\(charset)\" />\n"
        }
        text += Self.script + "<title>\(report.title)_云溪县人民政府门户网站</title>\n</head>\n<body>\n"
        text += Self.navigation + Self.metadata(report)
        text += "<div class=\"bt\"><h1>\(report.title)</h1></div>\n" + Self.tools
        text += "<div id=\"zoom\" class=\"TRS_Editor\"><div><font size=\"3\"><span>\n"
        report.preface.forEach { line($0) }
        for form in Form.sections {
            line("<strong>\(form.standardHeading)</strong>", isMarkup: true)
            (report.prose[form.key] ?? []).forEach { line($0) }
            let table = TableKey.allCases.first { $0.section == form.key }
            if let table, let printed = report.tables[table] { self.table(LaidTable(printed)) }
        }
        text += "</span></font></div></div>\n" + Self.footer(report)
    }

    /// A line of prose: the two letters of indent are part of the text.
    private mutating func line(_ prose: String, isMarkup: Bool = false) {
        let indent = dice.pick(["\u{3000}\u{3000}", "&nbsp;&nbsp;&nbsp;&nbsp;", "&emsp;&emsp;"])
        text +=
            indent + (isMarkup ? prose : soup(prose))
            + dice.pick(["<br>", "<br/>", "<br /><br />"])
        text += "\n"
    }

    /// Some of it in elements that mean nothing.
    private mutating func soup(_ prose: String) -> String {
        var result = ""
        var rest = prose[...]
        while !rest.isEmpty {
            let piece = String(rest.prefix(Int.random(in: 5...40, using: &dice)))
            rest = rest.dropFirst(piece.count)
            switch Int.random(in: 0...3, using: &dice) {
            case 0: result += "<font color=\"#000000\">\(piece.escaped)</font>"
            case 1: result += "<span><span style=\"FONT-SIZE: 12pt\">\(piece.escaped)</span></span>"
            case 2: result += "<!-- \(dice.pick(["x", "--", "<td>9</td>"])) -->\(piece.escaped)"
            default: result += piece.escaped
            }
        }
        return result
    }

    private mutating func table(_ laid: LaidTable) {
        text += "<div align=\"center\"><TABLE cellSpacing=0 borderColor=#000000 border=1><TBODY>\n"
        for (index, row) in laid.rows.enumerated() {
            if let mark = laid.marks[index] {
                text += "<TR><TD colSpan=10 align=middle>\(mark)</TD></TR>\n"
            }
            text += "<TR height=30>\n"
            for cell in row {
                let spans = cell.spans.filter { $0 != "\"" }
                let inner = cell.text.isEmpty ? dice.pick(["", "&nbsp;", "<BR>"]) : soup(cell.text)
                text += "<TD align=middle\(spans)><DIV>\(inner)</DIV></TD>\n"
            }
            text += "</TR>\n"
        }
        text += "</TBODY></TABLE></div>\n"
    }

    // MARK: What belongs to the page

    private static let script = """
        <style type="text/css">.nav li a:hover{color:#c00} td.bt{padding:3px 7px}</style>
        <script type="text/javascript">
        function row(a, b) { if (a < b && b > 3) { document.write("<table><tr><td>" + a + "<\\/td></tr></table>"); } }
        </script>

        """
    private static let navigation = """
        <div class="header"><ul class="nav"><li><a href="/">首页</a></li><li><a href="/xw/">云溪要闻</a></li>
        <li><a href="/zwgk/">政务公开</a></li><li><a href="/fw/">办事服务</a></li><li><a href="/hd/">互动交流</a></li></ul></div>
        <table width="100%" border=0><tr><td class=path>您现在的位置：<a href=/>首页</a>&nbsp;&gt;&nbsp;<a href="/zwgk/">政务公开</a>
        &gt; <a href="/nb/">政府信息公开年报</a><td align=right>字号：[<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>]</table>
        <table width="1000" align="center"><tr><td width="760" valign="top">

        """

    private static func metadata(_ report: PrintedReport) -> String {
        """
        <table class="meta"><tr><td>名　　称</td><td colspan=3>\(report.title)</td></tr>
        <tr><td>索 引 号</td><td>00871204/\(report.year + 1)-00317</td><td>主题分类</td><td>政府信息公开年报</td></tr>
        <tr><td>发布机构</td><td>云溪县人民政府办公室</td><td>公开日期</td><td>\(report.year + 1)-01-28</td></tr></table>

        """
    }

    private static let tools = """
        <div class="tools">发布时间：01-28 16:20&nbsp;&nbsp;来源：县政府办公室&nbsp;&nbsp;浏览次数：<span id="hits">318</span> 次
        &nbsp;<a href="javascript:print()">打印</a> <a href="javascript:close()">关闭</a> 分享到：<a href="#" class="wx">微信</a><a href="#" class="wb">微博</a></div>

        """

    private static func footer(_ report: PrintedReport) -> String {
        """
        <div class="pages"><p>上一篇：<a href="/nb/1.html">云溪县\(report.year - 1)年政府信息公开工作年度报告</a></p>
        <p>下一篇：<a href="/nb/3.html">没有了</a></p></div></td><td width="240" valign="top">
        <div class="more"><h3>相关文章</h3><ul><li><a href="/nb/7.html">澄江镇\(report.year)年政府信息公开工作年度报告</a></li>
        <li><a href="/nb/8.html">县财政局\(report.year)年政府信息公开工作年度报告</a></li></ul></div></td></tr></table>
        <div class="footer"><p>主办：云溪县人民政府办公室&nbsp;&nbsp;&copy;版权所有<br>网站标识码：3500000001&nbsp;备案序号：ICP备00000001号<br/>
        联系电话：0599-5550100</p></div>
        <script>document.write(unescape("%3Cscript src='/count.js'%3E%3C/script%3E"));</script>
        </body>
        </html>

        """
    }
}
