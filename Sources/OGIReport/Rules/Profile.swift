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

    /// For each rule of the book, 0 or what is set for it: 1 for off to 4 for error. Empty where
    /// nothing is.
    private var own: [UInt8] = []
    /// The same, set for its group.
    private var inherited: [UInt8] = []

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
        if !sets(level, for: name) { throw UnknownName(name: name) }
    }

    @inline(never)
    mutating func sets(_ level: Level, for name: String) -> Bool {
        var isKnown = false
        for (index, rule) in RuleBook.rules.enumerated() {
            let isRule = rule.id.isIdentical(to: name)
            guard isRule || rule.group.isIdentical(to: name) else { continue }
            fill()
            if isRule { own[index] = level.number } else { inherited[index] = level.number }
            isKnown = true
        }
        return isKnown
    }

    /// Takes over all settings of another, as later ones.
    public mutating func merge(_ other: Profile) {
        if other.isEmpty { return }
        fill()
        for index in own.indices {
            if other.own[index] > 0 { own[index] = other.own[index] }
            if other.inherited[index] > 0 { inherited[index] = other.inherited[index] }
        }
    }

    private mutating func fill() {
        if !own.isEmpty { return }
        own = [UInt8](repeating: 0, count: RuleBook.rules.count)
        inherited = own
    }

    var isEmpty: Bool { own.isEmpty }

    /// What is set for a rule: 0 if nothing is.
    @inline(never)
    private func number(of id: String) -> UInt8 {
        for (index, rule) in RuleBook.rules.enumerated()
        where index < own.count && rule.id.isIdentical(to: id) {
            return own[index] > 0 ? own[index] : inherited[index]
        }
        return 0
    }

    func isOff(_ id: String) -> Bool { number(of: id) == Level.off.number }

    /// The findings in the making that are left, with their weights.
    func applied(to drafts: [Draft]) -> [Draft] {
        if isEmpty { return drafts }
        var result: [Draft] = []
        for var draft in drafts {
            let number = number(of: draft.rule.id)
            if number == Level.off.number { continue }
            if number > 0 { draft.weigh(number) }
            result.append(draft)
        }
        return result
    }
}

extension Profile.Level {
    fileprivate var number: UInt8 {
        switch self {
        case .off: 1
        case .advice: 2
        case .warning: 3
        case .error: 4
        }
    }
}

extension Severity {
    /// As a level's.
    fileprivate var number: UInt8 {
        switch self {
        case .advice: 2
        case .warning: 3
        case .error: 4
        }
    }
}

extension Draft {
    fileprivate mutating func weigh(_ level: UInt8) {
        let isLightened = severity.number < rule.severity.number
        if isLightened, severity.number < level { return }
        severity = level == 4 ? .error : level == 3 ? .warning : .advice
    }
}
