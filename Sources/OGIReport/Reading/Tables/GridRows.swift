/// Makes rows out of a table, or of the pieces of one: the labels above and before a row, then its
/// figures.
struct GridRows {
    private(set) var rows: [ObservedRow] = []
    /// Labels since the last row with figures.
    private var labels: [ObservedRow.Name] = []
    /// The column where the figures begin, as the header has it.
    private var firstColumn: Int32?
    private let vocabulary: Vocabulary
    private let document: Document
    private var hasColumns = false

    init(_ vocabulary: Vocabulary, in document: Document) {
        self.vocabulary = vocabulary
        self.document = document
    }

    /// Reads a table, or the next piece of one. A header may stand in a piece of its own.
    @_optimize(speed)
    mutating func add(_ table: GridTable) {
        hasColumns = table.grid.hasColumns
        var rest = table.rows[...]
        // Converters make up a header where a piece of a table has none.
        if !rows.isEmpty || !labels.isEmpty, let first = rest.first, isMadeUp(first) {
            rest = rest.dropFirst()
        }
        for row in rest { add(row) }
    }

    private func isMadeUp(_ row: ArraySlice<GridTable.Entry>) -> Bool {
        row.allSatisfy { entry in
            entry.label.map { vocabulary.nearest($0) == nil } ?? entry.isBlank
        }
    }

    @_optimize(speed)
    private mutating func add(_ row: ArraySlice<GridTable.Entry>) {
        guard let start = values(of: row) else {
            addHeader(row)
            return
        }
        let above = labels.count
        var values: [ObservedRow.Value] = []
        values.reserveCapacity(row.endIndex - start)
        var isBroken = false
        let entries = row.span
        for index in entries.indices {
            if index >= start - row.startIndex {
                values.append(value(entries[index]))
                isBroken = isBroken || entries[index].isBroken
            } else if let name = Self.name(entries[index]) {
                labels.append(name)
            }
        }
        rows.append(
            ObservedRow(
                labels: labels, ownCount: labels.count - above, values: values,
                needsProof: isBroken && vocabulary.table != .proactive, hasColumns: hasColumns))
        labels = []
    }

    private mutating func addHeader(_ row: ArraySlice<GridTable.Entry>) {
        if labels.isEmpty, row.contains(where: { $0.label.map { isColumn($0) } ?? false }) {
            firstColumn = nil
        }
        labels.reserveCapacity(labels.count + row.count)
        let entries = row.span
        for index in entries.indices {
            guard let name = Self.name(entries[index]) else { continue }
            if !hasColumns || !repeats(name) { labels.append(name) }
            guard isColumn(name.label) else { continue }
            let column = entries[index].cell.column
            firstColumn = min(firstColumn ?? column, column)
        }
    }

    /// Some converters write a merged cell once more in every column of it. The first one stands
    /// for all, and becomes as wide as they are.
    private mutating func repeats(_ name: ObservedRow.Name) -> Bool {
        guard let cell = name.cell, let last = labels.last, let before = last.cell,
            last.label == name.label, before.row == cell.row,
            before.column + before.columnSpan == cell.column
        else { return false }
        labels[labels.count - 1].cell = before.widened(by: cell.columnSpan)
        return true
    }

    private func isColumn(_ label: Label) -> Bool { vocabulary.isColumn(label) }

    private static func name(_ entry: GridTable.Entry) -> ObservedRow.Name? {
        entry.label.map {
            ObservedRow.Name(label: $0, piece: entry.cell.piece, cell: entry.cell)
        }
    }

    private func value(_ entry: GridTable.Entry) -> ObservedRow.Value {
        let piece = entry.cell.piece
        let cell =
            switch entry.content {
            case .value(let cell): cell
            case .text: Cell(unreadable: document.string(piece))
            }
        return ObservedRow.Value(cell: cell, extent: piece.extent, column: entry.cell.column)
    }

    // MARK: Where the figures begin

