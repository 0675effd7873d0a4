extension RuleBook {
    /// Writes the rule book as JSON, `ogi-rules/1`: one line a rule.
    public static func serialized() -> [UInt8] {
        var output = JSONOutput()
        output.raw("{\n  \"format\": \"ogi-rules/1\",\n  \"rules\": [")
        for (index, rule) in rules.enumerated() {
            output.raw(index > 0 ? ",\n    {\"id\": " : "\n    {\"id\": ")
            output.string(rule.id)
            output.raw(", \"severity\": ")
            output.string(rule.severity.rawValue)
            output.raw(", \"editions\": ")
            output.array(rule.editions.map { $0.rawValue })
            output.pair("asks", rule.asks)
            output.pair("basis", rule.basis)
            output.pair("keeps", rule.keeps)
            output.pair("breaks", rule.breaks)
            output.raw("}")
        }
        output.raw("\n  ]\n}\n")
        return output.finish()
    }
}

extension JSONOutput {
    @inline(never)
    fileprivate mutating func pair(_ name: String, _ text: Bilingual) {
        raw(", ")
        key(name)
        bilingual(text)
    }
}
