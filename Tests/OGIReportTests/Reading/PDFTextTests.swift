import Foundation
import OGIReport
import Testing

@Suite("Text of a PDF")
struct PDFTextTests {
    /// What `pdftotext -layout` makes of a narrow table over two pages.
    private let layout = """
        　　本年度我局认真办理政府信息公开申请，共答复三十七件，其中 2
        1 件在网上提交，没有逾期。
          申请的办理情况见下表，办理中没有发生争议，也没有被纠正的情
        形。
        三、收到和处理政府信息公开申请情况
         （本列数据的勾稽关系             申请人情况
         为：第一项加第二项之            法人或其他组织
        和，等于第三项加第四项 自然人 商业企 科研机 社会公 法律服      总计
             之和）         业   构 益组织 务机构 其他
        一、本年新收政府信息公 30 4  0    1    2 0   37
            开申请数量
        三、本 （一）予以公开 11 2  0    0    1 0   14
        年度办 （二）部分公开
        理结果 （区分处理的，
             只计这一情形， 5 0  0    0    0 0   5
             不计其他情形）
             （三） 1.属于
             不予公 国家秘 0    0  0    0    0 0    0
              开     密
                  2.其他
                  法律行
                  政法规 7  0  0    0    0 0   7
        \u{20}
                         — 3 —
        \u{0C}          禁止公
                    开
             （七）总计 23     2        0   0   1   0    26
        四、结转下年度继续办理 7      2        0   0   1   0    10
        四、政府信息公开行政复议、行政诉讼情
        况
        """

    @Test("Labels broken over lines and pages come together around their figures")
    func labels() throws {
        let document = try Document(text: layout)
        #expect(
            document.outline == [
                "本年度我局认真办理政府信息公开申请，共答复三十七件，其中21件在网上提交，没有逾期。",
                "申请的办理情况见下表，办理中没有发生争议，也没有被纠正的情形。", "三、收到和处理政府信息公开申请情况",
                "|（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|", "|申请人情况|",
                "|法人或其他组织|", "|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计|",
                "|一、本年新收政府信息公开申请数量|30|4|0|1|2|0|37|", "|三、本年度办理结果|",
                "|（一）予以公开|11|2|0|0|1|0|14|",
                "|（二）部分公开（区分处理的，只计这一情形，不计其他情形）|5|0|0|0|0|0|5|", "|（三）不予公开|",
                "|1.属于国家秘密|0|0|0|0|0|0|0|", "|2.其他法律行政法规禁止公开|7|0|0|0|0|0|7|",
                "|（七）总计|23|2|0|0|1|0|26|", "|四、结转下年度继续办理|7|2|0|0|1|0|10|",
                "四、政府信息公开行政复议、行政诉讼情况",
            ])
    }

    @Test("Without the layout labels come before their figures")
    func raw() throws {
        let document = try Document(
            text: """
                一、本年新收政府信息公开申请数量 30 4 0 1 2 0 37
                三、
                本年
                度办
                理结
                果
                （一）予以公开 11 2 0 0 1 0 14
                （五）
                不予处
                理
                4.无正当理由大量反复申
                请 9 15 0 0 1 0 0
                -4-
                5.要求行政机关确认或重
                新出具已获取信息
                0 0 0 78 0 8 0
                （七）总计 55 3 0 4 0 0 0
                \u{0C}
                """)
        #expect(
            document.outline == [
                "|一、本年新收政府信息公开申请数量|30|4|0|1|2|0|37|", "|三、本年度办理结果|",
                "|（一）予以公开|11|2|0|0|1|0|14|", "|（五）不予处理|",
                "|4.无正当理由大量反复申请|9|15|0|0|1|0|0|", "|5.要求行政机关确认或重新出具已获取信息|0|0|0|78|0|8|0|",
                "|（七）总计|55|3|0|4|0|0|0|",
            ])
    }

    @Test("Figures whose label cannot be told stand in a table of their own")
    func doubtful() throws {
        let document = try Document(
            text: """
                行政处罚
                行政强制
                276 1 2 3 4
                3 4 4 4 4
                3.要求提供
                公开出版物
                2.重复申请
                5 0 0 0 0 0 5
                \u{0C}
                """)
        #expect(
            document.outline == [
                "|行政处罚|", "|行政强制|", "|276|1|2|3|4|", "|3|4|4|4|4|", "|3.要求提供|", "|公开出版物|",
                "|2.重复申请|", "|5|0|0|0|0|0|5|",
            ])
        for grid in document.grids {
            let rows = document.rows(of: grid)
            #expect(rows.count == 1 || rows.allSatisfy { $0.count == 1 })
        }
    }

    @Test(
        "Page numbers and what stands on every page vanish",
        arguments: ["-1-", "— 1 —", "－ 1 －", "第 1 页 共 2 页", "1", "网站首页 http://x.example/a 1/2"])
    func pages(mark: String) throws {
        let next = mark.replacing("1", with: "2")
        let document = try Document(
            text: "甲县教育局年报\n本年度没有收到申请。\n\(mark)\n\u{0C}明年继续努力。\n\(next)\n\u{0C}")
        #expect(document.outline == ["甲县教育局年报", "本年度没有收到申请。", "明年继续努力。"])
    }

    @Test("A figure alone at the foot of a page is no page number")
    func figureAtFoot() throws {
        let pages = (1...4).map { "甲\($0)\n\($0 == 2 ? "3" : "乙")\n\($0)\n\u{0C}" }
        let document = try Document(text: pages.joined())
        #expect(document.pieces.map { document.string($0) }.joined() == "甲1乙甲23甲3乙甲4乙")
    }

    @Test("Copied text is never taken for that of a PDF", arguments: Fixtures.reports)
    func copied(url: URL) throws {
        let input = try Fixtures.bytes(url)
        let lines = String(decoding: input, as: UTF8.self).split(whereSeparator: \.isNewline)
            .filter { !$0.allSatisfy { $0 == " " } }
        #expect(try TextCarrier.read(input).paragraphs.count == lines.count)
    }

    @Test("Every word of a page is kept, at its place")
    func places() throws {
        let input = Array(layout.utf8)
        let document = try TextCarrier.read(input)
        for piece in document.pieces {
            let place = piece.extent.text(in: input).replacing(" ", with: "")
            let isPart = document.string(piece).replacing(" ", with: "").contains(place)
            #expect(isPart || place.contains("\n"))
        }
        func letters(_ text: String) -> [Character] { text.filter { !$0.isWhitespace }.sorted() }
        let read = document.pieces.map { document.string($0) }.joined()
        let page = layout.replacing("— 3 —", with: "")
        #expect(letters(read) == letters(page))
    }
}
