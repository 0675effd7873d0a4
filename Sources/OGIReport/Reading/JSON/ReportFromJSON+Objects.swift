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
        let cases = Array(keys.allCases)
        var last = -1
        try scanner.openObject()
        while let key = try scanner.nextKey(isFirst: &isFirst) {
            guard let index = Self.find(key, in: cases, after: last) else {
                unknown.add(key)
                try skipUnknown(key)
                continue
            }
            let bit: UInt32 = 1 << UInt32(index)
            if met & bit != 0 { throw .duplicateKey(key, in: scanner.input) }
            met |= bit
            last = index
            try member(&self, cases[index])
        }
        try unknown.check(in: scanner)
        if name != nil { context.removeLast() }
    }

    /// The number of a key, looked for first behind the one met last: keys mostly come in order.
    private static func find<Keys: RawRepresentable>(
        _ key: JSONKey, in cases: [Keys], after last: Int
    ) -> Int? where Keys.RawValue == String {
        for step in 1...cases.count {
            let index = (last + step) % cases.count
            let name = cases[index].rawValue.utf8
            if name.count == key.bytes.count, name.span.hasPrefix(key.bytes.span) { return index }
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
                .unknownKey, [.quoted(path)],
                operands: [operand]))
        try scanner.skipValue()
    }

    /// The keys down to the object being read.
    private var names: [String] {
        context.map { step in
            switch step {
            case .key(let name): return name
            case .node(let node):
                return CellRegistry.tree.text.text(CellRegistry.tree.nodes[node].key)
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
