import OGIReport

/// The ways in which a report is published, each a carrier with its habits.
enum Dialect: String, CaseIterable, Sendable {
    case plainHTML, unevenHTML, wordHTML, portalHTML, plainGB18030, wordGB18030, portalGB18030
    case copiedText, browserText, barredText
    case markdownGrid, markdownRepeated, markdownFilled, markdownRagged, markdownSplit
    case pdfLayout, pdfNarrowLayout, pdfRaw, pdfDefault

    /// The bytes of a page; `seed` decides what the dialect leaves open.
    func page(_ report: PrintedReport, seed: UInt64) -> [UInt8] {
        let dice = Dice(seed)
        switch self {
        case .plainHTML: return Array(PlainPage(report, dice).text.utf8)
        case .unevenHTML: return Array(PlainPage(report, dice, isUneven: true).text.utf8)
        case .wordHTML: return Array(WordPage(report, dice, charset: "utf-8").text.utf8)
        case .portalHTML: return Array(PortalPage(report, dice, charset: "utf-8").text.utf8)
        case .plainGB18030:
            return Self.gb18030(PlainPage(report, dice, charset: "gb18030").text)
        case .wordGB18030: return Self.gb18030(WordPage(report, dice, charset: "gb2312").text)
        // Says nothing about its encoding, or the wrong thing.
        case .portalGB18030:
            return Self.gb18030(
                PortalPage(report, dice, charset: seed % 2 == 0 ? "utf-8" : nil).text)
        case .copiedText: return Array(CopiedPage(report).text.utf8)
        case .browserText: return Array(BarredPage(report, separator: "\t").text.utf8)
        case .barredText: return Array(BarredPage(report, separator: " | ").text.utf8)
        case .markdownGrid: return markdown(report, dice, .grid)
        case .markdownRepeated: return markdown(report, dice, .repeated)
        case .markdownFilled: return markdown(report, dice, .filled)
        case .markdownRagged: return markdown(report, dice, .ragged)
        case .markdownSplit: return markdown(report, dice, .split)
        case .pdfLayout: return Array(PDFPage(report, dice, .wide).text.utf8)
        case .pdfNarrowLayout: return Array(PDFPage(report, dice, .narrow).text.utf8)
        case .pdfRaw: return Array(PDFPage(report, dice, .raw).text.utf8)
        case .pdfDefault: return Array(PDFPage(report, dice, .reading).text.utf8)
        }
    }

    private func markdown(
        _ report: PrintedReport, _ dice: Dice, _ style: MarkdownPage.Style
    ) -> [UInt8] {
        Array(MarkdownPage(report, dice, style).text.utf8)
    }

    /// Nothing, which no reader takes, where a letter has no code.
    private static func gb18030(_ text: String) -> [UInt8] {
        (try? Charset.gb18030.encode(text)) ?? []
    }

    var format: Format {
        if isHTML { return .html }
        return rawValue.hasPrefix("markdown") ? .markdown : .text
    }

    var isHTML: Bool { rawValue.hasSuffix("HTML") || rawValue.hasSuffix("GB18030") }

    /// A blank cell leaves nothing behind, or no more than a gap that cannot be told.
    var losesBlanks: Bool { isPDF }

    var isPDF: Bool { rawValue.hasPrefix("pdf") }

    /// All rows have as many cells as the table has columns: a row that lost one is blank at its
    /// end.
    var fillsRows: Bool {
        [.markdownGrid, .markdownSplit, .markdownRepeated].contains(self)
    }

    /// A figure stands where its column is, so that the rest of its row does not move up when it
    /// is lost.
    var keepsColumns: Bool { self == .pdfLayout || self == .pdfNarrowLayout }

    /// A cell more or less in a row with blanks can be told from the row as it was: empty cells
    /// stand for themselves alone.
    var keepsBlanks: Bool {
        isHTML || [.copiedText, .browserText, .barredText, .markdownRagged].contains(self)
    }
}
