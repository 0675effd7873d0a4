import OGIReport
import Testing

@Suite("The printed text of a cell")
struct PrintedCellTests {
    @Test(
        "gives its figure",
        arguments: [
            ("0", "0"), (" 18 ", "18"), ("１８", "18"), ("1,234", "1234"), ("1，234，567", "1234567"),
            ("+17", "17"), ("＋17", "17"), ("-25", "-25"), ("－1", "-1"), ("−3", "-3"), ("- 4", "-4"),
            ("96171.60", "96171.6"), ("0.50", "0.5"), ("007", "7"), ("12．5", "12.5"),
            ("\u{200B}42\u{FEFF}", "42"), ("\u{3000}42\u{A0}", "42"),
            ("9223372036854775807", "9223372036854775807"),
        ])
    func figures(_ text: String, _ figure: String) {
        let cell = Cell(printed: text)
        #expect(cell.number?.description == figure)
        #expect(cell.unit == nil && cell.note == nil)
    }

    @Test("gives unit and note beside the figure")
    func extras() {
        func parts(_ text: String) -> [String?] {
            let cell = Cell(printed: text)
            return [cell.number?.description, cell.unit, cell.note]
        }
        #expect(parts("22（其中修订16件）") == ["22", nil, "其中修订16件"])
        #expect(parts("55(含自然失效29件)") == ["55", nil, "含自然失效29件"])
        #expect(parts("1268万元") == ["1268", "万元", nil])
        #expect(parts("251000 元") == ["251000", "元", nil])
        #expect(parts("2,013件（含补报）") == ["2013", "件", "含补报"])
        #expect(parts("3（a（b））") == ["3", nil, "a（b）"])
    }

    @Test("keeps what was printed, beside what it means")
    func literal() {
        #expect(Cell(printed: "+17").text == "+17")
        #expect(Cell(printed: "+17") == Cell(17))
        #expect(Cell(printed: "17").text == "17")
        #expect(Cell(17).text == "17")
    }

    @Test(
        "is a mark for none",
        arguments: [
            "/", "／", "-", "--", "－－", "—", "——", "–", ":", "空", "无", "不适用", "不涉及", "N/A", "NA",
        ])
    func marks(_ text: String) {
        guard case .mark(let mark) = Cell(printed: text).value else {
            Issue.record("\(text) is no mark")
            return
        }
        #expect(mark == text)
    }

    @Test("is blank", arguments: ["", " ", "\u{A0}", "\u{3000}", "\u{200B}", "\t\n"])
    func blanks(_ text: String) {
        #expect(Cell(printed: text) == .blank)
    }

    @Test(
        "is other text, never a guess",
        arguments: [
            "约30", "30余", "1,23", "1,2345", "12,345,67", "1.", ".5", "1.2.3", "--1", "+-1", "1 2",
            "2 0", "十二",
            "12-15", "1/2", "99999999999999999999", "0.1234567890123456789", "5（", "5（）", "件5",
            "5x", "1e3", "0x10", "∞",
        ])
    func texts(_ text: String) {
        guard case .text = Cell(printed: text).value else {
            Issue.record("\(text) is read as \(Cell(printed: text).value)")
            return
        }
    }
}
