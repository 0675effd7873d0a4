import OGIReport

/// HTML as a person writes it.
struct PlainPage {
    private(set) var text = ""
    private var dice: Dice
    private let isUneven: Bool

    init(
        _ report: PrintedReport, _ dice: Dice, charset: String = "utf-8", isUneven: Bool = false
    ) {
        self.dice = dice
        self.isUneven = isUneven
        text = """
            <!DOCTYPE html>
            <html lang="zh-CN"><head><meta charset="\(charset)"><title>\(report.title)</title></head>
            <body>
            <h1>\(report.title)</h1>

            """
        report.preface.forEach { paragraph($0) }
        for form in Form.sections {
            text += "<h2>\(form.standardHeading)</h2>\n"
            (report.prose[form.key] ?? []).forEach { paragraph($0) }
            let table = TableKey.allCases.first { $0.section == form.key }
            if let table, let printed = report.tables[table] { self.table(printed) }
        }
        text += "</body></html>\n"
    }

    private mutating func paragraph(_ prose: String) { text += "<p>\(prose.escaped)</p>\n" }

    /// With `th` and `thead`, or without; closed tags, or left open.
    private mutating func table(_ printed: PrintedTable) {
        let laid = LaidTable(printed, isUneven: isUneven)
        let hasHead = dice.once(in: 2)
        let isClosed = !dice.once(in: 3)
        let head = laid.bands.first?.figures ?? 0
        text += "<table border=\"1\">\n" + (hasHead ? "<thead>\n" : "<tbody>\n")
        for (index, row) in laid.rows.enumerated() {
            if hasHead, index == head { text += "</thead>\n<tbody>\n" }
            if let mark = laid.marks[index] {
                text += "<tr><td colspan=\"\(laid.isUneven ? 12 : 10)\">\(mark)</td></tr>\n"
            }
            text += "<tr>"
            for cell in row {
                let tag = hasHead && index < head || cell.columnSpan == 3 && hasHead ? "th" : "td"
                text += "<\(tag)\(cell.spans)>\(cell.text.escaped)" + (isClosed ? "</\(tag)>" : "")
            }
            text += isClosed ? "</tr>\n" : "\n"
        }
        text += "</tbody></table>\n"
    }
}

extension LaidTable.Cell {
    /// The attributes of its merging.
    var spans: String {
        (columnSpan > 1 ? " colspan=\"\(columnSpan)\"" : "")
            + (rowSpan > 1 ? " rowspan=\"\(rowSpan)\"" : "")
    }
}

extension String {
    var escaped: String {
        reduce(into: "") { result, letter in
            switch letter {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            default: result.append(letter)
            }
        }
    }
}
