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
    static func all(in rows: [Layout.Row]) -> [Sum] {
        let requests = rows.filter { $0.table == .requests }
        let routes = rows.filter { $0.table == .disputes }
        return requests.compactMap { across($0, .requestRow) }
            + Form.applicants.indices.map { results(requests, column: $0) }
            + Form.applicants.indices.map { balance(requests, column: $0) }
            + routes.compactMap { across($0, .route) }
    }

    private static func across(_ row: Layout.Row, _ kind: Kind) -> Sum? {
        guard let total = row.form.columns.firstIndex(where: { $0.isTotal }) else { return nil }
        let parts = row.cells.enumerated().filter { $0.offset != total }.map { $0.element }
        return Sum(
            kind, left: parts, right: [row.cells[total]], isRegular: row.form.isRegular,
            label: row.form.label)
    }

    private static func results(_ rows: [Layout.Row], column: Int) -> Sum {
        func cells(_ isIncluded: (RowForm) -> Bool) -> [CellPath] {
            rows.filter { isIncluded($0.form) }.map { $0.cells[column] }
        }
        return Sum(
            .results,
            left: cells { $0.role == .outcome && $0.isRegular },
            deviating: cells { $0.role == .outcome && !$0.isRegular },
            replaceable: cells { $0.isRegular && $0.groups.contains(.otherProcessing) },
            right: cells { $0.role == .outcomeTotal },
            label: Form.applicants[column].label)
    }

    private static func balance(_ rows: [Layout.Row], column: Int) -> Sum {
        func cells(_ isIncluded: (RowForm.Role) -> Bool) -> [CellPath] {
            rows.filter { isIncluded($0.form.role) }.map { $0.cells[column] }
        }
        return Sum(
            .balance, left: cells { $0 == .inflow },
            right: cells { $0 == .outcomeTotal || $0 == .outflow },
            label: Form.applicants[column].label)
    }
}
