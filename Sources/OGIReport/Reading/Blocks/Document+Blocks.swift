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

    /// Takes in what was read of a part of the input that begins at `offset`.
    mutating func append(_ part: Document, at offset: Int) {
        let base = Int32(clamping: text.count)
        let outermost = Int32(clamping: containers.count) - 1
        func piece(_ piece: Piece) -> Piece {
            Piece(
                bytes: (piece.bytes.lowerBound + base)..<(piece.bytes.upperBound + base),
                extent: piece.extent.moved(by: offset))
        }
        func container(_ number: Int32) -> Int32 { number == 0 ? 0 : number + outermost }
        let firstCell = cells.count
        text += part.text
        containers += part.containers.dropFirst().map(container)
        cells += part.cells.map { $0.with(piece($0.piece)) }
        for block in part.blocks {
            switch block {
            case .paragraph(let paragraph):
                blocks.append(
                    .paragraph(
                        Paragraph(
                            piece: piece(paragraph.piece),
                            container: container(paragraph.container), isLink: paragraph.isLink)))
            case .grid(let grid):
                let range =
                    (grid.cells.lowerBound + firstCell)..<(grid.cells.upperBound + firstCell)
                blocks.append(
                    .grid(
                        Grid(
                            cells: range, extent: grid.extent.moved(by: offset),
                            container: container(grid.container), hasColumns: grid.hasColumns)))
            }
        }
    }

    /// The text of a piece.
    package func string(_ piece: Piece) -> String {
        text.text(Int(piece.bytes.lowerBound)..<Int(piece.bytes.upperBound))
    }
}
