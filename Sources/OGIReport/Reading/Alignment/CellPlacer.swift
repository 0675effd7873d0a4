/// Puts observed rows into the cells of a report, and reports what finds no certain place.
struct CellPlacer {
    let edition: Edition
    var cells = CellGrid()
    var places: [(path: CellPath, extent: Extent)] = []
    var drafts: [Draft] = []

    init(_ edition: Edition) {
        self.edition = edition
    }

    /// How many cells were placed.
    var placedCount: Int { places.count }

    mutating func place(_ observed: [ObservedRow], in table: TableKey) {
        let vocabulary = Vocabulary.of(table, edition)
        let rows = table == .disputes ? DisputeRows.split(observed, vocabulary) : observed
        let alignment = RowAlignment(rows, vocabulary)
        var header: [Unicode.Scalar] = []
        for (index, row) in rows.enumerated() {
            header = Self.header(of: row, vocabulary) ?? header
            guard let match = alignment.matches[index] else {
                let isDouble = alignment.duplicates.contains(index)
                report(isDouble ? .duplicateRow : .unknownRow, row, in: table)
                continue
            }
            place(row, in: vocabulary.rows[match.row], under: header)
            if match.isRepaired || !Self.isStandard(row, vocabulary.rows[match.row]) {
                drafts.append(.label(row, vocabulary.rows[match.row].form))
            }
            if alignment.outOfOrder.contains(index) {
                drafts.append(.rowOrder(row, vocabulary.rows[match.row].form))
            }
        }
    }

    /// The labels above the columns: what stands before the row's own label. A row with no
    /// labels but its own stands under the header of the row before it.
    private static func header(of row: ObservedRow, _ vocabulary: Vocabulary) -> [Unicode.Scalar]? {
        let upper = row.labels.dropLast().filter { !vocabulary.isGroup($0.label) }
        let letters = upper.flatMap { $0.label.scalars }
        return letters.isEmpty ? nil : letters
    }

    private static func isStandard(_ row: ObservedRow, _ form: Vocabulary.Row) -> Bool {
        (1...3).contains { row.name(ofLast: $0) == form.labels.first }
    }

    private mutating func place(
        _ row: ObservedRow, in known: Vocabulary.Row, under header: [Unicode.Scalar]
    ) {
        let form = known.form
        let fitted = RowFit.fit(row, to: form.cells.count)
        let order = ColumnOrder(known.columns, width: form.cells.count)
        guard let columns = order.columns(under: header, count: fitted.count) else {
            report(.unfitRow(form, expected: form.cells.count), row, in: form.table)
            return
        }
        for (value, column) in zip(fitted, columns) {
            let path = form.cells[column]
            cells[path] = value.cell
            places.append((path, value.extent))
        }
    }

    private mutating func report(_ problem: RowProblem, _ row: ObservedRow, in table: TableKey) {
        if let draft = Draft(problem, row, in: table) { drafts.append(draft) }
    }
}

/// Makes the number of a row's cells fit where only blanks are in doubt.
enum RowFit {
    static func fit(_ row: ObservedRow, to count: Int) -> [ObservedRow.Value] {
        var values = row.values
        let isBlank = row.printed.isEmpty
        // Behind the last row, and behind a row full of figures, empty lines are padding.
        let isFull = values.prefix(count).allSatisfy { $0.cell.value != .blank }
        if row.isLast || isFull || isBlank && values.count == count + 1 {
            while values.count > count, values.last?.cell.value == .blank { values.removeLast() }
        }
        // The last row's final blank, and one of a blank row, can be lost in the copying.
        if let last = values.last, values.count == count - 1, row.isLast && last.cell.value == .blank || isBlank {
            values.append(ObservedRow.Value(cell: .blank, extent: last.extent))
        }
        return values
    }
}
