/// One report before the rules: what they see and where they put what they find.
struct Judgement {
    let report: Report
    let layout: Layout
    /// The cells that are there.
    let present: CellSet
    /// The cells that are not simply a whole number: all that the rules about single cells
    /// have to look at.
    let remarkable: [Layout.Position]
    private(set) var drafts: [Draft]
    private(set) var notAssessable: [NotAssessable] = []
    /// What the prose says wrongly, once a rule has asked for it.
    var prose: [ProseFinding]?

    init(_ report: Report) {
        self.report = report
        layout = Layout.of(report.edition)
        present = report.cells.present
        remarkable = layout.positions(of: report.cells.remarkable)
        drafts = report.origin?.drafts ?? []
        for rule in RuleBook.judged(in: report.edition) { rule.judge?(&self, rule) }
    }

    mutating func add(_ draft: Draft) {
        drafts.append(draft)
    }

    mutating func add(_ item: NotAssessable) { notAssessable.append(item) }

    /// A cell as an operand: printed text, value and place.
    func operand(_ path: CellPath) -> DraftOperand {
        DraftOperand(
            locus: .cell(path), text: report[path]?.text ?? "", value: report.cells.number(path),
            extent: report.origin?[path])
    }

    func operand(_ section: Section) -> DraftOperand {
        DraftOperand(
            locus: .section(section.key), text: section.heading,
            extent: report.origin?[section.key])
    }

    /// A phrase of the preface as an operand.
    func operand(phrase: Range<Int>, ofPreface index: Int) -> DraftOperand {
        let places = report.origin?.preface ?? []
        return operand(
            phrase: phrase, of: report.preface[index], at: .preface,
            index < places.count ? places[index] : nil)
    }

    /// A phrase of a section's paragraph as an operand.
    func operand(
        phrase: Range<Int>, ofSection number: Int, paragraph index: Int
    ) -> DraftOperand {
        let section = report.sections[number]
        let all = report.origin?.paragraphs ?? []
        let places = number < all.count ? all[number] : []
        return operand(
            phrase: phrase, of: section.paragraphs[index], at: .section(section.key),
            index < places.count ? places[index] : report.origin?[section.key])
    }

    /// The place is exact where the paragraph stands in the input letter by letter, else it is
    /// the paragraph's.
    private func operand(
        phrase: Range<Int>, of paragraph: String, at locus: Locus, _ place: Extent?
    ) -> DraftOperand {
        let letters = Array(paragraph.utf8)
        var extent = place
        if let whole = extent, let bytes = report.origin?.source.bytes,
            Int(whole.length) == letters.count,
            bytes.span.continues(with: letters.span, at: Int(whole.offset))
        {
            extent = Extent(Int(whole.offset) + phrase.lowerBound, length: phrase.count)
        }
        return DraftOperand(locus: locus, text: letters.text(phrase), extent: extent)
    }
}
