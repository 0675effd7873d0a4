import OGIReport
import Testing

@Suite("Paragraphs of a page")
struct ParagraphTests {
    func blocks(_ html: String) throws -> [String] { try PageOutline(html).blocks }

    @Test("Blocks, items, headings and line breaks each end a paragraph")
    func breaks() throws {
        #expect(
            try blocks("甲<p>乙<p>丙</p>丁<br>戊<br/><br>己<hr>庚") == ["甲", "乙", "丙", "丁", "戊", "己", "庚"])
        #expect(
            try blocks("<h1>一</h1><ul><li>二<li>三<ul><li>四</ul></ul>五") == ["一", "二", "三", "四", "五"])
        #expect(
            try blocks("<div>甲<div>乙</div>丙</div>丁</p>戊</br>己") == ["甲", "乙", "丙", "丁", "戊", "己"])
        #expect(
            try blocks("<dl><dt>甲<dd>乙</dl><section>丙</section><blockquote>丁</blockquote>") == [
                "甲", "乙", "丙", "丁",
            ])
    }

    @Test("Elements inside the line, known or not, break nothing")
    func inline() throws {
        let html =
            "<p>2<span>0</span><B>2</b><font size=3>3<o:p>年</o:p></font>"
            + "<st1:chsdate>度</st1:chsdate><ins>报</ins><unknown>告</unknown><img src=a><wbr>。</p>"
        #expect(try blocks(html) == ["2023年度报告。"])
    }

    @Test("White space folds; none is left at either end")
    func folding() throws {
        #expect(try blocks("<p>  a \t b<b> c</b> <i> d</i>\n</p>") == ["a b c d"])
        #expect(
            try blocks("<p>&nbsp;&#12288; 甲\u{A0}\u{3000}乙&nbsp;\u{200B} </p>") == [
                "甲\u{A0}\u{3000}乙"
            ])
        #expect(try blocks("<p>&nbsp;<p>\u{3000}<p>\u{FEFF}<p><span> </span>").isEmpty)
        #expect(try blocks("a&#32;&Tab;&NewLine;&#10; b") == ["a b"])
        #expect(try blocks("\u{FEFF}<p>甲") == ["甲"])
    }

    @Test("A line break of the source between ideographs is none")
    func ideographs() throws {
        #expect(try blocks("<p>政府\n信息<span>\r\n公开</span>\n  。“\n甲”") == ["政府信息公开。“甲”"])
        #expect(try blocks("<p>政府 信息\n2023\n年 word\nword") == ["政府 信息 2023 年 word word"])
        #expect(try blocks("<p>政府 <b>\n信息") == ["政府信息"])
    }

    @Test("Preformatted lines are paragraphs")
    func preformatted() throws {
        #expect(try blocks("<pre>甲  乙\n丙\n\n丁</pre>戊\n己") == ["甲 乙", "丙", "丁", "戊己"])
        #expect(try blocks("<xmp>甲&amp;<b>\n乙</xmp>丙") == ["甲&amp;<b>", "乙", "丙"])
        #expect(try blocks("甲<plaintext>乙</plaintext>\n<p>") == ["甲", "乙</plaintext>", "<p>"])
    }

    @Test("References are resolved in text, titles and addresses")
    func references() throws {
        let page = try PageOutline(
            "<title>甲&amp;乙</title><p>&lt;5&gt; &copy2023 &notit; &bogus; &#x4e2d; &#150; &"
                + "<a href='?a=1&amp;copy=2&copy=3&lt;'>丙</a>")
        #expect(page.document.title.map(page.text) == "甲&乙")
        #expect(page.blocks == ["<5> ©2023 ¬it; &bogus; 中 – &丙"])
        let target = try #require(page.document.links.first?.target)
        let bytes = page.document.text[Int(target.lowerBound)..<Int(target.upperBound)]
        #expect(String(decoding: bytes, as: UTF8.self) == "?a=1&copy=2&copy=3<")
    }

    @Test("Word's comments and islands are no text")
    func word() throws {
        #expect(
            try blocks(
                "<!--[if gte mso 9]><xml><w:x>8</w:x></xml><![endif]--><p>甲<![if !vml]>乙<![endif]>"
                    + "<!--StartFragment-->丙<?xml:namespace prefix = o />丁<o:p></o:p></p>")
                == ["甲乙丙丁"])
    }

    // MARK: What is not shown

    @Test(
        "What a reader does not see is not there",
        arguments: [
            "<script>乙<!--<script></script>--></script>", "<style>乙</style>",
            "<template>乙</template>",
            "<noscript><p>乙</p></noscript>", "<select><option>乙<option>丁</select>",
            "<button><div>乙</div></button>", "<object data=a.pdf><p>乙</object>",
            "<video>乙</video>", "<textarea><p>乙</textarea>", "<iframe src=a>乙</iframe>",
            "<svg><title>乙</title><text>乙</text></svg>", "<math><mi>乙</mi></math>",
            "<span hidden>乙<span>丁</span>戊</span>", "<i style='color:red; DISPLAY : None '>乙</i>",
            "<svg><![CDATA[<p>乙]]></svg>", "<em style=\"display:none\">乙</em>", "<svg/>",
        ])
    func hidden(part: String) throws {
        #expect(try blocks("<p>甲\(part)丙</p>") == ["甲丙"])
    }

    @Test("What a style shows stays, and a hidden part ends with the element around it")
    func shown() throws {
        #expect(try blocks("<p style='border:none;x-display:none'>甲") == ["甲"])
        #expect(try blocks("<p style='display:nonesuch'>甲").isEmpty)
        #expect(try blocks("<div><button>乙</div>甲") == ["甲"])
        #expect(try blocks("<div><span hidden>乙</div>甲") == ["甲"])
        #expect(try blocks("<p hidden>乙<p>甲") == ["甲"])
        #expect(try blocks("<li hidden>乙<li>甲") == ["甲"])
        #expect(try blocks("<div hidden>乙<div>丙</div>丁</div>甲") == ["甲"])
        #expect(try blocks("<input hidden>甲<img style='display:none'>乙") == ["甲乙"])
        #expect(try blocks("<body style='display:none'>甲") == ["甲"])
        #expect(try blocks("<svg><path><p>甲") == ["甲"])
    }

    @Test("Navigation is dropped, its links are not")
    func navigation() throws {
        let page = try PageOutline(
            "<nav><a href=a>首页</a></nav><ul role=navigation><li><a href=b>二</a></ul>"
                + "<aside>三</aside><p>甲<a href=c>乙</a><embed src=d>")
        #expect(page.blocks == ["甲乙"])
        let targets = page.document.links.map { link in
            String(
                decoding: page.document.text[
                    Int(link.target.lowerBound)..<Int(link.target.upperBound)], as: UTF8.self)
        }
        #expect(targets == ["a", "b", "c", "d"])
        #expect(page.document.links.map { page.text($0.piece) } == ["", "", "乙", ""])
    }

    @Test("A paragraph is a link where all its text is")
    func links() throws {
        let page = try PageOutline(
            "<p>&nbsp;<a href=a>甲<b>乙</b></a> <p>甲<a href=b>乙</a><p><a name=c>丙</a><div><a href=d>丁</div>戊"
        )
        #expect(page.paragraphs.map { $0.isLink } == [true, false, false, true, false])
    }

    // MARK: Places

    @Test("A place reaches from the first letter to the last")
    func places() throws {
        let page = try PageOutline(
            "\u{FEFF}<title> 甲 </title><p>&nbsp; 乙 <b>&lt;丙&gt;</b>&nbsp;\n</p>\u{3000}丁\u{3000}<a href=x> 戊</a>"
        )
        #expect(page.document.title.map(page.source) == "甲")
        #expect(
            page.paragraphs.map { page.source($0.piece) } == [
                "乙 <b>&lt;丙&gt;", "丁\u{3000}<a href=x> 戊",
            ])
        #expect(page.blocks == ["乙 <丙>", "丁\u{3000} 戊"])
        #expect(page.document.links.map { page.source($0.piece) } == ["戊"])
    }

    @Test("Containers tell which element is around which")
    func containers() throws {
        let page = try PageOutline("甲<div><p>乙<ul><li>丙</ul></div><div>丁</div>")
        let around = page.paragraphs.map { paragraph in
            sequence(first: Int(paragraph.container)) { number in
                number == 0 ? nil : Int(page.document.containers[number])
            }.reversed()
        }
        #expect(around == [[0], [0, 1], [0, 1, 2], [0, 3]])
    }
}
