/// A text of a report that rules read: the title, a paragraph, a heading.
struct Passage: Sendable {
    enum Kind: Sendable, Equatable {
        case title
        case preface
        /// The heading of a section.
        case heading(SectionKey)
        /// A paragraph of a section.
        case paragraph(SectionKey)
    }

    let kind: Kind
    let text: String
    /// Its place in the input, or the nearest place that is known.
    let extent: Extent?
    /// What it has that few have.
    let traits: TextTraits

    init(_ kind: Kind, _ text: String, at extent: Extent?) {
        self.kind = kind
        self.text = text
        self.extent = extent
        let letters = text.utf8
        traits = TextTraits(of: letters.span)
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
    /// All texts, in the order of the report.
    var passages: [Passage] {
        var result: [Passage] = []
        result.reserveCapacity(2 + preface.count + 6 * sections.count)
        if let title {
            result.append(Passage(.title, title, at: origin?.title))
        }
        for (index, text) in preface.enumerated() {
            let extent = origin?.preface(index)
            result.append(Passage(.preface, text, at: extent))
        }
        for (number, section) in sections.enumerated() {
            let heading = origin?[section.key]
            result.append(
                Passage(.heading(section.key), section.heading, at: heading))
            for (index, text) in section.paragraphs.enumerated() {
                let extent = origin?.paragraph(index, of: number) ?? heading
                result.append(
                    Passage(.paragraph(section.key), text, at: extent))
            }
        }
        return result
    }
}
