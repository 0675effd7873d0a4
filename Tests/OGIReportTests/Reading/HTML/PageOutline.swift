import OGIReport

/// A page as its blocks, written so that a test can say them: a paragraph is its text, a grid is
/// a list of rows, and a cell has its place before its text where it is merged.
struct PageOutline {
    let bytes: [UInt8]
    let document: Document

    init(_ html: String) throws {
        bytes = Array(html.utf8)
        document = try HTMLCarrier.read(bytes)
    }

    func text(_ piece: Piece) -> String {
        let range = Int(piece.bytes.lowerBound)..<Int(piece.bytes.upperBound)
        return String(decoding: document.text[range], as: UTF8.self)
    }

    /// What stands in the input where a piece comes from.
    func source(_ piece: Piece) -> String {
        let start = Int(piece.extent.offset)
        return String(decoding: bytes[start..<start + Int(piece.extent.length)], as: UTF8.self)
    }

    var paragraphs: [Paragraph] {
        document.blocks.compactMap { block in
            guard case .paragraph(let paragraph) = block else { return nil }
            return paragraph
        }
    }

    var grids: [Grid] {
        document.blocks.compactMap { block in
            guard case .grid(let grid) = block else { return nil }
            return grid
        }
    }

    /// Every block as text: `甲` or `[甲|乙][丙|丁]`; merged cells as `甲(2x1)`, columns first; a
    /// place that no cell begins in is empty.
    var blocks: [String] {
        document.blocks.map { block in
            switch block {
            case .paragraph(let paragraph): text(paragraph.piece)
            case .grid(let grid): rows(grid).joined()
            }
        }
    }

    private func rows(_ grid: Grid) -> [String] {
        var rows: [[String]] = []
        for cell in document.cells[grid.cells] {
            while rows.count <= Int(cell.row) { rows.append([]) }
            while rows[Int(cell.row)].count < Int(cell.column) { rows[Int(cell.row)].append("") }
            let isMerged = cell.columnSpan > 1 || cell.rowSpan > 1
            rows[Int(cell.row)].append(
                text(cell.piece) + (isMerged ? "(\(cell.columnSpan)x\(cell.rowSpan))" : ""))
        }
        return rows.map { "[" + $0.joined(separator: "|") + "]" }
    }
}
