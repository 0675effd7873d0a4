/// A paragraph of a document, or a table of it, as one of a sequence.
struct Line: Sendable {
    /// Without padding at both ends; empty for a table.
    let text: String
    /// The text as a label; of long text none.
    let label: Label
    /// The text as a table cell.
    let cell: Cell
    let piece: Piece
    /// The empty lines before it.
    var gap = Gap.none
    /// Written with the escape: prose, whatever it looks like.
    var isLiteral = false
    /// The element of the page that it stands in.
    var container: Int32 = 0
    /// All its text stands inside links.
    var isLink = false
    /// It stood in a table that is none of the form's.
    var isAside = false
    /// The table that it stands for.
    var grid: GridTable?
    /// The table of the form that the grid is known to be.
    var table: TableKey?

    var extent: Extent { piece.extent }

    /// Written with the escape: a value, if it is one that this version knows.
    var isDirective: Bool { !isLiteral && TextEscape.isDirective(text.utf8) }

    /// A figure alone, which is no prose.
    var isFigure: Bool {
        guard !isLiteral, !isDirective, case .number = cell.value else { return false }
        return true
    }

    /// In bytes: longer text is no label and no figure.
    private static let longest = 400

    /// A line of text.
    init(_ piece: Piece, in document: Document, isLiteral: Bool = false) {
        text = document.string(piece)
        self.piece = piece
        self.isLiteral = isLiteral
        let range = Int(piece.bytes.lowerBound)..<Int(piece.bytes.upperBound)
        if isLiteral || range.count > Self.longest {
            label = .none
            cell = Cell(unreadable: text)
        } else {
            label = Label(document.text, in: range)
            cell = Cell(printed: text)
        }
    }

    /// A table.
    init(_ grid: GridTable, as table: TableKey?) {
        text = ""
        label = .none
        cell = .blank
        piece = Piece(bytes: 0..<0, extent: grid.grid.extent)
        container = grid.grid.container
        self.grid = grid
        self.table = table
    }
}

/// Empty lines between two lines: blank cells stand in them.
package struct Gap: Sendable, Equatable {
    package let count: Int
    /// Where the first of them begins.
    let offset: Int
    /// The bytes of each, where they are all the same; else 0.
    let step: Int

    static let none = Gap(0, from: 0, to: 0)

    /// The empty lines from `offset` up to `end`.
    init(_ count: Int, from offset: Int, to end: Int) {
        self.count = count
        self.offset = offset
        let isEven = count > 0 && (end - offset) % count == 0 && (end - offset) / count <= 2
        step = isEven ? (end - offset) / count : 0
    }

    /// Together with a line that is as good as empty, and the gap behind it.
    func joined(with next: Gap) -> Gap {
        Gap(count + 1 + next.count, from: offset, to: offset)
    }
}
