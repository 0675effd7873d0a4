/// Makes a grid of the lines of one table: a row its label and its figures, everything else a
/// row of its own.
struct PDFTable {
    private let input: [UInt8]
    private let lines: ArraySlice<PDFLine>
    /// A row of the grid, by where it begins in the input.
    private struct GridRow {
        let offset: Int
        let cells: [[PDFWord]]
        /// Figures without a label: in a table of their own, so that no label above is theirs.
        var isNameless = false
    }
    private var rows: [GridRow] = []
    /// The words above each column of table 3 or 4.
    private var columns: [[PDFWord]] = []
    /// The labels above the first row, until they are written.
    private var header: [FragmentChains.Chain]?
    /// The header names all columns, and no label of a column stands behind it.
    private var isWhole = false
    /// The lines at the end that are nobody's label: prose, it may be.
    private(set) var rest: ArraySlice<PDFLine>
    /// At least one row has a label of the form, or so many figures that it is a row.
    private(set) var isTable = false

    /// Rows decided together; a table of the form has 28 at most.
    private static let window = 64
    private static let manyFigures = 5
    private static let manyLabels = 8
    private static let manyLines = 3
    private var figureLines = 0

    init(_ lines: ArraySlice<PDFLine>, isLayout: Bool, in input: [UInt8]) {
        self.input = input
        self.lines = lines
        rest = lines[lines.endIndex...]
        var words: [PDFWord] = []
        for (number, line) in zip(lines.indices, lines) {
            words += line.words.map { $0.on(number) }
        }
        var chains = FragmentChains(words, isLayout: isLayout, in: input)
        let (rowTexts, others) = (
            FormTexts.all.groups.filter { FormTexts.all.isRow($0) },
            FormTexts.all.groups.filter { !FormTexts.all.isRow($0) }
        )
        chains.find(others, isFree: { _ in true })
        chains.find(rowTexts, isFree: { !Self.isLast($0, of: lines[$0.line]) })
        let head = lines.firstIndex {
            $0.values.count >= 2 || !$0.values.isEmpty && !$0.words.isEmpty
        }
        chains.find(FormTexts.all.headers, isFree: { $0.line < head ?? .max })
        chains.find(FormTexts.all.headers, isLoose: true, isFree: { $0.line < head ?? .max })
        take(chains, head: head ?? lines.startIndex, isLayout: isLayout)
    }

    /// The last word before the figures of its line.
    private static func isLast(_ word: PDFWord, of line: PDFLine) -> Bool {
        !line.values.isEmpty && line.words.last?.range.lowerBound == word.range.lowerBound
    }

    private mutating func take(
        _ chains: FragmentChains, head: Int, isLayout: Bool
    ) {
        var header: [FragmentChains.Chain] = []
        for chain in chains.chains {
            if chain.words.allSatisfy({ $0.line < head }) {
                header.append(chain)
            } else {
                add(chain.words, values: [])
            }
        }
        self.header = header
        isTable = chains.chains.count >= Self.manyLabels
        var next = 0
        var pending: [LabelAssembly.Row] = []
        var before: [[PDFWord]] = []
        for (number, line) in zip(lines.indices, lines) {
            var own: [PDFWord] = []
            for word in line.words {
                if !chains.isUsed[next] { own.append(word.on(number)) }
                next += 1
            }
            if line.values.isEmpty {
                if !own.isEmpty { before.append(own) }
                continue
            }
            pending.append(
                LabelAssembly.Row(
                    before: before, own: own, values: line.values.map { $0.on(number) }))
            before = []
            if pending.count == Self.window {
                assemble(pending, tail: [], isLayout: isLayout)
                pending = []
            }
        }
        if pending.isEmpty, isTable, let header = self.header {
            for chain in header { add(chain.words, values: []) }
        }
        let used = assemble(pending, tail: before, isLayout: isLayout)
        let free = before.dropFirst(used).first?.first?.line ?? lines.endIndex
        rest = lines[free...]
        rows = rows.ordered { $0.offset }
    }

    /// Gives how many lines of the tail are the last row's.
    @discardableResult
    private mutating func assemble(
        _ pending: [LabelAssembly.Row], tail: [[PDFWord]], isLayout: Bool
    ) -> Int {
        let assembly = LabelAssembly(pending, tail: tail, isLayout: isLayout, in: input)
        var placed: [[[PDFWord]]?] = []
        for (number, row) in pending.enumerated() {
            addFree(before: number, assembly, isLayout: isLayout)
            // The header is read now.
            if number == 0 {
                placed =
                    isLayout
                    ? BlankCells(assembly, under: columns, lines, in: input).rows
                    : pending.map { _ in nil }
            }
            let label = assembly.label(number)
            if let cells = placed[number] {
                isTable = true
                for word in assembly.edge(number) { add([word], values: []) }
                add(label, cells: cells)
                continue
            }
            guard assembly.choices[number] != nil else {
                if assembly.isShifted[number] {
                    add(label, values: [])
                    add([], values: row.values, isNameless: true)
                } else {
                    add(row, label: label, table: assembly.table)
                }
                figureLines += 1
                if row.values.count >= Self.manyFigures || figureLines >= Self.manyLines {
                    isTable = true
                }
                continue
            }
            isTable = true
            for word in assembly.edge(number) { add([word], values: []) }
            add(row, label: label, table: assembly.table)
        }
        let used = assembly.choices.last.flatMap { $0?.behind } ?? 0
        guard let last = assembly.blanks[pending.count].last else { return used }
        addBlanks(assembly, pending.count)
        return used + last.lines.upperBound
    }

