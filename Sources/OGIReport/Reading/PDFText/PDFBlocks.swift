/// Makes paragraphs and tables of the text of a PDF.
struct PDFBlocks {
    private let input: [UInt8]
    private let lines: [PDFLine]
    private let kinds: [PDFLineKind]
    /// The columns of the page are kept by spaces.
    private let isLayout: Bool
    private var prose: PDFProse
    private(set) var document = Document()

    init(_ text: [TextLine], in input: [UInt8]) {
        self.input = input
        let printed = PDFPages(text, in: input).lines
        isLayout = printed.reduce(0) { $0 + ($1.start > 1 ? 1 : 0) } * 8 > printed.count
        lines = isLayout ? printed : ScatteredRows.joined(printed, in: input)
        kinds = lines.map { PDFLineKind($0, in: input) }
        prose = PDFProse(printed, isLayout: isLayout, in: input)
        read()
    }

    private mutating func read() {
        var index = 0
        while index < lines.count {
            if index > 0, kinds[index] == .fragments,
                prose.isBrokenHeading(lines[index - 1], lines[index])
            {
                addProse(index..<(index + 1))
                index += 1
                continue
            }
            var end = index
            while end < lines.count, kinds[end] != .prose { end += 1 }
            addTable(index..<end)
            if end < lines.count { addProse(end..<(end + 1)) }
            index = end + 1
        }
        prose.finish(&document)
        // What is no row here is no row: lines out of a PDF can be columns.
        document.hasLineCells = false
    }

    private mutating func addProse(_ range: Range<Int>) {
        for line in lines[range] { prose.add(line, to: &document) }
    }

    private mutating func addTable(_ range: Range<Int>) {
        let table = PDFTable(lines[range], isLayout: isLayout, in: input)
        guard table.isTable else {
            addProse(range)
            return
        }
        prose.finish(&document)
        table.write(to: &document)
        addProse(table.rest.indices)
    }
}
