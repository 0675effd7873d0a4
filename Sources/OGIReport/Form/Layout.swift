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

        init(_ form: RowForm, in table: TableKey) {
            self.table = table
            self.form = form
            let start = table.rawValue + "." + form.key + "."
            cells = form.columns.compactMap { CellPath(start + $0.key) }
            set = CellSet(cells)
        }

        /// The cell of a column, if the row has it.
        func cell(_ column: String) -> CellPath? {
            for index in cells.indices where form.columns[index].key.isIdentical(to: column) {
                return cells[index]
            }
            return nil
        }
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
        var rows: [Row] = []
        var positions = [(row: Int, column: Int)?](repeating: nil, count: CellRegistry.cells.count)
        var (cells, regularCells) = (CellSet(), CellSet())
        for table in Form.of(edition).tables {
            for form in table.rows {
                let row = Row(form, in: table.key)
                for (column, cell) in row.cells.enumerated() {
                    positions[cell.slot] = (rows.count, column)
                }
                cells = cells.union(row.set)
                if form.isRegular { regularCells = regularCells.union(row.set) }
                rows.append(row)
            }
        }
        self.edition = edition
        self.rows = rows
        self.positions = positions
        self.cells = cells
        self.regularCells = regularCells
        sums = Sum.all(in: rows)
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
