import OGIReport

/// HTML as word processors export it: spans inside spans, no-break spaces, empty `o:p`, and lines
/// broken where the exporter's margin is, also between two Chinese letters.
struct WordPage {
    private(set) var text = ""
    private var dice: Dice
    private let charset: String

    init(_ report: PrintedReport, _ dice: Dice, charset: String) {
        self.dice = dice
        self.charset = charset
        text = head(report.title)
        paragraph(report.title, "text-align:center")
        report.preface.forEach { paragraph($0, Self.indent) }
        for form in Form.sections {
            paragraph(form.standardHeading, Self.indent)
            (report.prose[form.key] ?? []).forEach { paragraph($0, Self.indent) }
            let table = TableKey.allCases.first { $0.section == form.key }
            guard let table, let printed = report.tables[table] else { continue }
            self.table(LaidTable(printed))
            text += "<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>\n\n"
        }
        text += "</div>\n\n</body>\n\n</html>\n"
        text = text.split(separator: "\n", omittingEmptySubsequences: false)
            .joined(separator: "\r\n")
    }

    private static let indent =
        "text-indent:32.0pt;mso-char-indent-count:2.0;line-height:28.0pt;mso-line-height-rule:exactly"

    private func head(_ title: String) -> String {
        """
        <html xmlns:v="urn:schemas-microsoft-com:vml"
        xmlns:o="urn:schemas-microsoft-com:office:office"
        xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">

        <head>
        <meta http-equiv=Content-Type content="text/html; charset=\(charset)">
        <meta name=Generator content="Microsoft Word 15">
        <title>\(title)</title>
        <!--[if gte mso 9]><xml>
         <o:DocumentProperties><o:Pages>6</o:Pages><o:Words>412</o:Words></o:DocumentProperties>
         <w:WordDocument><w:View>Print</w:View><w:LidThemeAsian>ZH-CN</w:LidThemeAsian></w:WordDocument>
        </xml><![endif]-->
        <style>
        <!--
         @font-face {font-family:宋体; panose-1:2 1 6 0 3 1 1 1 1 1;}
         p.MsoNormal, li.MsoNormal {mso-style-parent:""; margin:0cm; font-size:10.5pt;}
        -->
        </style>
        <!--[if gte mso 10]><style>table.MsoNormalTable {mso-style-name:普通表格;}</style><![endif]-->
        </head>

        <body lang=ZH-CN style='tab-interval:21.0pt;text-justify-trim:punctuation'>

        <div class=WordSection1 style='layout-grid:15.6pt'>


        """
    }

    private mutating func paragraph(_ prose: String, _ style: String) {
        text += "<p class=MsoNormal style='\(style)'>\(runs(prose))</p>\n\n"
    }

    /// A text in pieces, each in its own soup.
    private mutating func runs(_ prose: String) -> String {
        var result = ""
        var rest = prose[...]
        while !rest.isEmpty {
            let piece = rest.prefix(Int.random(in: 1...24, using: &dice))
            rest = rest.dropFirst(piece.count)
            let inner = wrapped(String(piece).escaped)
            switch Int.random(in: 0...3, using: &dice) {
            case 0: result += "<span lang=EN-US style='font-size:16.0pt'>\(inner)</span>"
            case 1:
                result += "<span\nstyle='font-family:仿宋'><font face=\"仿宋\">\(inner)</font></span>"
            case 2:
                result += "<span style='mso-spacerun:yes'><span>\(inner)</span><o:p></o:p></span>"
            default: result += "<b><span style='color:black'>\(inner)</span></b>"
            }
        }
        return result + "<span lang=EN-US><o:p></o:p></span>"
    }

    /// Broken between two Chinese letters, now and then.
    private mutating func wrapped(_ piece: String) -> String {
        var result = ""
        for letter in piece {
            if let last = result.last, last.isHan, letter.isHan, dice.once(in: 9) {
                result += "\n"
            }
            result.append(letter)
        }
        return result
    }

    private mutating func table(_ laid: LaidTable) {
        text += """
            <table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0
             style='border-collapse:collapse;border:none;mso-border-alt:solid windowtext .5pt'>

            """
        for (index, row) in laid.rows.enumerated() {
            if let mark = laid.marks[index] {
                text += " <tr>\n  <td colspan=10><p class=MsoNormal>\(mark)</p></td>\n </tr>\n"
            }
            text += " <tr style='mso-yfti-irow:\(index);height:22.7pt'>\n"
            for cell in row { self.cell(cell) }
            text += " </tr>\n"
        }
        text += "</table>\n\n"
    }

    private mutating func cell(_ cell: LaidTable.Cell) {
        let spans = cell.spans.filter { $0 != "\"" }
        text +=
            "  <td width=\(44 * cell.columnSpan)\(spans) style='width:33.0pt;padding:0cm 1.4pt'>\n"
        let inner =
            cell.text.isEmpty
            ? "<span lang=EN-US style='font-size:10.5pt'><o:p>&nbsp;</o:p></span>"
            : dice.pick(["", "&nbsp;", "&#12288;"]) + runs(cell.text) + dice.pick(["", "&nbsp;"])
        text +=
            "  <p class=MsoNormal align=center style='text-align:center'>\(inner)</p>\n  </td>\n"
    }
}

extension Character {
    /// A Chinese letter, not a sign.
    var isHan: Bool {
        unicodeScalars.count == 1
            && unicodeScalars.first.map { (0x4E00...0x9FFF).contains($0.value) } == true
    }
}
