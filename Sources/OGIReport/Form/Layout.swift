/// The form of one edition with every cell resolved to its path: what reader, rules and
/// writers walk over.
struct Layout: Sendable {
    struct Row: Sendable {
        let table: TableKey
        let form: RowForm
        /// The cells of the row, one for each of `form.columns`.
        let cells: [CellPath]
        /// The same, as a set.
        let set: CellSet

        /// `requests.results.granted`
        var path: String { table.rawValue + "." + form.key }
    }

    /// A cell by the row and the column that it stands in.
    struct Position: Sendable {
        let row: Int
        let column: Int
        let path: CellPath
    }

    let edition: Edition
    /// In the order of the form.
    let rows: [Row]
    /// For every cell of the registry its row in `rows` and its column; `nil` where the edition
    /// has no such cell.
    private let positions: [(row: Int, column: Int)?]
    /// All cells of the edition.
    let cells: CellSet
    /// Those of the rows that the edition itself has.
    let regularCells: CellSet
    /// The sums that the form asks for.
    let sums: [Sum]

    static func of(_ edition: Edition) -> Layout {
        switch edition {
        case .edition2019: layout2019
        case .edition2021: layout2021
        }
    }

    private static let layout2019 = Layout(.edition2019)
    private static let layout2021 = Layout(.edition2021)

    @inline(never)
    private init(_ edition: Edition) {
        let rows = Form.of(edition).tables.flatMap { table in
            table.rows.map { row in
                let cells = Self.resolve(row, in: table.key)
                return Row(table: table.key, form: row, cells: cells, set: CellSet(cells))
            }
        }
        var positions = [(row: Int, column: Int)?](repeating: nil, count: CellRegistry.cells.count)
        for (index, row) in rows.enumerated() {
            for (column, cell) in row.cells.enumerated() { positions[cell.slot] = (index, column) }
        }
        self.edition = edition
        self.rows = rows
        self.positions = positions
        cells = CellSet(rows.flatMap { $0.cells })
        regularCells = CellSet(rows.filter { $0.form.isRegular }.flatMap { $0.cells })
        sums = Sum.all(in: rows)
    }

    private static func resolve(_ row: RowForm, in table: TableKey) -> [CellPath] {
        row.columns.compactMap { CellPath(table.rawValue + "." + row.key + "." + $0.key) }
    }

    func contains(_ path: CellPath) -> Bool { cells.contains(path) }

    /// The row and the column of a cell, if the edition has it.
    func position(of path: CellPath) -> (row: Row, column: ColumnForm)? {
        guard let position = positions[path.slot] else { return nil }
        let row = rows[position.row]
        return (row, row.form.columns[position.column])
    }

    /// Where cells stand, in the order of the form; without those that the edition has not.
    func positions(of cells: CellSet) -> [Position] {
        var rest = cells
        var result: [Position] = []
        while let path = rest.popFirst() {
            guard let position = positions[path.slot] else { continue }
            result.append(Position(row: position.row, column: position.column, path: path))
        }
        return result
    }

    func rows(of table: TableKey) -> [Row] { rows.filter { $0.table == table } }
}
