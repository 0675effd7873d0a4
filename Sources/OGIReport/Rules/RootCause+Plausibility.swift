/// What speaks for an explanation where identities alone leave a choice.
extension RootCause {
    /// What else would be found if the explanation were true weighs first: an explanation that
    /// breaks an inequality of table 2, or contradicts the prose, is not likely. Then how
    /// figures are misprinted.
    func plausibility(of explanation: Explanation) -> Int {
        var report = judgement.report
        correct(&report, explanation.first)
        if let second = explanation.second { correct(&report, second) }
        let corrected = Judgement(report, previous: judgement.previous, namingCauses: false)
        var findings = 0
        for draft in corrected.drafts where draft.severity != .advice {
            findings += 1
        }
        return -4 * findings + slip(explanation)
    }

    private func correct(_ report: inout Report, _ correction: Correction) {
        guard let value = values[correction.path.slot] else { return }
        report.cells.setNumber(FixedDecimal(value &+ correction.amount), at: correction.path)
    }

    /// 2 for what easily happens in just this one way, 1 for what happens in many ways.
    private func slip(_ explanation: Explanation) -> Int {
        let (printed, meant) = figures(explanation.first)
        guard let second = explanation.second else { return Self.slip(printed, meant) }
        let (otherPrinted, otherMeant) = figures(second)
        if printed == otherMeant, otherPrinted == meant { return 2 }
        return min(Self.slip(printed, meant), Self.slip(otherPrinted, otherMeant))
    }

    private func figures(_ correction: Correction) -> (printed: Int64, meant: Int64) {
        let printed = values[correction.path.slot] ?? 0
        return (printed, printed &+ correction.amount)
    }

    /// Two neighbouring digits swapped, a digit doubled, a sign: each leads back to the figure
    /// that was meant in one way or few. A wrong digit, one too few or too many, and a figure
    /// left out lead back to many.
    private static func slip(_ printed: Int64, _ meant: Int64) -> Int {
        if printed == -meant { return 2 }
        let (here, there) = (digits(printed), digits(meant))
        var same = 0
        while same < min(here.count, there.count), here[same] == there[same] { same += 1 }
        let (rest, other) = (here[same...], there[same...])
        switch here.count - there.count {
        case 0:
            if rest.dropFirst().elementsEqual(other.dropFirst()) { return 1 }
            let isSwapped =
                rest.count > 1 && rest.prefix(2).reversed().elementsEqual(other.prefix(2))
                && rest.dropFirst(2).elementsEqual(other.dropFirst(2))
            return isSwapped ? 2 : 0
        case 1:
            guard rest.dropFirst().elementsEqual(other) else { return 0 }
            return same > 0 && rest.first == here[same - 1] ? 2 : 1
        case -1: return rest.elementsEqual(other.dropFirst()) ? 1 : 0
        default: return 0
        }
    }

    private static func digits(_ figure: Int64) -> [UInt8] {
        var bytes: [UInt8] = []
        FixedDecimal(figure).write(into: &bytes)
        return bytes
    }
}
