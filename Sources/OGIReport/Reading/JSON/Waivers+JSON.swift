extension Waivers {
    /// Reads waivers: `{"format": "ogi-waivers/1", "waivers": [{"fingerprint": "…", "reason": "…",
    /// "author": "…", "expires": "2026-12-31"}]}`.
    ///
    /// - Throws: `malformed` also for a field that is missing, empty, unknown or not what it should
    ///   be, and for a fingerprint that stands there twice.
    public init(parsing input: [UInt8]) throws(Refusal) {
        var reader = try SettingsReader(input)
        var all: [Waiver] = []
        var extents: [Extent] = []
        try reader.document("ogi-waivers/1", "waivers") { (reader) throws(Refusal) in
            var isFirst = true
            try reader.scanner.openArray()
            while try reader.scanner.nextElement(isFirst: &isFirst) {
                var draft = WaiverDraft()
                all.append(try draft.read(&reader))
                extents.append(draft.extent)
            }
        }
        self.init(all)
        if let double = firstDouble {
            throw reader.refusal(
                "指纹重复：{0}", "this fingerprint stands here twice: {0}", all[double].fingerprint,
                extents[double])
        }
    }
}

/// A waiver as far as it was read.
private struct WaiverDraft {
    private var fingerprint: String?
    private var reason: String?
    private var author: String?
    private var expires: CalendarDate?
    /// Of the fingerprint.
    private(set) var extent = Extent(0, length: 0)

    mutating func read(_ reader: inout SettingsReader) throws(Refusal) -> Waiver {
        let start = try reader.scanner.start()
        var isFirst = true
        try reader.scanner.openObject()
        while let key = try reader.scanner.nextKey(isFirst: &isFirst) {
            if key.isNamed("fingerprint"), fingerprint == nil {
                let (text, extent) = try reader.string()
                if Fingerprint.number(text) == nil { throw reader.wrong("fingerprint", extent) }
                (fingerprint, self.extent) = (text, extent)
            } else if key.isNamed("reason"), reason == nil {
                reason = try Self.text(&reader, "reason")
            } else if key.isNamed("author"), author == nil {
                author = try Self.text(&reader, "author")
            } else if key.isNamed("expires"), expires == nil {
                let (text, extent) = try reader.string()
                expires = CalendarDate(text)
                if expires == nil { throw reader.wrong("expires", extent) }
            } else {
                throw reader.unexpected(key, isDouble: isKnown(key))
            }
        }
        guard let fingerprint else { throw reader.missing("fingerprint", at: start) }
        guard let reason else { throw reader.missing("reason", at: start) }
        guard let author else { throw reader.missing("author", at: start) }
        guard let expires else { throw reader.missing("expires", at: start) }
        return Waiver(fingerprint: fingerprint, reason: reason, author: author, expires: expires)
    }

    private func isKnown(_ key: JSONKey) -> Bool {
        key.isNamed("fingerprint") || key.isNamed("reason") || key.isNamed("author")
            || key.isNamed("expires")
    }

    private static func text(
        _ reader: inout SettingsReader, _ name: StaticString
    ) throws(Refusal) -> String {
        let (text, extent) = try reader.string()
        if text.trimmed.isEmpty { throw reader.wrong(name, extent) }
        return text
    }
}
