/// The lines of a section, or of the preface, that belong to one table or to none, where a table
/// is written a cell a line.
///
/// A table whose own section is not there, because its heading is missing or not known, is looked
/// for in the sections that are: its labels tell where it begins.
struct Segment {
    /// The number of the part in the outline; `nil` for the preface.
    let part: Int?
    let table: TableKey?
    private let lines: ArraySlice<Line>
    private let gapAtEnd: Gap

    /// So many labels that no other table has make a table.
    private static let leastAnchors = 3

    /// - Parameters:
    ///   - lines: the lines of the part.
    ///   - table: the table of the part's own section.
    ///   - homeless: the tables whose section is not there.
    static func cut(
        _ lines: ArraySlice<Line>, part: Int?, table: TableKey?, homeless: [TableKey],
        gapAtEnd: Gap
    ) -> [Segment] {
        let found = homeless.compactMap { table in
            start(of: table, in: lines).map { (start: $0, table: table) }
        }.ordered { $0.start }
        let starts = [lines.startIndex] + found.map { $0.start } + [lines.endIndex]
        let tables = [table] + found.map { $0.table }
        return tables.enumerated().map { number, table in
            let end = starts[number + 1]
            return Segment(
                part: part, table: table, lines: lines[starts[number]..<end],
                gapAtEnd: end < lines.endIndex ? lines[end].gap : gapAtEnd)
        }
    }

    private static func start(of table: TableKey, in lines: ArraySlice<Line>) -> Int? {
        let anchors = lines.indices.filter { index in
            !lines[index].isLiteral
                && Edition.allCases.contains {
                    Vocabulary.of(table, $0).isAnchor(lines[index].label)
                } && lines[index].isText
        }
        return anchors.count >= leastAnchors ? anchors.first : nil
    }

    /// The rows of the table, and the lines that are no part of it.
    func read(_ edition: Edition) -> (rows: [ObservedRow], prose: [Line]) {
        guard let table else { return ([], Array(lines)) }
        let vocabulary = Vocabulary.of(table, edition)
        let region = TableRegion(lines, vocabulary, gapAtEnd: gapAtEnd)
        let builder = LineRows(region.lines, vocabulary, gapAtEnd: region.gapAtEnd)
        return (builder.rows, region.before + builder.prose + region.after)
    }
}

/// The lines of a section from the first label of its table to its last cell.
private struct TableRegion {
    let before: [Line]
    let lines: ArraySlice<Line>
    let after: [Line]
    let gapAtEnd: Gap

    init(_ body: ArraySlice<Line>, _ vocabulary: Vocabulary, gapAtEnd: Gap) {
        func isLabel(_ line: Line) -> Bool {
            !line.isLiteral && vocabulary.contains(line.label)
        }
        func isProse(_ line: Line) -> Bool {
            if line.isLiteral || line.isDirective { return true }
            if PageResidue.matches(line.label) { return true }
            let longest = LineRows.longestCell
            return line.length(upTo: longest + 1) > longest && line.isText && !isLabel(line)
        }
        let start = body.firstIndex(where: isLabel) ?? body.endIndex
        let last = body[start...].lastIndex { !isProse($0) }
        let end = last.map { $0 + 1 } ?? start
        before = Array(body[..<start])
        lines = body[start..<end]
        after = Array(body[end...])
        self.gapAtEnd = end < body.endIndex ? body[end].gap : gapAtEnd
    }
}
