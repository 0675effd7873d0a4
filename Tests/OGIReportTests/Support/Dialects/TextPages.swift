import OGIReport

/// Text copied from a page: every paragraph and every cell on a line of its own, an empty line
/// between them, one more for a blank cell.
struct CopiedPage {
    private(set) var text = ""

    init(_ report: PrintedReport) {
        ([report.title] + report.preface).forEach { line($0) }
        for form in Form.sections {
            line(form.standardHeading)
            (report.prose[form.key] ?? []).forEach { line($0) }
            let table = TableKey.allCases.first { $0.section == form.key }
            if let table, let printed = report.tables[table] { self.table(printed) }
        }
    }

    private mutating func line(_ line: String) { text += line + "\n\n" }

    private mutating func table(_ printed: PrintedTable) {
        let laid = LaidTable(printed)
        let inside = printed.bands.flatMap { $0.rows.map { $0.markInside } }
        var figures = 0
        for (index, row) in laid.rows.enumerated() {
            let isFigures = row.contains { $0.isFigure }
            let mark = isFigures && inside.indices.contains(figures) ? inside[figures] : nil
            figures += isFigures ? 1 : 0
            if let before = laid.marks[index], mark == nil { line(before) }
            var printedFigures = 0
            for cell in row {
                if cell.isFigure {
                    if printedFigures == 2, let mark { line(mark) }
                    printedFigures += 1
                    text += cell.text.isEmpty ? "\n" : cell.text + "\n\n"
                } else if !cell.text.isEmpty {
                    line(cell.text)
                }
            }
        }
    }
}

/// Text with a row a line, the cells separated, merged cells written once.
struct BarredPage {
    private(set) var text = ""

    init(_ report: PrintedReport, separator: String) {
        text = report.title + "\n\n"
        for prose in report.preface { text += prose + "\n\n" }
        for form in Form.sections {
            text += form.standardHeading + "\n\n"
            for prose in report.prose[form.key] ?? [] { text += prose + "\n\n" }
            let table = TableKey.allCases.first { $0.section == form.key }
            guard let table, let printed = report.tables[table] else { continue }
            let laid = LaidTable(printed)
            for (index, row) in laid.rows.enumerated() {
                if let mark = laid.marks[index] { text += mark + "\n" }
                text += row.map { $0.text }.joined(separator: separator) + "\n"
            }
            text += "\n"
        }
    }
}
