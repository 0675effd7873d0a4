import OGIReport

/// One table of one edition: its rows, its columns and its sums.
struct TablePart {
    let table: TableForm
    let edition: Edition
    let language: Language

    var parts: [String] {
        [heading, size, rows, columns, sums]
    }

    private var heading: String {
        let section = Form.section(table.key.section)
        let name = language == .english ? section.heading.en : section.standardHeading
        return "### " + language("\(edition.rawValue)年版：", "\(edition.rawValue): ") + name + " "
            + language("（`\(table.key.rawValue)`）", "(`\(table.key.rawValue)`)")
    }

    private var size: String {
        let regular = table.rows.filter(\.isRegular).count
        let deviating = table.rows.count - regular
        let cells = table.cellCount(regular: true)
        let more = table.cellCount(regular: false)
        let zh = "\(regular) 行，\(cells) 个单元格" + (more > 0 ? "；非本版 \(deviating) 行，\(more) 个单元格" : "")
        let en =
            "\(regular) rows, \(cells) cells"
            + (more > 0 ? "; \(counted(deviating, "deviating row")) of \(more) cells" : "")
        return language(zh + "。", en + ".")
    }

    // MARK: Rows and columns

    private var rows: String {
        let hasGroups = table.rows.contains { !$0.groups.isEmpty }
        let hasDeviating = table.rows.contains { !$0.isRegular }
        let hasVariants = table.rows.contains { !$0.variants.isEmpty }
        let isUniform = columnSets.count == 1
        let head =
            [language("行", "Row")] + language.labelHead
            + (hasGroups ? [language("归属", "Under")] : [])
            + (isUniform ? [] : [language("列", "Columns")])
            + (hasVariants ? [language("也写作", "Also met as")] : [])
            + (hasDeviating ? [language("本版", "In the form")] : [])
        let lines = table.rows.map { row in
            [Markdown.code(row.key)] + language.label(row.label)
                + (hasGroups ? [row.groups.map(\.label.zh).joined(separator: " › ")] : [])
                + (isUniform ? [] : [row.columns.map { Markdown.code($0.key) }.joined(separator: " ")])
                + (hasVariants ? [row.variants.joined(separator: "、")] : [])
                + (hasDeviating ? [language(row.standing)] : [])
        }
        return Markdown.table(head, lines)
    }

    private var columns: String {
        var distinct: [ColumnForm] = []
        for column in table.rows.flatMap(\.columns)
        where !distinct.contains(where: { $0.key == column.key }) {
            distinct.append(column)
        }
        let head =
            [language("列", "Column")] + language.labelHead
            + [language("类型", "Kind"), language("也写作", "Also met as")]
        return Markdown.table(
            head,
            distinct.map { column in
                [Markdown.code(column.key)] + language.label(column.label)
                    + [language(column.kind.name), column.variants.joined(separator: "、")]
            })
    }

    /// The different lists of columns that rows have.
    private var columnSets: Set<[String]> { Set(table.rows.map { $0.columns.map(\.key) }) }

    // MARK: Sums

    private var sums: String {
        let identities = [rowSum, resultsSum, balance].compactMap { $0 }
        if identities.isEmpty { return "" }
        let title = language("应当成立的等式：", "Sums that must hold:")
        return title + "\n\n" + Markdown.bullets(identities)
    }

    /// Across each row: the parts make the total.
    private var rowSum: String? {
        guard columnSets.count == 1, let columns = table.rows.first?.columns,
            let total = columns.first(where: \.isTotal)
        else { return nil }
        let parts = columns.filter { !$0.isTotal }
        return language("每行：", "In each row: ") + equation(parts.map(\.key), [total.key])
    }

    /// Down each column: the outcomes make the total of the outcomes.
    private var resultsSum: String? {
        let total = keys(.outcomeTotal)
        guard !total.isEmpty else { return nil }
        return language("每列：", "In each column: ") + equation(keys(.outcome), total)
    }

    /// Down each column: what came in is done or carried over.
    private var balance: String? {
        let inflow = keys(.inflow)
        guard !inflow.isEmpty else { return nil }
        return language("每列：", "In each column: ")
            + equation(inflow, keys(.outcomeTotal) + keys(.outflow))
            + language("（表角注：", " (corner note: ") + language(Form.cornerNote)
            + language("）", ")")
    }

    private func keys(_ role: RowForm.Role) -> [String] {
        table.rows.filter { $0.role == role && $0.isRegular }.map(\.key)
    }

    private func equation(_ left: [String], _ right: [String]) -> String {
        [left, right].map { $0.map(Markdown.code).joined(separator: " + ") }
            .joined(separator: " = ")
    }
}