    /// The words before a row that are not its label: the header, rows without figures, labels of
    /// groups.
    private mutating func addFree(
        before number: Int, _ assembly: LabelAssembly, isLayout: Bool
    ) {
        let lines = Array(assembly.free(number))
        var free = lines
        for blank in assembly.blanks[number] {
            for line in blank.lines { free[line] = [] }
        }
        if let header {
            let whole = PDFHeader(
                header, rest: Array(free.joined()), isLayout: isLayout, in: input)
            for cells in whole.rows { add(cells) }
            isWhole = whole.isWhole
            columns = whole.columns
            self.header = nil
        } else {
            addFree(Array(free.joined()))
        }
        addBlanks(assembly, number)
    }

    private mutating func addBlanks(_ assembly: LabelAssembly, _ number: Int) {
        for blank in assembly.blanks[number] {
            add(blank.words, cells: [[PDFWord]](repeating: [], count: blank.row.columns))
        }
    }

    /// Words that are nobody's label. With a figure among them they are one text, since it could be
    /// anybody's, and the figure is told beside it.
    private mutating func addFree(_ words: [PDFWord]) {
        var rest = words[...]
        while let first = rest.first {
            let line = rest.prefix { $0.line == first.line }
            rest = rest.dropFirst(line.count)
            let figures = line.filter { PDFValues.isFigure($0, in: input) }
            if !figures.isEmpty {
                add(Array(line), values: [])
                add([], values: figures, isNameless: true)
            } else {
                for word in line {
                    add([word], values: [])
                    // （七）总计 without figures could be one.
                    if isWhole { isWhole = !FormTexts.all.isColumn(word.letters(in: input)) }
                }
            }
        }
    }

    /// A row with its label. Where its figures are too few and the header does not tell their
    /// columns, they are not said to be its own.
    private mutating func add(
        _ row: LabelAssembly.Row, label: [PDFWord], table: TableKey?
    ) {
        let isDoubtful = table == .requests && !isWhole && row.values.count < Self.requestColumns
        if isDoubtful, !label.isEmpty {
            add(label, values: [])
            add([], values: row.values, isNameless: true)
        } else {
            add(label, values: row.values, isNameless: label.isEmpty)
        }
    }

    private static let requestColumns = Form.applicants.count

    /// A row with its blank cells.
    private mutating func add(_ label: [PDFWord], cells: [[PDFWord]]) {
        let own = cells.first { !$0.isEmpty } ?? []
        guard let first = label.first ?? own.first else { return }
        rows.append(
            GridRow(
                offset: max(first.range.lowerBound, own.first?.range.lowerBound ?? 0),
                cells: (label.isEmpty ? [] : [label]) + cells, isNameless: label.isEmpty))
    }

    private mutating func add(
        _ label: [PDFWord], values: [PDFWord], isNameless: Bool = false
    ) {
        let cells = (label.isEmpty ? [] : [label]) + values.map { [$0] }
        guard let first = label.first ?? values.first else { return }
        let offset = max(first.range.lowerBound, values.first?.range.lowerBound ?? 0)
        rows.append(GridRow(offset: offset, cells: cells, isNameless: isNameless))
    }

    /// A row of the header.
    private mutating func add(_ cells: [[PDFWord]]) {
        let offset = cells.joined().map { $0.range.lowerBound }.min() ?? 0
        rows.append(GridRow(offset: offset, cells: cells))
    }

    func write(to document: inout Document) {
        var start = document.cells.count
        var number = 0
        func finish() {
            document.addGrid(cellsFrom: start, hasColumns: false)
            (start, number) = (document.cells.count, 0)
        }
        for row in rows {
            // The 15 figures of table 4 have no label but the header.
            let isAlone = row.isNameless && row.cells.count < Self.unlabelled
            if isAlone { finish() }
            for (column, words) in row.cells.enumerated() {
                document.addCell(words, in: input, row: number, column: column)
            }
            number += 1
            if isAlone { finish() }
        }
        finish()
    }

    private static let unlabelled = 15
}

extension Document {
    /// A cell of several pieces stands where its longest piece does, unless they are in one line.
    fileprivate mutating func addCell(
        _ words: [PDFWord], in input: [UInt8], row: Int, column: Int
    ) {
        if words.isEmpty, let last = cells.last?.piece.extent {
            // A blank cell stands behind the one before it.
            let end = Int(last.offset) + Int(last.length)
            addCell([], at: Extent(end..<end), row: row, column: column)
        }
        guard let first = words.first, let last = words.last,
            let longest = words.max(by: { $0.range.count < $1.range.count })
        else { return }
        let whole = first.range.lowerBound..<max(first.range.upperBound, last.range.upperBound)
        let isOneLine =
            words.count > 1 && !input[whole].contains { $0 == 0x0A || $0 == 0x0D }
            && whole.count < 4 * Label.longest
        // 1268 万元: the space is the converter's.
        let text = words.flatMap { input[$0.range].filter { $0 != 0x20 } }
        addCell(
            text, at: Extent(isOneLine || words.count == 1 ? whole : longest.range), row: row,
            column: column)
    }
}
