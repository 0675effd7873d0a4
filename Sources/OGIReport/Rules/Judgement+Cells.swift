extension Judgement {
    /// One finding for each row that has cells of a kind.
    mutating func eachRow(
        _ rule: Rule, where isMet: (Cell) -> Bool,
        message: (RowForm, [ColumnForm]) -> Bilingual
    ) {
        for row in layout.rows {
            var met: [Int] = []
            for (column, path) in row.cells.enumerated() where !report.cells.isPlainNumber(path) {
                if let cell = report[path], isMet(cell) { met.append(column) }
            }
            if met.isEmpty { continue }
            add(
                Draft(
                    rule: rule, message: message(row.form, met.map { row.form.columns[$0] }),
                    operands: met.map { operand(row.cells[$0]) }))
        }
    }

    /// One finding for each cell of a kind.
    mutating func eachCell(
        _ rule: Rule, where isMet: (Cell, FigureKind) -> Bool,
        message: (Bilingual, Cell) -> Bilingual
    ) {
        for row in layout.rows {
            for (column, path) in zip(row.form.columns, row.cells) {
                guard !report.cells.isOrdinary(path), let cell = report[path],
                    isMet(cell, column.kind)
                else { continue }
                add(
                    Draft(
                        rule: rule, message: message(row.name(of: column), cell),
                        operands: [operand(path)]))
            }
        }
    }
}

extension Layout.Row {
    /// “（一）予以公开”的“自然人”
    func name(of column: ColumnForm) -> Bilingual {
        Bilingual(
            form.label.quoted.zh + "的" + column.label.quoted.zh,
            form.label.quoted.en + ", " + column.label.quoted.en)
    }
}
