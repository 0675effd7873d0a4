import OGIReport
import Testing

/// Pages written to be slow.
@Suite("Work grows with the page and no faster", .serialized)
struct PathologicalPageTests {
    static let parts: [(name: String, head: String, part: String, tail: String)] = [
        ("ampersands", "", "&", ""),
        ("references without an end", "", "&aaaaaa", ""),
        ("names that are nearly there", "", "&notin", ""),
        ("digits of one reference", "&#", "1", ";"),
        ("less-than signs", "", "<", ""),
        ("comments that never end", "", "<!--", ""),
        ("almost comment ends", "<!--", "--!", ""),
        ("tags of nothing", "", "</>", ""),
        ("an attribute that never ends", "<p x=\"", "a=b>", ""),
        ("attributes", "<p", " a", ">"),
        ("a style", "<p style='", "display:;no", "'>"),
        ("end tags without a start", String(repeating: "<ul>", count: 500), "</div>", ""),
        ("spanning cells", "<table>", "<td colspan=1000000 rowspan=65535><tr>", "</table>"),
        ("tables that span", "", "<table><td colspan=1000000 rowspan=0></table>", ""),
        ("tables in tables", "", "<table><td>1", ""),
        ("cells without a table", String(repeating: "<ul>", count: 500), "<td>", ""),
        ("nested elements", "", "<div>", ""),
        ("links", "", "<a href=&amp;&>1", ""),
        ("hidden lines", "<i hidden>", "<i>", ""),
        ("scripts", "<script>", "<!--<script>", ""),
        ("half an end of a script", "<script>", "</scrip", ""),
        ("spaces", "1", " \n", "2"),
        ("no-break spaces", "1", "\u{A0}", ""),
        ("CDATA", "<svg>", "<![CDATA[]]>", ""),
    ]

    /// The best of three.
    private func time(_ html: [UInt8]) -> Duration {
        (0..<3).map { _ in
            ContinuousClock().measure { _ = try? HTMLCarrier.read(html) }
        }.min() ?? .zero
    }

    @Test("Four times the page takes about four times as long", arguments: parts.map { $0.name })
    func linear(name: String) throws {
        let item = try #require(Self.parts.first { $0.name == name })
        func page(_ bytes: Int) -> [UInt8] {
            let count = bytes / item.part.utf8.count
            return Array((item.head + String(repeating: item.part, count: count) + item.tail).utf8)
        }
        let small = max(time(page(1 << 18)), .milliseconds(3))
        let large = time(page(1 << 20))
        // Quadratic work would take sixteen times as long.
        #expect(large < small * 10, "\(small) and \(large)")
        #expect(large < .seconds(3), "\(large)")
    }

    @Test("An attribute of ten megabytes is passed over")
    func unclosedAttribute() throws {
        let html = Array(("甲<p title=\"" + String(repeating: "乙>", count: 2_500_000)).utf8)
        #expect(try HTMLCarrier.read(html).blocks.count == 1)
    }

    @Test("Every prefix of a page ends in blocks or in a refusal, with every place inside")
    func prefixes() throws {
        let html = Array(
            ("<!DOCTYPE html><title>甲&amp;</title><p style='display:none'>乙<table><caption>丙</caption>"
                + "<tr><td colspan=2 rowspan='3'>丁&nbsp;<td><table><td>1</table>&notit;<script><!--<script>"
                + "</script></script><a href=x>戊</a><svg><![CDATA[己]]></svg></table><!-- 庚 --><xmp>辛</xmp>")
                .utf8)
        for count in 0...html.count {
            guard count == html.count || html[count] & 0xC0 != 0x80 else { continue }
            let document = try HTMLCarrier.read(Array(html[..<count]))
            let pieces =
                document.cells.map { $0.piece } + document.links.map { $0.piece }
                + document.blocks.compactMap { block in
                    guard case .paragraph(let paragraph) = block else { return nil }
                    return paragraph.piece
                }
            for piece in pieces {
                #expect(Int(piece.bytes.upperBound) <= document.text.count)
                #expect(Int(piece.extent.offset) + Int(piece.extent.length) <= count)
            }
        }
    }
}
