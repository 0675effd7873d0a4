/// Reads a file that changes a judgement: one JSON object in UTF-8 with its `format` and one
/// other key. Unlike in a report, nothing unknown is passed over: a misspelt key would change
/// nothing, and nobody would know.
struct SettingsReader {
    var scanner: JSONScanner

    init(_ input: [UInt8]) throws(Refusal) {
        if input.count > Limits.inputBytes { throw .inputTooLarge }
        if firstInvalidUTF8(in: input) != nil { throw .notUTF8(input) }
        scanner = JSONScanner(input)
    }

    /// - Parameters:
    ///   - format: what `format` must say.
    ///   - name: the other key.
    mutating func document(
        _ format: StaticString, _ name: StaticString,
        _ content: (inout SettingsReader) throws(Refusal) -> Void
    ) throws(Refusal) {
        var (hasFormat, hasContent, isFirst) = (false, false, true)
        try scanner.openObject()
        while let key = try scanner.nextKey(isFirst: &isFirst) {
            if key.isNamed("format"), !hasFormat {
                hasFormat = true
                let (text, extent) = try string()
                if !text.isIdentical(to: format.description) { throw wrong("format", extent) }
            } else if key.isNamed(name), !hasContent {
                hasContent = true
                try content(&self)
            } else {
                throw unexpected(key, isDouble: key.isNamed("format") || key.isNamed(name))
            }
        }
        try scanner.end()
        if !hasFormat { throw missing("format", at: 0) }
        if !hasContent { throw missing(name, at: 0) }
    }

    mutating func string() throws(Refusal) -> (String, Extent) {
        let start = try scanner.start()
        let text = try scanner.string()
        return (text, Extent(start..<scanner.position))
    }

    func unexpected(_ key: JSONKey, isDouble: Bool) -> Refusal {
        if isDouble { return .duplicateKey(key, in: scanner.input) }
        return refusal("没有这个键：{0}", "there is no such key: {0}", key.text, Extent(key.range))
    }

    func wrong(_ key: StaticString, _ extent: Extent) -> Refusal {
        refusal("{0} 的值无效", "the value of {0} is not valid", key.description, extent)
    }

    func missing(_ key: StaticString, at offset: Int) -> Refusal {
        refusal(
            "缺少键 {0}", "the key {0} is missing", key.description, Extent(offset, length: 0))
    }

    func refusal(_ zh: String, _ en: String, _ fill: String, _ extent: Extent) -> Refusal {
        let message = Bilingual(zh, en).filled(with: [Bilingual(verbatim: fill.excerpt)])
        return Refusal(.malformed, message.zh, message.en, at: extent, in: scanner.input)
    }
}

extension JSONKey {
    func isNamed(_ name: StaticString) -> Bool { bytes.elementsEqual(name.description.utf8) }
}
