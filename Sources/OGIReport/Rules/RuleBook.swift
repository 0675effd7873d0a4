/// All rules, in the order of the form: the single source of engine, messages and reference.
public enum RuleBook {
    /// Every rule once, in the order in which they are judged.
    public static let rules: [Rule] =
        documentRules + sectionRules + tableRules + cellRules + proactiveRules + requestRules
        + disputeRules

    /// How the rules of an edition are judged, in that order.
    static func judges(of edition: Edition) -> [Rule.Judge] {
        switch edition {
        case .edition2019: judges2019
        case .edition2021: judges2021
        }
    }

    private static let judges2019 = judges(in: .edition2019)
    private static let judges2021 = judges(in: .edition2021)

    private static func judges(in edition: Edition) -> [Rule.Judge] {
        rules.filter { $0.editions.contains(edition) }.compactMap { $0.judge }
    }

    /// The rule of that id. Cost: a walk over the list.
    public static func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }
}
