import OGIReport

extension Document {
    init(text: String) throws {
        self = try TextCarrier.read(Array(text.utf8))
    }

    init(markdown: String) throws {
        self = try MarkdownCarrier.read(Array(markdown.utf8))
    }

    /// A line for every paragraph, and for every row of a table its cells between bars.
    var outline: [String] {
        blocks.flatMap { block in
            switch block {
            case .paragraph(let paragraph): [string(paragraph.piece)]
            case .grid(let grid):
                rows(of: grid).map { row in
                    "|" + row.map { string($0.piece) + "|" }.joined()
                }
            }
        }
    }

    var grids: [Grid] {
        blocks.compactMap { block in
            guard case .grid(let grid) = block else { return nil }
            return grid
        }
    }

    var paragraphs: [Paragraph] {
        blocks.compactMap { block in
            guard case .paragraph(let paragraph) = block else { return nil }
            return paragraph
        }
    }

    func rows(of grid: Grid) -> [[GridCell]] {
        var rows: [[GridCell]] = []
        for cell in cells[grid.cells] {
            while rows.count <= Int(cell.row) { rows.append([]) }
            rows[Int(cell.row)].append(cell)
        }
        return rows
    }

    /// The pieces of all blocks.
    var pieces: [Piece] {
        blocks.flatMap { block in
            switch block {
            case .paragraph(let paragraph): [paragraph.piece]
            case .grid(let grid): cells[grid.cells].map { $0.piece }
            }
        }
    }
}

extension Extent {
    /// The bytes of an input.
    func text(in input: [UInt8]) -> String {
        String(decoding: input[Int(offset)..<(Int(offset) + Int(length))], as: UTF8.self)
    }
}
