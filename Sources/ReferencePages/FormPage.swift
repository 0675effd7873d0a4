import OGIReport

/// The reference of sections, tables, rows and columns, edition by edition.
struct FormPage {
    let language: Language

    var text: String {
        Markdown.document(
            [
                language.opening(
                    Bilingual("格式对照：章节、表格、行与列", "The form: sections, tables, rows and columns"),
                    page: "Form", source: "Sources/OGIReport/Form"),
                introduction, kinds, sections,
            ] + Edition.allCases.flatMap(edition))
    }

    private var introduction: String {
        language(
            """
            单元格路径为 `表.行.列`，例如 `\(example)`。Swift、C、JSON 和检查结果用的是同一套路径。\
            行名和列名取自规定的格式；“也写作”是已公布报告中见过、读取时同样认得的写法。\
            标“非本版”的行不属于该版格式，但公布的报告里见得到：数据照常读入，另行报告。
            """,
            """
            The path of a cell is `table.row.column`, for example `\(example)`. Swift, C, JSON and \
            findings use the same paths. Labels are those of the form; "also met as" lists wordings \
            of published reports that are read as well. A row marked "deviating" is not part of the \
            edition's form but is met in reports of it: its figures are read, and the deviation is \
            reported.
            """)
    }

    /// The first cell of table 3, which every report has.
    private var example: String {
        CellPath.all.first { $0.table == .requests }.map(\.description) ?? ""
    }

    private var kinds: String {
        let used = Edition.allCases.flatMap { Form.of($0).tables }.flatMap(\.rows)
            .flatMap(\.columns).map(\.kind)
        var distinct: [FigureKind] = []
        for kind in used where !distinct.contains(kind) { distinct.append(kind) }
        let head = [language("类型", "Kind"), language("填什么", "What it asks for")]
        return Markdown.document([
            "## " + language("数字类型", "Kinds of figures"),
            Markdown.table(head, distinct.map { [language($0.name), language($0.meaning)] }),
        ]).trimmedEnd
    }

    private var sections: String {
        let rows = Form.sections.map { section in
            let table = TableKey.allCases.first { $0.section == section.key }
            return [Markdown.code(section.key.rawValue), section.standardHeading]
                + (language == .english ? [section.heading.en] : [])
                + [table.map { Markdown.code($0.rawValue) } ?? ""]
        }
        let head = ["Key"] + language.labelHead + [language("表", "Table")]
        return Markdown.document([
            "## " + language("章节（两版相同）", "Sections, the same in both editions"),
            Markdown.table(head, rows),
        ]).trimmedEnd
    }

    private func edition(_ edition: Edition) -> [String] {
        let form = Form.of(edition)
        let counts = form.tables.map { $0.cellCount(regular: true) }
        let total = counts.reduce(0, +)
        let sum = counts.map { String($0) }.joined(separator: " + ") + " = \(total)"
        return [
            "## " + language("\(edition.rawValue)年版", "Edition \(edition.rawValue)"),
            Markdown.bullets([
                language("依据：", "Basis: ") + language(form.basis),
                language("统计年度：", "Report years: ") + language(edition.years),
                language("单元格：", "Cells: ") + sum,
            ]),
        ] + form.tables.flatMap { TablePart(table: $0, edition: edition, language: language).parts }
    }
}
