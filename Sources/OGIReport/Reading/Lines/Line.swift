/// A paragraph of a document, or a table of it, as one of a sequence.
struct Line: Sendable {
    /// The text as a label; of long text none.
    let label: Label
    /// The section that the label opens, if it does.
    let heading: Heading?
    let piece: Piece
    /// The text of the document.
    private let bytes: [UInt8]
    /// The empty lines before it.
    var gap = Gap.none
    /// Written with the escape: prose, whatever it looks like.
    let isLiteral: Bool
    /// The element of the page that it stands in.
    var container: Int32 = 0
    /// All its text stands inside links.
    let isLink: Bool
    /// It stood in a table that is none of the form's.
    var isAside = false
    /// The table that it stands for.
    var grid: GridTable?
    /// The table of the form that the grid is known to be.
    var table: TableKey?

    var extent: Extent { piece.extent }

    /// Without padding at both ends; empty for a table.
    var text: String { bytes.text(range) }

    /// How many letters the text has, counted no further than `limit`.
    func length(upTo limit: Int) -> Int { bytes.scalarCount(range, upTo: limit) }

    /// The bytes of the text.
    var utf8: ArraySlice<UInt8> { bytes[range] }

    /// The text as a table cell.
    var cell: Cell { figure ?? Cell(unreadable: bytes.text(bytes.trimmed(range))) }

    /// The text as a cell that is no text.
    private var figure: Cell? {
        isLiteral || range.count > Self.longest ? nil : Cell(figure: bytes, in: range)
    }

    /// The cell is other text than a figure, a mark or a blank.
    var isText: Bool { figure == nil }

    var isBlank: Bool {
        !isLiteral && range.count <= Self.longest && bytes.trimmed(range).isEmpty
    }

    /// Written with the escape: a value, if it is one that this version knows.
    var isDirective: Bool { !isLiteral && TextEscape.isDirective(utf8) }

    /// A figure alone, which is no prose.
    var isFigure: Bool { !isDirective && figure?.number != nil }

    /// In bytes: longer text is no label and no figure.
    private static let longest = 400

    private var range: Range<Int> { Int(piece.bytes.lowerBound)..<Int(piece.bytes.upperBound) }

    /// A line of text.
    init(_ piece: Piece, in document: Document, isLiteral: Bool = false, isLink: Bool = false) {
        self.piece = piece
        self.isLiteral = isLiteral
        self.isLink = isLink
        bytes = document.text
        let range = Int(piece.bytes.lowerBound)..<Int(piece.bytes.upperBound)
        let isLabel = !isLiteral && range.count <= Self.longest
        label = isLabel ? Label(document.text, in: range) : .none
        // Links name the sections of a page, and do not open them.
        heading = isLink ? nil : Heading(label)
    }

    /// A table.
    init(_ grid: GridTable, as table: TableKey?) {
        label = .none
        heading = nil
        piece = Piece(bytes: 0..<0, extent: grid.grid.extent)
        bytes = []
        isLiteral = false
        isLink = false
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
