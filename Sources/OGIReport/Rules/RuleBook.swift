/// All rules, in the order of the form: the single source of engine, messages and reference.
public enum RuleBook {
    /// Every rule once, in the order in which they are judged.
    public static let rules: [Rule] =
        documentRules + sectionRules + tableRules + cellRules + proactiveRules + requestRules
        + disputeRules + yearRules + proseRules + deadlineRules + waiverRules

    /// The rules of an edition that are judged, in that order.
    static func judged(in edition: Edition) -> [Rule] {
        switch edition {
        case .edition2019: judged2019
        case .edition2021: judged2021
        }
    }

    private static let judged2019 = rules.filter { $0.isJudged(in: .edition2019) }
    private static let judged2021 = rules.filter { $0.isJudged(in: .edition2021) }

    /// The rule of that id. Cost: a walk over the list.
    public static func rule(_ id: String) -> Rule? { rules.first { $0.id.isIdentical(to: id) } }
}

extension Rule {
    fileprivate func isJudged(in edition: Edition) -> Bool {
        judge != nil && (self.edition ?? edition) == edition
    }
}
