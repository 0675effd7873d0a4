/// The labels of one table of the form, prepared for comparing.
struct Vocabulary: Sendable {
    struct Row: Sendable {
        let form: Layout.Row
        /// The form's wording first.
        let labels: [Label]
        /// The wordings of the columns, the longest first.
        let columns: [(column: Int, letters: [Unicode.Scalar])]

        init(_ form: Layout.Row) {
            self.form = form
            labels = ([form.form.label.zh] + form.form.variants).map { Label($0) }
            columns = form.form.columns.enumerated().flatMap { index, column in
                ([column.label.zh] + column.variants).map { (index, Label($0).scalars) }
            }.sorted { $0.1.count > $1.1.count }
        }
    }

    let table: TableKey
    let edition: Edition
    let rows: [Row]
    /// Labels that stand above columns or beside several rows.
    let others: [Label]

    /// Those of `others` that name no column.
    let groups: [Label]

    /// How like a label must be to count as one of the form's.
    static let threshold = 0.75

    static func of(_ table: TableKey, _ edition: Edition) -> Vocabulary {
        switch edition {
        case .edition2019: all2019[table]
        case .edition2021: all2021[table]
        }
    }

    private struct Tables: Sendable {
        let proactive, requests, disputes: Vocabulary

        init(_ edition: Edition) {
            proactive = Vocabulary(.proactive, Layout.of(edition))
            requests = Vocabulary(.requests, Layout.of(edition))
            disputes = Vocabulary(.disputes, Layout.of(edition))
        }

        subscript(table: TableKey) -> Vocabulary {
            switch table {
            case .proactive: proactive
            case .requests: requests
            case .disputes: disputes
            }
        }
    }

    private static let all2019 = Tables(.edition2019)
    private static let all2021 = Tables(.edition2021)

    private init(_ table: TableKey, _ layout: Layout) {
        self.table = table
        edition = layout.edition
        let rows = layout.rows(of: table)
        self.rows = rows.map { Row($0) }
        let (corners, spanning) = Form.headerLabels(of: table)
        let groups = corners + rows.flatMap { $0.form.groups.map { $0.label.zh } }
        let columns =
            spanning
            + rows.flatMap { row in
                row.form.columns.flatMap { [$0.label.zh] + $0.variants }
            }
        self.groups = Self.distinct(groups)
        others = Self.distinct(groups + columns)
    }

    /// Does the label name a column?
    func isColumn(_ label: Label) -> Bool { others.contains(label) && !groups.contains(label) }

    /// Is this, letter by letter, a label that this table has and the others have not?
    func isAnchor(_ label: Label) -> Bool {
        guard row(named: label) != nil || others.contains(label) else { return false }
        return TableKey.allCases.allSatisfy { other in
            if other == table { return true }
            let vocabulary = Self.of(other, edition)
            return vocabulary.row(named: label) == nil && !vocabulary.others.contains(label)
        }
    }

    private static func distinct(_ texts: [String]) -> [Label] {
        var result: [Label] = []
        for label in texts.map({ Label($0) }) where !result.contains(label) {
            result.append(label)
        }
        return result
    }

    /// How like a label is to a row of the form.
    func likeness(of label: Label, toRow row: Int) -> Double {
        rows[row].labels.reduce(0) { max($0, label.likeness(to: $1)) }
    }

    /// The row whose label this is, letter by letter.
    func row(named label: Label) -> Int? {
        rows.firstIndex { row in row.labels.contains { $0.scalars == label.scalars } }
    }

    /// Is this, but for misprints, a label of the table?
    func contains(_ label: Label) -> Bool {
        if label.isEmpty || label.scalars.count > Label.longest { return false }
        if row(named: label) != nil || others.contains(label) { return true }
        return isLike(label, anyOf: others) || rows.contains { isLike(label, anyOf: $0.labels) }
    }

    /// A misprint of a label, or a piece of one that was broken over two lines: 本年新 | 制作数量.
    private func isLike(_ label: Label, anyOf labels: [Label]) -> Bool {
        let letters = label.scalars
        return labels.contains { candidate in
            label.likeness(to: candidate, atLeast: Self.threshold) >= Self.threshold
                || letters.count >= 2
                    && (candidate.scalars.starts(with: letters)
                        || candidate.scalars.suffix(letters.count).elementsEqual(letters))
        }
    }
}
