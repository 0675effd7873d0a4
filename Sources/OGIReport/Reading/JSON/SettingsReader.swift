/// Reads a file that changes a judgement: one JSON object in UTF-8 with its `format` and one
/// other key. Unlike in a report, nothing unknown is passed over: a misspelt key would change
/// nothing, and nobody would know.
struct SettingsReader {
    var scanner: JSONScanner

    /// A text that was read, and its place.
    struct Field {
        let text: String
        let extent: Extent
    }

    init(_ input: [UInt8]) throws(Refusal) {
        if input.count > Limits.inputBytes { throw .inputTooLarge }
        if firstInvalidUTF8(in: input) != nil { throw .notUTF8(input) }
        scanner = JSONScanner(input)
    }

    /// Checks the file as a whole, also that no object has a key twice, and then stands before
    /// the value of the other key.
    mutating func open(_ format: String, _ name: String) throws(Refusal) {
        var content: Int?
        var hasFormat = false
        var isFirst = true
        try scanner.openObject()
        while let key = try scanner.nextKey(isFirst: &isFirst) {
            if key.isNamed("format"), !hasFormat {
                let field = try string()
                if !field.text.isIdentical(to: format) { throw invalid(field) }
                hasFormat = true
            } else if key.isNamed(name), content == nil {
                content = try scanner.start()
                try scanner.skipValue()
            } else {
                throw unexpected(key)
            }
        }
        try scanner.end()
        guard let content, hasFormat else {
            throw missing(hasFormat ? name : "format", at: 0)
        }
        scanner.advance(to: content)
    }

    /// Reads an object that has these keys and no others, all with texts.
    mutating func fields(_ names: [String]) throws(Refusal) -> [Field] {
        let start = try scanner.start()
        let none = Field(text: "", extent: Extent(start, length: 0))
        var fields = [Field](repeating: none, count: names.count)
        var isFirst = true
        try scanner.openObject()
        while let key = try scanner.nextKey(isFirst: &isFirst) {
            guard let index = names.firstIndex(where: { key.isNamed($0) }) else {
                throw unexpected(key)
            }
            fields[index] = try string()
        }
        for index in names.indices {
            if fields[index].extent.length == 0 { throw missing(names[index], at: start) }
            if fields[index].text.trimmed.isEmpty { throw invalid(fields[index]) }
        }
        return fields
    }

    mutating func string() throws(Refusal) -> Field {
        let start = try scanner.start()
        let text = try scanner.string()
        return Field(text: text, extent: Extent(start..<scanner.position))
    }

    /// Unknown, or there before.
    func unexpected(_ key: JSONKey) -> Refusal {
        refusal("此处不应有键 {0}", "the key {0} is not expected here", key.text, Extent(key.range))
    }

    func invalid(_ field: Field) -> Refusal {
        refusal("无效的值：{0}", "not a valid value: {0}", field.text, field.extent)
    }

    private func missing(_ name: String, at offset: Int) -> Refusal {
        refusal("缺少键 {0}", "the key {0} is missing", name, Extent(offset, length: 0))
    }

    @inline(never)
    func refusal(_ zh: String, _ en: String, _ fill: String, _ extent: Extent) -> Refusal {
        let message = Bilingual(zh, en).filled(with: [Bilingual(verbatim: fill.excerpt)])
        return Refusal(.malformed, message.zh, message.en, at: extent, in: scanner.input)
    }
}

extension JSONKey {
    @inline(never)
    func isNamed(_ name: String) -> Bool { bytes.elementsEqual(name.utf8) }
}
