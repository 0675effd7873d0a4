extension Judgement {
    /// One finding for each row that has cells of a kind.
    mutating func eachRow(_ rule: Rule, where isMet: (Cell) -> Bool) {
        var rest = remarkable[...]
        while let first = rest.first {
            let cells = rest.prefix { $0.row == first.row }
            rest = rest.dropFirst(cells.count)
            let met = cells.filter { report[$0.path].map(isMet) ?? false }
            if met.isEmpty { continue }
            let form = layout.rows[first.row].form
            let columns = met.map { form.columns[$0.column].label }
            add(
                Draft(
                    rule, [form.label.quoted, Bilingual(met.count), .list(columns)],
                    operands: met.map { operand($0.path) }))
        }
    }

    /// One finding for each cell of a kind.
    mutating func eachCell(_ rule: Rule, where isMet: (Cell, FigureKind) -> Bool) {
        for position in remarkable {
            let kind = layout.rows[position.row].form.columns[position.column].kind
            guard let cell = report[position.path], isMet(cell, kind) else { continue }
            let row = layout.rows[position.row]
            let name = row.name(of: row.form.columns[position.column])
            add(
                Draft(
                    rule, [name, .quoted(cell.text)],
                    operands: [operand(position.path)]))
        }
    }
}

extension Layout.Row {
    /// “（一）予以公开”的“自然人”
    @inline(never)
    func name(of column: ColumnForm) -> Bilingual {
        Bilingual(
            form.label.quoted.zh + "的" + column.label.quoted.zh,
            form.label.quoted.en + ", " + column.label.quoted.en)
    }
}
