extension Waivers {
    /// Reads waivers: `{"format": "ogi-waivers/1", "waivers": [{"fingerprint": "…", "reason": "…",
    /// "author": "…", "expires": "2026-12-31"}]}`.
    ///
    /// - Throws: `malformed` also for a field that is missing, empty, unknown or not what it should
    ///   be, and for a fingerprint that stands there twice.
    public init(parsing input: [UInt8]) throws(Refusal) {
        var reader = try SettingsReader(input)
        try reader.open("ogi-waivers/1", "waivers")
        var all: [Waiver] = []
        var extents: [Extent?] = []
        var isFirst = true
        try reader.scanner.openArray()
        while try reader.scanner.nextElement(isFirst: &isFirst) {
            let fields = try reader.fields(["fingerprint", "reason", "author", "expires"])
            if Fingerprint.number(fields[0].text) == nil { throw reader.invalid(fields[0]) }
            guard let expires = CalendarDate(fields[3].text) else {
                throw reader.invalid(fields[3])
            }
            all.append(Waiver(fields[..<3].map { $0.text }, expires: expires))
            extents.append(fields[0].extent)
        }
        self.init(all)
        if let double = firstDouble, let extent = extents[double] {
            throw reader.refusal(
                "指纹重复：{0}", "this fingerprint stands here twice: {0}", all[double].fingerprint,
                extent)
        }
    }
}
