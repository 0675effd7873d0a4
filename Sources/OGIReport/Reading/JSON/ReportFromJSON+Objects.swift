extension ReportFromJSON {
    /// Reads an object whose keys are the cases of `Keys`. Other keys are reported and skipped,
    /// a key met twice is refused.
    mutating func object<Keys: RawRepresentable & CaseIterable>(
        _ name: String?, _ keys: Keys.Type,
        _ member: (inout ReportFromJSON, Keys) throws(Refusal) -> Void
    ) throws(Refusal) where Keys.RawValue == String {
        if let name { context.append(.key(name)) }
        var met: UInt32 = 0
        var unknown = DistinctKeys()
        var isFirst = true
        try scanner.openObject()
        while let key = try scanner.nextKey(isFirst: &isFirst) {
            guard let (bit, known) = Self.find(key, in: keys) else {
                unknown.add(key)
                try skipUnknown(key)
                continue
            }
            if met & bit != 0 { throw .duplicateKey(key, in: scanner.input) }
            met |= bit
            try member(&self, known)
        }
        try unknown.check(in: scanner)
        if name != nil { context.removeLast() }
    }

    private static func find<Keys: RawRepresentable & CaseIterable>(
        _ key: JSONKey, in keys: Keys.Type
    ) -> (bit: UInt32, key: Keys)? where Keys.RawValue == String {
        var bit: UInt32 = 1
        for candidate in keys.allCases {
            if key.bytes.elementsEqual(candidate.rawValue.utf8) { return (bit, candidate) }
            bit <<= 1
        }
        return nil
    }

    /// Skips the value of a key that the format does not have, and reports it.
    mutating func skipUnknown(_ key: JSONKey) throws(Refusal) {
        let path = (names + [key.text.excerpt]).joined(separator: ".")
        let operand = DraftOperand(
            locus: Locus(path: path, order: 0), text: key.text.excerpt,
            extent: Extent(key.range))
        try report(
            Draft(
                rule: .unknownKey,
                message: Bilingual(
                    "规范 JSON 没有键“\(path)”，其内容未读入",
                    "canonical JSON has no key \"\(path)\"; its value was not read"),
                operands: [operand]))
        try scanner.skipValue()
    }

    /// The keys down to the object being read.
    private var names: [String] {
        context.map { step in
            switch step {
            case .key(let name): return name
            case .node(let node):
                let key = CellRegistry.tree.nodes[node].key
                return key.text(key.indices)
            }
        }
    }

    /// Keeps what reading found out, up to the limit.
    mutating func report(_ draft: Draft) throws(Refusal) {
        origin.drafts.append(draft)
        if origin.drafts.count > Limits.findings {
            throw scanner.refusal(
                .limitExceeded, "问题超过上限 findings（\(Limits.findings) 条）",
                "more findings than the limit findings (\(Limits.findings))")
        }
    }
}
