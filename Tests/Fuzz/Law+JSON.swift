extension Law {
    /// One value of JSON (RFC 8259) and nothing behind it, by the core's own scanner.
    static func isJSON(_ bytes: [UInt8]) -> Bool {
        var scanner = JSONScanner(bytes)
        do throws(Refusal) {
            try scanner.skipValue()
            try scanner.end()
            return true
        } catch {
            return false
        }
    }
}
