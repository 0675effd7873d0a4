/// Matches observed rows to the rows of the form, by the likeness of labels and by order
/// together. A row is placed only where the evidence agrees.
struct RowAlignment {
    /// How an observed row was placed.
    struct Match: Equatable {
        let row: Int
        /// The label differs from every wording of the form.
        let isRepaired: Bool
    }

    /// For every observed row its row of the form, or `nil` where it could not be placed.
    private(set) var matches: [Match?]
    /// Observed rows that carry the label of a row that is there already.
    private(set) var duplicates: [Int] = []
    /// Observed rows that stand behind a row that the form has after them.
    private(set) var outOfOrder: [Int] = []

    /// A label this like, with all neighbours in place and one row free between them, is a
    /// misprint.
    private static let betweenNeighbours = 0.6
    /// Without neighbours it must be this much more like its row than any other row.
    private static let margin = 0.15

    init(_ observed: [ObservedRow], _ vocabulary: Vocabulary) {
        matches = [Match?](repeating: nil, count: observed.count)
        placeByLetter(observed, vocabulary)
        leaveOutGroups(vocabulary)
        markOrder()
        placeByLikeness(observed, vocabulary)
    }

    // MARK: Labels that agree letter by letter

    private mutating func placeByLetter(_ observed: [ObservedRow], _ vocabulary: Vocabulary) {
        var firstOf = [Int?](repeating: nil, count: vocabulary.rows.count)
        for (index, row) in observed.enumerated() {
            guard let named = Self.named(row, vocabulary) else { continue }
            if let first = firstOf[named] {
                duplicates.append(index)
                if matches[first] != nil {
                    duplicates.append(first)
                    matches[first] = nil
                }
            } else {
                firstOf[named] = index
                matches[index] = Match(row: named, isRepaired: false)
            }
        }
    }

    /// The row's own label, or what its last two or three lines give together.
    private static func names(of row: ObservedRow) -> [Label] {
        (1...3).compactMap { row.name(ofLast: $0) }
    }

    private static func named(_ row: ObservedRow, _ vocabulary: Vocabulary) -> Int? {
        for count in 1...3 {
            if let name = row.name(ofLast: count), let match = vocabulary.row(named: name) {
                return match
            }
        }
        return nil
    }

    /// 其他处理 is a row, or else the label of three rows. Where one of the three is there, figures
    /// behind the label alone are a subtotal, or a row whose own label is lost.
    private mutating func leaveOutGroups(_ vocabulary: Vocabulary) {
        let placed = matches.compactMap { $0?.row }
        for index in matches.indices {
            guard let match = matches[index] else { continue }
            let row = vocabulary.rows[match.row].form.form
            guard let group = row.groups.last, row.label.zh == group.label.zh else {
                continue
            }
            let isDivided = placed.contains { other in
                other != match.row && vocabulary.rows[other].form.form.groups.contains(group)
            }
            if isDivided { matches[index] = nil }
        }
    }

    private mutating func markOrder() {
        var furthest = -1
        for (index, match) in matches.enumerated() {
            guard let match else { continue }
            if match.row < furthest { outOfOrder.append(index) }
            furthest = max(furthest, match.row)
        }
    }

    // MARK: Misprinted labels

    private mutating func placeByLikeness(_ observed: [ObservedRow], _ vocabulary: Vocabulary) {
        let taken = RowSet(
            matches.compactMap { $0?.row } + rowsOf(duplicates, observed, vocabulary))
        let anchors = matches
        for index in observed.indices where anchors[index] == nil && !duplicates.contains(index) {
            let gap = Gap(around: index, in: anchors, rowCount: vocabulary.rows.count)
            let free = gap.rows.filter { !taken.contains($0) }
            let names = Self.names(of: observed[index])
            let scored = free.map { row in
                (
                    row: row,
                    likeness: names.map { vocabulary.likeness(of: $0, toRow: row) }.max() ?? 0
                )
            }.sorted { $0.likeness > $1.likeness }
            guard let best = scored.first else { continue }
            let second = scored.dropFirst().first?.likeness ?? 0
            let isAlone = gap.observedCount == 1 && free.count == 1
            let isClear =
                best.likeness >= Vocabulary.threshold && best.likeness - second >= Self.margin
            if isClear || isAlone && best.likeness >= Self.betweenNeighbours {
                matches[index] = Match(row: best.row, isRepaired: true)
            }
        }
        leaveOutRivals()
    }

    private func rowsOf(
        _ indices: [Int], _ observed: [ObservedRow], _ vocabulary: Vocabulary
    ) -> [Int] {
        indices.compactMap { Self.named(observed[$0], vocabulary) }
    }

    /// Two misprints that claim the same row: neither is certain.
    private mutating func leaveOutRivals() {
        for index in matches.indices {
            guard let match = matches[index], match.isRepaired else { continue }
            let rivals = matches.indices.filter { matches[$0]?.row == match.row }
            if rivals.count > 1 { for rival in rivals { matches[rival] = nil } }
        }
    }

    /// The rows of the form between the placed neighbours of an observed row.
    private struct Gap {
        let rows: Range<Int>
        /// How many observed rows wait for a place there.
        let observedCount: Int

        init(around index: Int, in anchors: [Match?], rowCount: Int) {
            let before = anchors[..<index].lastIndex { $0 != nil }
            let after = anchors[index...].firstIndex { $0 != nil }
            let low = before.flatMap { anchors[$0]?.row }.map { $0 + 1 } ?? 0
            let high = after.flatMap { anchors[$0]?.row } ?? rowCount
            rows = low..<max(low, high)
            observedCount = (after ?? anchors.count) - (before.map { $0 + 1 } ?? 0)
        }
    }
}

/// A small set of row numbers.
private struct RowSet {
    private var members: [Bool] = []

    init(_ rows: [Int]) {
        members = [Bool](repeating: false, count: (rows.max() ?? -1) + 1)
        for row in rows { members[row] = true }
    }

    func contains(_ row: Int) -> Bool { row < members.count && members[row] }
}
