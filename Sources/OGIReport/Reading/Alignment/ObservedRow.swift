/// A row as it was met in the input, before it is known which row of the form it is.
struct ObservedRow: Sendable {
    struct Value: Sendable {
        let cell: Cell
        let extent: Extent
    }

    /// The labels in front of the figures, in reading order: headers and groups first, the
    /// row's own last.
    let labels: [Line]
    var values: [Value]
    /// The table ends behind this row, so that empty lines behind it are padding.
    var isLast = false
    /// A blank was added at its end: its figures are placed only if they add up there.
    var needsProof = false

    /// The figures, marks and texts: what must not get lost.
    var printed: [Value] { values.filter { $0.cell.value != .blank } }

    /// What the last lines of the labels give together, if there are so many.
    func name(ofLast count: Int) -> Label? {
        guard let last = labels.last, labels.count >= count else { return nil }
        return count == 1 ? last.label : Label(labels.suffix(count).map { $0.text }.joined())
    }
}
