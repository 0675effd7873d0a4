/// Which columns of the form the cells of a row stand in: an alignment of the header's labels
/// with the form's columns, by likeness and order.
struct ColumnAlignment {
    enum Placement: Equatable {
        /// The columns in the order of the cells.
        case certain([Int])
        /// The same, if the figures add up there.
        case provable([Int])
        /// Header and cells disagree.
        case none
    }

    private let header: ColumnHeader
    private let width: Int
    /// For every label of the header its column of the form.
    private let partners: [Int?]
    /// A label of one of the columns stands out of its order.
    private let isDisordered: Bool
    /// The header names all columns of the form, in their order.
    private let isExact: Bool
    private let inOrder: [Int]

    private static let margin = 0.15

    init(_ header: ColumnHeader, _ columns: [[Label]]) {
        self.header = header
        width = columns.count
        let exact = header.leaves.map { leaf in
            columns.firstIndex { $0.contains(leaf.label) }
        }
        inOrder = Array(columns.indices)
        isExact = exact.elementsEqual(inOrder) { $0 == $1 }
        if isExact {
            partners = exact
            isDisordered = false
            return
        }
        var table = AlignmentTable(observed: exact.count, form: columns.count)
        for (index, column) in exact.enumerated() {
            if let column {
                table.set(1, index, column)
                continue
            }
            for column in columns.indices {
                table.set(columns[column].likeness(of: header.leaves[index].label), index, column)
            }
        }
        table.align()
        partners = exact.indices.map { index in
            table.match(of: index).flatMap { column in
                let isLike = table.likeness(index, column) >= Vocabulary.threshold
                return isLike && table.margin(index, column) >= Self.margin ? column : nil
            }
        }
        let found = partners
        isDisordered = exact.indices.contains { exact[$0] != nil && found[$0] == nil }
    }

    /// For the cells of a row with that many of them.
    func placement(of count: Int) -> Placement {
        if isExact, count == width { return .certain(inOrder) }
        if header.leaves.isEmpty { return count == width ? .certain(inOrder) : .none }
        if isDisordered { return .none }
        let matched = partners.compactMap { $0 }
        // A few columns of many are a piece of a table, whose figures may be another piece.
        let isWhole = header.hasColumns || partners.count * 2 > width
        if count == partners.count, isWhole, let filled { return filled }
        // Beside the labels of all columns there are notes; between them, columns of no form.
        if count == matched.count, !header.hasColumns, isWhole {
            return hasNotesAlone ? .certain(matched) : .provable(matched)
        }
        guard count == width else { return .none }
        return matched.count == partners.count ? .certain(inOrder) : .provable(inOrder)
    }

    /// For a row. Where the header lacks a label, a blank can be its own or what a merged label
    /// leaves.
    func placement(of row: ObservedRow) -> Placement {
        let placement = placement(of: row.values.count)
        guard case .certain(let columns) = placement, row.ownCount != nil, !header.hasColumns,
            !header.leaves.isEmpty, header.leaves.count < width, row.isOpenEnded
        else { return placement }
        return .provable(columns)
    }

    /// One cell a label. Labels that are like none take the columns that are free between their
    /// neighbours, if there are just so many.
    private var filled: Placement? {
        var columns: [Int] = []
        var free = 0
        var waiting = 0
        for partner in partners + [width] {
            guard let partner else {
                waiting += 1
                continue
            }
            if waiting > 0 {
                guard partner - free == waiting else { return nil }
                columns += free..<partner
            }
            columns.append(partner)
            free = partner + 1
            waiting = 0
        }
        columns.removeLast()
        return partners.allSatisfy { $0 != nil } ? .certain(columns) : .provable(columns)
    }

    private var hasNotesAlone: Bool {
        guard let first = partners.firstIndex(where: { $0 != nil }),
            let last = partners.lastIndex(where: { $0 != nil })
        else { return false }
        return partners[first...last].allSatisfy { $0 != nil }
    }
}
