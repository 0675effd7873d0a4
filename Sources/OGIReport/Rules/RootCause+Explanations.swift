/// A figure, and what has to be added to it.
struct Correction: Sendable {
    let path: CellPath
    let amount: Int64
}

/// One misprinted figure, or two that were misprinted together.
struct Explanation: Sendable {
    let first: Correction
    /// Adds nothing where one figure explains all.
    let second: Correction
    /// The identities that fail and would hold, a bit each.
    var cleared: UInt64 = 0
    /// The identities it clears less those it breaks; one figure rather than two, and rather one
    /// that leaves nothing open.
    var rank = 0

    var isPair: Bool { second.amount != 0 }

    func clears(_ identity: Int) -> Bool { cleared &>> UInt64(identity) & 1 == 1 }

    /// Both cannot be meant: they explain the same finding, or correct the same figure.
    func competes(with other: Explanation) -> Bool {
        cleared & other.cleared != 0 || corrects(other.first.path) || corrects(other.second.path)
    }

    func isSame(as other: Explanation) -> Bool {
        first.path == other.first.path && first.amount == other.first.amount
            && second.path == other.second.path && second.amount == other.second.amount
    }

    private func corrects(_ path: CellPath) -> Bool { first.path == path || second.path == path }
}

extension RootCause {
    /// Where more identities fail, pairs of any two figures are not tried.
    private static let mostFailing = 12

    /// All explanations that make more identities hold than they break.
    func explanations() -> [Explanation] {
        var failing: [Identity] = []
        var suspects = CellSet()
        for identity in identities where identity.deficit != 0 {
            failing.append(identity)
            suspects = suspects.union(identity.cells)
        }
        var found: [Explanation] = []
        for path in suspects.paths {
            for identity in failing where identity.sign(of: path) != 0 {
                let correction = identity.correction(of: path)
                consider(correction, Correction(path: path, amount: 0), in: &found)
            }
        }
        addExchanges(among: suspects, to: &found)
        if failing.count <= Self.mostFailing { addPairs(failing, to: &found) }
        return found
    }

    /// Figures that stand side by side or one above the other may have changed places. Table 4
    /// is printed in one row.
    private func addExchanges(among suspects: CellSet, to found: inout [Explanation]) {
        for index in rows.indices {
            let next = index + 1 < rows.count ? index + 1 : index
            for column in rows[index].indices {
                let cell = rows[index][column]
                if column + 1 < rows[index].count {
                    exchange(cell, rows[index][column + 1], among: suspects, in: &found)
                } else if next > index, let first = rows[next].first {
                    exchange(cell, first, among: suspects, in: &found)
                }
                if next > index, rows[next].count == rows[index].count {
                    exchange(cell, rows[next][column], among: suspects, in: &found)
                }
            }
        }
    }

    private func exchange(
        _ one: CellPath, _ other: CellPath, among suspects: CellSet, in found: inout [Explanation]
    ) {
        guard let left = values[one.slot], let right = values[other.slot], left != right,
            suspects.contains(one) || suspects.contains(other)
        else { return }
        // One identity is enough here, because nothing about the figures is free.
        consider(
            Correction(path: one, amount: right &- left),
            Correction(path: other, amount: left &- right), leastOfTwo: 1, in: &found)
    }

    /// Two figures of one identity, the one with a trace of its own elsewhere, that together make
    /// up its deficit.
    private func addPairs(_ failing: [Identity], to found: inout [Explanation]) {
        for line in failing {
            var firsts = line.cells
            while let one = firsts.popFirst() {
                for trace in failing where trace.sign(of: one) != 0 {
                    let first = trace.correction(of: one)
                    var rest = line
                    rest.deficit &+= line.change(by: first)
                    if rest.deficit == 0 || corrected(first) < 0 { continue }
                    // Those behind `one`.
                    var others = firsts.subtracting(trace.cells)
                    while let other = others.popFirst() {
                        consider(first, rest.correction(of: other), in: &found)
                    }
                }
            }
        }
    }

    /// Keeps an explanation that is possible, new, and worth it.
    @inline(never)
    private func consider(
        _ first: Correction, _ second: Correction, leastOfTwo: Int = 2,
        in found: inout [Explanation]
    ) {
        guard values[first.path.slot] != nil, values[second.path.slot] != nil,
            corrected(first) >= 0, corrected(second) >= 0
        else { return }
        var explanation = Explanation(first: first, second: second)
        var (broken, open) = (0, 0)
        var affected = places[first.path.slot] | places[second.path.slot]
        while affected != 0 {
            let index = affected.trailingZeroBitCount
            affected &= affected &- 1
            let change = identities[index].change(by: explanation)
            if change == 0 { continue }
            if identities[index].deficit == 0 {
                broken += 1
            } else if identities[index].deficit &+ change == 0 {
                explanation.cleared |= 1 &<< UInt64(index)
            } else {
                open += 1
            }
        }
        let score = explanation.cleared.nonzeroBitCount - broken
        let isPair = explanation.isPair
        // What few identities say counts if no other one contradicts it.
        guard score > 0, score > (isPair ? 2 : 1) || broken + open == 0,
            !isPair || score >= leastOfTwo
        else { return }
        for known in found where known.isSame(as: explanation) { return }
        explanation.rank = 4 * score - (isPair && score > 1 ? 2 : 0) - (open > 0 ? 1 : 0)
        found.append(explanation)
    }
}
