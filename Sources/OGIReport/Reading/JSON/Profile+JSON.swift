extension Profile {
    /// Reads a profile: `{"format": "ogi-profile/1", "rules": {"cells": "off",
    /// "requests.row_total": "warning"}}`.
    ///
    /// - Throws: `malformed` also for a name that is no rule and no group, for a level that does
    ///   not exist, and for a key that does not belong there.
    public init(parsing input: [UInt8]) throws(Refusal) {
        var reader = try SettingsReader(input)
        var profile = Profile()
        try reader.document("ogi-profile/1", "rules") { (reader) throws(Refusal) in
            try profile.readRules(&reader)
        }
        self = profile
    }

    private mutating func readRules(_ reader: inout SettingsReader) throws(Refusal) {
        var keys = DistinctKeys()
        var isFirst = true
        try reader.scanner.openObject()
        while let key = try reader.scanner.nextKey(isFirst: &isFirst) {
            keys.add(key)
            let (text, extent) = try reader.string()
            guard let level = Level(rawValue: text) else {
                throw reader.refusal("没有这一级别：{0}", "there is no level {0}", text, extent)
            }
            do throws(UnknownName) {
                try set(level, for: key.text)
            } catch {
                throw reader.refusal(
                    "没有这条规则，也没有这一组：{0}", "there is no rule and no group {0}", error.name,
                    Extent(key.range))
            }
        }
        try keys.check(in: reader.scanner)
    }
}
