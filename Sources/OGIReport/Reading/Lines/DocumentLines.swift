/// The blocks of a document as one sequence of lines. Tables that can be the form's stay whole;
/// the text of others, which lay out a page or tell of it, becomes lines of its own.
enum DocumentLines {
    @_optimize(speed)
    static func lines(of document: Document) -> [Line] {
        var lines: [Line] = []
        lines.reserveCapacity(document.blocks.count)
        for block in document.blocks {
            switch block {
            case .paragraph(let paragraph):
                var line = Line(
                    paragraph.piece, in: document, isLiteral: paragraph.isLiteral,
                    isLink: paragraph.isLink)
                line.gap = paragraph.gap
                line.container = paragraph.container
                lines.append(line)
            case .grid(let grid):
                let table = GridTable(grid, in: document)
                switch GridKind(table) {
                case .form(let key): lines.append(Line(table, as: key))
                case .figures: lines.append(Line(table, as: nil))
                case .other: lines += self.lines(of: table, in: document)
                }
            }
        }
        return lines
    }

    /// The text of a table's cells, a line of a cell a line.
    @_optimize(speed)
    static func lines(of table: GridTable, in document: Document) -> [Line] {
        let isAside = table.entries.contains { $0.cell.column > 0 } && !hasSentence(table, document)
        return table.entries.flatMap { pieces(of: $0.cell.piece, in: document.text) }.map { piece in
            var line = Line(piece, in: document)
            line.container = table.grid.container
            line.isAside = isAside
            return line
        }
    }

    /// 。 in UTF-8 ends a sentence.
    private static func hasSentence(_ table: GridTable, _ document: Document) -> Bool {
        table.entries.contains { entry in
            let bytes = entry.cell.piece.bytes
            return document.text[Int(bytes.lowerBound)..<Int(bytes.upperBound)]
                .suffix(3).elementsEqual([0xE3, 0x80, 0x82])
        }
    }

    private static func pieces(of piece: Piece, in text: [UInt8]) -> [Piece] {
        var pieces: [Piece] = []
        var start = Int(piece.bytes.lowerBound)
        let end = Int(piece.bytes.upperBound)
        while start < end {
            let stop = text[start..<end].firstIndex(of: 0x0A) ?? end
            if stop > start {
                pieces.append(
                    Piece(bytes: Int32(start)..<Int32(stop), extent: piece.extent))
            }
            start = stop + 1
        }
        return pieces
    }
}
