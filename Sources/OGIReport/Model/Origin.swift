/// Where a report was read from: not part of its value, but of its findings.
struct Origin: Sendable {
    /// All extents are in its decoded text.
    let source: Source
    /// For every cell of the registry its place; length 0 at a blank cell.
    private(set) var cells = [Extent?](repeating: nil, count: CellRegistry.cells.count)
    var title: Extent?
    /// The paragraphs of the preface.
    var preface: [Extent] = []
    /// The paragraphs of the sections, in the order of the report.
    var paragraphs: [[Extent]] = []
    /// The headings of the sections, in the order of `SectionKey.allCases`.
    private var headings = [Extent?](repeating: nil, count: SectionKey.allCases.count)
    /// What reading found out.
    var drafts: [Draft] = []

    init(_ source: Source) {
        self.source = source
    }

    func preface(_ index: Int) -> Extent? {
        preface.indices.contains(index) ? preface[index] : nil
    }

    /// A paragraph of a section, both by their number.
    func paragraph(_ index: Int, of section: Int) -> Extent? {
        guard paragraphs.indices.contains(section), paragraphs[section].indices.contains(index)
        else { return nil }
        return paragraphs[section][index]
    }

    subscript(path: CellPath) -> Extent? {
        get { cells[path.slot] }
        set { cells[path.slot] = newValue }
    }

    /// The texts are no longer those that were read.
    mutating func forgetTexts() {
        title = nil
        preface = []
        paragraphs = []
        for index in headings.indices { headings[index] = nil }
    }

    subscript(section: SectionKey) -> Extent? {
        get { headings[section.position] }
        set { headings[section.position] = newValue }
    }
}

extension SectionKey {
    /// 0 for 一 to 5 for 六.
    var position: Int {
        switch self {
        case .overview: 0
        case .proactive: 1
        case .requests: 2
        case .disputes: 3
        case .problems: 4
        case .other: 5
        }
    }
}
