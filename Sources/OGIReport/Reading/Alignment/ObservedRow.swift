/// A row as it was met in the input, before it is known which row of the form it is.
struct ObservedRow: Sendable {
    /// A label as it stands in the input.
    struct Name: Sendable {
        let label: Label
        let piece: Piece
        /// Where it stands in a grid.
        var cell: GridCell?
    }

    struct Value: Sendable {
        let cell: Cell
        let extent: Extent
        /// Where it stands in a grid.
        var column: Int32 = 0
    }

    /// The labels in front of the figures, in reading order: headers and groups first, the
    /// row's own last.
    let labels: [Name]
    /// How many of the labels stand in the row itself; `nil` where that cannot be seen.
    var ownCount: Int?
    var values: [Value]
    /// The table ends behind this row, so that empty lines behind it are padding.
    var isLast = false
    /// The number of its cells was made to fit, or its header is not the form's: its figures are
    /// placed only if they add up there.
    var needsProof = false
    /// The labels' columns are those of a grid.
    var hasColumns = false

    /// The figures, marks and texts: what must not get lost.
    var printed: [Value] { values.filter { !$0.cell.isBlank } }

    /// The first of its names that is one of a kind. Most rows are known by their last label.
    func name(where isKnown: (Label) -> Bool) -> Label? {
        guard let last = labels.last, ownCount != 0 else { return nil }
        return isKnown(last.label) ? last.label : names.dropFirst().first { isKnown($0) }
    }

    /// The row's own label: what its last label says, or its last two or three together.
    var names: [Label] {
        guard let last = labels.last, ownCount != 0 else { return [] }
        var names = [last.label]
        for name in labels.dropLast().suffix((ownCount ?? 3) - 1).suffix(2).reversed() {
            names.append(name.label.joined(with: names[names.count - 1]))
        }
        return names
    }

    /// The last label, if it stands in the row.
    var own: Name? { ownCount == 0 ? nil : labels.last }

    /// A blank stands at one end, or at both.
    var isOpenEnded: Bool {
        values.first?.cell.isBlank == true || values.last?.cell.isBlank == true
    }

    func says(_ other: ObservedRow) -> Bool {
        values.count == other.values.count
            && zip(values, other.values).allSatisfy { $0.cell == $1.cell }
    }
}
