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

    /// Those of them that look at figures alone: what is asked again if figures were others.
    static func arithmetic(of edition: Edition) -> [Rule] {
        switch edition {
        case .edition2019: arithmetic2019
        case .edition2021: arithmetic2021
        }
    }

    private static let judged2019 = rules(rules, of: .edition2019)
    private static let judged2021 = rules(rules, of: .edition2021)
    private static let arithmetic2019 = rules(figureRules, of: .edition2019)
    private static let arithmetic2021 = rules(figureRules, of: .edition2021)

    private static let figureRules =
        proactiveRules + requestRules + disputeRules + figureRulesOfYears

    @inline(never)
    private static func rules(_ rules: [Rule], of edition: Edition) -> [Rule] {
        rules.filter { $0.judge != nil && ($0.edition ?? edition) == edition }
    }

    /// The rule of that id. Cost: a walk over the list.
    public static func rule(_ id: String) -> Rule? { rules.first { $0.id.isIdentical(to: id) } }
}
