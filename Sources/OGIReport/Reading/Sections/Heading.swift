/// Which section a line opens, by the meaning of its words.
struct Heading: Sendable {
    let key: SectionKey
    /// Numbered 一、 as the form does it.
    let isNumbered: Bool

    private static let sections: [(key: SectionKey, standard: Label, pattern: HeadingPattern)] =
        Form.sections.map { ($0.key, Label($0.heading.zh), HeadingPattern($0.pattern)) }

    /// How like a numbered line must be to the standard heading, for misprints.
    private static let threshold = 0.75

    /// From 总体情况 to the longest wording with a year in front.
    private static let lengths = 4...40

    /// `nil` if the line is no heading of a section. （一） numbers parts of sections, and
    /// 1. says no more than no number.
    init?(_ label: Label) {
        guard label.ordinal != .bracketed, Self.lengths.contains(label.scalars.count)
        else { return nil }
        let letters = Self.withoutYear(label.scalars)
        isNumbered = label.ordinal == .chinese
        if let match = Self.sections.first(where: { $0.pattern.matches(letters) }) {
            key = match.key
            return
        }
        guard isNumbered else { return nil }
        let words = Label(scalars: letters)
        let best = Self.sections.map { (key: $0.key, likeness: words.likeness(to: $0.standard)) }
            .max { $0.likeness < $1.likeness }
        guard let best, best.likeness >= Self.threshold else { return nil }
        key = best.key
    }

    /// Links name the sections of a page, and do not open them.
    init?(candidate line: Line) {
        if line.isLink || line.isLiteral { return nil }
        self.init(line.label)
    }

    /// 2025年 and 2025年度 in front say nothing.
    private static func withoutYear(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
        guard letters.count > 5, letters.prefix(4).allSatisfy({ $0.isDigit }), letters[4] == "年"
        else { return letters }
        return Array(letters.dropFirst(letters[5] == "度" ? 6 : 5))
    }
}
