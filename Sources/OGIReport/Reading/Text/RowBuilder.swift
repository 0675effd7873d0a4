/// Makes rows out of lines: a table cell a line, blank cells counted by empty lines.
///
/// A row is a run of labels followed by a run of figures. Which is which is seen from the
/// lines themselves; the form is asked only whether a text is one of its labels.
struct RowBuilder {
    private let vocabulary: Vocabulary
    /// The empty lines between two cells: 1 on a portal's page, 0 in dense text.
    private let separation: Int
    private var labels: [Line] = []
    private var values: [ObservedRow.Value] = []
    private(set) var rows: [ObservedRow] = []
    /// Lines in the table that are neither labels of the form nor cells.
    private(set) var prose: [Line] = []

    /// A text longer than this is no cell: 约30, 见附件.
    private static let longestCell = 12

    init(_ lines: ArraySlice<Line>, _ vocabulary: Vocabulary, emptyAtEnd: Int) {
        self.vocabulary = vocabulary
        separation = Self.separation(of: lines)
        for line in lines {
            addBlanks(line.emptyBefore, at: line.gapOffset)
            add(line)
        }
        if let last = lines.last {
            addBlanks(emptyAtEnd, at: Int(last.extent.offset) + Int(last.extent.length))
        }
        finishRow(isLast: true)
        prose += labels.filter { !vocabulary.contains($0.label) }
    }

    /// Most neighbours tell: with an empty line between them or without.
    private static func separation(of lines: ArraySlice<Line>) -> Int {
        let dense = lines.dropFirst().reduce(0) { $1.emptyBefore == 0 ? $0 + 1 : $0 }
        return dense * 2 > lines.count ? 0 : 1
    }

    private mutating func add(_ line: Line) {
        if line.isLiteral {
            prose.append(line)
            return
        }
        switch line.cell.value {
        case .text:
            if isText(line, inRow: labels) {
                values.append(ObservedRow.Value(cell: line.cell, extent: line.extent))
            } else {
                if !values.isEmpty { finishRow(isLast: false) }
                labels.append(line)
            }
        default: values.append(ObservedRow.Value(cell: line.cell, extent: line.extent))
        }
    }

    /// Empty lines beyond the separation are blank cells, if a row has begun.
    private mutating func addBlanks(_ empty: Int, at offset: Int) {
        guard empty > separation, !labels.isEmpty else { return }
        let count = empty - separation
        guard !values.isEmpty || endsInRowLabel else { return }
        // More than a table has columns is padding: counting on would only cost memory.
        for number in 0..<min(count, Limits.tableColumns) {
            values.append(
                ObservedRow.Value(cell: .blank, extent: Extent(offset + number, length: 0)))
        }
    }

    private var endsInRowLabel: Bool {
        guard let last = labels.last else { return false }
        if vocabulary.table == .disputes { return vocabulary.contains(last.label) }
        return vocabulary.row(named: last.label) != nil || !vocabulary.others.contains(last.label)
    }

    /// Is a text a cell of the row that has begun, and not the label of the next?
    private func isText(_ line: Line, inRow labels: [Line]) -> Bool {
        guard line.text.unicodeScalars.count <= Self.longestCell,
            !vocabulary.contains(line.label), let last = labels.last,
            let row = vocabulary.row(named: last.label)
        else { return false }
        return values.count < vocabulary.rows[row].form.cells.count
    }

    private mutating func finishRow(isLast: Bool) {
        if !values.isEmpty {
            rows.append(ObservedRow(labels: labels, values: values, isLast: isLast))
            labels = []
        }
        values = []
    }
}
