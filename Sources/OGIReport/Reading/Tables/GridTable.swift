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
        let isBroken: Bool

        /// The hash of its label; 0 where it has none.
        let hash: UInt64

        private let kind: Kind

        private enum Kind {
            case text, blank, figure
        }

        var label: Label? { if case .text(let label) = content { label } else { nil } }

        /// Text that is no figure, and so perhaps a label.
        var isText: Bool { kind == .text }

        var isBlank: Bool { kind == .blank }

        /// A figure or a mark.
        var isFigure: Bool { kind == .figure }

        fileprivate init(_ cell: GridCell, _ content: Content, isBroken: Bool = false) {
            self.cell = cell
            self.content = content
            self.isBroken = isBroken
            switch content {
            case .text(let label): (kind, hash) = (.text, label.hash)
            case .value(let cell): (kind, hash) = (cell.isBlank ? .blank : .figure, 0)
            }
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
        let cells = entries.span
        for index in cells.indices.dropFirst()
        where cells[index].cell.row != cells[start].cell.row {
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
        if range.isEmpty {
            self.init(cell, .value(.blank))
        } else if range.count > Self.longest {
            self.init(cell, .text(.none))
        } else if let figure = Cell(figure: text, in: range) {
            self.init(cell, .value(figure))
        } else if let joined = Cell(broken: text, in: range) {
            self.init(cell, .value(joined), isBroken: true)
        } else {
            // Figures run together are no label.
            let label = Label(text, in: range)
            let isLabel = label.ordinal != nil || label.scalars.contains { !$0.isDigit }
            self.init(cell, isLabel ? .text(label) : .value(Cell(unreadable: text.text(range))))
        }
    }
}
