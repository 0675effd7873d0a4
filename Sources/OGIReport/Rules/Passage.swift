/// A text of a report that rules read: the title, a paragraph, a heading.
struct Passage: Sendable {
    enum Kind: Sendable, Equatable {
        case title
        case preface
        /// The heading of a section.
        case heading(SectionKey)
        /// A paragraph of a section.
        case paragraph(SectionKey)

        fileprivate var isParagraph: Bool { if case .paragraph = self { true } else { false } }
    }

    let kind: Kind
    let text: String
    /// Its place in the input, or the nearest place that is known.
    let extent: Extent?
    /// What it has that few have.
    let traits: TextTraits
    /// Where its first number before 年 begins.
    let firstYear: Int?

    init(_ kind: Kind, _ text: String, at extent: Extent?, _ survey: inout TextSurvey) {
        self.kind = kind
        self.text = text
        self.extent = extent
        let letters = text.utf8
        survey.read(letters.span, forSentences: kind.isParagraph)
        (traits, firstYear) = (survey.traits, survey.firstYear)
    }

    var locus: Locus {
        switch kind {
        case .title: .title
        case .preface: .preface
        case .heading(let key), .paragraph(let key): .section(key)
        }
    }

    /// What part of the report it is, for messages.
    var name: Bilingual {
        switch kind {
        case .title: Bilingual("标题", "the title")
        case .preface: Bilingual("前言", "the preface")
        case .heading(let key), .paragraph(let key): Form.section(key).heading.quoted
        }
    }

    var whole: Range<Int> { 0..<text.utf8.count }
}

extension Report {
    /// All texts, in the order of the report, and whether a sentence may stand twice in them.
    var passages: (all: [Passage], hasTwins: Bool) {
        var (count, bytes) = (1 + preface.count, 0)
        for section in sections {
            count += 1 + section.paragraphs.count
            for paragraph in section.paragraphs { bytes += paragraph.utf8.count }
        }
        var survey = TextSurvey(year: year, bytes: bytes)
        var result: [Passage] = []
        result.reserveCapacity(count)
        if let title { result.append(Passage(.title, title, at: origin?.title, &survey)) }
        for (index, text) in preface.enumerated() {
            result.append(Passage(.preface, text, at: origin?.preface(index), &survey))
        }
        for (number, section) in sections.enumerated() {
            let heading = origin?[section.key]
            result.append(Passage(.heading(section.key), section.heading, at: heading, &survey))
            for (index, text) in section.paragraphs.enumerated() {
                let extent = origin?.paragraph(index, of: number) ?? heading
                result.append(Passage(.paragraph(section.key), text, at: extent, &survey))
            }
        }
        return (result, survey.hasTwins)
    }
}
