/// All rules, in the order of the form: the single source of engine, messages and reference.
public enum RuleBook {
    public static let rules: [Rule] =
        documentRules + sectionRules + tableRules + cellRules + proactiveRules + requestRules
        + disputeRules

    public static func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }
}
