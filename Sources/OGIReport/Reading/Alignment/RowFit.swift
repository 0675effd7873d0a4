/// Makes the number of a row's cells fit where only blanks are in doubt.
enum RowFit {
    static func fit(_ row: ObservedRow, to count: Int) -> ObservedRow {
        var row = row
        let isBlank = row.printed.isEmpty
        // Behind a last row full of figures, and around a blank one, empty lines are padding.
        let isFull = row.isLast && row.values.prefix(count).allSatisfy { $0.cell.value != .blank }
        if isFull || isBlank && (row.isLast || row.values.count == count + 1) {
            while row.values.count > count, row.values.last?.cell.value == .blank {
                row.values.removeLast()
            }
        }
        // The final blank of a last row, and one of a blank row, can be lost in the copying.
        if row.values.count == count - 1, row.isLast || isBlank, let last = row.values.last,
            last.cell.value == .blank
        {
            row.values.append(ObservedRow.Value(cell: .blank, extent: last.extent))
            row.needsProof = true
        }
        return row
    }
}
