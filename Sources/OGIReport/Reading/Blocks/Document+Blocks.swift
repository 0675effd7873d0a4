/// Building a document from front to back.
extension Document {
    /// Adds text to the arena; padding at its ends is the caller's business.
    mutating func addPiece(_ bytes: some Collection<UInt8>, at extent: Extent) -> Piece {
        let start = Int32(clamping: text.count)
        text.append(contentsOf: bytes)
        return Piece(bytes: start..<Int32(clamping: text.count), extent: extent)
    }

    mutating func addParagraph(
        _ bytes: some Collection<UInt8>, at extent: Extent, gap: Gap = .none,
        isLiteral: Bool = false
    ) {
        let piece = addPiece(bytes, at: extent)
        blocks.append(
            .paragraph(Paragraph(piece: piece, container: 0, gap: gap, isLiteral: isLiteral)))
    }

    mutating func addCell(
        _ bytes: some Collection<UInt8>, at extent: Extent, row: Int, column: Int
    ) {
        let piece = addPiece(bytes, at: extent)
        cells.append(
            GridCell(
                piece: piece, row: Int32(clamping: row), column: Int32(clamping: column),
                columnSpan: 1, rowSpan: 1))
    }

    /// Makes a table of the cells added since there were `start` of them.
    mutating func addGrid(cellsFrom start: Int, hasColumns: Bool) {
        guard let first = cells[start...].first?.piece.extent else { return }
        let end = cells[start...].reduce(Int(first.offset)) {
            max($0, Int($1.piece.extent.offset) + Int($1.piece.extent.length))
        }
        let extent = Extent(Int(first.offset)..<max(Int(first.offset), end))
        blocks.append(
            .grid(
                Grid(
                    cells: start..<cells.count, extent: extent, container: 0,
                    hasColumns: hasColumns)))
    }

    /// The text of a piece.
    package func string(_ piece: Piece) -> String {
        text.text(Int(piece.bytes.lowerBound)..<Int(piece.bytes.upperBound))
    }
}
