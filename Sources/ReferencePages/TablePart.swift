import OGIReport

/// A table of one edition, or of both where they agree: size, rows, columns and sums.
struct TablePart {
    private let editions: [(edition: Edition, table: TableForm)]
    private let table: TableForm
    private let language: Language

    init(editions: [(Edition, TableForm)], language: Language) {
        self.editions = editions
        table = editions[0].1
        self.language = language
    }

    var text: [String] { [size, rows, columns] + SumPart(table: table, language: language).text }

    private var size: String {
        let sizes = editions.map { edition, table in
            let rows = table.rows.filter(\.isRegular).count
            return language(
                "\(edition.rawValue)年版：\(rows) 行，\(table.cellCount) 个单元格。",
                "Edition \(edition.rawValue): \(rows) rows, \(table.cellCount) cells.")
        }
        let note = language(
            "“版本”一栏未列出的版本没有该行；报告里若有，数据照常读入，另行报告。",
            "A row is no part of the form of an edition that its line does not name; where a "
                + "report has it all the same, its figures are read and the deviation is reported.")
        return (isDeviating ? sizes + [note] : sizes).joined(separator: language("", " "))
    }

    // MARK: Rows

    private var isDeviating: Bool { table.rows.contains { !$0.isRegular } }

    /// Whether all rows have the same columns.
    private var isUniform: Bool { Set(table.rows.map { $0.columns.map(\.key) }).count == 1 }

    private var rows: String {
        let isUniform = isUniform
        let isDeviating = isDeviating
        let head =
            [language("行", "Row")] + language.labelHead + [language("归属", "Under")]
            + (isUniform ? [] : [language("列", "Columns")])
            + (isDeviating ? [language("版本", "Editions")] : [])
            + [language("也写作", "Also met as")]
        let lines = table.rows.map { row in
            [Markdown.code(row.key)] + language.label(row.label)
                + [row.groups.map(\.label.zh).joined(separator: " › ")]
                + (isUniform ? [] : [row.columnKeys])
                + (isDeviating ? [language.list(having(row))] : [])
                + [row.variants.joined(separator: "、")]
        }
        return Markdown.table(head, lines)
    }

    /// The editions whose form has the row.
    private func having(_ row: RowForm) -> [String] {
        editions.filter { $0.table.row(row.key)?.isRegular == true }.map(\.edition.rawValue)
    }

    // MARK: Columns

    private var columns: String {
        var distinct: [ColumnForm] = []
        for column in table.rows.flatMap(\.columns)
        where !distinct.contains(where: { $0.key == column.key && $0.label == column.label }) {
            distinct.append(column)
        }
        let head =
            [language("列", "Column")] + language.labelHead
            + [language("类型", "Kind"), language("也写作", "Also met as")]
        let lines = distinct.map { column in
            [Markdown.code(column.key)] + language.label(column.label)
                + [language(column.kind.name), column.variants.joined(separator: "、")]
        }
        return Markdown.table(head, lines)
    }
}

extension RowForm {
    fileprivate var columnKeys: String {
        columns.map { Markdown.code($0.key) }.joined(separator: " ")
    }
}
