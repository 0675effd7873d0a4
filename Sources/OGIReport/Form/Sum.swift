/// An identity of the form: the figures on the left add up to the figures on the right.
struct Sum: Sendable {
    enum Kind: Sendable, Hashable {
        /// Each row of table 3: six kinds of applicants = 总计.
        case requestRow
        /// Each column of table 3: the outcome rows = （七）总计.
        case results
        /// Each column of table 3: 一 + 二 = （七）总计 + 四.
        case balance
        /// Each route of table 4: four outcomes = 总计.
        case route
    }

    /// The sum goes over a row, and not down a column.
    var isAcross: Bool { kind == .requestRow || kind == .route }

    let kind: Kind
    let left: [CellPath]
    /// Cells that stand on the left only where a report has the layout of 其他处理 that its
    /// edition does not have: they count where they are, and nothing is missing without them.
    let deviating: [CellPath]
    /// The cells of `left` that may be missing where `deviating` are there instead.
    let replaceable: [CellPath]
    let right: [CellPath]
    /// All cells of both sides, `deviating` left out.
    let set: CellSet
    /// `false` for a row that the edition does not have.
    let isRegular: Bool
    /// The row (for sums over a row) or the column (for sums down a column) as printed.
    let label: Bilingual

    private init(
        _ kind: Kind, left: [CellPath], deviating: [CellPath] = [], replaceable: [CellPath] = [],
        right: [CellPath], isRegular: Bool = true, label: Bilingual
    ) {
        self.kind = kind
        self.left = left
        self.deviating = deviating
        self.replaceable = replaceable
        self.right = right
        set = CellSet(left + right)
        self.isRegular = isRegular
        self.label = label
    }

    /// All sums of one edition, in the order of the form.
    @inline(never)
    static func all(in rows: [Layout.Row]) -> [Sum] {
        var sums: [Sum] = []
        addRows(of: .requests, .requestRow, rows, to: &sums)
        for column in Form.applicants.indices { sums.append(results(rows, column: column)) }
        for column in Form.applicants.indices { sums.append(balance(rows, column: column)) }
        addRows(of: .disputes, .route, rows, to: &sums)
        return sums
    }

    private static func addRows(
        of table: TableKey, _ kind: Kind, _ rows: [Layout.Row], to sums: inout [Sum]
    ) {
        for row in rows where row.table == table {
            guard let total = row.form.columns.firstIndex(where: { $0.isTotal }) else { continue }
            var parts = row.cells
            parts.remove(at: total)
            sums.append(
                Sum(
                    kind, left: parts, right: [row.cells[total]], isRegular: row.form.isRegular,
                    label: row.form.label))
        }
    }

    private static func results(_ rows: [Layout.Row], column: Int) -> Sum {
        var (left, deviating, replaceable): ([CellPath], [CellPath], [CellPath]) = ([], [], [])
        var right: [CellPath] = []
        for row in rows where row.table == .requests {
            let (form, cell) = (row.form, row.cells[column])
            if form.role == .outcomeTotal { right.append(cell) }
            if form.isRegular, form.groups.contains(.otherProcessing) { replaceable.append(cell) }
            if form.role != .outcome { continue }
            if form.isRegular { left.append(cell) } else { deviating.append(cell) }
        }
        return Sum(
            .results, left: left, deviating: deviating, replaceable: replaceable, right: right,
            label: Form.applicants[column].label)
    }

    private static func balance(_ rows: [Layout.Row], column: Int) -> Sum {
        var (left, right): ([CellPath], [CellPath]) = ([], [])
        for row in rows where row.table == .requests {
            switch row.form.role {
            case .inflow: left.append(row.cells[column])
            case .outcomeTotal, .outflow: right.append(row.cells[column])
            case .none, .outcome: break
            }
        }
        return Sum(.balance, left: left, right: right, label: Form.applicants[column].label)
    }
}
