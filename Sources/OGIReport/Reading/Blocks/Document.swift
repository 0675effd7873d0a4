/// What a carrier makes of the input: paragraphs and tables in reading order, each with its place.
///
/// A carrier knows nothing of the form. What is a heading, a label or a figure, and what belongs
/// to the page and not to the report, is found out behind it, in one way for all carriers.
struct Document: Sendable {
    /// The text of all pieces, one after the other: UTF-8, with white space already folded as the
    /// carrier asks. A line break inside a piece is `\n`.
    var text: [UInt8] = []
    /// In reading order.
    var blocks: [Block] = []
    /// The cells of all grids, grid by grid and row by row.
    var cells: [GridCell] = []
    /// The elements that blocks stand in: for each the number of the one around it. Number 0 is
    /// the whole document and its own parent.
    var containers: [Int32] = [0]
    /// What the document says of itself beside its text: the `<title>` of a page.
    var title: Piece?
    /// The links of a page.
    var links: [Link] = []
    /// The empty lines behind the last block.
    var gapAtEnd = Gap.none
}

/// A piece of text: a paragraph, a cell, a title.
struct Piece: Sendable, Equatable {
    /// Its bytes in `Document.text`, without padding at both ends.
    let bytes: Range<Int32>
    /// From its first to its last letter in the decoded input; length 0 where it is empty.
    let extent: Extent
}

/// A part of a document.
enum Block: Sendable {
    case paragraph(Paragraph)
    case grid(Grid)
}

/// A paragraph of text; in a page also a line that `<br>` ends, or an item of a list.
struct Paragraph: Sendable {
    let piece: Piece
    /// The innermost element around it, in `Document.containers`.
    let container: Int32
    /// All its text stands inside links.
    var isLink = false
    /// The empty lines before it, where those can stand for blank cells: in copied text.
    var gap = Gap.none
    /// Written with the escape of our own copied text: prose, whatever it looks like.
    var isLiteral = false
}

/// A table.
struct Grid: Sendable {
    /// Its cells in `Document.cells`, row by row.
    let cells: Range<Int>
    let extent: Extent
    /// The innermost element around it, in `Document.containers`.
    let container: Int32
    /// The numbers of columns are those of a grid. `false` where merged cells are written once,
    /// so that a cell's column is only its number in the row.
    let hasColumns: Bool
}

/// A cell of a table where it begins.
struct GridCell: Sendable {
    /// Its text; paragraphs and lines inside it are separated by `\n`.
    let piece: Piece
    /// From 0.
    let row: Int32
    /// From 0.
    let column: Int32
    /// At least 1, clamped to what the table has.
    let columnSpan: Int32
    /// At least 1, clamped to what the table has.
    let rowSpan: Int32
}

/// A link of a page.
struct Link: Sendable {
    /// Its text.
    let piece: Piece
    /// The bytes of its `href`, `src` or `data` in `Document.text`.
    let target: Range<Int32>
}
