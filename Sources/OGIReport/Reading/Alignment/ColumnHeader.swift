/// The labels above the columns of a row, one for each column, from left to right.
struct ColumnHeader: Sendable {
    struct Leaf: Sendable {
        let label: Label
        /// Where it stands in a grid.
        let column: Int32
        var columnSpan: Int32 = 1

        func covers(_ other: Int32) -> Bool { column <= other && other < column + columnSpan }
    }

    let leaves: [Leaf]
    /// The columns of the leaves are those of a grid.
    let hasColumns: Bool

    static let none = ColumnHeader(leaves: [], hasColumns: false)

    private init(leaves: [Leaf], hasColumns: Bool) {
        self.leaves = leaves
        self.hasColumns = hasColumns
    }

    /// - Parameter names: the labels between the row before and the row's own label.
    init(_ names: some Collection<ObservedRow.Name>, hasColumns: Bool, _ vocabulary: Vocabulary) {
        self.hasColumns = hasColumns
        let upper = names.filter { name in
            !(vocabulary.nearestNumber(name.label).map { vocabulary.isGroup(word: $0) } ?? false)
        }
        if hasColumns {
            leaves = Self.lowest(upper).map {
                Leaf(
                    label: $0.label, column: $0.cell?.column ?? 0,
                    columnSpan: $0.cell?.columnSpan ?? 1)
            }
        } else {
            leaves = Self.inOrder(Self.words(of: upper, vocabulary), vocabulary)
        }
    }

    /// The labels of a grid with no other label below them, from left to right.
    static func lowest(_ names: [ObservedRow.Name]) -> [ObservedRow.Name] {
        var lowest: [(number: Int, cell: GridCell)] = []
        lowest.reserveCapacity(names.count)
        let all = names.span
        for number in all.indices.reversed() {
            guard let cell = all[number].cell else { continue }
            let isAbove = lowest.contains { other in
                let below = other.cell
                return below.column < cell.column + cell.columnSpan
                    && cell.column < below.column + below.columnSpan
            }
            if !isAbove { lowest.append((number, cell)) }
        }
        // They do not lie above each other, so their columns are different.
        return lowest.ordered { Int($0.cell.column) }.map { names[$0.number] }
    }

    // MARK: Labels without a grid

    /// Labels of the form are found also where one is broken over lines (本年新 | 制作数量), or where
    /// several run together on one.
    private static func words(
        of names: [ObservedRow.Name], _ vocabulary: Vocabulary
    ) -> [Label] {
        var words: [Label] = []
        var rest = names.map { $0.label }[...]
        while let first = rest.first {
            if let (word, count) = broken(rest, vocabulary) {
                words.append(word)
                rest = rest.dropFirst(count)
            } else {
                words += split(first, vocabulary) ?? [first]
                rest = rest.dropFirst()
            }
        }
        return words.filter { vocabulary.nearest($0)?.isSpanning != true }
    }

    /// One to six labels that together are a label of the form.
    private static func broken(
        _ labels: ArraySlice<Label>, _ vocabulary: Vocabulary
    ) -> (word: Label, count: Int)? {
        guard var label = labels.first else { return nil }
        if vocabulary.word(label) != nil { return (label, 1) }
        for (number, next) in labels.dropFirst().prefix(5).enumerated() {
            label = label.joined(with: next)
            if vocabulary.word(label) != nil { return (label, number + 2) }
        }
        return nil
    }

    /// The labels of the form that a label is made of, and of nothing else.
    private static func split(_ label: Label, _ vocabulary: Vocabulary) -> [Label]? {
        var words: [Label] = []
        var rest = label.scalars[...]
        guard rest.count <= Label.longest else { return nil }
        while !rest.isEmpty {
            let word = vocabulary.words.filter { rest.starts(with: $0.label.scalars) }
                .max { $0.label.scalars.count < $1.label.scalars.count }
            guard let word else { return nil }
            words.append(word.label)
            rest = rest.dropFirst(word.label.scalars.count)
        }
        return words
    }

    /// Read line by line, a header of two levels names 总计 before the kinds of legal persons.
    private static func inOrder(_ labels: [Label], _ vocabulary: Vocabulary) -> [Leaf] {
        var labels = labels
        let total = labels.firstIndex { vocabulary.isTotal($0) }
        if let total, total + 1 < labels.count, labels.filter({ vocabulary.isTotal($0) }).count == 1
        {
            labels.append(labels.remove(at: total))
        }
        return labels.map { Leaf(label: $0, column: 0) }
    }
}

extension Vocabulary {
    /// The column that is the sum of the others.
    fileprivate func isTotal(_ label: Label) -> Bool {
        guard let row = rows.first,
            let total = row.form.form.columns.firstIndex(where: { $0.isTotal })
        else { return false }
        return row.columns[total].contains(label)
    }
}
