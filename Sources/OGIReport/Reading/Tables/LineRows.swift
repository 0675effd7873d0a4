/// Makes rows out of lines: a table cell a line, blank cells counted by empty lines.
///
/// A row is a run of labels followed by a run of figures. Which is which is seen from the
/// lines themselves; the form is asked only whether a text is one of its labels.
struct LineRows {
    private let vocabulary: Vocabulary
    /// The empty lines between two cells: 1 on most portals' pages, 0 in dense text.
    private let separation: Int
    private var labels: [Line] = []
    private var values: [ObservedRow.Value] = []
    private(set) var rows: [ObservedRow] = []
    /// The labels of the rows but their own: placed or reported, these are not lost.
    private var headers: [Line] = []
    /// Lines in the table that are neither labels of the form nor cells.
    private(set) var prose: [Line] = []

    /// A text longer than this is no cell: 约30, 见附件.
    static let longestCell = 12
    /// How like a label must be to a row's for empty lines behind it to count as its cells.
    private static let rowLikeness = 0.6

    init(_ lines: ArraySlice<Line>, _ vocabulary: Vocabulary, gapAtEnd: Gap) {
        self.vocabulary = vocabulary
        let spaced = SpacedLines(lines, gapAtEnd: gapAtEnd)
        separation = spaced.separation
        for (line, gap) in spaced.lines {
            addBlanks(gap)
            add(line)
        }
        addBlanks(spaced.gapAtEnd)
        finishRow(isLast: true)
        prose += labels.filter { !vocabulary.contains($0.label) }
        prose += headers.filter { !vocabulary.contains($0.label) }
        prose = prose.ordered { Int($0.extent.offset) }
    }

    private mutating func add(_ line: Line) {
        if line.isLiteral {
            prose.append(line)
            return
        }
        if line.isText, !isText(line, inRow: labels) {
            if !values.isEmpty { finishRow(isLast: false) }
            labels.append(line)
        } else {
            values.append(ObservedRow.Value(cell: line.cell, extent: line.extent))
        }
    }

    /// Empty lines beyond the separation are blank cells, if a row has begun.
    private mutating func addBlanks(_ gap: Gap) {
        guard gap.count > separation, !values.isEmpty || endsInRowLabel else { return }
        // More than a table has columns is padding: counting on would only cost memory.
        for number in 0..<min(gap.count - separation, Limits.tableColumns) {
            let extent = Extent(gap.offset + number * gap.step, length: 0)
            values.append(ObservedRow.Value(cell: .blank, extent: extent))
        }
    }

    /// Do cells follow the labels that were read last?
    private var endsInRowLabel: Bool {
        guard let last = labels.last?.label else { return false }
        if vocabulary.table == .disputes { return vocabulary.contains(last) }
        // 其他 and 总计 at the end of a header name a column, though rows are called so too.
        if labels.dropLast().last.map({ vocabulary.isColumn($0.label) }) == true,
            vocabulary.isColumn(last)
        {
            return false
        }
        return vocabulary.row(named: last) != nil
            || vocabulary.rows.indices.contains {
                vocabulary.likeness(of: last, toRow: $0) >= Self.rowLikeness
            }
    }

    /// Is a text a cell of the row that has begun, and not the label of the next?
    private func isText(_ line: Line, inRow labels: [Line]) -> Bool {
        guard line.length(upTo: Self.longestCell + 1) <= Self.longestCell,
            !vocabulary.contains(line.label), let last = labels.last,
            let row = vocabulary.row(named: last.label)
        else { return false }
        return values.count < vocabulary.rows[row].form.cells.count
    }

    private mutating func finishRow(isLast: Bool) {
        if !values.isEmpty {
            let row = ObservedRow(
                labels: labels.map { ObservedRow.Name(label: $0.label, piece: $0.piece) },
                values: values, isLast: isLast)
            rows.append(row)
            // The last label of a row that is not blank is its own.
            headers += row.printed.isEmpty ? labels[...] : labels.dropLast()
            labels = []
        }
        values = []
    }
}
