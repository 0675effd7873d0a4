/// All labels of the form, prepared for finding them in pieces.
struct FormTexts: Sendable {
    /// A row of the form in one of its tables.
    struct Row: Sendable {
        let table: TableKey
        let edition: Edition
        let row: Int
        let columns: Int
        /// The first letter of its label: the 3 of 3.其他.
        let ordinal: UInt8?
        /// The number of its label, or of another wording.
        fileprivate let label: Int
    }

    static let all = FormTexts()

    /// The labels of rows, without ordinals.
    private let labels: TextNumbers
    /// The rows that labels name letter by letter.
    private let rows: [Row]
    /// Labels beside several rows, with their ordinals.
    let groups: [[Unicode.Scalar]]
    /// Labels above columns, and in the corner: the longest first.
    let headers: [[Unicode.Scalar]]
    /// The columns of table 3 in their order.
    let columns = Self.names(of: Form.applicants)
    /// The columns of table 4 in their order.
    let outcomes = Self.names(of: Form.disputeTable.rows.first?.columns ?? [])
    /// Every wording of a label above columns.
    private let headerWordings: TextNumbers
    /// Labels of every kind, with their ordinals.
    private let wholes: [[Unicode.Scalar]]

    private init() {
        var labels = TextNumbers()
        var rows: [Row] = []
        var groups: [[Unicode.Scalar]] = []
        var headers: [[Unicode.Scalar]] = []
        var wholes: [[Unicode.Scalar]] = []
        var wordings = TextNumbers()
        for edition in Edition.allCases {
            for table in TableKey.allCases {
                let vocabulary = Vocabulary.of(table, edition)
                for (number, row) in vocabulary.rows.enumerated() {
                    for label in row.labels {
                        rows.append(
                            Row(
                                table: table, edition: edition, row: number,
                                columns: row.form.form.columns.count,
                                ordinal: row.form.form.label.zh.utf8.first,
                                label: labels.add(label.scalars)))
                    }
                    for column in row.form.form.columns {
                        headers.append(Self.letters(column.label.zh))
                        wordings.add(Self.letters(column.label.zh))
                        for text in column.variants { wordings.add(Self.letters(text)) }
                    }
                    wholes.append(Self.letters(row.form.form.label.zh))
                    for group in row.form.form.groups {
                        groups.append(Self.letters(group.label.zh))
                    }
                }
                let (corners, spanning) = Form.headerLabels(of: table)
                for text in corners + spanning { headers.append(Self.letters(text)) }
            }
        }
        self.rows = rows
        headerWordings = wordings
        self.labels = labels
        self.groups = Self.distinct(groups)
        self.wholes = Self.distinct(wholes + groups + headers + labels.texts)
        self.headers = Self.distinct(headers).ordered { -$0.count }
    }

    @inline(never)
    private static func letters(_ text: String) -> [Unicode.Scalar] {
        let bytes = Array(text.utf8)
        return bytes.letters(bytes.indices)
    }

    @inline(never)
    private static func distinct(_ texts: [[Unicode.Scalar]]) -> [[Unicode.Scalar]] {
        var distinct = TextNumbers()
        for text in texts where !text.isEmpty { distinct.add(text) }
        return distinct.texts
    }

    @inline(never)
    private static func names(of columns: [ColumnForm]) -> [[Unicode.Scalar]] {
        var names: [[Unicode.Scalar]] = []
        for column in columns { names.append(letters(column.label.zh)) }
        return names
    }

    @inline(never)
    func rows(named letters: [Unicode.Scalar]) -> [Row] {
        guard let label = labels.number(of: letters) else { return [] }
        return rows.filter { $0.label == label }
    }

    /// Can the label of a row begin with these letters, or with some of them?
    func canBegin(_ letters: [Unicode.Scalar]) -> Bool {
        labels.texts.contains { $0.starts(with: letters) || letters.starts(with: $0) }
    }

    /// Are these letters a part of a label of any kind?
    func haveInside(_ letters: [Unicode.Scalar]) -> Bool {
        wholes.contains { $0.index(of: letters) != nil }
    }

    /// Are these letters a part of a label above columns, and no such label?
    func isPiece(_ letters: [Unicode.Scalar]) -> Bool {
        !letters.isEmpty && headerWordings.number(of: letters) == nil
            && headers.contains { $0.count > letters.count && $0.index(of: letters) != nil }
    }

    /// Do these letters name a column, with or without an ordinal?
    func isColumn(_ letters: [Unicode.Scalar]) -> Bool {
        headerWordings.number(of: letters) != nil
            || !letters.isEmpty && headerWordings.number(of: Array(letters.dropFirst())) != nil
    }

    func isRow(_ letters: [Unicode.Scalar]) -> Bool {
        labels.number(of: letters.name) != nil
            || !letters.isEmpty && labels.number(of: Array(letters.dropFirst())) != nil
    }
}
