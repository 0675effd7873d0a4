/// What a carrier makes of the input: paragraphs and tables in reading order, each with its place.
///
/// A carrier knows nothing of the form. What is a heading, a label or a figure, and what belongs
/// to the page and not to the report, is found out behind it, in one way for all carriers.
package struct Document: Sendable {
    /// The text of all pieces, one after the other: UTF-8, with white space already folded as the
    /// carrier asks. A line break inside a piece is `\n`.
    package var text: [UInt8] = []
    /// In reading order.
    package var blocks: [Block] = []
    /// The cells of all grids, grid by grid and row by row.
    package var cells: [GridCell] = []
    /// The elements that blocks stand in: for each the number of the one around it. Number 0 is
    /// the whole document and its own parent.
    package var containers: [Int32] = [0]
    /// What the document says of itself beside its text: the `<title>` of a page.
    package var title: Piece?
    /// The links of a page.
    package var links: [Link] = []
    /// The empty lines behind the last block.
    package var gapAtEnd = Gap.none
    /// A paragraph can be a cell: in copied text a table's cells stand on lines of their own.
    package var hasLineCells = true
    /// A page of a portal, with much around the report.
    package var isPage = false
}

/// A piece of text: a paragraph, a cell, a title.
package struct Piece: Sendable, Equatable {
    /// Its bytes in `Document.text`, without padding at both ends.
    package let bytes: Range<Int32>
    /// From its first to its last letter in the decoded input; length 0 where it is empty.
    package let extent: Extent
}

/// A part of a document.
package enum Block: Sendable {
    case paragraph(Paragraph)
    case grid(Grid)
}

/// A paragraph of text; in a page also a line that `<br>` ends, or an item of a list.
package struct Paragraph: Sendable {
    package let piece: Piece
    /// The innermost element around it, in `Document.containers`.
    package let container: Int32
    /// All its text stands inside links.
    package var isLink = false
    /// The empty lines before it, where those can stand for blank cells: in copied text.
    package var gap = Gap.none
    /// Written with the escape of our own copied text: prose, whatever it looks like.
    package var isLiteral = false
}

/// A table.
package struct Grid: Sendable {
    /// Its cells in `Document.cells`, row by row.
    package let cells: Range<Int>
    package let extent: Extent
    /// The innermost element around it, in `Document.containers`.
    package let container: Int32
    /// The numbers of columns are those of a grid. `false` where merged cells are written once,
    /// so that a cell's column is only its number in the row.
    package let hasColumns: Bool
}

/// A cell of a table where it begins.
package struct GridCell: Sendable {
    /// Its text; paragraphs and lines inside it are separated by `\n`.
    package let piece: Piece
    /// From 0.
    package let row: Int32
    /// From 0.
    package let column: Int32
    /// At least 1, clamped to what the table has.
    package let columnSpan: Int32
    /// At least 1, clamped to what the table has.
    package let rowSpan: Int32
}

extension GridCell {
    /// The same cell with its text elsewhere.
    func with(_ piece: Piece) -> GridCell {
        GridCell(
            piece: piece, row: row, column: column, columnSpan: columnSpan, rowSpan: rowSpan)
    }

    /// The same cell over more columns.
    func widened(by count: Int32) -> GridCell {
        GridCell(
            piece: piece, row: row, column: column, columnSpan: columnSpan + count,
            rowSpan: rowSpan)
    }
}

/// A link of a page.
package struct Link: Sendable {
    /// Its text.
    package let piece: Piece
    /// The bytes of its `href`, `src` or `data` in `Document.text`.
    package let target: Range<Int32>
}
