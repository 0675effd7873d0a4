/// The tables of copied text: found among the lines of their sections, placed by the form.
struct TextTables {
    /// The cells, of the edition whose table 2 the text has.
    private(set) var placer: CellPlacer
    /// For every part of the outline its lines that are no table.
    private(set) var prose: [[Line]] = []

    init(
        _ outline: Outline, lines: [Line], emptyAtEnd: Int, input: [UInt8], edition: Edition?,
        year: Int?
    ) throws(Refusal) {
        let bodies = outline.parts.map { part in
            Body(part, lines: lines, emptyAtEnd: emptyAtEnd)
        }
        let candidates = edition.map { [$0] } ?? [Edition(forYear: year ?? 2021)] + Edition.allCases
        var best = Placed(bodies, candidates[0])
        for candidate in candidates.dropFirst() {
            let other = Placed(bodies, candidate)
            if other.placedIn(.proactive) > best.placedIn(.proactive) { best = other }
        }
        guard best.mostRows <= Limits.tableRows else {
            throw Refusal(
                .limitExceeded, "表格超过上限 tableRows（\(Limits.tableRows) 行）",
                "a table has more rows than the limit tableRows (\(Limits.tableRows))",
                at: best.extent, in: input)
        }
        placer = best.placer
        prose = best.prose
    }

    /// The lines of one section.
    private struct Body {
        let part: Outline.Part
        /// The empty lines behind the last line.
        let emptyAtEnd: Int

        init(_ part: Outline.Part, lines: [Line], emptyAtEnd: Int) {
            self.part = part
            let next = part.body.endIndex
            self.emptyAtEnd = next < lines.count ? lines[next].emptyBefore : emptyAtEnd
        }
    }

    /// All sections read by the form of one edition.
    private struct Placed {
        var placer: CellPlacer
        var prose: [[Line]] = []
        var mostRows = 0
        var extent = Extent(0, length: 0)

        init(_ bodies: [Body], _ edition: Edition) {
            placer = CellPlacer(edition)
            for body in bodies { add(body) }
        }

        func placedIn(_ table: TableKey) -> Int {
            placer.places.reduce(0) { $1.path.table == table ? $0 + 1 : $0 }
        }

        private mutating func add(_ body: Body) {
            guard let table = TableKey.allCases.first(where: { $0.section == body.part.key }) else {
                prose.append(Array(body.part.body))
                return
            }
            let vocabulary = Vocabulary.of(table, placer.edition)
            let region = TableRegion(body.part.body, vocabulary, emptyAtEnd: body.emptyAtEnd)
            let builder = RowBuilder(region.lines, vocabulary, emptyAtEnd: region.emptyAtEnd)
            if builder.rows.count > mostRows {
                mostRows = builder.rows.count
                extent = body.part.extent
            }
            if builder.rows.count <= Limits.tableRows { placer.place(builder.rows, in: table) }
            let inside = builder.prose + builder.rows.flatMap { row in
                row.labels.dropLast().filter { !vocabulary.contains(Label($0.text)) }
            }
            prose.append(
                region.before + inside.sorted { $0.extent.offset < $1.extent.offset } + region.after)
        }
    }
}

/// The lines of a section from the first label of its table to its last cell.
private struct TableRegion {
    let before: [Line]
    let lines: ArraySlice<Line>
    let after: [Line]
    let emptyAtEnd: Int

    /// A longer text behind the table is prose.
    private static let longestCell = 12

    init(_ body: ArraySlice<Line>, _ vocabulary: Vocabulary, emptyAtEnd: Int) {
        func isLabel(_ line: Line) -> Bool {
            !line.isLiteral && vocabulary.contains(Label(line.text))
        }
        func isProse(_ line: Line) -> Bool {
            if line.isLiteral || TextDirective(line.text) != nil { return true }
            if PageResidue.matches(line.text) { return true }
            guard case .text = Cell(printed: line.text).value else { return false }
            return line.text.unicodeScalars.count > Self.longestCell && !isLabel(line)
        }
        let start = body.firstIndex(where: isLabel) ?? body.endIndex
        let last = body[start...].lastIndex { !isProse($0) }
        let end = last.map { $0 + 1 } ?? start
        before = Array(body[..<start])
        lines = body[start..<end]
        after = Array(body[end...])
        self.emptyAtEnd = end < body.endIndex ? body[end].emptyBefore : emptyAtEnd
    }
}
