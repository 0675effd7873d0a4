import OGIReport

/// The reference of sections, tables, rows and columns.
struct FormPage {
    let language: Language

    var text: String {
        Markdown.page(
            language.opening(
                Bilingual("格式：章节、表格、行与列", "The form: sections, tables, rows and columns"),
                page: "Form", source: "Sources/OGIReport/Form")
                + [introduction] + editions + sections + kinds + tables)
    }

    private var introduction: String {
        let example = CellPath.all.first { $0.table == .requests }.map { "\($0)" } ?? ""
        return language(
            """
            单元格的路径是 `表.行.列`，例如 `\(example)`；Swift、C、JSON 和检查结果用的是同一套路径。\
            名称取自规定的格式；“也写作”是已公布报告中见过的写法，同样认得。
            """,
            """
            The path of a cell is `table.row.column`, for example `\(example)`: one vocabulary for \
            Swift, C, JSON and findings. Labels are those of the form; "also met as" lists wordings \
            of published reports, which are recognised too.
            """)
    }

    private var editions: [String] {
        let head = [
            language("版本", "Edition"), language("统计年度", "Report years"),
            language("依据", "Basis"), language("单元格", "Cells"),
        ]
        let rows = Edition.allCases.map { edition in
            let counts = Form.of(edition).tables.map(\.cellCount)
            let total = counts.reduce(0, +)
            return [
                Markdown.code(edition.rawValue), language(edition.years),
                language(Form.of(edition).basis),
                counts.map { "\($0)" }.joined(separator: " + ") + " = \(total)",
            ]
        }
        return ["## " + language("两个版本", "Editions"), Markdown.table(head, rows)]
    }

    private var sections: [String] {
        let head =
            [language("键", "Key")] + language.labelHead + [language("表", "Table")]
        let rows = Form.sections.map { section in
            let table = TableKey.allCases.first { $0.section == section.key }
            let label = Bilingual(section.standardHeading, section.heading.en)
            return [Markdown.code(section.key.rawValue)] + language.label(label)
                + [table.map { Markdown.code($0.rawValue) } ?? ""]
        }
        return [
            "## " + language("章节（两版相同）", "Sections, the same in both editions"),
            Markdown.table(head, rows),
        ]
    }

    private var kinds: [String] {
        var distinct: [FigureKind] = []
        let used = Edition.allCases.flatMap { Form.of($0).tables }.flatMap(\.rows)
            .flatMap(\.columns)
        for column in used where !distinct.contains(column.kind) { distinct.append(column.kind) }
        let head = [language("类型", "Kind"), language("填什么", "What it asks for")]
        return [
            "## " + language("数字的类型", "Kinds of figures"),
            Markdown.table(head, distinct.map { [language($0.name), language($0.meaning)] }),
        ]
    }

    /// A table that both editions have in common stands here once.
    private var tables: [String] {
        TableKey.allCases.flatMap { key in
            let forms = Edition.allCases.map { ($0, Form.of($0).table(key)) }
            let label = Form.section(key.section).heading
            let heading = "## " + Markdown.code(key.rawValue) + " " + language(label)
            let isCommon = forms.allSatisfy { $0.1.looksLike(forms[0].1) }
            let groups = isCommon ? [forms] : forms.map { [$0] }
            return [heading] + groups.flatMap { TablePart(editions: $0, language: language).text }
        }
    }
}
