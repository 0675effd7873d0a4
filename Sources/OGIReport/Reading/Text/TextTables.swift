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
        placer = CellPlacer(edition ?? Self.edition(of: bodies, year: year))
        for body in bodies { try add(body, input) }
    }

    /// The edition whose table 2 has more of the cells; the edition of the year if they are even.
    private static func edition(of bodies: [Body], year: Int?) -> Edition {
        let expected = Edition(forYear: year ?? 2021)
        var (best, most) = (expected, 0)
        for edition in [expected] + Edition.allCases where edition != expected || most == 0 {
            var placer = CellPlacer(edition)
            for body in bodies where body.part.key == .proactive {
                placer.place(body.rows(.proactive, edition).rows, in: .proactive)
            }
            if placer.placedCount > most { (best, most) = (edition, placer.placedCount) }
        }
        return best
    }

    private mutating func add(_ body: Body, _ input: [UInt8]) throws(Refusal) {
        guard let table = TableKey.allCases.first(where: { $0.section == body.part.key }) else {
            prose.append(Array(body.part.body))
            return
        }
        let (rows, lines) = body.rows(table, placer.edition)
        guard rows.count <= Limits.tableRows else {
            throw Refusal(
                .limitExceeded, "表格超过上限 tableRows（\(Limits.tableRows) 行）",
                "a table has more rows than the limit tableRows (\(Limits.tableRows))",
                at: body.part.extent, in: input)
        }
        placer.place(rows, in: table)
        prose.append(lines)
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

        /// The rows of the table, and the lines that are no part of it.
        func rows(
            _ table: TableKey, _ edition: Edition
        ) -> (rows: [ObservedRow], prose: [Line]) {
            let vocabulary = Vocabulary.of(table, edition)
            let region = TableRegion(part.body, vocabulary, emptyAtEnd: emptyAtEnd)
            let builder = RowBuilder(region.lines, vocabulary, emptyAtEnd: region.emptyAtEnd)
            let others = builder.rows.flatMap { row in
                row.labels.dropLast().filter { !vocabulary.contains($0.label) }
            }
            let inside = (builder.prose + others).sorted { $0.extent.offset < $1.extent.offset }
            return (builder.rows, region.before + inside + region.after)
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
            !line.isLiteral && vocabulary.contains(line.label)
        }
        func isProse(_ line: Line) -> Bool {
            if line.isLiteral || line.isDirective { return true }
            if PageResidue.matches(line.label) { return true }
            guard case .text = line.cell.value else { return false }
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
