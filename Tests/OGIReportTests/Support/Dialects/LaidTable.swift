/// A printed table as rows of merged cells.
struct LaidTable {
    struct Cell {
        var text: String
        var columnSpan = 1
        var rowSpan = 1
        var isFigure = false
    }

    var rows: [[Cell]] = []
    /// Page marks, by the row that they stand before.
    var marks: [Int: String] = [:]
    /// Where each band begins, and its first row of figures.
    var bands: [(start: Int, figures: Int)] = []

    /// Header and figures are merged otherwise than in each other's rows.
    let isUneven: Bool

    init(_ table: PrintedTable, isUneven: Bool = false) {
        self.isUneven = isUneven
        for band in table.bands {
            let start = rows.count
            switch table.key {
            case .proactive: layItem(band)
            case .requests: layRequests(band)
            case .disputes: layDisputes(band)
            }
            bands.append((start, rows.count - band.rows.count))
        }
        if let seed = table.wrongSpan { misspan(seed) }
    }

    private mutating func note(_ row: PrintedRow) {
        if let mark = row.markBefore ?? row.markInside { marks[rows.count] = mark }
    }

    // MARK: The three tables

    private mutating func layItem(_ band: PrintedBand) {
        let width = isUneven ? 6 : 3
        let isThree = band.columns.count == 3
        let two = isUneven ? [4, 2] : [1, 2]
        let figures = isThree ? (isUneven ? [3, 1, 2] : [1, 1, 1]) : two
        let header = isUneven ? (isThree ? [1, 3, 2] : [3, 3]) : figures
        rows.append([Cell(text: band.caption, columnSpan: width + 1)])
        rows.append(
            [Cell(text: "信息内容")]
                + cells(band.columns.map { $0.label }, band.columns.count == 1 ? [width] : header))
        for row in band.rows {
            note(row)
            rows.append(
                [Cell(text: row.label)]
                    + cells(
                        row.values.map { $0.text }, row.values.count == 1 ? [width] : figures,
                        figures: true))
        }
    }

    private mutating func layRequests(_ band: PrintedBand) {
        layApplicants(band)
        let figures = isUneven ? [1, 2, 1, 1, 1, 2, 1] : []
        for (index, row) in band.rows.enumerated() {
            note(row)
            var laid: [Cell] = []
            for level in row.groups.indices {
                let path = row.groups[...level]
                if index > 0, band.rows[index - 1].groups.starts(with: path) { continue }
                let count = band.rows[index...].prefix { $0.groups.starts(with: path) }.count
                laid.append(Cell(text: row.groups[level], rowSpan: count))
            }
            laid.append(Cell(text: row.label, columnSpan: 3 - min(row.groups.count, 2)))
            rows.append(laid + cells(row.values.map { $0.text }, figures, figures: true))
        }
    }

    /// The three rows above the figures of table 3.
    private mutating func layApplicants(_ band: PrintedBand) {
        let spans = isUneven ? [2, 1, 1, 1, 1, 1, 2] : []
        var top: [Cell] = []
        var low: [Cell] = []
        var isInside = false
        for (column, cell) in zip(band.columns, cells(band.columns.map { $0.label }, spans)) {
            if column.group.isEmpty {
                top.append(Cell(text: cell.text, columnSpan: cell.columnSpan, rowSpan: 2))
                isInside = false
                continue
            }
            low.append(cell)
            if isInside {
                top[top.count - 1].columnSpan += cell.columnSpan
            } else {
                top.append(Cell(text: column.group, columnSpan: cell.columnSpan))
            }
            isInside = true
        }
        let width = top.reduce(0) { $0 + $1.columnSpan }
        rows.append([
            Cell(text: band.caption, columnSpan: 3, rowSpan: 3),
            Cell(text: "申请人情况", columnSpan: max(width, 1)),
        ])
        rows += [top, low]
    }

    private mutating func layDisputes(_ band: PrintedBand) {
        var routes: [(name: String, columns: [String])] = []
        for column in band.columns {
            if routes.last?.name != column.group { routes.append((column.group, [])) }
            routes[routes.count - 1].columns.append(column.label)
        }
        guard let first = routes.first else { return }
        let rest = routes.dropFirst()
        let lawsuits = rest.reduce(0) { $0 + $1.columns.count }
        rows.append([
            Cell(text: first.name, columnSpan: first.columns.count),
            Cell(text: "行政诉讼", columnSpan: max(lawsuits, 1)),
        ])
        rows.append(
            first.columns.map { Cell(text: $0, rowSpan: 2) }
                + rest.map { Cell(text: $0.name, columnSpan: $0.columns.count) })
        rows.append(rest.flatMap { $0.columns.map { Cell(text: $0) } })
        for row in band.rows {
            note(row)
            rows.append(cells(row.values.map { $0.text }, [], figures: true))
        }
    }

    private func cells(_ texts: [String], _ spans: [Int], figures: Bool = false) -> [Cell] {
        texts.enumerated().map { index, text in
            Cell(
                text: text, columnSpan: spans.indices.contains(index) ? spans[index] : 1,
                isFigure: figures)
        }
    }

    /// One merged cell, or one that should not be, spans one more or one less.
    private mutating func misspan(_ seed: UInt64) {
        var dice = Dice(seed)
        let row = Int.random(in: rows.indices, using: &dice)
        guard !rows[row].isEmpty else { return }
        let cell = Int.random(in: rows[row].indices, using: &dice)
        let change = dice.pick([-1, 1, 1, 2])
        if dice.once(in: 2) {
            rows[row][cell].columnSpan = max(rows[row][cell].columnSpan + change, 1)
        } else {
            rows[row][cell].rowSpan = max(rows[row][cell].rowSpan + change, 1)
        }
    }

    // MARK: As a grid

    /// The texts of all grid places; merged places say it again or are empty.
    func expanded(repeating: Bool) -> [[String]] {
        var grid: [[String?]] = rows.map { _ in [] }
        for (index, row) in rows.enumerated() {
            var column = 0
            for cell in row {
                while grid[index].indices.contains(column), grid[index][column] != nil {
                    column += 1
                }
                for below in index..<min(index + cell.rowSpan, rows.count) {
                    for right in column..<column + cell.columnSpan {
                        while grid[below].count <= right { grid[below].append(nil) }
                        let isFirst = below == index && right == column
                        grid[below][right] = isFirst || repeating ? cell.text : ""
                    }
                }
                column += cell.columnSpan
            }
        }
        // A row that lacks a cell stays short: filled up, it would say that its last is blank.
        return grid.map { $0.map { $0 ?? "" } }
    }

    /// The texts with an empty one for every further column that a cell spans; what spans rows
    /// stands in its first.
    var filled: [[String]] {
        rows.map { row in
            row.flatMap { cell in
                [cell.text] + Array(repeating: "", count: cell.columnSpan - 1)
            }
        }
    }
}
