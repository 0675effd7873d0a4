extension JSONScanner {
    /// Reads a value of any kind and forgets it.
    mutating func skipValue() throws(Refusal) {
        guard let next = peek() else { throw truncated() }
        switch next {
        case UInt8(ascii: "{"): try skipObject()
        case UInt8(ascii: "["): try skipArray()
        case UInt8(ascii: "\""): _ = try string()
        case UInt8(ascii: "n"): try literal("null")
        case UInt8(ascii: "t"): try literal("true")
        case UInt8(ascii: "f"): try literal("false")
        default: _ = try number()
        }
    }

    private mutating func skipObject() throws(Refusal) {
        var keys = DistinctKeys()
        var isFirst = true
        try openObject()
        while let key = try nextKey(isFirst: &isFirst) {
            keys.add(key)
            try skipValue()
        }
        try keys.check(in: self)
    }

    private mutating func skipArray() throws(Refusal) {
        var isFirst = true
        try openArray()
        while try nextElement(isFirst: &isFirst) { try skipValue() }
    }
}

/// The keys of one object, to be checked for doubles: n log n for n keys.
struct DistinctKeys {
    private var keys: [JSONKey] = []

    mutating func add(_ key: JSONKey) { keys.append(key) }

    func check(in scanner: JSONScanner) throws(Refusal) {
        if keys.count < 2 { return }
        let order = Ranking.order(of: keys.count) {
            keys[$0].bytes.lexicographicallyPrecedes(keys[$1].bytes)
        }
        for place in 1..<order.count {
            let key = keys[order[place]]
            if keys[order[place - 1]].bytes.elementsEqual(key.bytes) {
                throw .duplicateKey(key, in: scanner.input)
            }
        }
    }
}

extension Refusal {
    static func duplicateKey(_ key: JSONKey, in input: [UInt8]) -> Refusal {
        Refusal(
            .malformed, "键名重复：\(key.text.excerpt)", "duplicate key: \(key.text.excerpt)",
            at: Extent(key.range), in: input)
    }
}
