/// A text in the two languages of this library.
public struct Bilingual: Sendable, Hashable {
    /// Simplified Chinese.
    public let zh: String
    /// English.
    public let en: String

    /// Chinese first.
    public init(_ zh: String, _ en: String) {
        self.zh = zh
        self.en = en
    }
}

extension String {
    /// At most 64 code points, for messages.
    @inline(never)
    var excerpt: String { String(String.UnicodeScalarView(unicodeScalars.prefix(64))) }
}

extension Bilingual {
    /// The text in quotation marks, for messages: “…” in Chinese, "…" in English.
    @inline(never)
    var quoted: Bilingual {
        Bilingual("“" + zh.nested + "”", "\"" + en + "\"")
    }

    /// A piece of the input in quotation marks.
    @inline(never)
    static func quoted(_ text: String) -> Bilingual {
        let excerpt = text.excerpt
        return Bilingual("“" + excerpt.nested + "”", "\"" + excerpt + "\"")
    }
}

extension String {
    /// Quotation marks within quotation marks are single ones.
    @inline(never)
    fileprivate var nested: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { $0 == "“" ? "‘" : $0 == "”" ? "’" : $0 }))
    }
}

/// `1 figure`, `2 figures`
@inline(never)
func counted(_ count: Int, _ noun: String) -> String {
    String(count) + " " + noun + (count == 1 ? "" : "s")
}

/// Figures in messages: out of line, because messages are many and none is in a hurry.
extension DefaultStringInterpolation {
    @inline(never)
    mutating func appendInterpolation(_ number: Int) { appendLiteral(String(number)) }

    @inline(never)
    mutating func appendInterpolation(_ number: FixedDecimal) {
        appendLiteral(number.description)
    }
}
