/// The tables of a document: its grids, or else the lines that are a cell each, placed by the form.
struct Tables {
    /// The cells, of the edition whose table 2 the document has.
    private(set) var placer: CellPlacer
    /// The lines of the preface that are no table.
    private(set) var preface: [Line]
    /// For every part of the outline its lines that are no table.
    private(set) var prose: [[Line]]

    private let document: Document
    private var grids: [(table: TableKey, rows: GridRows)]
    private var rows = TableKey.allCases.map { (table: $0, rows: [ObservedRow]()) }

    init(
        _ outline: Outline, in document: Document, edition: Edition?, year: Int?
    ) throws(Refusal) {
        self.document = document
        let edition = edition ?? Self.edition(of: outline, year: year)
        placer = CellPlacer(edition, text: document.text)
        preface = outline.preface
        prose = outline.parts.map { Array($0.body) }
        grids = TableKey.allCases.map {
            ($0, GridRows(Vocabulary.of($0, edition), in: document))
        }
        readGrids(of: outline)
        for grid in grids { add(grid.rows.rows, to: grid.table) }
        if document.hasLineCells { readLines(of: outline) }
        for (table, rows) in rows {
            guard rows.count <= Limits.tableRows else {
                throw .tooManyRows(in: table)
            }
            placer.place(rows, in: table)
        }
    }

    // MARK: Grids

    /// Where a section stands twice, its rows are doubles of each other.
    private mutating func readGrids(of outline: Outline) {
        preface = readGrids(in: preface, table: nil)
        for (number, part) in outline.parts.enumerated() {
            prose[number] = readGrids(in: prose[number], table: TableKey(of: part.key))
        }
    }

    /// Takes the tables out of lines, and labels between the pieces of one.
    private mutating func readGrids(in lines: [Line], table: TableKey?) -> [Line] {
        if !lines.contains(where: { $0.grid != nil }) { return lines }
        let own = table.map { Vocabulary.of($0, placer.edition) }
        var rest: [Line] = []
        for line in lines {
            guard let grid = line.grid else {
                if own?.nearest(line.label) == nil { rest.append(line) }
                continue
            }
            guard let key = line.table ?? table else {
                rest += DocumentLines.lines(of: grid, in: document)
                continue
            }
            for index in grids.indices where grids[index].table == key {
                grids[index].rows.add(grid)
            }
        }
        return rest
    }

    private mutating func add(_ new: [ObservedRow], to table: TableKey) {
        for index in rows.indices where rows[index].table == table { rows[index].rows += new }
    }

    private func hasRows(_ table: TableKey) -> Bool {
        rows.contains { $0.table == table && !$0.rows.isEmpty }
    }

    // MARK: Lines

    private mutating func readLines(of outline: Outline) {
        let missing = TableKey.allCases.filter { !hasRows($0) }
        let homeless = missing.filter { table in
            !outline.parts.contains { $0.key == table.section }
        }
        var segments = Segment.cut(
            preface[...], part: nil, table: nil, homeless: homeless,
            gapAtEnd: outline.gapBehindPreface)
        for (number, part) in outline.parts.enumerated() {
            let own = TableKey(of: part.key).flatMap { missing.contains($0) ? $0 : nil }
            segments += Segment.cut(
                prose[number][...], part: number, table: own, homeless: homeless,
                gapAtEnd: part.gapAtEnd)
        }
        preface = []
        prose = outline.parts.map { _ in [] }
        for segment in segments {
            let read = segment.read(placer.edition)
            if let part = segment.part { prose[part] += read.prose } else { preface += read.prose }
            if let table = segment.table { add(read.rows, to: table) }
        }
    }

    // MARK: The edition

    /// The edition whose table 2 has more of the labels; the edition of the year if they are even.
    private static func edition(of outline: Outline, year: Int?) -> Edition {
        var (old, new) = (0, 0)
        func count(_ hash: UInt64) {
            switch LabelIndex.all.editionOfProactive(hash) {
            case .edition2019: old += 1
            case .edition2021: new += 1
            case nil: break
            }
        }
        for lines in [outline.preface[...]] + outline.parts.map({ $0.body }) {
            for line in lines {
                count(line.label.hash)
                guard let grid = line.grid, line.table == nil || line.table == .proactive else {
                    continue
                }
                let entries = grid.entries.span
                for index in entries.indices where entries[index].isText {
                    count(entries[index].hash)
                }
            }
        }
        if old == new { return Edition(forYear: year ?? 2021) }
        return old > new ? .edition2019 : .edition2021
    }
}

extension TableKey {
    /// The table of a section.
    init?(of section: SectionKey) {
        guard let table = TableKey.allCases.first(where: { $0.section == section }) else {
            return nil
        }
        self = table
    }
}

extension Refusal {
    fileprivate static func tooManyRows(in table: TableKey) -> Refusal {
        Refusal(
            .limitExceeded, "表格 \(table.rawValue) 超过上限 tableRows（\(Limits.tableRows) 行）",
            "table \(table.rawValue) has more rows than the limit tableRows (\(Limits.tableRows))",
            at: 0, in: [])
    }
}
