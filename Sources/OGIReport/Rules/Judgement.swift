/// One report before the rules: what they see and where they put what they find.
struct Judgement {
    private(set) var report: Report
    /// The report of the year before, if it is given.
    let previous: PreviousReport?
    let layout: Layout
    /// The cells that are there.
    private(set) var present: CellSet
    /// The cells that are not simply a whole number: all that the rules about single cells
    /// have to look at.
    private(set) var remarkable: [Layout.Position] = []
    private(set) var drafts: [Draft]
    private(set) var notAssessable: [NotAssessable] = []
    /// The sums that fail, and all identities from year to year: what causes are sought from.
    private(set) var identities: [Identity] = []

    init(_ report: Report, previous: PreviousReport? = nil) {
        self.report = report
        self.previous = previous
        layout = Layout.of(report.edition)
        present = report.cells.present
        drafts = report.origin?.drafts ?? []
        judge()
        nameCauses()
    }

    private mutating func judge() {
        present = report.cells.present
        remarkable = layout.positions(of: report.cells.remarkable)
        for rule in RuleBook.judged(in: report.edition) { rule.judge?(&self, rule) }
    }

    /// How many errors and warnings there would be if the cells were others. What is found
    /// already stays as it is.
    mutating func countFindings(with cells: CellGrid) -> Int {
        let known = (report.cells, drafts, notAssessable, identities)
        report.cells = cells
        drafts = report.origin?.drafts ?? []
        judge()
        var count = 0
        for index in drafts.indices where drafts[index].severity != .advice { count += 1 }
        (report.cells, drafts, notAssessable, identities) = known
        present = report.cells.present
        remarkable = layout.positions(of: report.cells.remarkable)
        return count
    }

    @inline(never)
    mutating func add(_ draft: Draft) {
        drafts.append(draft)
    }

    /// Adds what an identity that fails gives.
    mutating func add(_ draft: Draft, breaking identity: Identity?) {
        if var identity {
            identity.draft = drafts.count
            add(identity)
        }
        add(draft)
    }

    /// Adds an identity that holds.
    @inline(never)
    mutating func add(_ identity: Identity) { identities.append(identity) }

    @inline(never)
    mutating func explain(_ draft: Int, by cause: Cause) { drafts[draft].cause = cause }

    @inline(never)
    mutating func add(_ item: NotAssessable) { notAssessable.append(item) }

    /// A cell as an operand: printed text, value and place.
    @inline(never)
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
