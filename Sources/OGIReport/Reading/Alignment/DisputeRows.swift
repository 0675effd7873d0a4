/// Table 4 is printed as one row of 15 cells under headers of three levels, or as a row of
/// five cells for each route. Both become a row a route.
enum DisputeRows {
    static func split(_ observed: [ObservedRow], _ vocabulary: Vocabulary) -> [ObservedRow] {
        withoutGaps(observed, vocabulary)
            .flatMap { routes(of: $0, vocabulary) ?? bare($0, vocabulary) ?? [$0] }
    }

    /// Empty lines inside the header are no row: more labels of columns follow them.
    private static func withoutGaps(
        _ observed: [ObservedRow], _ vocabulary: Vocabulary
    ) -> [ObservedRow] {
        var rows: [ObservedRow] = []
        for row in observed {
            if let gap = rows.last, gap.ownCount == nil, gap.printed.isEmpty,
                row.labels.contains(where: { vocabulary.isColumn($0.label) })
            {
                rows.removeLast()
                rows.append(
                    ObservedRow(
                        labels: gap.labels + row.labels, values: row.values, isLast: row.isLast))
            } else {
                rows.append(row)
            }
        }
        return rows
    }

    /// `nil` if the labels do not say which routes the cells belong to.
    private static func routes(of row: ObservedRow, _ vocabulary: Vocabulary) -> [ObservedRow]? {
        let words = row.labels.map { vocabulary.nearestNumber($0.label) }
        // A label in the row itself that is none of the form's: it is another row.
        if words.suffix(row.ownCount ?? 0).contains(where: { $0 == nil }) { return nil }
        let named = words.indices.filter { index in
            words[index].flatMap { vocabulary.row(ofWord: $0) } != nil
        }
        guard let width = vocabulary.rows.first?.form.cells.count, !named.isEmpty,
            isInOrder(words, vocabulary),
            let outcomes = outcomes(of: row, width, named.count, vocabulary)
        else { return nil }
        let fitted = RowFit.fit(row, to: width * named.count)
        guard fitted.values.count == width * named.count else { return nil }
        let header = Array(outcomes.prefix(width))
        return named.enumerated().map { index, label in
            part(index, of: fitted, width, labels: header + [row.labels[label]])
        }
    }

    /// All 15 figures under labels that do not tell enough: certain where every route adds up, in
    /// the form's order, which the labels that are there do not contradict.
    private static func bare(_ row: ObservedRow, _ vocabulary: Vocabulary) -> [ObservedRow]? {
        let words = row.labels.map { vocabulary.nearestNumber($0.label) }
        guard let width = vocabulary.rows.first?.form.cells.count,
            row.values.count == width * vocabulary.rows.count,
            words.suffix(row.ownCount ?? 0).allSatisfy({ $0 != nil }),
            isInOrder(words, vocabulary)
        else { return nil }
        return vocabulary.rows.enumerated().map { index, known in
            let name = ObservedRow.Name(
                label: known.labels[0], piece: Piece(bytes: 0..<0, extent: row.values[0].extent))
            var part = part(index, of: row, width, labels: [name])
            part.needsProof = true
            return part
        }
    }

    /// The cells of one route. Its header is not that of a grid: the columns are counted.
    private static func part(
        _ index: Int, of row: ObservedRow, _ width: Int, labels: [ObservedRow.Name]
    ) -> ObservedRow {
        ObservedRow(
            labels: labels, ownCount: 1,
            values: Array(row.values[(index * width)..<((index + 1) * width)]),
            needsProof: row.needsProof)
    }

    /// 行政诉讼 stands before its routes and behind the routes that are not its own.
    private static func isInOrder(_ words: [Int?], _ vocabulary: Vocabulary) -> Bool {
        var last = 0
        for word in words {
            guard let word else { continue }
            var position = last
            if let route = vocabulary.row(ofWord: word) {
                position = 2 * route + 1
            } else if vocabulary.isGroup(word: word) {
                let label = vocabulary.words[word].label
                position = vocabulary.rows.firstIndex { $0.group == label }.map { 2 * $0 } ?? last
            }
            if position < last { return false }
            last = position
        }
        return true
    }

    /// The labels of the columns: all that name no route, or, where merged cells are written once
    /// more in every row, the lowest.
    private static func outcomes(
        of row: ObservedRow, _ width: Int, _ routes: Int, _ vocabulary: Vocabulary
    ) -> [ObservedRow.Name]? {
        func outcomes(_ names: [ObservedRow.Name]) -> [ObservedRow.Name]? {
            let found = names.filter { name in
                guard let word = vocabulary.nearestNumber(name.label) else { return true }
                return vocabulary.row(ofWord: word) == nil && !vocabulary.isGroup(word: word)
            }
            let labels = found.map { vocabulary.nearest($0.label)?.label ?? $0.label }
            return isRepeated(labels, width, routes) ? found : nil
        }
        if let all = outcomes(row.labels) { return all }
        return row.hasColumns ? outcomes(ColumnHeader.lowest(row.labels)) : nil
    }

    /// The outcomes stand once, or once for each route, always in the same order.
    private static func isRepeated(_ outcomes: [Label], _ width: Int, _ routes: Int) -> Bool {
        if outcomes.isEmpty { return true }
        guard outcomes.count == width || outcomes.count == width * routes else { return false }
        return outcomes.indices.allSatisfy { outcomes[$0] == outcomes[$0 % width] }
    }
}
