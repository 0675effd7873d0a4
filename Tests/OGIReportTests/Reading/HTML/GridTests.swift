import OGIReport
import Testing

@Suite("Tables of a page")
struct GridTests {
    func blocks(_ html: String) throws -> [String] { try PageOutline(html).blocks }

    @Test("Rows and cells are there however they are written")
    func forms() throws {
        let expected = ["[甲|乙][丙|丁]"]
        #expect(
            try blocks("<table><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>")
                == expected)
        #expect(try blocks("<table><tbody><tr><th>甲<td>乙<tr><td>丙<td>丁</table>") == expected)
        #expect(try blocks("<TABLE><TD>甲</TD><TD>乙</TD><TR><TD>丙</TD><TD>丁") == expected)
        #expect(try blocks("<table><thead><td>甲<td>乙<tbody><td>丙<td>丁</tbody></table>") == expected)
        #expect(
            try blocks("<table><colgroup><col><col></colgroup><tr><td>甲</tr><td>乙</table>") == [
                "[甲][乙]"
            ])
    }

    @Test("Misnested tags cost nothing")
    func misnesting() throws {
        #expect(
            try blocks("<table><tr><td><b>甲</td></b><td><p>乙</div></td></tr></p></table>丙") == [
                "[甲|乙]", "丙",
            ])
        #expect(
            try blocks("<div><table><tr><td>甲</div>乙</td></tr></table>丙</div>丁") == [
                "[甲乙]", "丙", "丁",
            ])
        #expect(
            try blocks("<table><tr><td>甲<tr></td><td>乙</table></table></td>丙") == ["[甲][乙]", "丙"])
        #expect(try blocks("<td>甲</td><td>乙</td><tr>丙") == ["甲", "乙", "丙"])
        #expect(try blocks("<table><tr><td>甲</td></tr><table><tr><td>乙</table>") == ["[甲]", "[乙]"])
    }

    @Test("Merged cells push the others where browsers put them")
    func spans() throws {
        #expect(
            try blocks("<table><tr><td rowspan=2>甲<td colspan=2>乙<tr><td>丙<td>丁</table>")
                == ["[甲(1x2)|乙(2x1)][|丙|丁]"])
        #expect(
            try blocks(
                "<table><tr><td>甲<td rowspan=0>乙<tr><td>丙<tbody><tr><td>丁<td>戊</table>")
                == ["[甲|乙(1x2)][丙][丁|戊]"])
        #expect(
            try blocks(
                "<table><tr><td rowspan=9>甲<td colspan=0>乙<td colspan=x>丙<td rowspan=' 2px'>丁</table>"
            )
                == ["[甲|乙|丙|丁]"])
    }

    @Test("Two cells that overlap both keep their place")
    func overlap() throws {
        let page = try PageOutline(
            "<table><tr><td>甲<td rowspan=2>乙<td>丙<tr><td colspan=2>丁<td>戊</table>")
        let cells = page.document.cells.map { "\(page.text($0.piece))\($0.row)\($0.column)" }
        #expect(cells == ["甲00", "乙01", "丙02", "丁10", "戊12"])
    }

    @Test("A span ends where the last cell begins")
    func clamping() throws {
        #expect(
            try blocks("<table><tr><td colspan=1000000>甲<tr><td>乙<td>丙</table>")
                == ["[甲(2x1)][乙|丙]"])
        #expect(throws: Refusal.self) {
            try blocks("<table><tr><td colspan=256>甲<td>乙</table>")
        }
    }

    @Test("A foot stands below, a caption and stray text above")
    func parts() throws {
        #expect(
            try blocks(
                "<table><caption>表一<br>情况</caption><tfoot><tr><td>丙<tbody>杂<tr><td>甲<tr><td>乙</table>"
            )
                == ["表一", "情况", "杂", "[甲][乙][丙]"])
        #expect(try blocks("<table><div>杂<tr><td>甲</table>") == ["杂", "[甲]"])
    }

    @Test("Lines of a cell stay lines")
    func lines() throws {
        #expect(
            try blocks(
                "<table><td> <p>甲</p>\n<p>&nbsp;</p><p>乙<br>丙&nbsp;</p><td>&nbsp;<td></table>")
                == ["[甲\n乙\n丙||]"])
    }

    @Test("A table around a table is layout: its text stays, in order")
    func layout() throws {
        let page = try PageOutline(
            "<table><tr><td>甲<td>乙<br>丙<table><tr><td>1<td>2</table>丁<td>戊</table>己")
        #expect(page.blocks == ["甲", "乙", "丙", "[1|2]", "丁", "戊", "己"])
        // Text before and behind the inner table stands in the same cell.
        let containers = page.paragraphs.map { $0.container }
        #expect(containers[1] == containers[2] && containers[2] == containers[3])
        #expect(containers[0] != containers[1] && containers[4] != containers[3])
        #expect(page.grids.first?.container == containers[3])
        #expect(
            try blocks(
                "<table><td><table><td><table><td>1</table>甲</table>乙<table><td>2</table></table>")
                == ["[1]", "甲", "乙", "[2]"])
    }

    @Test("Hidden rows, cells and tables take no place")
    func hidden() throws {
        #expect(
            try blocks(
                "<table><tr hidden><td>零<tr><td>甲<td style='display:none'>零<td>乙"
                    + "<table hidden><td>零</table></table>") == ["[甲|乙]"])
    }

    @Test("Every cell knows its place, an empty one that of its start tag's end")
    func places() throws {
        let page = try PageOutline(
            "<table><tr><td width=1> <b>1</b>2 <br>3</td><td>&nbsp;</td></table>!")
        #expect(page.document.cells.map { page.source($0.piece) } == ["1</b>2 <br>3", ""])
        #expect(page.document.cells.last?.piece.extent.offset == 48)
        let grid = try #require(page.grids.first)
        #expect((grid.extent.offset, grid.extent.length) == (0, 67))
    }

    @Test("Too many rows, and elements too deep, are refused by name")
    func limits() throws {
        let rows = String(repeating: "<tr><td>", count: 4_097)
        let deep = String(repeating: "<div>", count: 513)
        for (html, name) in [("<table>" + rows, "tableRows"), (deep, "htmlNesting")] {
            let refusal = #expect(throws: Refusal.self) { try blocks(html) }
            #expect(refusal?.code == .limitExceeded)
            #expect(refusal?.message.en.contains(name) == true)
        }
        #expect(try blocks(String(repeating: "<p><b><li><td>", count: 1_000) + "甲") == ["甲"])
    }
}
