/// A language that messages are written in.
public enum Language: String, Sendable, Hashable, CaseIterable {
    /// Simplified Chinese.
    case chinese = "zh"
    /// English.
    case english = "en"
}

extension Bilingual {
    /// The text in one language.
    public subscript(language: Language) -> String { language == .chinese ? zh : en }
}
