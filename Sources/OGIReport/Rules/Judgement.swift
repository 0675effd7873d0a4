/// One report before the rules: what they see and where they put what they find.
struct Judgement {
    let report: Report
    let layout: Layout
    /// The cells that are there.
    let present: CellSet
    /// The cells that are not simply a whole number: all that the rules about single cells
    /// have to look at.
    let remarkable: [Layout.Position]
    /// What the caller says of the publication.
    let publication: Publication?
    private(set) var drafts: [Draft]
    private(set) var notAssessable: [NotAssessable] = []

    init(_ report: Report, publication: Publication? = nil) {
        self.publication = publication
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

    /// A phrase of the preface as an operand. Its place is exact where the paragraph stands in
    /// the input letter by letter, else it is the paragraph's.
    func operand(phrase: Range<Int>, ofPreface index: Int) -> DraftOperand {
        let bytes = Array(report.preface[index].utf8)
        let places = report.origin?.preface ?? []
        var extent = index < places.count ? places[index] : nil
        if let whole = extent, Int(whole.length) == bytes.count {
            extent = Extent(Int(whole.offset) + phrase.lowerBound, length: phrase.count)
        }
        return DraftOperand(locus: .preface, text: bytes.text(phrase), extent: extent)
    }
}
