/// Table 4 is printed as one row of 15 cells under headers of three levels, or as a row of
/// five cells for each route. Both become a row a route.
enum DisputeRows {
    static func split(_ observed: [ObservedRow], _ vocabulary: Vocabulary) -> [ObservedRow] {
        observed.flatMap { routes(of: $0, vocabulary) ?? [$0] }
    }

    /// `nil` if the labels do not say which routes the cells belong to.
    private static func routes(of row: ObservedRow, _ vocabulary: Vocabulary) -> [ObservedRow]? {
        let named = row.labels.filter { vocabulary.row(named: $0.label) != nil }
        let outcomes = row.labels.filter { vocabulary.row(named: $0.label) == nil }
        guard let width = vocabulary.rows.first?.form.cells.count, !named.isEmpty,
            isInOrder(row, vocabulary), isRepeated(outcomes, vocabulary, of: named.count)
        else { return nil }
        let fitted = RowFit.fit(row, to: width * named.count)
        guard fitted.values.count == width * named.count else { return nil }
        let header = Array(outcomes.filter { !vocabulary.isGroup($0.label) }.prefix(width))
        return named.enumerated().map { index, label in
            ObservedRow(
                labels: header + [label],
                values: Array(fitted.values[(index * width)..<((index + 1) * width)]),
                needsProof: fitted.needsProof)
        }
    }

    /// 行政诉讼 stands before its routes and behind the routes that are not its own.
    private static func isInOrder(_ row: ObservedRow, _ vocabulary: Vocabulary) -> Bool {
        var positions: [Int] = []
        for label in row.labels.map({ $0.label }) {
            if let route = vocabulary.row(named: label) {
                positions.append(2 * route + 1)
            } else if vocabulary.isGroup(label),
                let first = vocabulary.rows.firstIndex(where: { known in
                    known.form.form.groups.contains { Label($0.label.zh) == label }
                })
            {
                positions.append(2 * first)
            }
        }
        return positions == positions.sorted()
    }

    /// The outcomes stand once, or once for each route, always in the same order.
    private static func isRepeated(
        _ outcomes: [Line], _ vocabulary: Vocabulary, of routes: Int
    ) -> Bool {
        let letters = outcomes.map { $0.label }.filter { !vocabulary.isGroup($0) }
        guard let width = vocabulary.rows.first?.form.cells.count else { return false }
        if letters.isEmpty { return true }
        guard letters.count == width || letters.count == width * routes else { return false }
        return letters.indices.allSatisfy { letters[$0] == letters[$0 % width] }
    }
}

extension Vocabulary {
    /// Does the label stand beside several rows or above all columns, and name no column?
    func isGroup(_ label: Label) -> Bool {
        groups.contains(label)
    }
}
