/// Puts observed rows into the cells of a report, and reports what finds no certain place.
struct CellPlacer {
    let edition: Edition
    var cells = CellGrid()
    var places: [(path: CellPath, extent: Extent)] = []
    var drafts: [Draft] = []
    private let text: [UInt8]
    /// The header over the rows that follow.
    private var header: Header?

    private var fillers = Fillers.none

    /// A header, and how it names the columns of the rows that were met under it.
    private struct Header {
        let columns: ColumnHeader
        /// The group of the first row under it.
        let group: Label?
        /// The columns aligned last, and the first row of the form that has them.
        var aligned: (row: CellPath, alignment: ColumnAlignment)?
    }

    init(_ edition: Edition, text: [UInt8]) {
        self.edition = edition
        self.text = text
    }

    /// How many cells were placed.
    var placedCount: Int { places.count }

    mutating func place(_ observed: [ObservedRow], in table: TableKey) {
        let vocabulary = Vocabulary.of(table, edition)
        let rows = table == .disputes ? DisputeRows.split(observed, vocabulary) : observed
        let alignment = RowAlignment(rows, vocabulary)
        header = nil
        fillers = Fillers(rows) { number in
            alignment.matches[number].map { vocabulary.rows[$0.row].form }
        }
        for (index, row) in rows.enumerated() {
            let match = alignment.matches[index]
            let known = match.map { vocabulary.rows[$0.row] }
            readHeader(of: row, vocabulary, group: known?.group)
            guard let match, let known else {
                if alignment.isRepeat[index] { continue }
                report(alignment.isDuplicate[index] ? .duplicateRow : .unknownRow, row, in: table)
                continue
            }
            place(row, in: known)
            if match.isRepaired || !Self.isStandard(row, known) {
                drafts.append(.label(row, known.form, in: text))
            }
            if alignment.isOutOfOrder[index] {
                drafts.append(.rowOrder(row, known.form, in: text))
            }
        }
    }

    private static func isStandard(_ row: ObservedRow, _ known: Vocabulary.Row) -> Bool {
        row.name { $0 == known.labels.first } != nil
    }

    // MARK: Columns

    /// The labels above the columns: what stands before the row's own label. A row with no
    /// labels but its own stands under the header of the row before it.
    private mutating func readHeader(
        of row: ObservedRow, _ vocabulary: Vocabulary, group: Label?
    ) {
        let upper = row.labels.dropLast(row.ownCount ?? 1)
        if upper.isEmpty { return }
        let columns = ColumnHeader(upper, hasColumns: row.hasColumns, vocabulary)
        if columns.leaves.isEmpty { return }
        // A note or a page mark between rows is no header.
        if header != nil, !columns.leaves.contains(where: { vocabulary.isColumn($0.label) }) {
            return
        }
        header = Header(columns: columns, group: group)
    }

    private mutating func alignment(for known: Vocabulary.Row) -> ColumnAlignment {
        guard let first = known.form.cells.first, let header else {
            return ColumnAlignment(.none, known.columns)
        }
        if let aligned = header.aligned, aligned.row.column == first.column,
            aligned.row.table == .requests
        {
            return aligned.alignment
        }
        var alignment = ColumnAlignment(header.columns, known.columns)
        // The header of another item of article 20 says nothing of this one.
        if first.table == .proactive, header.group != known.group,
            alignment.placement(of: known.columns.count) == .none
        {
            alignment = ColumnAlignment(.none, known.columns)
        }
        self.header?.aligned = (first, alignment)
        return alignment
    }

    @_optimize(speed)
    private mutating func place(_ observed: ObservedRow, in known: Vocabulary.Row) {
        let form = known.form
        let alignment = alignment(for: known)
        var row = Self.withoutEmptyColumns(observed, under: header?.columns ?? .none)
        row = fillers.without(row, of: form)
        var placement = alignment.placement(of: row)
        if placement == .none {
            row = RowFit.fit(row, to: form.cells.count)
            placement = alignment.placement(of: row)
        }
        switch placement {
        case .certain(let columns) where !row.needsProof || isProven(row, columns, in: form):
            put(row, into: form, columns)
        case .provable(let columns) where isProven(row, columns, in: form):
            put(row, into: form, columns)
        case .none:
            report(.unfitRow(form, expected: form.cells.count), row, in: form.table)
        default: report(.unprovenRow(form), row, in: form.table)
        }
    }

    @_optimize(speed)
    private mutating func put(_ row: ObservedRow, into form: Layout.Row, _ columns: [Int]) {
        let values = row.values.span
        places.reserveCapacity(CellRegistry.cells.count)
        for index in columns.indices where index < values.count {
            let path = form.cells[columns[index]]
            cells.set(values[index].cell, at: path)
            places.append((path, values[index].extent))
        }
    }

    /// One cell for each label of the grid's header: without blanks in columns that have no label,
    /// and without what repeats a merged cell. The row as it is where that does not come out even.
    private static func withoutEmptyColumns(
        _ row: ObservedRow, under header: ColumnHeader
    ) -> ObservedRow {
        guard row.hasColumns, header.hasColumns, row.values.count > header.leaves.count else {
            return row
        }
        var kept: [ObservedRow.Value] = []
        var leaves = header.leaves[...]
        for value in row.values {
            if let leaf = leaves.first, leaf.covers(value.column) {
                kept.append(value)
                leaves = leaves.dropFirst()
            } else if !value.cell.isBlank {
                let isRepeated =
                    kept.count > 0
                    && header.leaves[kept.count - 1].covers(value.column)
                    && kept[kept.count - 1].cell == value.cell
                guard isRepeated else { return row }
            }
        }
        guard leaves.isEmpty else { return row }
        var fitted = row
        fitted.values = kept
        return fitted
    }

    /// The row's own sum holds with its figures where they would be put.
    private func isProven(_ row: ObservedRow, _ columns: [Int], in form: Layout.Row) -> Bool {
        if row.printed.isEmpty { return true }
        var trial = CellGrid()
        for (value, column) in zip(row.values, columns) { trial[form.cells[column]] = value.cell }
        let sum = Layout.of(edition).sums.first { sum in
            sum.isAcross && sum.right.allSatisfy { form.cells.contains($0) }
        }
        guard let sum, case .holds = sum.evaluate(in: trial) else { return false }
        return true
    }

    private mutating func report(_ problem: RowProblem, _ row: ObservedRow, in table: TableKey) {
        if let draft = Draft(problem, row, in: table, text) { drafts.append(draft) }
    }
}
