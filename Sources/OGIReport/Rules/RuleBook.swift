/// All rules, in the order of the form: the single source of engine, messages and reference.
public enum RuleBook {
    /// Every rule once, in the order in which they are judged.
    public static let rules: [Rule] =
        documentRules + sectionRules + tableRules + cellRules + proactiveRules + requestRules
        + disputeRules

    /// The rule of that id. Cost: a walk over the list.
    public static func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }
}
