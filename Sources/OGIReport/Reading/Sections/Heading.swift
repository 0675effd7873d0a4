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
        let words = Self.withoutYear(label)
        isNumbered = label.ordinal == .chinese
        let matching =
            Self.sections.indices.first { Self.sections[$0].standard == words }
            ?? Self.sections.indices.first { Self.sections[$0].pattern.matches(words) }
        if let matching {
            key = Self.sections[matching].key
            return
        }
        guard isNumbered else { return nil }
        var best: (key: SectionKey, likeness: Double)?
        for section in Self.sections {
            let likeness = words.likeness(to: section.standard, atLeast: Self.threshold)
            if likeness >= Self.threshold, likeness > best?.likeness ?? 0 {
                best = (section.key, likeness)
            }
        }
        guard let best else { return nil }
        key = best.key
    }

    /// 2025年 and 2025年度 in front say nothing.
    private static func withoutYear(_ label: Label) -> Label {
        let letters = label.scalars
        guard letters.count > 5, letters.prefix(4).allSatisfy({ $0.isDigit }), letters[4] == "年"
        else { return label }
        return Label(scalars: Array(letters.dropFirst(letters[5] == "度" ? 6 : 5)))
    }
}
