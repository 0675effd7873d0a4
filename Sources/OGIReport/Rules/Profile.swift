/// How a caller weighs the rules: by rule or by group, the first word of its id.
///
/// A setting for a rule goes before one for its group; of two for the same name the later holds.
/// Refusals are no rules: they cannot be set.
public struct Profile: Sendable, Hashable {
    /// What a rule's findings weigh.
    public enum Level: String, Sendable, Hashable, CaseIterable {
        /// They are left out, and so are sums that could not be judged.
        case off
        case advice
        case warning
        case error
    }

    private struct Setting: Sendable, Hashable {
        let name: String
        let level: Level
    }

    /// The later ones behind.
    private var settings: [Setting] = []

    /// Every rule weighs what the rule book says.
    public init() {}

    /// Neither a rule nor a group has that name.
    public struct UnknownName: Error, Sendable, Hashable {
        /// The name.
        public let name: String
    }

    /// Sets the weight of a rule or of a group. A finding that weighs less than its rule usually
    /// does stays as light as it is.
    public mutating func set(_ level: Level, for name: String) throws(UnknownName) {
        guard RuleBook.hasRuleOrGroup(name) else { throw UnknownName(name: name) }
        settings.removeAll { $0.name.isIdentical(to: name) }
        settings.append(Setting(name: name, level: level))
    }

    /// Takes over all settings of another, as later ones.
    public mutating func merge(_ other: Profile) {
        for setting in other.settings {
            settings.removeAll { $0.name.isIdentical(to: setting.name) }
            settings.append(setting)
        }
    }

    var isEmpty: Bool { settings.isEmpty }

    /// What is set for a rule.
    func level(of id: String) -> Level? {
        var group: Level?
        for setting in settings {
            if setting.name.isIdentical(to: id) { return setting.level }
            if id.isRule(of: setting.name) { group = setting.level }
        }
        return group
    }

    func isOff(_ id: String) -> Bool {
        if case .off = level(of: id) { true } else { false }
    }

    /// The findings in the making that are left, with their weights.
    func applied(to drafts: [Draft]) -> [Draft] {
        var result: [Draft] = []
        for var draft in drafts {
            switch level(of: draft.rule.id) {
            case .off: continue
            case .error: draft.weigh(.error)
            case .warning: draft.weigh(.warning)
            case .advice: draft.weigh(.advice)
            case nil: break
            }
            result.append(draft)
        }
        return result
    }
}

extension Draft {
    fileprivate mutating func weigh(_ severity: Severity) {
        let isLightened = self.severity.lightness > rule.severity.lightness
        if isLightened, self.severity.lightness > severity.lightness { return }
        self.severity = severity
    }
}

extension Severity {
    /// 0 for an error, 2 for advice.
    fileprivate var lightness: Int {
        switch self {
        case .error: 0
        case .warning: 1
        case .advice: 2
        }
    }
}

extension RuleBook {
    fileprivate static func hasRuleOrGroup(_ name: String) -> Bool {
        rules.contains { $0.id.isIdentical(to: name) || $0.id.isRule(of: name) }
    }
}

extension String {
    /// Is this the id of a rule of the group?
    fileprivate func isRule(of group: String) -> Bool {
        let (own, other) = (utf8, group.utf8)
        let (id, name) = (own.span, other.span)
        return name.count < id.count && id[name.count] == UInt8(ascii: ".") && id.hasPrefix(name)
            && id.firstIndex(of: UInt8(ascii: "."), from: 0) == name.count
    }
}
