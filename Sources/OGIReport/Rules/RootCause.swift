/// The one printed figure that findings of arithmetic lead back to. Told, and never applied.
struct Cause: Sendable {
    let path: CellPath
    /// What the figure should be for the identities to hold.
    let value: FixedDecimal
    /// How many findings that clears.
    let clears: Int
}

extension Judgement {
    /// Names the likeliest misprints behind the identities that fail, the surest first. Where
    /// several explain the same findings as well, none is named.
    mutating func nameCauses() {
        if identities.allSatisfy({ $0.deficit == 0 }) { return }
        var search = RootCause(report.cells, layout, identities)
        for _ in 0..<RootCause.mostCauses {
            guard let explanation = search.surest(in: &self) else { return }
            search.accept(explanation, in: &self)
        }
    }
}

/// The search for misprints: every figure that stands in a failing identity is tried with each
/// value that would make one of them hold, and so are figures that could have changed places.
///
/// A misprint leaves its traces in all identities that the figure stands in, by the same amount;
/// a figure that only looks guilty in one would break the others.
struct RootCause {
    let cells: CellGrid
    var identities: [Identity]
    /// For each cell the identities that it stands in, a bit each.
    private(set) var places: [UInt64]
    /// The figures by cell, with what is accepted already; nothing printed is 0.
    var values: [Int64?] = []
    /// The rows that the report shows, in the order of the form.
    let rows: [[CellPath]]

    /// More misprints than this are no longer told apart from a table filled in at random.
    static let mostCauses = 4
    /// The bits of `Explanation.cleared`.
    private static let mostIdentities = 64

    init(_ cells: CellGrid, _ layout: Layout, _ known: [Identity]) {
        self.cells = cells
        identities = known
        for path in CellPath.all { values.append(Identity.figure(path, in: cells)) }
        for index in layout.sums.indices {
            guard case .holds = layout.sums[index].evaluate(in: cells),
                let identity = Identity(layout.sums[index], in: cells)
            else { continue }
            identities.append(identity)
        }
        if identities.count > Self.mostIdentities {
            identities.removeSubrange(Self.mostIdentities...)
        }
        places = [UInt64](repeating: 0, count: values.count)
        for index in identities.indices {
            var rest = identities[index].cells
            while let path = rest.popFirst() { places[path.slot] |= 1 &<< UInt64(index) }
        }
        var rows: [[CellPath]] = []
        let present = cells.present
        for index in layout.rows.indices where !layout.rows[index].set.isDisjoint(with: present) {
            rows.append(layout.rows[index].cells)
        }
        self.rows = rows
    }

    /// The explanation that no other one rivals: none of the same findings is as good, or what
    /// else follows from it and the ways of typing prefer it.
    func surest(in judgement: inout Judgement) -> Explanation? {
        let all = explanations()
        var weights = [Int?](repeating: nil, count: all.count)
        var surest: Explanation?
        for index in all.indices {
            if let surest, surest.rank >= all[index].rank { continue }
            var isSurest = true
            for other in all.indices where isSurest && other != index {
                if all[other].rank < all[index].rank || !all[other].competes(with: all[index]) {
                    continue
                }
                for one in [index, other] where weights[one] == nil {
                    weights[one] = plausibility(of: all[one], in: &judgement)
                }
                isSurest =
                    all[other].rank == all[index].rank
                    && (weights[index] ?? 0) > (weights[other] ?? 0)
            }
            if isSurest { surest = all[index] }
        }
        return surest
    }

    /// Takes an explanation for true, and tells it in the findings that it clears.
    mutating func accept(_ explanation: Explanation, in judgement: inout Judgement) {
        var clears = 0
        for (index, identity) in identities.enumerated()
        where explanation.clears(index) && identity.draft != nil {
            clears += 1
        }
        for index in identities.indices {
            let identity = identities[index]
            identities[index].deficit &+= identity.change(by: explanation)
            guard explanation.clears(index), let draft = identity.draft else { continue }
            // Of two figures each finding names one that it speaks of.
            let isFirst = identity.sign(of: explanation.first.path) != 0
            let named = isFirst ? explanation.first : explanation.second
            judgement.explain(
                draft,
                by: Cause(
                    path: named.path, value: FixedDecimal(corrected(named)), clears: clears))
        }
        values[explanation.first.path.slot] = corrected(explanation.first)
        if explanation.isPair {
            values[explanation.second.path.slot] = corrected(explanation.second)
        }
    }

    /// What a figure should be.
    func corrected(_ correction: Correction) -> Int64 {
        (values[correction.path.slot] ?? 0) &+ correction.amount
    }
}
