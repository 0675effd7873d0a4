/// The tables of copied text: found among the lines, placed by the form.
struct TextTables {
    /// The cells, of the edition whose table 2 the text has.
    private(set) var placer: CellPlacer
    /// The lines of the preface that are no table.
    private(set) var preface: [Line] = []
    /// For every part of the outline its lines that are no table.
    private(set) var prose: [[Line]]

    init(_ outline: Outline, input: [UInt8], edition: Edition?, year: Int?) throws(Refusal) {
        let segments = Segment.all(of: outline)
        placer = CellPlacer(edition ?? Self.edition(of: segments, year: year))
        prose = outline.parts.map { _ in [] }
        var rows = TableKey.allCases.map { (table: $0, rows: [ObservedRow]()) }
        for segment in segments {
            let read = segment.read(placer.edition)
            if let part = segment.part { prose[part] += read.prose } else { preface += read.prose }
            // Where a section stands twice, its rows are doubles of each other.
            for index in rows.indices where rows[index].table == segment.table {
                rows[index].rows += read.rows
            }
        }
        for (table, rows) in rows {
            guard rows.count <= Limits.tableRows else { throw .tooManyRows(in: table, of: input) }
            placer.place(rows, in: table)
        }
    }

    /// The edition whose table 2 has more of the cells; the edition of the year if they are even.
    private static func edition(of segments: [Segment], year: Int?) -> Edition {
        let expected = Edition(forYear: year ?? 2021)
        var (best, most) = (expected, 0)
        for edition in [expected] + Edition.allCases where edition != expected || most == 0 {
            var placer = CellPlacer(edition)
            for segment in segments where segment.table == .proactive {
                let rows = segment.read(edition).rows
                if rows.count <= Limits.tableRows { placer.place(rows, in: .proactive) }
            }
            if placer.placedCount > most { (best, most) = (edition, placer.placedCount) }
        }
        return best
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
