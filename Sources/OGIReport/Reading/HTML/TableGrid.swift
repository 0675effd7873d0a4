/// Gives the cells of a table their places, after the standard's algorithm for forming a table.
struct TableGrid {
    private struct Placed {
        var row: Int32
        let column: Int32
        var columnSpan: Int32
        /// 0 reaches to the end of the row group.
        var rowSpan: Int32
        var piece: Piece
    }

    /// A `thead`, `tbody` or `tfoot`, or rows outside of them.
    private struct Group {
        let firstCell: Int
        let firstRow: Int
        let isFoot: Bool
    }

    private var cells: ContiguousArray<Placed> = []
    private var groups: [Group] = []
    /// For each column the first row that no cell from above reaches into.
    private var free: [Int] = []
    private var rows = 0
    private var column = 0

    var isEmpty: Bool { cells.isEmpty }

    mutating func removeAll() {
        cells.removeAll(keepingCapacity: true)
        groups.removeAll(keepingCapacity: true)
        free.removeAll(keepingCapacity: true)
        rows = 0
        column = 0
    }

    // MARK: Building

    mutating func beginRow() throws(ExceededLimit) {
        guard rows < Limits.tableRows else { throw .tableRows }
        if groups.isEmpty { beginGroup(isFoot: false) }
        rows += 1
        column = 0
    }

    /// Begins another row group: no cell reaches from one into the next.
    mutating func beginGroup(isFoot: Bool) {
        endGroup()
        groups.append(Group(firstCell: cells.count, firstRow: rows, isFoot: isFoot))
    }

    /// Ends the row group; rows that follow are in one of their own.
    mutating func endGroup() {
        guard let group = groups.last else { return }
        for index in group.firstCell..<max(cells.count, group.firstCell) {
            let left = Int32(rows) - cells[index].row
            let span = cells[index].rowSpan
            cells[index].rowSpan = span == 0 ? left : min(span, left)
        }
        free.removeAll(keepingCapacity: true)
    }

    /// Places the next cell of the row. Where it runs into a cell from above, both keep the place.
    mutating func place(columnSpan: Int, rowSpan: Int) throws(ExceededLimit) {
        let row = rows - 1
        while column < free.count, free[column] > row { column += 1 }
        guard column < Limits.tableColumns else { throw .tableColumns }
        // What reaches beyond holds no other cell.
        let end = min(column + columnSpan, Limits.tableColumns)
        if rowSpan != 1 {
            while free.count < end { free.append(0) }
            let bottom = rowSpan == 0 ? Int.max : row + rowSpan
            for index in column..<end { free[index] = max(free[index], bottom) }
        }
        cells.append(
            Placed(
                row: Int32(row), column: Int32(column), columnSpan: Int32(end - column),
                rowSpan: Int32(rowSpan), piece: Piece(bytes: 0..<0, extent: Extent(0, length: 0))))
        column = end
    }

    /// Gives the last cell its text.
    mutating func fill(_ piece: Piece) {
        guard !cells.isEmpty else { return }
        cells[cells.count - 1].piece = piece
    }

    // MARK: Result

    /// Appends the cells row by row. A foot stands last, wherever it is written, and a cell
    /// reaches no further than the last column in which any cell begins.
    mutating func finish(into result: inout [GridCell]) {
        endGroup()
        moveFeetDown()
        var width: Int32 = 0
        for cell in cells { width = max(width, cell.column + 1) }
        for cell in cells {
            result.append(
                GridCell(
                    piece: cell.piece, row: cell.row, column: cell.column,
                    columnSpan: min(cell.columnSpan, width - cell.column), rowSpan: cell.rowSpan))
        }
    }

    private mutating func moveFeetDown() {
        guard groups.contains(where: { $0.isFoot }) else { return }
        var moved: ContiguousArray<Placed> = []
        var row: Int32 = 0
        for isFoot in [false, true] {
            for (index, group) in groups.enumerated() where group.isFoot == isFoot {
                let isLast = index + 1 == groups.count
                let end = isLast ? cells.count : groups[index + 1].firstCell
                let shift = row - Int32(group.firstRow)
                for var cell in cells[group.firstCell..<end] {
                    cell.row += shift
                    moved.append(cell)
                }
                row += Int32((isLast ? rows : groups[index + 1].firstRow) - group.firstRow)
            }
        }
        cells = moved
    }
}

/// A limit of `Limits` that a page is beyond.
enum ExceededLimit: Error {
    case htmlNesting
    case tableRows
    case tableColumns
}
