/// One report before the rules: what they see and where they put what they find.
struct Judgement {
    private(set) var report: Report
    /// The report of the year before, if it is given.
    let previous: PreviousReport?
    let layout: Layout
    /// The cells that are there.
    private(set) var present: CellSet
    /// Those of them with a whole number, zero or more, and nothing beside it.
    private(set) var plain: CellSet
    /// The texts.
    let passages: [Passage]
    /// Some sentence may stand twice in them.
    let hasTwins: Bool
    /// The cells that are not simply a whole number: all that the rules about single cells
    /// have to look at.
    let remarkable: [Layout.Position]
    /// What the caller says of the publication.
    let publication: Publication?
    private(set) var drafts: [Draft]
    private(set) var notAssessable: [NotAssessable] = []
    /// The sums that fail, and all identities from year to year: what causes are sought from.
    private(set) var identities: [Identity] = []
    /// The findings, where they are only counted.
    private var count: Int?
    /// What the prose says wrongly, once a rule has asked for it.
    var prose: [ProseFinding]?

    init(
        _ report: Report, previous: PreviousReport? = nil, publication: Publication? = nil
    ) {
        self.publication = publication
        self.report = report
        self.previous = previous
        layout = Layout.of(report.edition)
        present = report.cells.present
        plain = report.cells.plain
        remarkable = layout.positions(of: present.subtracting(plain))
        (passages, hasTwins) = report.passages
        drafts = report.origin?.drafts ?? []
        judge(RuleBook.judged(in: report.edition))
        nameCauses()
    }

    private mutating func judge(_ rules: [Rule]) {
        for index in rules.indices { rules[index].judge?(&self, rules[index]) }
    }

    /// How many errors and warnings the arithmetic would give if the cells were others. What is
    /// found already stays as it is.
    mutating func countFindings(with cells: CellGrid) -> Int {
        let known = (report.cells, present, plain)
        (report.cells, present, plain) = (cells, cells.present, cells.plain)
        count = 0
        judge(RuleBook.arithmetic(of: report.edition))
        defer {
            (report.cells, present, plain) = known
            count = nil
        }
        return count ?? 0
    }

    /// Nothing is told.
    var isCounting: Bool { count != nil }

    /// Counts a finding instead of telling it, if findings are counted.
    @inline(never)
    mutating func counts(_ rule: Rule) -> Bool {
        guard let count else { return false }
        self.count = rule.severity == .advice ? count : count + 1
        return true
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
    mutating func add(_ identity: Identity) { if !isCounting { identities.append(identity) } }

    @inline(never)
    mutating func explain(_ draft: Int, by cause: Cause) { drafts[draft].cause = cause }

    @inline(never)
    mutating func add(_ item: NotAssessable) { if !isCounting { notAssessable.append(item) } }

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

    /// A phrase of a text as an operand. Its place is exact where the text stands in the input
    /// letter by letter, else it is the text's.
    @inline(never)
    func operand(_ phrase: Range<Int>, of passage: Passage) -> DraftOperand {
        DraftOperand(
            locus: passage.locus, text: passage.text.utf8.span.text(phrase),
            extent: extent(of: phrase, in: passage))
    }

    /// A phrase whose words are not to be quoted.
    @inline(never)
    func silentOperand(_ phrase: Range<Int>, of passage: Passage) -> DraftOperand {
        DraftOperand(locus: passage.locus, text: "", extent: extent(of: phrase, in: passage))
    }

    private func extent(of phrase: Range<Int>, in passage: Passage) -> Extent? {
        let letters = passage.text.utf8
        guard let extent = passage.extent, let source = report.origin?.source,
            Int(extent.length) == letters.count,
            source.bytes.span.continues(with: letters.span, at: Int(extent.offset))
        else { return passage.extent }
        return Extent(Int(extent.offset) + phrase.lowerBound, length: phrase.count)
    }
}
