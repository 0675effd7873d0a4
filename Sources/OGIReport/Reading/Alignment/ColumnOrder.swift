/// Which columns of the form the figures of a row stand in, read off the header's labels.
struct ColumnOrder {
    private let wordings: [(column: Int, letters: [Unicode.Scalar])]
    private let width: Int

    /// - Parameters:
    ///   - wordings: the wordings of the columns, the longest first.
    ///   - width: how many columns the form has.
    init(_ wordings: [(column: Int, letters: [Unicode.Scalar])], width: Int) {
        self.wordings = wordings
        self.width = width
    }

    private static let legalPersons = Array(Form.legalPersonsHeader.zh.unicodeScalars)

    /// - Parameters:
    ///   - header: the letters of the labels above the row, run together.
    ///   - count: the number of cells in the row.
    /// - Returns: the columns in the order of the cells, or `nil` if header and cells disagree.
    func columns(under header: [Unicode.Scalar], count: Int) -> [Int]? {
        var rest = header
        let isTwoLevel = Self.remove(Self.legalPersons, from: &rest)
        let found = positions(in: rest)
        if found.isEmpty { return rest.isEmpty && count == width ? Array(0..<width) : nil }
        guard Self.isInOrder(found.map { $0.column }, isTwoLevel: isTwoLevel) else { return nil }
        return count == found.count ? found.map { $0.column }.sorted() : nil
    }

    private static func remove(
        _ text: [Unicode.Scalar], from letters: inout [Unicode.Scalar]
    ) -> Bool {
        guard let start = letters.index(of: text) else { return false }
        letters.removeSubrange(start..<(start + text.count))
        return true
    }

    /// The columns whose label stands in the header, by where it stands. Long wordings are
    /// looked for first and taken out, so that a short one cannot match inside them.
    private func positions(in header: [Unicode.Scalar]) -> [(column: Int, position: Int)] {
        var rest = header
        var found: [(column: Int, position: Int)] = []
        for (column, letters) in wordings where !found.contains(where: { $0.column == column }) {
            guard let position = rest.index(of: letters) else { continue }
            found.append((column, position))
            for offset in position..<(position + letters.count) { rest[offset] = "\u{0}" }
        }
        return found.sorted { $0.position < $1.position }
    }

    /// Read line by line, a header of two levels names 总计 before the kinds of legal persons.
    private static func isInOrder(_ found: [Int], isTwoLevel: Bool) -> Bool {
        if found == found.sorted() { return true }
        guard isTwoLevel else { return false }
        let upper = found.filter { !Form.legalPersons.contains($0) }
        let lower = found.filter { Form.legalPersons.contains($0) }
        return found == upper.sorted() + lower.sorted()
    }
}
