/// Writes copied text: every paragraph and every table cell on a line of its own, one empty
/// line between them, and one more for each blank cell.
///
/// What the page would not say, or would say wrongly, is written with the escape of
/// `TextEscape`. The result is read back before it is given out; a report too odd for the
/// layout of the page is written with escapes throughout.
struct TextWriter {
    private let report: Report
    private var output: [UInt8] = []

    static func bytes(of report: Report) -> [UInt8] {
        var writer = TextWriter(report: report)
        writer.page()
        if (try? Report(parsing: writer.output, as: .text)) == report { return writer.output }
        writer = TextWriter(report: report)
        writer.escapedThroughout()
        return writer.output
    }

    private init(report: Report) {
        self.report = report
    }

    // MARK: Lines

    @inline(never)
    private mutating func line(_ text: String) {
        output += text.utf8
        output += [0x0A, 0x0A]
    }

    @inline(never)
    private mutating func directive(_ directive: TextDirective) { line(directive.text) }

    @inline(never)
    private mutating func escaped(_ text: String) { line("\\" + TextEscape.escaped(text)) }

    // MARK: The page

    private mutating func page() {
        let title = report.title.flatMap { Title($0) }
        if let text = report.title {
            if title == nil || text != text.trimmed { directive(.title(text)) } else { line(text) }
        }
        identity(title)
        report.preface.forEach { paragraph($0) }
        var written: [TableKey] = []
        for section in report.sections {
            heading(section)
            let table = TableKey.allCases.first { $0.section == section.key }
            for text in section.paragraphs {
                // Among the labels of a table prose is told by the escape alone.
                if table == nil { paragraph(text) } else { escaped(text) }
            }
            if let table, !written.contains(table) {
                written.append(table)
                self.table(table)
            }
        }
        for path in report.paths where !written.contains(path.table) { cell(path) }
    }

    /// Edition, year, agency and contact, as far as the page does not say them itself.
    @inline(never)
    private mutating func identity(_ title: Title?) {
        let year = title?.year ?? Period.year(in: report.preface)
        if report.year != year { directive(.year(report.year)) }
        if report.year.map({ Edition(forYear: $0) }) != report.edition {
            directive(.edition(report.edition))
        }
        if report.agency != title?.agency { directive(.agency(report.agency?.name)) }
        let contact = ContactReader.read(report.preface)
        for field in Contact.Field.allCases where contact[field] != report.contact[field] {
            directive(.contact(field, report.contact[field]))
        }
    }

    @inline(never)
    private mutating func heading(_ section: Section) {
        let heading = Heading(Label(section.heading))
        if heading?.key == section.key, heading?.isNumbered == true,
            section.heading == section.heading.trimmed
        {
            line(section.heading)
        } else {
            directive(.section(section.key, heading: section.heading))
        }
    }

    @inline(never)
    private mutating func paragraph(_ text: String) {
        let label = Label(text)
        let isPlain =
            !text.isEmpty && text == text.trimmed && Heading(label) == nil
            && !PageResidue.matches(label)
            && !text.utf8.contains { $0 == 0x0A || $0 == 0x0D }
            && text.utf8.first != TextEscape.mark
        if isPlain { line(text) } else { escaped(text) }
    }

    @inline(never)
    private mutating func cell(_ path: CellPath) {
        guard let cell = report[path] else { return }
        var json = JSONOutput()
        json.cell(cell)
        let bytes = json.finish()
        directive(.cell(path, json: bytes.text(bytes.indices)))
    }

    // MARK: Tables

    @inline(never)
    private mutating func table(_ table: TableKey) {
        let rows = Layout.of(report.edition).rows(of: table)
        if table == .disputes {
            disputes(rows)
        } else {
            if table == .requests { requestHeader() }
            var groups: [GroupForm] = []
            for row in rows where isWhole(row) {
                for group in row.form.groups where !groups.contains(group) {
                    // The combined row of 其他处理 is labelled like the group.
                    if group.label.zh != row.form.label.zh { line(group.label.zh) }
                    if table == .proactive {
                        line(Form.itemCorner.zh)
                        for column in row.form.columns { line(column.label.zh) }
                    }
                }
                groups = row.form.groups
                line(row.form.label.zh)
                values(row.cells)
            }
        }
        for row in rows where !isWhole(row) { row.cells.forEach { cell($0) } }
        for row in rows where isWhole(row) {
            for path in row.cells where !isPrintable(path) { cell(path) }
        }
    }

    @inline(never)
    private mutating func requestHeader() {
        line("（" + Form.cornerNote.zh + "）")
        line(Form.applicantHeader.zh)
        let columns = Form.applicants.map { $0.label.zh }
        line(columns[0])
        line(Form.legalPersonsHeader.zh)
        line(columns[columns.count - 1])
        columns[Form.legalPersons].forEach { line($0) }
    }

    @inline(never)
    private mutating func disputes(_ rows: [Layout.Row]) {
        guard rows.allSatisfy({ isWhole($0) }) else {
            for row in rows { row.cells.forEach { cell($0) } }
            return
        }
        var groups: [GroupForm] = []
        for row in rows {
            for group in row.form.groups where !groups.contains(group) { line(group.label.zh) }
            groups = row.form.groups
            line(row.form.label.zh)
        }
        for row in rows { for column in row.form.columns { line(column.label.zh) } }
        values(rows.flatMap { $0.cells })
    }

    /// The cells of a row. A blank one leaves an empty line more.
    @inline(never)
    private mutating func values(_ cells: [CellPath]) {
        for path in cells {
            if isPrintable(path), let text = report[path]?.canonicalText, !text.isEmpty {
                line(text)
            } else {
                output.append(0x0A)
            }
        }
    }

    /// All cells of the row are there: a hole cannot be shown on the page.
    @inline(never)
    private func isWhole(_ row: Layout.Row) -> Bool {
        row.cells.allSatisfy { report.cells.isPresent($0) }
    }

    /// The printed text says just what the cell says.
    @inline(never)
    private func isPrintable(_ path: CellPath) -> Bool {
        guard let cell = report[path] else { return true }
        let text = cell.canonicalText
        return !text.utf8.contains { $0 == 0x0A || $0 == 0x0D } && Cell(printed: text) == cell
    }

    // MARK: Escapes throughout

    private mutating func escapedThroughout() {
        directive(.edition(report.edition))
        directive(.year(report.year))
        directive(.agency(report.agency?.name))
        if let title = report.title { directive(.title(title)) }
        for field in Contact.Field.allCases {
            directive(.contact(field, report.contact[field]))
        }
        report.preface.forEach { escaped($0) }
        for section in report.sections {
            directive(.section(section.key, heading: section.heading))
            section.paragraphs.forEach { escaped($0) }
        }
        report.paths.forEach { cell($0) }
    }
}
