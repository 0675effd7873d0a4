/// Gives the cells of a table their places, after the standard's algorithm for forming a table.
struct TableGrid {
    /// The cell that is open: it is written when its text is known.
    private struct Place {
        var row: Int32 = 0
        var column: Int32 = 0
        var columnSpan: Int32 = 1
        /// 0 reaches to the end of the row group.
        var rowSpan: Int32 = 1
    }

    /// A `thead`, `tbody` or `tfoot`, or rows outside of them.
    private struct Group {
        let firstCell: Int
        let firstRow: Int
        let isFoot: Bool
    }

    private var place = Place()
    private var groups: [Group] = []
    /// For each column the first row that no cell from above reaches into.
    private var free: [Int] = []
    private var rows = 0
    private var column = 0
    /// Behind the last column in which any cell begins.
    private var width = 0
    /// Behind the last column that any cell reaches.
    private var reach = 0
    private var hasRowSpans = false
    private var hasFeet = false

    // MARK: Building

    /// Begins the next row; the cells so far are in `cells`.
    mutating func beginRow(behind cells: [GridCell]) throws(ExceededLimit) {
        guard rows < Limits.tableRows else { throw .tableRows }
        if groups.isEmpty {
            groups.append(Group(firstCell: cells.count, firstRow: 0, isFoot: false))
        }
        rows += 1
        column = 0
    }

    /// Begins another row group: no cell reaches from one into the next.
    mutating func beginGroup(isFoot: Bool, in cells: inout [GridCell]) {
        endGroup(in: &cells)
        groups.append(Group(firstCell: cells.count, firstRow: rows, isFoot: isFoot))
        if isFoot { hasFeet = true }
    }

    /// Ends the row group; rows that follow are in one of their own.
    mutating func endGroup(in cells: inout [GridCell]) {
        guard hasRowSpans, let group = groups.last else { return }
        var index = group.firstCell
        while index < cells.count {
            let cell = cells[index]
            let left = Int32(rows) - cell.row
            if cell.rowSpan != 1 {
                cells[index] = cell.with(
                    rowSpan: cell.rowSpan == 0 ? left : min(cell.rowSpan, left))
            }
            index += 1
        }
        hasRowSpans = false
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
            hasRowSpans = true
            while free.count < end { free.append(0) }
            let bottom = rowSpan == 0 ? Int.max : row + rowSpan
            for index in column..<end { free[index] = max(free[index], bottom) }
        }
        place = Place(
            row: Int32(truncatingIfNeeded: row), column: Int32(truncatingIfNeeded: column),
            columnSpan: Int32(truncatingIfNeeded: end - column),
            rowSpan: Int32(truncatingIfNeeded: rowSpan))
        width = max(width, column + 1)
        reach = max(reach, end)
        column = end
    }

    /// The open cell with its text.
    func cell(_ piece: Piece) -> GridCell {
        GridCell(
            piece: piece, row: place.row, column: place.column, columnSpan: place.columnSpan,
            rowSpan: place.rowSpan)
    }

    // MARK: Result

    /// Ends the table, whose cells are those from `first` on. A foot stands last, wherever it is
    /// written, and a cell reaches no further than the last column in which any cell begins.
    mutating func finish(_ first: Int, in cells: inout [GridCell]) {
        endGroup(in: &cells)
        if hasFeet { moveFeetDown(in: &cells) }
        guard reach > width else { return }
        for index in first..<max(cells.count, first) {
            let left = Int32(width) - cells[index].column
            if cells[index].columnSpan > left {
                cells[index] = cells[index].with(columnSpan: left)
            }
        }
    }

    private func moveFeetDown(in cells: inout [GridCell]) {
        guard let first = groups.first?.firstCell else { return }
        var moved: [GridCell] = []
        var row: Int32 = 0
        for isFoot in [false, true] {
            for (index, group) in groups.enumerated() where group.isFoot == isFoot {
                let isLast = index + 1 == groups.count
                let end = isLast ? cells.count : groups[index + 1].firstCell
                let shift = row - Int32(group.firstRow)
                for cell in cells[group.firstCell..<end] {
                    moved.append(cell.with(row: cell.row + shift))
                }
                row += Int32((isLast ? rows : groups[index + 1].firstRow) - group.firstRow)
            }
        }
        cells.removeLast(cells.count - first)
        cells += moved
    }
}

extension GridCell {
    fileprivate func with(
        row: Int32? = nil, columnSpan: Int32? = nil, rowSpan: Int32? = nil
    ) -> GridCell {
        GridCell(
            piece: piece, row: row ?? self.row, column: column,
            columnSpan: columnSpan ?? self.columnSpan, rowSpan: rowSpan ?? self.rowSpan)
    }
}

/// A limit of `Limits` that a page is beyond.
enum ExceededLimit: Error {
    case htmlNesting
    case tableRows
    case tableColumns
}
