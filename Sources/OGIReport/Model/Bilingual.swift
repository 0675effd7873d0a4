/// A text in the two languages of this library.
public struct Bilingual: Sendable, Hashable {
    /// Simplified Chinese.
    public let zh: String
    /// English.
    public let en: String

    public init(_ zh: String, _ en: String) {
        self.zh = zh
        self.en = en
    }
}

extension String {
    /// At most 64 code points, for messages.
    var excerpt: String { String(String.UnicodeScalarView(unicodeScalars.prefix(64))) }
}
