/// A figure, and what has to be added to it.
struct Correction: Sendable {
    let path: CellPath
    let amount: Int64

    func isSame(as other: Correction) -> Bool { path == other.path && amount == other.amount }
}

/// One misprinted figure, or two that were misprinted together.
struct Explanation: Sendable {
    let first: Correction
    let second: Correction?
    /// The identities that fail and would hold, a bit each.
    let cleared: UInt64
    /// The identities it clears less those it breaks; one figure rather than two, and rather one
    /// that leaves nothing open.
    let rank: Int

    func clears(_ identity: Int) -> Bool { cleared &>> UInt64(identity) & 1 == 1 }

    /// Both cannot be meant: they explain the same finding, or correct the same figure.
    func competes(with other: Explanation) -> Bool {
        cleared & other.cleared != 0 || corrects(other.first.path)
            || other.second.map { corrects($0.path) } ?? false
    }

    private func corrects(_ path: CellPath) -> Bool { first.path == path || second?.path == path }
}

extension RootCause {
    /// Where more identities fail, pairs of any two figures are not tried.
    private static let mostFailing = 12

    /// All explanations that make more identities hold than they break.
    func explanations() -> [Explanation] {
        let failing = identities.filter { $0.deficit != 0 }
        var suspects = CellSet()
        for identity in failing { suspects = suspects.union(identity.cells) }
        var found: [Explanation] = []
        for path in suspects.paths {
            for identity in failing {
                consider(correction(of: path, for: identity), nil, in: &found)
            }
        }
        addExchanges(among: suspects, to: &found)
        if failing.count <= Self.mostFailing { addPairs(failing, to: &found) }
        return found
    }

    /// Figures that stand side by side or one above the other may have changed places.
    private func addExchanges(among suspects: CellSet, to found: inout [Explanation]) {
        let rows = judgement.layout.rows.filter { judgement.hasCells($0) }
        for (index, row) in rows.enumerated() {
            let isLast = index + 1 == rows.count || rows[index + 1].table != row.table
            let below = isLast ? [] : rows[index + 1].cells
            let line = row.cells + below.prefix(1)
            for column in row.cells.indices {
                var neighbours = Array(line[(column + 1)...].prefix(1))
                if below.count == row.cells.count { neighbours.append(below[column]) }
                for other in neighbours
                where suspects.contains(row.cells[column]) || suspects.contains(other) {
                    exchange(row.cells[column], other, in: &found)
                }
            }
        }
    }

    private func exchange(_ one: CellPath, _ other: CellPath, in found: inout [Explanation]) {
        guard let left = values[one.slot], let right = values[other.slot], left != right else {
            return
        }
        consider(
            Correction(path: one, amount: right &- left),
            Correction(path: other, amount: left &- right), leastOfTwo: 1, in: &found)
    }

    /// Two figures of one identity, each with a trace of its own elsewhere, that together make
    /// up its deficit.
    private func addPairs(_ failing: [Identity], to found: inout [Explanation]) {
        for line in failing {
            let cells = line.cells.paths
            for (index, one) in cells.enumerated() {
                for trace in failing where trace.sign(of: one) != 0 {
                    guard let first = correction(of: one, for: trace) else { continue }
                    let rest = line.deficit &+ line.change(by: first)
                    if rest == 0 { continue }
                    for other in cells[(index + 1)...] where trace.sign(of: other) == 0 {
                        let second = Correction(
                            path: other, amount: -line.sign(of: other) &* rest)
                        consider(first, second, in: &found)
                    }
                }
            }
        }
    }

    /// What makes an identity hold; `nil` for a figure that does not stand in it.
    private func correction(of path: CellPath, for identity: Identity) -> Correction? {
        let sign = identity.sign(of: path)
        return sign == 0 ? nil : Correction(path: path, amount: -sign &* identity.deficit)
    }

    /// Keeps an explanation that is possible, new, and worth it. One identity is enough for
    /// figures that changed places (`leastOfTwo`), because nothing about them is free.
    private func consider(
        _ first: Correction?, _ second: Correction?, leastOfTwo: Int = 2,
        in found: inout [Explanation]
    ) {
        guard let first, isPossible(first), second.map({ isPossible($0) }) ?? true else { return }
        let isKnown = found.contains { known in
            guard known.first.isSame(as: first) else { return false }
            guard let second, let other = known.second else {
                return second == nil && known.second == nil
            }
            return second.isSame(as: other)
        }
        if isKnown { return }
        var (cleared, broken, open) = (UInt64(0), 0, 0)
        for (index, identity) in identities.enumerated() {
            let change =
                identity.change(by: first) &+ (second.map { identity.change(by: $0) } ?? 0)
            if change == 0 { continue }
            if identity.deficit == 0 {
                broken += 1
            } else if identity.deficit &+ change == 0 {
                cleared |= 1 &<< UInt64(index)
            } else {
                open += 1
            }
        }
        let score = cleared.nonzeroBitCount - broken
        // What few identities say counts if no other one contradicts it.
        guard score > 0, score > (second == nil ? 1 : 2) || broken + open == 0,
            second == nil || score >= leastOfTwo
        else { return }
        found.append(
            Explanation(
                first: first, second: second, cleared: cleared,
                rank: 4 * score - (second == nil || score == 1 ? 0 : 2) - (open > 0 ? 1 : 0)))
    }

    /// There was no figure before it was misprinted that is below zero.
    private func isPossible(_ correction: Correction) -> Bool {
        guard let value = values[correction.path.slot] else { return false }
        return value &+ correction.amount >= 0
    }
}
