/// The blanks that merged cells leave in a table without a grid: in front of the figures the rest
/// of a label that is merged over columns, behind them the rest of a figure that is.
///
/// A blank at the end of a row may be one of these, or a blank cell. Rows whose cells are all
/// filled show how many there are in rows of their kind.
struct Fillers {
    /// Rows with labels and figures in as many columns.
    private struct Kind: Equatable {
        let depth: Int
        let width: Int

        init(_ form: Layout.Row) {
            // 其他处理 in one row has the label of its own group.
            depth = form.form.groups.filter { $0.label.zh != form.form.label.zh }.count
            width = form.cells.count
        }
    }

    private struct Count: Equatable {
        let before: Int
        let behind: Int
    }

    private var known: [(kind: Kind, count: Count)] = []
    /// Some row has more cells than its form.
    private let areThere: Bool

    static let none = Fillers()

    private init() { areThere = false }

    /// - Parameter form: for the number of a row its row of the form, if it has one.
    init(_ rows: [ObservedRow], form: (Int) -> Layout.Row?) {
        areThere = rows.indices.contains { index in
            Self.isRagged(rows[index])
                && form(index).map { rows[index].values.count > $0.cells.count } ?? false
        }
        guard areThere else { return }
        for (index, row) in rows.enumerated() where Self.isRagged(row) {
            guard let form = form(index), let count = Self.count(row, width: form.cells.count)
            else { continue }
            let kind = Kind(form)
            if let index = known.firstIndex(where: { $0.kind == kind }) {
                // Rows of one kind that differ tell nothing.
                if known[index].count != count {
                    known[index].count = Count(before: -1, behind: -1)
                }
            } else {
                known.append((kind, count))
            }
        }
    }

    private static func isRagged(_ row: ObservedRow) -> Bool {
        row.ownCount != nil && !row.hasColumns
    }

    /// `nil` unless exactly the cells of the form are filled.
    private static func count(_ row: ObservedRow, width: Int) -> Count? {
        let isBlank = row.values.map { $0.cell.value == .blank }
        guard let first = isBlank.firstIndex(of: false), let last = isBlank.lastIndex(of: false),
            last - first + 1 == width, !isBlank[first...last].contains(true)
        else { return nil }
        return Count(before: first, behind: isBlank.count - 1 - last)
    }

    /// A label one group deeper is merged over a column less.
    private func count(of kind: Kind) -> Count? {
        if let own = known.first(where: { $0.kind == kind }) { return own.count }
        let other = known.first { $0.kind.width == kind.width && $0.count.before >= 0 }
        return other.map { other in
            Count(
                before: other.count.before + other.kind.depth - kind.depth,
                behind: other.count.behind)
        }
    }

    /// The row's own cells. Where it is open which blanks are its own, its sum must tell.
    func without(_ row: ObservedRow, of form: Layout.Row) -> ObservedRow {
        guard areThere, row.ownCount != nil, !row.hasColumns, row.isOpenEnded else { return row }
        var row = row
        let kind = Kind(form)
        let count = count(of: kind)
        if let count, count.before >= 0,
            row.values.count == kind.width + count.before + count.behind,
            (row.values.prefix(count.before) + row.values.suffix(count.behind))
                .allSatisfy({ $0.cell.value == .blank })
        {
            row.values = Array(row.values.dropFirst(count.before).dropLast(count.behind))
        } else {
            row.needsProof = true
        }
        return row
    }
}
