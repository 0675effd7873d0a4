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
        guard identities.contains(where: { $0.deficit != 0 }) else { return }
        var search = RootCause(self)
        for _ in 0..<RootCause.mostCauses {
            guard let explanation = search.surest() else { return }
            for (draft, cause) in search.accept(explanation) { explain(draft, by: cause) }
        }
    }
}

/// The search for misprints: every figure that stands in a failing identity is tried with each
/// value that would make one of them hold, and so are figures that could have changed places.
///
/// A misprint leaves its traces in all identities that the figure stands in, by the same amount;
/// a figure that only looks guilty in one would break the others.
struct RootCause {
    let judgement: Judgement
    var identities: [Identity]
    /// The figures by cell, with what is accepted already; nothing printed is 0.
    var values: [Int64?]

    /// More misprints than this are no longer told apart from a table filled in at random.
    static let mostCauses = 4
    /// The bits of `Explanation.cleared`.
    private static let mostIdentities = 64

    init(_ judgement: Judgement) {
        self.judgement = judgement
        let cells = judgement.report.cells
        values = CellPath.all.map { Identity.figure($0, in: cells) }
        var identities = judgement.identities
        for sum in judgement.layout.sums {
            guard case .holds = sum.evaluate(in: cells) else { continue }
            if let identity = Identity(sum, in: cells) { identities.append(identity) }
        }
        self.identities = Array(identities.prefix(Self.mostIdentities))
    }

    /// The explanation that no other one rivals: none of the same findings is as good, or what
    /// else follows from it and the ways of typing prefer it.
    func surest() -> Explanation? {
        let all = explanations().ordered { -$0.rank }
        var weights = [Int?](repeating: nil, count: all.count)
        func weight(_ index: Int) -> Int {
            if let known = weights[index] { return known }
            let new = plausibility(of: all[index])
            weights[index] = new
            return new
        }
        for (index, candidate) in all.enumerated() {
            var isSurest = true
            for (other, rival) in all.enumerated()
            where isSurest && rival.rank >= candidate.rank && other != index
                && rival.competes(with: candidate)
            {
                isSurest = rival.rank == candidate.rank && weight(index) > weight(other)
            }
            if isSurest { return candidate }
        }
        return nil
    }

    /// Takes an explanation for true, and tells the findings that it clears.
    mutating func accept(_ explanation: Explanation) -> [(draft: Int, cause: Cause)] {
        var cleared: [Identity] = []
        for index in identities.indices {
            let identity = identities[index]
            if explanation.clears(index), identity.draft != nil { cleared.append(identity) }
            identities[index].deficit &+= identity.change(by: explanation)
        }
        apply(explanation.first)
        if let second = explanation.second { apply(second) }
        return cleared.compactMap { identity in
            // Of two figures each finding names one that it speaks of.
            var correction = explanation.first
            if identity.sign(of: correction.path) == 0, let second = explanation.second {
                correction = second
            }
            guard let draft = identity.draft, let value = values[correction.path.slot] else {
                return nil
            }
            let cause = Cause(
                path: correction.path, value: FixedDecimal(value), clears: cleared.count)
            return (draft, cause)
        }
    }

    private mutating func apply(_ correction: Correction) {
        if let value = values[correction.path.slot] {
            values[correction.path.slot] = value &+ correction.amount
        }
    }
}
