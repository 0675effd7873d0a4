import Foundation
import OGIReport
import Testing

@Suite("Barred text")
struct BarredTextTests {
    @Test("Lines with bars are rows; blank fields and what stands around them are kept")
    func rows() throws {
        let document = try Document(
            text: """
                三、收到和处理政府信息公开申请情况

                一、本年新收 | 3440 | 75 | | 1
                （一）予以公开 | 2 | | 0 |

                四、其他
                """)
        #expect(
            document.outline == [
                "三、收到和处理政府信息公开申请情况", "|一、本年新收|3440|75||1|", "|（一）予以公开|2||0||",
                "四、其他",
            ])
        #expect(document.grids.map { $0.hasColumns } == [false])
    }

    @Test(
        "Edges and rules of every kind are no cells",
        arguments: [
            "+---+---+\n| 规章 | 2 |\n+---+---+\n| 规范性文件 | 50 |\n+---+---+",
            "┌──┬──┐\n│ 规章 │ 2 │\n├──┼──┤\n│ 规范性文件 │ 50 │\n└──┴──┘",
            "规章 ｜ 2\n规范性文件 ｜ 50",
            "规章 ┃ 2\n━━━━╋━━━━\n规范性文件 ┃ 50",
            "|规章|2|\r\n|----|----|\r\n|规范性文件|50|",
            "规章\t2\n规范性文件\t50",
        ])
    func edges(text: String) throws {
        let document = try Document(text: text)
        #expect(document.outline == ["|规章|2|", "|规范性文件|50|"])
    }

    @Test(
        "Prose with bars stays prose",
        arguments: [
            "我局在门户网站开设“公开|服务”专栏。", "标题 | 网站", "\\一 | 二 | 三", "|", "||", "-- | --",
            "|一、总体情况",
            "一年来，我局认真贯彻落实条例，取得了明显成效。 | 下一步将继续努力做好各项工作，不断提高质量和水平。\n"
                + "本年度共收到申请十二件，全部按期办结，没有发生争议。 | 没有因政府信息公开被复议和被诉讼的情形，也没有投诉。",
        ])
    func prose(text: String) throws {
        let document = try Document(text: text)
        #expect(document.grids.isEmpty)
        #expect(document.paragraphs.count == text.split(separator: "\n").count)
    }

    @Test("Tabulators at the ends of a row stand for blank cells")
    func tabs() throws {
        let document = try Document(text: "行政许可\t1\t\t\n\t行政处罚\t\t2\n行政强制\t\t\t\n\t\t缩进的段落")
        #expect(
            document.outline == ["|行政许可|1|||", "||行政处罚||2|", "|行政强制||||", "缩进的段落"])
    }

    @Test("Every piece is found at its place")
    func places() throws {
        let input = Array("年报\n 规章 | 12 |  | 3\n其他 | 0 | 7 | /\n".utf8)
        let document = try TextCarrier.read(input)
        for piece in document.pieces {
            #expect(piece.extent.text(in: input) == document.string(piece))
        }
        #expect(document.pieces.count == 9)
    }

    @Test(
        "In copied text a paragraph is a line, with the empty lines before it",
        arguments: Fixtures.reports)
    func copied(url: URL) throws {
        try expectParagraphs(in: Fixtures.bytes(url))
    }

    @Test("The reference report gives its lines too", .enabled(if: Fixtures.hasShared))
    func reference() throws {
        try expectParagraphs(in: Fixtures.bytes(Fixtures.hecheng))
    }

    /// Cut in another way: at line ends, as strings.
    private func expectParagraphs(in input: [UInt8]) throws {
        var lines: [String] = []
        var gaps: [Int] = []
        var empty = 0
        let text = String(decoding: input, as: UTF8.self).replacing("\u{FEFF}", with: "")
        for line in text.replacing("\r\n", with: "\n").split(
            separator: "\n", omittingEmptySubsequences: false)
        {
            let content = line.trimmingCharacters(in: .whitespaces)
            if line.allSatisfy({ $0 == " " || $0 == "\t" }) {
                empty += 1
            } else {
                lines.append(content)
                gaps.append(empty)
                empty = 0
            }
        }
        let document = try TextCarrier.read(input)
        #expect(document.grids.isEmpty)
        #expect(document.outline == lines)
        #expect(document.paragraphs.map { $0.gap.count } == gaps)
        #expect(document.gapAtEnd.count == empty - (text.last?.isNewline == true ? 1 : 0))
        for paragraph in document.paragraphs {
            #expect(
                paragraph.piece.extent.text(in: input).trimmingCharacters(in: .whitespaces)
                    == document.string(paragraph.piece))
        }
    }
}
