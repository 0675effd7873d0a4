import OGIReport
import Testing

@Suite("Markdown")
struct MarkdownTests {
    @Test("Rows of a pipe table keep their blank cells; the delimiter row is none")
    func tables() throws {
        let document = try Document(
            markdown: """
                | 信息内容 | 制发 | 废止 |
                | :--- | --- | :-: |
                | 规章 | 2 |  |
                | **行政规范性文件** | `50` | 2\\|7 |

                a | b
                -|-
                1.属于国家秘密 | 3
                多 | 4 | 5
                """)
        #expect(
            document.outline == [
                "|信息内容|制发|废止|", "|规章|2||", "|行政规范性文件|50|2|7|", "|a|b|", "|1.属于国家秘密|3|",
                "|多|4|5|",
            ])
        #expect(document.grids.map { $0.hasColumns } == [true, false])
    }

    @Test(
        "Marks are no text",
        arguments: [
            ("# 云川市2024年年报 #", "云川市2024年年报"), ("##一、总体情况", "一、总体情况"),
            ("一、总体情况\n------", "一、总体情况"), ("一、总体情况\n===", "一、总体情况"),
            ("**总体情况：**本年*新收*__申请__", "总体情况：本年新收申请"), ("~~删除~~保留", "删除保留"),
            ("邮箱：zwgk\\_yc@x.example 和 a_b_c@x.example", "邮箱：zwgk_yc@x.example 和 a_b_c@x.example"),
            ("2 * 3 * 4", "2 * 3 * 4"), ("1\\. 属于 \\# \\* 甲\\乙", "1. 属于 # * 甲\\乙"),
            ("见`a*b*`和``c`d``", "见a*b*和c`d"), ("`未完", "`未完"),
            ("&emsp;&emsp;甲&nbsp;&lt;乙&gt;&amp;&#20013;&#x6587;&bogus;", "甲\u{A0}<乙>&中文&bogus;"),
            ("见[公开专栏](http://x.example/a \"题\")。", "见公开专栏。"), ("甲![图](a.png)乙", "甲乙"),
            ("[![图](a.png)](b)甲", "甲"), ("国办公开办函[2021]30号", "国办公开办函[2021]30号"),
            ("<span style=\"x\">甲</span><!-- 注 -->乙<https://x.example>", "甲乙https://x.example"),
            ("1<2 且 3>2", "1<2 且 3>2"), ("> > 引用", "引用"), ("- 项目", "项目"), ("1. 第一", "1. 第一"),
            ("*", "*"), ("-5", "-5"), ("/", "/"),
        ])
    func marks(markdown: String, text: String) throws {
        #expect(try Document(markdown: markdown).outline == [text])
    }

    @Test("A paragraph goes on over line ends, and ends where it should")
    func paragraphs() throws {
        let document = try Document(
            markdown: """
                本年度共受理
                申请12件，**全部
                办结**。see
                also
                - 甲
                  续
                1. 乙
                第一行  
                第二行\\
                第三行<br>第四行

                　　缩进一
                　　缩进二
                **二、主动公开**
                正文
                ```
                围栏
                ```
                """)
        #expect(
            document.outline == [
                "本年度共受理申请12件，全部办结。see also", "甲续", "1. 乙第一行", "第二行", "第三行", "第四行",
                "缩进一", "缩进二", "二、主动公开", "正文", "围栏",
            ])
    }

    @Test("Lines and links of a cell are kept; front matter gives the title")
    func others() throws {
        let input = Array(
            """
            ---
            title: "年报"
            date: 2025-01-01
            ---
            甲 | [乙](u.pdf)
            --|--
            三、本年度<br/>办理结果 | 22（其中修订16件）
            """.utf8)
        let document = try MarkdownCarrier.read(input)
        #expect(document.outline == ["|甲|乙|", "|三、本年度\n办理结果|22（其中修订16件）|"])
        #expect(document.title.map { document.string($0) } == "年报")
        #expect(document.links.map { document.string($0.piece) } == ["乙"])
        #expect(document.links.map { $0.piece.extent.text(in: input) } == ["乙"])
        #expect(
            document.pieces.map { $0.extent.text(in: input) } == [
                "甲", "[乙](u.pdf)", "三、本年度<br/>办理结果", "22（其中修订16件）",
            ])
    }

    @Test("A table in HTML is handed on whole, with the lines around it")
    func html() throws {
        let document = try Document(
            markdown: "前<table><tr><td>1\n<table></table></td></tr>\n</TABLE> 中 <table>2\n\n后\n")
        #expect(document.outline.first == "前")
        #expect(document.outline.contains("中"))
        #expect(document.outline.last?.hasSuffix("后") == true)
    }

    @Test("Markdown is told from copied text")
    func sniffing() throws {
        for text in ["a|b\n-|-\n", "# 年报\n\n| a |\n| b |\n", "# 一\n## 二\n## 三\n"] {
            #expect(TextSniffer.isMarkdown(Array(text.utf8)))
        }
        for text in ["# 年报\n甲 | 乙\n", "|一、总体情况\n---\n", "首页 | 概况\n+---+\n", "#\n#\n#\n#\n"] {
            #expect(!TextSniffer.isMarkdown(Array(text.utf8)))
        }
        for url in Fixtures.reports { #expect(!TextSniffer.isMarkdown(try Fixtures.bytes(url))) }
    }
}
