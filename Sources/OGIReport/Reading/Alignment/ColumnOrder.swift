/// Which columns of the form the figures of a row stand in, read off the header's labels.
enum ColumnOrder {
    /// - Parameters:
    ///   - header: the letters of the labels above the row, run together.
    ///   - count: the number of cells in the row.
    /// - Returns: the columns in the order of the cells, or `nil` if header and cells disagree.
    static func columns(
        _ columns: [ColumnForm], under header: [Unicode.Scalar], count: Int
    ) -> [Int]? {
        var rest = header
        let isTwoLevel = remove(Form.legalPersonsHeader.zh, from: &rest)
        let found = positions(of: columns, in: rest)
        if found.isEmpty {
            let isBare = rest.isEmpty
            return isBare && count == columns.count ? Array(columns.indices) : nil
        }
        guard isInOrder(found.map { $0.column }, columns, isTwoLevel: isTwoLevel) else { return nil }
        if count == columns.count { return Array(columns.indices) }
        return count == found.count ? found.map { $0.column }.sorted() : nil
    }

    private static func remove(_ text: String, from letters: inout [Unicode.Scalar]) -> Bool {
        guard let start = letters.index(of: text) else { return false }
        letters.removeSubrange(start..<(start + text.unicodeScalars.count))
        return true
    }

    /// The columns whose label stands in the header, by where it stands. Long wordings are
    /// looked for first and taken out, so that a short one cannot match inside them.
    private static func positions(
        of columns: [ColumnForm], in header: [Unicode.Scalar]
    ) -> [(column: Int, position: Int)] {
        var rest: [Unicode.Scalar] = header
        var found: [(column: Int, position: Int)] = []
        let wordings = columns.enumerated().flatMap { index, column in
            ([column.label.zh] + column.variants).map { (index, Label($0).scalars) }
        }.sorted { $0.1.count > $1.1.count }
        for (column, letters) in wordings where !found.contains(where: { $0.column == column }) {
            guard let position = rest.index(of: letters) else { continue }
            found.append((column, position))
            for offset in position..<(position + letters.count) { rest[offset] = "\u{0}" }
        }
        return found.sorted { $0.position < $1.position }
    }

    /// Read line by line, a header of two levels names 总计 before the kinds of legal persons.
    private static func isInOrder(
        _ found: [Int], _ columns: [ColumnForm], isTwoLevel: Bool
    ) -> Bool {
        if found == found.sorted() { return true }
        guard isTwoLevel else { return false }
        let upper = found.filter { !Form.legalPersons.contains($0) }
        let lower = found.filter { Form.legalPersons.contains($0) }
        return found == upper.sorted() + lower.sorted()
    }
}
