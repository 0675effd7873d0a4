/// Makes a report of a document, whatever carrier it came by.
struct ReportFromDocument {
    private let document: Document
    private let source: Source
    private let lines: [Line]
    private let outline: Outline
    private var drafts: [Draft] = []

    /// - Parameters:
    ///   - document: what the carrier made of the input.
    ///   - source: the text that its places refer to.
    static func read(_ document: Document, from source: Source) throws(Refusal) -> Report {
        var reader = ReportFromDocument(document, source)
        return try reader.report()
    }

    private init(_ document: Document, _ source: Source) {
        self.document = document
        self.source = source
        lines = DocumentLines.lines(of: document)
        let outline = Outline(lines, gapAtEnd: document.gapAtEnd)
        self.outline = document.isPage ? outline.withoutPage(lines, in: document) : outline
    }

    private mutating func report() throws(Refusal) -> Report {
        var directives: [TextDirective] = []
        for line in lines where line.isDirective {
            if let directive = TextDirective(line.text) { directives.append(directive) }
        }
        let titleText = TitleFinder.text(of: outline.title)
        let title = Title(titleText)
        let year =
            Self.year(in: directives) ?? (title?.year ?? Period.year(in: outline.preface))
        try refuseBefore2019(year, directives)
        let tables = try Tables(
            outline, in: document, edition: Self.edition(in: directives), year: year)
        let prefaceLines = proseLines(tables.preface)
        let preface = prefaceLines.map { $0.text }
        try refuseOtherText(directives, placed: tables.placer.placedCount)

        var report = Report(edition: tables.placer.edition, year: year, agency: title?.agency)
        report.title = outline.title.isEmpty ? nil : titleText
        report.preface = preface
        report.contact = ContactReader.read(preface)
        var paragraphs: [[Extent]] = []
        for (number, part) in outline.parts.enumerated() {
            let lines = proseLines(
                prose(tables.prose[number], of: part.key, report.edition),
                isLast: number == outline.parts.count - 1)
            report.sections.append(
                Section(
                    key: part.key, heading: part.heading, paragraphs: lines.map { $0.text }))
            paragraphs.append(lines.map { $0.extent })
        }
        report.cells = tables.placer.cells
        report.origin = origin(tables.placer, preface: prefaceLines, paragraphs)
        for directive in directives { directive.apply(to: &report) }
        return report
    }

    @inline(never)
    private func origin(
        _ placer: CellPlacer, preface: [Line], _ paragraphs: [[Extent]]
    ) -> Origin {
        var origin = Origin(source)
        origin.title = outline.title.first?.extent
        origin.preface = preface.map { $0.extent }
        origin.paragraphs = paragraphs
        for part in outline.parts { origin[part.key] = origin[part.key] ?? part.extent }
        for (path, extent) in placer.places { origin[path] = extent }
        origin.drafts = drafts + placer.drafts
        return origin
    }

    /// Figures that stand in the section of a table and in none of its rows are reported.
    @inline(never)
    private mutating func prose(
        _ lines: [Line], of section: SectionKey, _ edition: Edition
    ) -> [Line] {
        guard let table = TableKey(of: section) else { return lines }
        let stray = StrayFigures(lines, Vocabulary.of(table, edition))
        if stray.figures.isEmpty { return lines }
        drafts.append(.unplaced(stray.figures, in: table))
        return stray.prose
    }

    /// The paragraphs among lines: no directives, and no words of the portal's page, which are
    /// reported. Behind the last section they begin the page's own end.
    private mutating func proseLines(_ lines: [Line], isLast: Bool = false) -> [Line] {
        var (paragraphs, residue): ([Line], [Line]) = ([], [])
        var isEnd = false
        for line in lines
        where line.isLiteral
            || !line.utf8.isEmpty && !(line.isDirective && TextDirective(line.text) != nil)
        {
            if isLast, !isEnd { isEnd = PageResidue.opensEnd(line) }
            if !line.isLiteral, isEnd || PageResidue.matches(line.label) {
                residue.append(line)
            } else {
                paragraphs.append(line)
            }
        }
        if !residue.isEmpty { drafts.append(.pageResidue(residue)) }
        return paragraphs
    }

    // MARK: What the whole text is

    @inline(never)
    private func refuseBefore2019(
        _ year: Int?, _ directives: [TextDirective]
    ) throws(Refusal) {
        guard let year, year < Edition.firstYear else { return }
        // The year is one of many in a list, and one of other things in other text.
        if directives.isEmpty {
            let refusal = absence
            let isText = outline.title.isEmpty && outline.parts.isEmpty
            if isText || refusal.absence == .listPage { throw refusal }
        }
        throw .before2019(year, at: outline.title.first?.extent, in: source.bytes)
    }

    private var absence: Refusal {
        AbsenceFinder(document, lines, title: outline.title, in: source.bytes).refusal
    }

    /// A report has a title and two of its sections, or three sections, or most of a table.
    @inline(never)
    private func refuseOtherText(
        _ directives: [TextDirective], placed: Int
    ) throws(Refusal) {
        let keys = SectionKey.allCases.filter { key in outline.parts.contains { $0.key == key } }
        let evidence = keys.count + (outline.title.isEmpty ? 0 : 1)
        if evidence >= 3 || placed >= 20 || !directives.isEmpty { return }
        throw absence
    }

    /// `.some(nil)`: the text says that there is no year.
    private static func year(in directives: [TextDirective]) -> Int?? {
        for directive in directives {
            if case .year(let year) = directive { return .some(year) }
        }
        return nil
    }

    private static func edition(in directives: [TextDirective]) -> Edition? {
        for directive in directives {
            if case .edition(let edition) = directive { return edition }
        }
        return nil
    }
}

extension Refusal {
    static func before2019(_ year: Int, at extent: Extent?, in input: [UInt8]) -> Refusal {
        Refusal(
            .before2019, "\(year)年度报告早于2019年开始的规定格式，不在读取范围内",
            "a report for \(year) is older than the regulated form, which begins with 2019",
            at: extent ?? Extent(0, length: 0), in: input)
    }
}
