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
        var header: [Unicode.Scalar]?
        for (index, row) in rows.enumerated() {
            if let upper = Self.header(of: row, vocabulary) {
                // A note or a page mark between rows is no header.
                let namesColumns = row.labels.dropLast().contains { vocabulary.isColumn($0.label) }
                if header == nil || namesColumns { header = upper }
            }
            guard let match = alignment.matches[index] else {
                let isDouble = alignment.duplicates.contains(index)
                report(isDouble ? .duplicateRow : .unknownRow, row, in: table)
                continue
            }
            place(row, in: vocabulary.rows[match.row], under: header ?? [])
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
        let row = RowFit.fit(row, to: form.cells.count)
        let order = ColumnOrder(known.columns, width: form.cells.count)
        guard let columns = order.columns(under: header, count: row.values.count),
            !row.needsProof || isProven(row, in: form)
        else {
            report(.unfitRow(form, expected: form.cells.count), row, in: form.table)
            return
        }
        for (value, column) in zip(row.values, columns) {
            let path = form.cells[column]
            cells[path] = value.cell
            places.append((path, value.extent))
        }
    }

    /// The row's own sum holds with its figures where they would be put.
    private func isProven(_ row: ObservedRow, in form: Layout.Row) -> Bool {
        if row.printed.isEmpty { return true }
        var trial = CellGrid()
        for (value, path) in zip(row.values, form.cells) { trial[path] = value.cell }
        let sum = Layout.of(edition).sums.first { sum in
            sum.isAcross && sum.right.allSatisfy { form.cells.contains($0) }
        }
        guard let sum, case .holds = sum.evaluate(in: trial) else { return false }
        return true
    }

    private mutating func report(_ problem: RowProblem, _ row: ObservedRow, in table: TableKey) {
        if let draft = Draft(problem, row, in: table) { drafts.append(draft) }
    }
}
