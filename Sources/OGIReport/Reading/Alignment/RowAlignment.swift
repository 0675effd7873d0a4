/// Matches observed rows to the rows of the form: one alignment of two sequences, by the likeness
/// of labels and by order together. A row is placed only where no other alignment is nearly as
/// good.
struct RowAlignment {
    /// How an observed row was placed.
    struct Match: Equatable {
        let row: Int
        /// The label differs from every wording of the form.
        let isRepaired: Bool
    }

    /// For every observed row its row of the form, or `nil` where it could not be placed.
    private(set) var matches: [Match?]
    /// For every observed row: it carries the label of a row that is there already, with other
    /// figures.
    private(set) var isDuplicate: [Bool]
    /// For every observed row: it says once more what another row says.
    private(set) var isRepeat: [Bool]
    /// For every observed row: it stands behind a row that the form has after it.
    private(set) var isOutOfOrder: [Bool]

    /// A label this like, with all neighbours in place and one row free between them, is a
    /// misprint.
    private static let betweenNeighbours = 0.6
    /// What the best alignment must be ahead of any without the row.
    private static let margin = 0.15

    private let vocabulary: Vocabulary
    private let observed: [ObservedRow]
    /// For every observed row the row of the form that has its label letter by letter.
    private var exact: [Int?]

    init(_ observed: [ObservedRow], _ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        self.observed = observed
        exact = observed.map { row in
            row.name { vocabulary.row(named: $0) != nil }.flatMap { vocabulary.row(named: $0) }
        }
        matches = exact.map { $0.map { Match(row: $0, isRepaired: false) } }
        isDuplicate = [Bool](repeating: false, count: observed.count)
        isRepeat = isDuplicate
        isOutOfOrder = isDuplicate
        leaveOutGroups()
        if isSimple { return }
        let taken = leaveOutDuplicates()
        align(taken: taken)
        placeByNameAlone(taken: taken)
        markOrder()
    }

    /// All rows carry labels of the form, in its order: there is nothing to weigh. Each has but
    /// one partner, and no alignment without a row is as good as the one that has them all.
    private var isSimple: Bool {
        var last = -1
        for row in exact {
            guard let row, row > last else { return false }
            last = row
        }
        return true
    }

    // MARK: Labels that agree letter by letter

    /// 其他处理 is a row, or else the label of three rows.
    private func isGroupRow(_ row: Int) -> Bool {
        vocabulary.rows[row].group == vocabulary.rows[row].labels.first
    }

    /// Where one of the three rows is there, figures behind 其他处理 alone are a subtotal, or a row
    /// whose own label is lost.
    private mutating func leaveOutGroups() {
        let named = exact.compactMap { $0 }
        for index in exact.indices {
            guard let row = exact[index], isGroupRow(row),
                let group = vocabulary.rows[row].form.form.groups.last
            else { continue }
            let isDivided = named.contains { other in
                other != row && vocabulary.rows[other].form.form.groups.contains(group)
            }
            if isDivided { exact[index] = nil }
        }
    }

    /// Rows of the form that several observed rows claim by name. Where all say the same the
    /// first stands for all; else none is certain.
    private mutating func leaveOutDuplicates() -> [Bool] {
        var first = [Int?](repeating: nil, count: vocabulary.rows.count)
        var isDisputed = [Bool](repeating: false, count: vocabulary.rows.count)
        for (index, row) in exact.enumerated() {
            guard let row else { continue }
            if let earlier = first[row] {
                isDisputed[row] = isDisputed[row] || !observed[earlier].says(observed[index])
            } else {
                first[row] = index
            }
        }
        for (index, row) in exact.enumerated() {
            guard let row else { continue }
            if isDisputed[row] {
                isDuplicate[index] = true
                exact[index] = nil
            } else if first[row] != index {
                isRepeat[index] = true
                exact[index] = nil
            }
        }
        return isDisputed
    }

    // MARK: The alignment

    private mutating func align(taken: [Bool]) {
        var table = AlignmentTable(observed: exact.count, form: vocabulary.rows.count)
        for index in exact.indices where !isDuplicate[index] && !isRepeat[index] {
            if let row = exact[index] {
                table.set(1, index, row)
                continue
            }
            let names = observed[index].names
            for row in vocabulary.rows.indices where !taken[row] {
                let likeness = names.reduce(0) {
                    max($0, vocabulary.likeness(of: $1, toRow: row))
                }
                table.set(likeness, index, row)
            }
        }
        table.align()
        for index in matches.indices {
            matches[index] = nil
            guard let row = table.match(of: index) else { continue }
            let likeness = table.likeness(index, row)
            let isClear =
                likeness >= Vocabulary.threshold && table.margin(index, row) >= Self.margin
            if isClear || likeness >= Self.betweenNeighbours && table.isForced(index, taken: taken)
            {
                matches[index] = Match(row: row, isRepaired: exact[index] == nil)
            }
        }
    }

    /// A label of the form out of its order is certain still, if it can be nothing else: 其他 and
    /// 总计 stand in many tables, and mean what their neighbours make of them.
    private mutating func placeByNameAlone(taken: [Bool]) {
        var taken = taken
        for match in matches { if let match { taken[match.row] = true } }
        for index in exact.indices where matches[index] == nil {
            guard let row = exact[index], !taken[row],
                !observed[index].names.contains(where: { vocabulary.isColumn($0) })
            else { continue }
            matches[index] = Match(row: row, isRepaired: false)
        }
    }

    private mutating func markOrder() {
        var furthest = -1
        for (index, match) in matches.enumerated() {
            guard let match else { continue }
            isOutOfOrder[index] = match.row < furthest
            furthest = max(furthest, match.row)
        }
    }
}
