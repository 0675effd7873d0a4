extension Profile {
    /// Reads a profile: `{"format": "ogi-profile/1", "rules": {"cells": "off",
    /// "requests.row_total": "warning"}}`.
    ///
    /// - Throws: `malformed` also for a name that is no rule and no group, for a level that does
    ///   not exist, and for a key that does not belong there.
    public init(parsing input: [UInt8]) throws(Refusal) {
        self.init()
        var reader = try SettingsReader(input)
        try reader.open("ogi-profile/1", "rules")
        var isFirst = true
        try reader.scanner.openObject()
        while let key = try reader.scanner.nextKey(isFirst: &isFirst) {
            let field = try reader.string()
            guard
                let level = Level.allCases.first(where: { $0.rawValue.isIdentical(to: field.text) })
            else { throw reader.invalid(field) }
            if !sets(level, for: key.text) {
                throw reader.refusal(
                    "没有这条规则，也没有这一组：{0}", "there is no rule and no group {0}", key.text,
                    Extent(key.range))
            }
        }
    }
}
