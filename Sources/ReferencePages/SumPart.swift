import OGIReport

/// The sums that the form asks for, told from its totals and the roles of its rows.
struct SumPart {
    let table: TableForm
    let language: Language

    var text: [String] {
        let sums = [acrossRows, results, balance].compactMap { $0 }
        if sums.isEmpty { return [] }
        return [language("应当成立的等式：", "Sums that must hold:"), Markdown.bullets(sums)]
    }

    /// In each row the other columns make the total.
    private var acrossRows: String? {
        guard let columns = table.rows.first?.columns,
            let total = columns.first(where: \.isTotal)
        else { return nil }
        let parts = columns.filter { !$0.isTotal }.map(\.key)
        return language("每行：", "in each row: ") + sum(parts) + " = " + sum([total.key])
    }

    /// In each column the outcomes make their total.
    private var results: String? {
        let outcomes = table.rows.filter { $0.role == .outcome }.map(\.key)
        guard let first = outcomes.first, let last = outcomes.last else { return nil }
        let rows = language(
            "从 \(sum([first])) 到 \(sum([last])) 各行之和（报告里有的行）",
            "all rows from \(sum([first])) to \(sum([last])), as far as the report has them,")
        return language("每列：", "in each column: ") + rows + " = " + sum(keys(.outcomeTotal))
    }

    /// In each column what came in is done or goes over into the next year.
    private var balance: String? {
        let inflow = keys(.inflow)
        if inflow.isEmpty { return nil }
        let note = language(Form.cornerNote)
        return language("每列：", "in each column: ") + sum(inflow) + " = "
            + sum(keys(.outcomeTotal) + keys(.outflow))
            + language("（表角注：\(note)）", " (the form's corner note: \(note))")
    }

    private func keys(_ role: RowForm.Role) -> [String] {
        table.rows.filter { $0.role == role }.map(\.key)
    }

    private func sum(_ keys: [String]) -> String {
        keys.map(Markdown.code).joined(separator: " + ")
    }
}
