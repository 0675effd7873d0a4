/// Makes the number of a row's cells fit where only blanks are in doubt.
enum RowFit {
    static func fit(_ row: ObservedRow, to count: Int) -> ObservedRow {
        row.ownCount == nil ? fitLines(row, to: count) : fitCells(row, to: count)
    }

    /// Cells a line: blanks were counted by empty lines.
    private static func fitLines(_ row: ObservedRow, to count: Int) -> ObservedRow {
        var row = row
        let isBlank = row.printed.isEmpty
        // Behind a row full of figures, and around a blank one, empty lines are padding, or what
        // the merged label of the next row leaves. Which of these the last blank of a row is that
        // is not the last, its sum tells.
        let isFull = row.values.prefix(count).allSatisfy { !$0.cell.isBlank }
        if isFull, row.values.count > count, !row.isLast { row.needsProof = true }
        if isFull || isBlank && (row.isLast || row.values.count == count + 1) {
            while row.values.count > count, row.values.last?.cell.isBlank == true {
                row.values.removeLast()
            }
        }
        // The final blank of a last row, and one of a blank row, can be lost in the copying.
        if row.values.count == count - 1, row.isLast || isBlank, let last = row.values.last,
            last.cell.isBlank
        {
            row.values.append(ObservedRow.Value(cell: .blank, extent: last.extent))
            row.needsProof = true
        }
        return row
    }

    /// Cells of a table without a grid: a merged cell can leave blanks behind it, the label's in
    /// front of the figures and the last column's behind them.
    private static func fitCells(_ row: ObservedRow, to count: Int) -> ObservedRow {
        var values = row.values[...]
        guard values.count > count, count > 0 else { return row }
        while values.count > count, values.last?.cell.isBlank == true {
            values = values.dropLast()
        }
        while values.count > count, values.first?.cell.isBlank == true {
            values = values.dropFirst()
        }
        guard values.count == count else { return row }
        var fitted = row
        let isFull = values.allSatisfy { !$0.cell.isBlank }
        let isBlank = values.allSatisfy { $0.cell.isBlank }
        fitted.values = Array(values)
        fitted.needsProof = row.needsProof || !isFull && !isBlank
        return fitted
    }
}