    /// The first cell that is a value and no label; `nil` for a row of labels alone.
    @_optimize(speed)
    private func values(of row: ArraySlice<GridTable.Entry>) -> Int? {
        guard let figure = Self.firstFigure(in: row[...]) else { return blankValues(of: row) }
        // A number in front of the label is its ordinal.
        if let name = lastRowName(in: row[figure...]),
            Self.firstFigure(in: row[(name + 1)...]) != nil
        {
            return start(behind: name, in: row)
        }
        if let column = firstColumn, hasColumns,
            let start = Self.firstEntry(from: column, in: row), start <= figure,
            !row[start..<figure].contains(where: { $0.label.map { isRow($0) } ?? false })
        {
            return start
        }
        if let label = Self.lastText(in: row[..<figure]) { return start(behind: label, in: row) }
        // The row of table 4 has no label: what stands before its first figure is blank cells.
        return vocabulary.table == .disputes ? row.startIndex : figure
    }

    @_optimize(speed)
    private static func firstEntry(from column: Int32, in row: ArraySlice<GridTable.Entry>) -> Int?
    {
        let entries = row.span
        for index in entries.indices where entries[index].cell.column >= column {
            return row.startIndex + index
        }
        return nil
    }

    @_optimize(speed)
    private static func firstFigure(in row: ArraySlice<GridTable.Entry>) -> Int? {
        let entries = row.span
        for index in entries.indices where entries[index].isFigure { return row.startIndex + index }
        return nil
    }

    @_optimize(speed)
    private static func lastText(in row: ArraySlice<GridTable.Entry>) -> Int? {
        let entries = row.span
        for index in entries.indices.reversed() where entries[index].isText {
            return row.startIndex + index
        }
        return nil
    }

    @_optimize(speed)
    private func lastRowName(in row: ArraySlice<GridTable.Entry>) -> Int? {
        let entries = row.span
        for index in entries.indices.reversed() where entries[index].isText {
            if let label = entries[index].label, isRowName(label) { return row.startIndex + index }
        }
        return nil
    }

    /// A blank row: its label alone, and nothing in the cells behind it. In table 4 the labels of
    /// the header are the row's.
    private func blankValues(of row: ArraySlice<GridTable.Entry>) -> Int? {
        let names = row.indices.reduce(0) { row[$1].isText ? $0 + 1 : $0 }
        if vocabulary.table == .disputes, names == 0 {
            let isBelowHeader = labels.contains { isColumn($0.label) }
            return isBelowHeader && row.count > 1 ? row.startIndex : nil
        }
        guard let name = row.lastIndex(where: { $0.label != nil }), name + 1 < row.endIndex,
            names == 1 || vocabulary.table != .disputes, let label = row[name].label,
            isRowName(label) || isRow(label) && isBeside(name, in: row, of: names)
        else { return nil }
        return start(behind: name, in: row)
    }

    /// 其他 and 总计 name rows and columns: a row where they stand in front of the columns, or alone
    /// behind rows.
    private func isBeside(_ name: Int, in row: ArraySlice<GridTable.Entry>, of names: Int) -> Bool {
        if hasColumns, let column = firstColumn { return row[name].cell.column < column }
        return names == 1 && !rows.isEmpty
    }

    /// Blank cells between the label and the column where figures begin are the label's.
    private func start(behind label: Int, in row: ArraySlice<GridTable.Entry>) -> Int {
        guard hasColumns, let column = firstColumn else { return label + 1 }
        return row[(label + 1)...].firstIndex { $0.cell.column >= column || !$0.isBlank }
            ?? label + 1
    }

    /// A row of the table, whatever else it is.
    private func isRow(_ label: Label) -> Bool {
        vocabulary.word(label)?.row != nil || isRowName(label)
    }

    /// A row of the table, and no column of it.
    private func isRowName(_ label: Label) -> Bool {
        if let word = vocabulary.word(label) { return word.row != nil && !word.isColumn }
        return vocabulary.table != .disputes
            && vocabulary.rows.indices.contains {
                vocabulary.likeness(of: label, toRow: $0) >= Vocabulary.threshold
            }
    }
}
