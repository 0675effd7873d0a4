/// Puts the blank cells between the figures of rows that have some.
struct BlankCells {
    /// For every row of figures its cells, blank ones empty, where that is certain.
    private(set) var rows: [[[PDFWord]]?]
    private let input: [UInt8]
    private let assembly: LabelAssembly
    private let lines: ArraySlice<PDFLine>

    /// A header stands so many lines above its figures at most.
    private static let furthest = 12

    /// - Parameter header: the words above each column of table 3 or 4.
    init(
        _ assembly: LabelAssembly, under header: [[PDFWord]], _ lines: ArraySlice<PDFLine>,
        in input: [UInt8]
    ) {
        self.input = input
        self.assembly = assembly
        self.lines = lines
        rows = assembly.rows.map { _ in nil }
        switch assembly.table {
        case .requests where header.count == Form.applicants.count:
            place(assembly.rows.indices.filter { isRequest($0) }, under: header)
        case .proactive:
            for number in rows.indices { placeProactive(number) }
        case nil where header.count > Form.applicants.count:
            place(assembly.rows.indices.filter { assembly.rows[$0].own.isEmpty }, under: header)
        default: break
        }
    }

    private func page(_ word: PDFWord) -> Int {
        lines.indices.contains(word.line) ? lines[word.line].page : -1
    }

    /// A row of table 3, or one whose label is none of another table.
    private func isRequest(_ number: Int) -> Bool {
        if let choice = assembly.choices[number] { return choice.row.table == .requests }
        let row = assembly.rows[number]
        return !row.own.isEmpty && assembly.isUnknown(number)
            || row.values.count == Form.applicants.count
    }

    // MARK: Tables 3 and 4

    private mutating func place(_ numbers: [Int], under header: [[PDFWord]]) {
        let values = numbers.map { assembly.rows[$0].values }
        if values.allSatisfy({ $0.count >= header.count }) { return }
        var positions = ColumnPositions(width: header.count)
        for (column, words) in header.enumerated() {
            for word in words { positions.add(word, page: page(word), column: column) }
        }
        for row in values {
            _ = positions.add(
                row, page: row.first.map { page($0) } ?? -1,
                isWhole: header.count == Form.applicants.count && row.count > 1
                    && addsUp(row.map { [$0] }, row.count))
        }
        positions.solve()
        for (index, number) in numbers.enumerated() where values[index].count < header.count {
            guard let columns = positions.columns(of: index), assembly.isAlone(number) else {
                continue
            }
            let cells = Self.cells(values[index], columns, header.count)
            // Table 4 is a row of several routes, each with its own sum.
            let width =
                header.count == Form.applicants.count
                ? header.count : FormTexts.all.outcomes.count
            if addsUp(cells, width) { rows[number] = cells }
        }
    }

    /// The last cell of each part is the sum of the others, and not all are nothing.
    private func addsUp(_ cells: [[PDFWord]], _ width: Int) -> Bool {
        var isNothing = true
        for start in stride(from: 0, to: cells.count - width + 1, by: width) {
            var sum = FixedDecimal(0)
            for column in start..<(start + width) {
                let cell = cells[column].first.map { Cell(printed: input.text($0.range)) }
                let number = cell?.number ?? FixedDecimal(0)
                if column == start + width - 1 {
                    if number != sum { return false }
                } else if let next = sum.adding(number) {
                    sum = next
                } else {
                    return false
                }
            }
            if sum != FixedDecimal(0) { isNothing = false }
        }
        return !isNothing
    }

    private static func cells(
        _ values: [PDFWord], _ columns: [Int], _ width: Int
    ) -> [[PDFWord]] {
        var cells = [[PDFWord]](repeating: [], count: width)
        for (value, column) in zip(values, columns) { cells[column] = [value] }
        return cells
    }

    // MARK: Table 2

    private mutating func placeProactive(_ number: Int) {
        let row = assembly.rows[number]
        guard let form = assembly.choices[number]?.row, row.values.count < form.columns,
            assembly.isAlone(number),
            let header = header(above: row, form)
        else { return }
        var positions = ColumnPositions(width: form.columns)
        for (column, word) in header.enumerated() {
            positions.add(word, page: page(word), column: column)
        }
        let index = positions.add(row.values, page: header.first.map { page($0) } ?? -1)
        positions.solve()
        rows[number] = positions.columns(of: index).map {
            Self.cells(row.values, $0, form.columns)
        }
    }

    /// The words of the nearest line on the page that are the labels of the columns.
    private func header(above row: LabelAssembly.Row, _ form: FormTexts.Row) -> [PDFWord]? {
        guard let first = row.values.first else { return nil }
        let columns = Vocabulary.of(form.table, form.edition).rows[form.row].columns
        for line in stride(from: first.line - 1, to: first.line - 1 - Self.furthest, by: -1) {
            guard lines.indices.contains(line), lines[line].page == page(first) else { return nil }
            let words = lines[line].words.suffix(columns.count)
            guard lines[line].values.isEmpty, words.count == columns.count else { continue }
            if zip(words, columns).allSatisfy({ assembly.is($0, oneOf: $1) }) {
                return words.map { $0.on(line) }
            }
        }
        return nil
    }
}
