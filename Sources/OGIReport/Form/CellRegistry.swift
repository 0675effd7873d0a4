/// All cells of both editions in one numbering, derived from the forms. A cell that both
/// editions have stands here once.
enum CellRegistry {
    struct Entry: Sendable {
        let table: TableKey
        let row: String
        let column: String
        let path: String

        init(table: TableKey, row: String, column: String) {
            self.table = table
            self.row = row
            self.column = column
            path = table.rawValue + "." + row + "." + column
        }
    }

    /// In the order of the form. At most 255, so that a path fits in a byte.
    static let cells: [Entry] = {
        var cells: [Entry] = []
        for table in TableKey.allCases {
            for row in rowKeys(of: table) {
                for column in columnKeys(of: table, row: row) {
                    cells.append(Entry(table: table, row: row, column: column))
                }
            }
        }
        return cells
    }()

    static let tree = KeyTree(cells)

    /// The cells of a table.
    static func cells(of table: TableKey) -> CellSet {
        switch table {
        case .proactive: tables[0]
        case .requests: tables[1]
        case .disputes: tables[2]
        }
    }

    private static let tables = TableKey.allCases.map { table in
        CellSet(CellPath.all.filter { $0.table == table })
    }

    @inline(never)
    private static func rowKeys(of table: TableKey) -> [String] {
        merged { edition in Form.of(edition).table(table).rows.map { $0.key } }
    }

    @inline(never)
    private static func columnKeys(of table: TableKey, row: String) -> [String] {
        merged { edition in
            Form.of(edition).table(table).row(row)?.columns.map { $0.key } ?? []
        }
    }

    @inline(never)
    private static func merged(_ keys: (Edition) -> [String]) -> [String] {
        var result: [String] = []
        for edition in Edition.allCases {
            for key in keys(edition) where !result.contains(key) { result.append(key) }
        }
        return result
    }
}
