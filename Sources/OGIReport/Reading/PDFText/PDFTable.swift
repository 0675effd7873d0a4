/// Makes a grid of the lines of one table: a row its label and its figures, everything else a
/// row of its own.
struct PDFTable {
    private let input: [UInt8]
    private let lines: ArraySlice<PDFLine>
    /// A row of the grid, by where it begins in the input.
    private struct GridRow {
        let offset: Int
        var cells: [[PDFWord]]
    }
    private var rows: [GridRow] = []
    /// The lines at the end that are nobody's label: prose, it may be.
    private(set) var rest: ArraySlice<PDFLine>
    /// At least one row has a label of the form, or so many figures that it is a row.
    private(set) var isTable = false

    /// Rows decided together; a table of the form has 28 at most.
    private static let window = 64
    private static let manyFigures = 5

    init(_ lines: ArraySlice<PDFLine>, isLayout: Bool, in input: [UInt8]) {
        self.input = input
        self.lines = lines
        rest = lines[lines.endIndex...]
        var words: [PDFWord] = []
        for (number, line) in zip(lines.indices, lines) {
            words += line.words.map { word in
                PDFWord(range: word.range, columns: word.columns, line: number)
            }
        }
        var chains = FragmentChains(words, isLayout: isLayout, in: input)
        let lastWords = Set(
            lines.compactMap { $0.values.isEmpty ? nil : $0.words.last?.range.lowerBound })
        let (rowTexts, others) = (
            FormTexts.all.groups.filter { FormTexts.all.isRow($0) },
            FormTexts.all.groups.filter { !FormTexts.all.isRow($0) }
        )
        chains.find(others, isFree: { _ in true })
        chains.find(rowTexts, isFree: { !lastWords.contains($0.range.lowerBound) })
        let head = lines.firstIndex {
            $0.values.count >= 2 || !$0.values.isEmpty && !$0.words.isEmpty
        }
        chains.find(FormTexts.all.headers, isFree: { $0.line < head ?? .max })
        take(chains.chains, words: words)
    }

    private mutating func take(_ chains: [FragmentChains.Chain], words: [PDFWord]) {
        var taken: Set<Int> = []
        for chain in chains {
            for word in chain.words { taken.insert(word.range.lowerBound) }
            add(chain.words, values: [])
        }
        var pending: [LabelAssembly.Row] = []
        var before: [[PDFWord]] = []
        var lastLine = lines.startIndex
        for (number, line) in zip(lines.indices, lines) {
            let own = line.words.filter { !taken.contains($0.range.lowerBound) }
                .map { PDFWord(range: $0.range, columns: $0.columns, line: number) }
            if line.values.isEmpty {
                if !own.isEmpty { before.append(own) }
                continue
            }
            pending.append(LabelAssembly.Row(before: before, own: own, values: line.values))
            before = []
            lastLine = number
            if pending.count == Self.window {
                assemble(pending, tail: [])
                pending = []
            }
        }
        let used = assemble(pending, tail: before)
        let free = before.dropFirst(used).first?.first?.line ?? lines.endIndex
        _ = lastLine
        rest = lines[free...]
        rows.sort { $0.offset < $1.offset }
    }

    /// Gives how many lines of the tail are the last row's.
    @discardableResult
    private mutating func assemble(_ pending: [LabelAssembly.Row], tail: [[PDFWord]]) -> Int {
        let assembly = LabelAssembly(pending, tail: tail, in: input)
        var used = 0
        for (number, row) in pending.enumerated() {
            let choice = assembly.choices[number]
            let before = choice?.before ?? 0
            for line in row.before.dropFirst(used).dropLast(before) {
                for word in line { add([word], values: []) }
            }
            used = choice?.behind ?? 0
            guard let choice else {
                add(row.own, values: row.values)
                if row.values.count >= Self.manyFigures { isTable = true }
                continue
            }
            isTable = true
            let label = row.before.suffix(before) + [row.own] + assembly.behind(number).prefix(used)
            if choice.isLastOnly {
                for line in label { for word in line.dropLast() { add([word], values: []) } }
            }
            add(label.flatMap { choice.isLastOnly ? $0.suffix(1) : $0[...] }, values: row.values)
        }
        return used
    }

    private mutating func add(_ label: [PDFWord], values: [PDFWord]) {
        guard let first = label.first ?? values.first else { return }
        rows.append(
            GridRow(
                offset: max(first.range.lowerBound, values.first?.range.lowerBound ?? 0),
                cells: (label.isEmpty ? [] : [label]) + values.map { [$0] }))
    }

    func write(to document: inout Document) {
        let start = document.cells.count
        for (number, row) in rows.enumerated() {
            for (column, words) in row.cells.enumerated() {
                document.addCell(words, in: input, row: number, column: column)
            }
        }
        document.addGrid(cellsFrom: start, hasColumns: false)
    }
}

extension Document {
    /// A cell of several pieces stands where its longest piece does, unless they are in one line.
    fileprivate mutating func addCell(
        _ words: [PDFWord], in input: [UInt8], row: Int, column: Int
    ) {
        guard let first = words.first, let last = words.last,
            let longest = words.max(by: { $0.range.count < $1.range.count })
        else { return }
        let whole = first.range.lowerBound..<max(first.range.upperBound, last.range.upperBound)
        let isOneLine =
            words.count > 1 && !input[whole].contains { $0 == 0x0A || $0 == 0x0D }
            && whole.count < 4 * Label.longest
        let text = words.flatMap { input[$0.range] }
        addCell(
            text, at: Extent(isOneLine || words.count == 1 ? whole : longest.range), row: row,
            column: column)
    }
}
