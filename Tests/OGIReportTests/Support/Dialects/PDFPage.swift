import OGIReport

/// The text of a PDF as `pdftotext` gives it: lines as they stand on the page, labels broken where
/// their column ends, and the marks of the pages among them.
struct PDFPage {
    /// `wide` and `narrow` as `-layout` gives them, `raw` as `-raw`, `reading` without options.
    enum Style { case wide, narrow, raw, reading }

    private(set) var text = ""
    private var lines: [String] = []
    private var dice: Dice
    private let style: Style
    private let mark: (String, String)
    /// Letters in a line of prose.
    private let measure: Int

    init(_ report: PrintedReport, _ dice: Dice, _ style: Style) {
        self.dice = dice
        self.style = style
        mark = self.dice.pick([("— ", " —"), ("- ", " -"), ("-", "-"), ("", ""), ("第 ", " 页")])
        let prose = report.preface + Form.sections.flatMap { report.prose[$0.key] ?? [] }
        measure = Self.measure(prose, &self.dice)
        lines.append(indent(report.title))
        if isLayout { lines.append("") }
        report.preface.forEach { paragraph($0) }
        for form in Form.sections {
            if style != .raw { lines.append("") }
            lines.append(form.standardHeading)
            (report.prose[form.key] ?? []).forEach { paragraph($0) }
            let table = TableKey.allCases.first { $0.section == form.key }
            if let table, let printed = report.tables[table] { self.table(printed) }
        }
        paginate()
    }

    private var isLayout: Bool { style == .wide || style == .narrow }

    private func indent(_ line: String) -> String {
        isLayout ? String(repeating: " ", count: max((measure - line.count) / 2, 2)) + line : line
    }

    /// A measure at which every paragraph ends in a short line: nothing else may tell its end.
    private static func measure(_ prose: [String], _ dice: inout Dice) -> Int {
        let measures = (26...44).shuffled(using: &dice)
        return measures.first { measure in
            prose.allSatisfy { text in
                (text.set(measure, first: measure - 2).last?.width ?? 0) <= measure * 2 - 8
            }
        } ?? measures[0]
    }

    private mutating func paragraph(_ prose: String) {
        var set = prose.set(measure, first: measure - 2)
        if isLayout { set[0] = "  " + set[0] }
        lines += set
        if style == .reading { lines.append("") }
    }

    private mutating func table(_ printed: PrintedTable) {
        switch style {
        case .raw, .reading:
            var stream = PDFStream(isReading: style == .reading, dice: dice)
            stream.table(printed)
            lines += stream.lines
        case .wide, .narrow:
            var layout = PDFLayout(isNarrow: style == .narrow, dice: dice)
            layout.table(printed)
            lines += layout.lines
        }
        _ = dice.next()
    }

    /// A mark and a form feed after every page.
    private mutating func paginate() {
        let height = Int.random(in: 24...44, using: &dice)
        var number = 1
        for (index, line) in lines.enumerated() {
            text += line + "\n"
            guard (index + 1) % height == 0 || index == lines.count - 1 else { continue }
            let spaces = isLayout ? String(repeating: " ", count: measure / 2) : ""
            text += (style == .raw ? "" : "\n") + spaces + mark.0 + "\(number)" + mark.1 + "\n"
            text += (style == .reading ? "\n" : "") + "\u{C}"
            number += 1
        }
    }
}

extension String {
    /// In halves of a Chinese letter.
    var width: Int { reduce(0) { $0 + ($1.isASCII ? 1 : 2) } }

    /// In lines of so many Chinese letters. Figures and Latin words are not broken, and no line
    /// begins with a sign that closes.
    func set(_ measure: Int, first: Int? = nil) -> [String] {
        var pieces: [String] = []
        for letter in self {
            let isClosing = "，。；：、）”》".contains(letter)
            let joins = letter.isASCII && pieces.last?.last?.isASCII == true
            if isClosing || joins, !pieces.isEmpty {
                pieces[pieces.count - 1].append(letter)
            } else {
                pieces.append(String(letter))
            }
        }
        var lines: [String] = [""]
        for piece in pieces {
            let limit = ((lines.count == 1 ? first : nil) ?? measure) * 2
            if let line = lines.last, !line.isEmpty, line.width + piece.width > limit {
                lines.append("")
            }
            lines[lines.count - 1] += piece
        }
        return lines
    }
}
