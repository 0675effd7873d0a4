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
        let sections = bodies.map { ($0, $0.read(placer.edition)) }
        prose = sections.map { $0.1.prose }
        for table in TableKey.allCases {
            // Where a section stands twice, its rows are doubles of each other.
            let rows = sections.filter { $0.0.table == table }.flatMap { $0.1.rows }
            guard rows.count <= Limits.tableRows else { throw .tooManyRows(in: table, of: input) }
            placer.place(rows, in: table)
        }
    }

    /// The edition whose table 2 has more of the cells; the edition of the year if they are even.
    private static func edition(of bodies: [Body], year: Int?) -> Edition {
        let expected = Edition(forYear: year ?? 2021)
        var (best, most) = (expected, 0)
        for edition in [expected] + Edition.allCases where edition != expected || most == 0 {
            var placer = CellPlacer(edition)
            for body in bodies where body.table == .proactive {
                let rows = body.read(edition).rows
                if rows.count <= Limits.tableRows { placer.place(rows, in: .proactive) }
            }
            if placer.placedCount > most { (best, most) = (edition, placer.placedCount) }
        }
        return best
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

        /// The table that stands in the section.
        var table: TableKey? { TableKey.allCases.first { $0.section == part.key } }

        /// The rows of the table, and the lines that are no part of it.
        func read(_ edition: Edition) -> (rows: [ObservedRow], prose: [Line]) {
            guard let table else { return ([], Array(part.body)) }
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

extension Refusal {
    fileprivate static func tooManyRows(in table: TableKey, of input: [UInt8]) -> Refusal {
        Refusal(
            .limitExceeded, "表格 \(table.rawValue) 超过上限 tableRows（\(Limits.tableRows) 行）",
            "table \(table.rawValue) has more rows than the limit tableRows (\(Limits.tableRows))",
            at: 0, in: input)
    }
}
