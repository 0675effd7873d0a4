/// The decision that one finding does not count.
public struct Waiver: Sendable {
    /// Of the finding: 16 hexadecimal digits.
    public var fingerprint: String { content.texts[0] }
    /// Why it does not count.
    public var reason: String { content.texts[1] }
    /// Who decided so.
    public var author: String { content.texts[2] }
    /// The last day on which it holds.
    public var expires: CalendarDate { content.expires }

    /// Apart from the value, because few findings have one and all have room for it.
    private final class Content: Sendable {
        let texts: [String]
        let expires: CalendarDate

        init(_ texts: [String], _ expires: CalendarDate) {
            self.texts = texts
            self.expires = expires
        }
    }

    private let content: Content

    /// Fingerprint, reason and author, checked before.
    init(_ texts: [String], expires: CalendarDate) {
        content = Content(texts, expires)
    }
}

extension Waiver: Hashable {
    /// The same decision, letter by letter.
    public static func == (left: Waiver, right: Waiver) -> Bool {
        left.content.texts.isIdentical(to: right.content.texts) && left.expires == right.expires
    }

    /// Hashes what `==` compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(content.texts)
        hasher.combine(expires)
    }
}
