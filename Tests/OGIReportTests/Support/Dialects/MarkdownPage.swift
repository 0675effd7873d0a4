import OGIReport

/// Markdown as converters write it.
struct MarkdownPage {
    enum Style { case grid, repeated, filled, ragged, split }

    private(set) var text = ""
    private var dice: Dice
    private let style: Style
    private let isEscaped: Bool

    init(_ report: PrintedReport, _ dice: Dice, _ style: Style) {
        self.dice = dice
        self.style = style
        isEscaped = self.dice.once(in: 3)
        text = "# \(report.title)\n\n"
        for prose in report.preface { text += prose + "\n\n" }
        for form in Form.sections {
            heading(form.standardHeading)
            for prose in report.prose[form.key] ?? [] { text += prose + "\n\n" }
            let table = TableKey.allCases.first { $0.section == form.key }
            if let table, let printed = report.tables[table] { self.table(printed) }
        }
    }

    private mutating func heading(_ heading: String) {
        switch style {
        case .ragged, .filled: text += heading + "\n" + String(repeating: "-", count: 14) + "\n\n"
        case .repeated: text += "**\(heading)**\n\n"
        default: text += "## \(heading)\n\n"
        }
    }

    private mutating func table(_ printed: PrintedTable) {
        let laid = LaidTable(printed)
        let rows: [[String]] =
            switch style {
            case .ragged: laid.rows.map { $0.map { $0.text } }
            case .repeated: laid.expanded(repeating: true)
            case .filled: laid.filled
            case .grid, .split: laid.expanded(repeating: false)
            }
        guard style == .split, printed.key == .requests else {
            // An empty header, or the first row for a header.
            let isHeaded = style == .ragged || style == .repeated
            piece(rows, 0..<rows.count, laid, isHeaded ? .first : .empty)
            return
        }
        var start = 0
        let first = laid.bands.first?.figures ?? 0
        let limit = Int.random(in: 2...9, using: &dice)
        let invented = Int.random(in: 1..<limit, using: &dice)
        let cuts =
            [first] + (first + 1..<rows.count).shuffled(using: &dice).prefix(limit - 2).sorted()
        for (number, end) in (cuts + [rows.count]).enumerated() {
            piece(rows, start..<end, laid, number == invented ? .invented : .first)
            start = end
        }
    }

    private enum Header { case empty, first, invented }

    private mutating func piece(
        _ rows: [[String]], _ range: Range<Int>, _ laid: LaidTable, _ header: Header
    ) {
        guard let first = rows[range].first else { return }
        let width = style == .ragged ? first.count : rows[range].map { $0.count }.max() ?? 1
        var needsRule = true
        switch header {
        case .empty: row(Array(repeating: "", count: width))
        case .invented: row((1...width).map { "列\($0)" })
        case .first: break
        }
        if header != .first {
            rule(width)
            needsRule = false
        }
        for index in range {
            // A page mark cuts the table; what follows has no header.
            if let mark = laid.marks[index] { text += "\n\(mark)\n\n" }
            row(rows[index])
            if needsRule { rule(width) }
            needsRule = false
        }
        text += "\n"
    }

    private mutating func row(_ cells: [String]) {
        let texts = cells.map { isEscaped ? $0.markdownEscaped : $0 }
        let line = texts.joined(separator: " | ")
        text += style == .ragged ? line + "\n" : "| \(line) |\n"
    }

    private mutating func rule(_ width: Int) {
        let rules = Array(repeating: "---", count: width)
        text +=
            style == .ragged
            ? rules.joined(separator: "|") : "| \(rules.joined(separator: " | ")) |"
        text += "\n"
    }
}

extension String {
    /// `1\.属于国家秘密`, `\-`
    fileprivate var markdownEscaped: String {
        guard let sign = first(where: { $0 == "." || $0 == "-" }), let at = firstIndex(of: sign),
            self[..<at].count <= 1, last?.isNumber == false || sign == "-" && count == 1
        else { return self }
        return self[..<at] + "\\" + self[at...]
    }
}
