/// What speaks for an explanation where identities alone leave a choice.
extension RootCause {
    /// What the arithmetic would find if the explanation were true weighs first: an explanation
    /// that breaks an inequality of table 2 is not likely. Then how
    /// figures are misprinted.
    func plausibility(of explanation: Explanation, in judgement: inout Judgement) -> Int {
        var meant = cells
        meant.setNumber(FixedDecimal(corrected(explanation.first)), at: explanation.first.path)
        if explanation.isPair {
            meant.setNumber(
                FixedDecimal(corrected(explanation.second)), at: explanation.second.path)
        }
        return -4 * judgement.countFindings(with: meant) + slip(explanation)
    }

    /// 2 for what easily happens in just this one way, 1 for what happens in many ways.
    private func slip(_ explanation: Explanation) -> Int {
        let (meant, other) = (corrected(explanation.first), corrected(explanation.second))
        let printed = meant &- explanation.first.amount
        if !explanation.isPair { return Self.slip(printed, meant) }
        let otherPrinted = other &- explanation.second.amount
        if printed == other, otherPrinted == meant { return 2 }
        return min(Self.slip(printed, meant), Self.slip(otherPrinted, other))
    }

    /// Two neighbouring digits swapped, a digit doubled, a sign: each leads back to the figure
    /// that was meant in one way or few. A wrong digit, one too few or too many, and a figure
    /// left out lead back to many.
    private static func slip(_ printed: Int64, _ meant: Int64) -> Int {
        if printed == -meant { return 2 }
        let (here, there) = (digits(printed), digits(meant))
        var (start, end) = (0, 0)
        let shorter = min(here.count, there.count)
        while start < shorter, here[start] == there[start] { start += 1 }
        while end < shorter - start, here[here.count - 1 - end] == there[there.count - 1 - end] {
            end += 1
        }
        // What is left between the same beginning and the same end.
        let (left, other) = (here.count - start - end, there.count - start - end)
        switch (left, other) {
        case (1, 1), (0, 1): return 1
        case (1, 0): return start > 0 && here[start] == here[start - 1] ? 2 : 1
        case (2, 2):
            let isSwapped =
                here[start] == there[start + 1] && here[start + 1] == there[start]
            return isSwapped ? 2 : 0
        default: return 0
        }
    }

    private static func digits(_ figure: Int64) -> [UInt8] {
        Array(FixedDecimal(figure).description.utf8)
    }
}
