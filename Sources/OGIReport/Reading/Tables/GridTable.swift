/// A table with every cell understood: a figure, a mark, a blank, or a label.
struct GridTable: Sendable {
    enum Content: Sendable {
        /// A figure, a mark, or a blank.
        case value(Cell)
        case text(Label)
    }

    struct Entry: Sendable {
        let cell: GridCell
        let content: Content
        /// The figure is broken over two lines.
        var isBroken = false

        var label: Label? { if case .text(let label) = content { label } else { nil } }

        var isBlank: Bool {
            if case .value(let cell) = content { cell.value == .blank } else { false }
        }

        /// A figure or a mark.
        var isFigure: Bool {
            if case .value(let cell) = content { cell.value != .blank } else { false }
        }
    }

    let grid: Grid
    /// Row by row.
    let entries: [Entry]

    @_optimize(speed)
    init(_ grid: Grid, in document: Document) {
        self.grid = grid
        entries = document.cells[grid.cells].map { Entry($0, in: document.text) }
    }

    /// The entries of each row that has any, from top to bottom.
    var rows: [ArraySlice<Entry>] {
        var rows: [ArraySlice<Entry>] = []
        var start = 0
        for index in entries.indices.dropFirst()
        where entries[index].cell.row != entries[start].cell.row {
            rows.append(entries[start..<index])
            start = index
        }
        if start < entries.count { rows.append(entries[start...]) }
        return rows
    }

    /// How many rows the table has.
    var rowCount: Int {
        entries.last.map { Int($0.cell.row) + 1 } ?? 0
    }
}

extension GridTable.Entry {
    /// In bytes: longer text is no label and no figure.
    private static let longest = 400

    @_optimize(speed)
    init(_ cell: GridCell, in text: [UInt8]) {
        let range = Int(cell.piece.bytes.lowerBound)..<Int(cell.piece.bytes.upperBound)
        self.cell = cell
        if range.isEmpty {
            content = .value(.blank)
            return
        }
        if range.count > Self.longest {
            content = .text(.none)
            return
        }
        if let plain = Cell(plainFigure: text, in: range) {
            content = .value(plain)
            return
        }
        // Labels of the form begin with a letter; only what begins otherwise can be a figure.
        let label = Label(text, in: range)
        if PrintedForm.isCertainlyText(text, in: range, label: label) {
            content = .text(label)
            return
        }
        let printed = text.text(range)
        let whole = Cell(printed: printed)
        guard case .text = whole.value else {
            content = .value(whole)
            return
        }
        if let joined = Cell(broken: printed) {
            content = .value(joined)
            isBroken = true
        } else {
            content = .text(label)
        }
    }
}

/// What can be said of a printed text without reading it.
private enum PrintedForm {
    /// A label of the form, or a text that begins with an ideograph and is longer than any mark.
    static func isCertainlyText(_ text: [UInt8], in range: Range<Int>, label: Label) -> Bool {
        let first = text.scalar(at: range.lowerBound).scalar
        return (0x4E00...0x9FFF).contains(first.value) && label.scalars.count > longestMark
    }

    /// 不适用, 不涉及
    private static let longestMark = 3
}
