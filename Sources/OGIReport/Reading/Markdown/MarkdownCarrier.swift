/// Reads Markdown: headings, paragraphs, lists and pipe tables. What converters leave inside it,
/// tables in HTML above all, is handed on.
package enum MarkdownCarrier {
    /// - Parameter input: valid UTF-8.
    package static func read(_ input: [UInt8]) throws(Refusal) -> Document {
        let text = try TextLines(input)
        var blocks = MarkdownBlocks(input)
        for part in MarkdownPart.all(of: text.lines, in: input) {
            switch part {
            case .title(let range): blocks.addTitle(range)
            case .lines(let lines): blocks.add(lines)
            case .html(let range): try blocks.addHTML(range)
            }
        }
        return blocks.document
    }
}

/// Makes paragraphs and tables of lines of Markdown.
struct MarkdownBlocks {
    private let input: [UInt8]
    private(set) var document = Document()
    /// The lines of the paragraph that is being read.
    private var paragraph: [Range<Int>] = []

    init(_ input: [UInt8]) {
        self.input = input
    }

    mutating func addTitle(_ range: Range<Int>) {
        document.title = document.addPiece(input[range], at: Extent(range))
    }

    /// A table in HTML, from `<table` to behind `</table>`.
    mutating func addHTML(_ range: Range<Int>) throws(Refusal) {
        document.append(try HTMLCarrier.read(Array(input[range])), at: range.lowerBound)
    }

    /// Lines between two parts of another kind: a paragraph does not go on beyond them.
    mutating func add(_ lines: [TextLine]) {
        var index = 0
        while index < lines.count {
            let line = MarkdownLine(lines[index], in: input)
            if lines[index].gap.count > 0 || !goesOn(line) { finishParagraph() }
            switch line.kind {
            case .rule: break
            case .row:
                index = addTable(lines, from: index)
                continue
            case .heading: addParagraphs([line.content])
            case .text, .item: paragraph.append(line.content)
            }
            if line.isBroken || isTitle(line) { finishParagraph() }
            index += 1
        }
        finishParagraph()
    }

    // MARK: Paragraphs

    private func goesOn(_ line: MarkdownLine) -> Bool {
        line.kind == .text && !isTitle(line)
    }

    /// All of it is strong: a heading in all but its mark.
    private func isTitle(_ line: MarkdownLine) -> Bool {
        let text = input[line.content]
        return text.starts(with: "**".utf8) && text.suffix(2).elementsEqual("**".utf8)
            && text.count > 4
    }

    private mutating func finishParagraph() {
        if !paragraph.isEmpty { addParagraphs(paragraph) }
        paragraph = []
    }

    private mutating func addParagraphs(_ lines: [Range<Int>]) {
        let inline = MarkdownInline(lines, in: input)
        for text in inline.texts where !text.bytes.isEmpty {
            document.addParagraph(text.bytes, at: text.extent)
        }
        addLinks(inline)
    }

    private mutating func addLinks(_ inline: MarkdownInline) {
        for link in inline.links {
            let piece = document.addPiece(link.text, at: Extent(link.place))
            let target = document.addPiece(input[link.target], at: Extent(link.target))
            document.links.append(Link(piece: piece, target: target.bytes))
        }
    }

    // MARK: Tables

    /// Gives the number of the first line behind the table.
    private mutating func addTable(_ lines: [TextLine], from start: Int) -> Int {
        var rows: [MarkdownRow] = []
        var index = start
        while index < lines.count, index == start || lines[index].gap.count == 0 {
            let line = MarkdownLine(lines[index], in: input)
            guard line.kind == .row else { break }
            if !MarkdownRow.isDelimiter(line.content, in: input) {
                rows.append(MarkdownRow(line.content, in: input))
            }
            index += 1
        }
        let cells = MarkdownRow.cells(of: rows)
        if index - start == 1, let row = cells.first, row.count < 3, !endsInCell(row) {
            addParagraphs([MarkdownLine(lines[start], in: input).content])
            return index
        }
        let first = document.cells.count
        for (number, row) in cells.enumerated() {
            for (column, field) in row.enumerated() {
                addCell(field, row: number, column: column)
            }
        }
        let count = cells.first?.count
        document.addGrid(
            cellsFrom: first, hasColumns: cells.allSatisfy { $0.count == count })
        return index
    }

    /// The last field is blank, or begins as a figure does.
    private func endsInCell(_ row: ArraySlice<Range<Int>>) -> Bool {
        guard row.count > 1, let last = row.last else { return false }
        let field = input.trimmed(last)
        return field.isEmpty || input.scalar(at: field.lowerBound).scalar.folded.isDigit
    }

    private mutating func addCell(_ field: Range<Int>, row: Int, column: Int) {
        let content = input.trimmed(field)
        if content.isEmpty {
            let extent = Extent(field.lowerBound, length: 0)
            document.addCell([], at: extent, row: row, column: column)
            return
        }
        let inline = MarkdownInline([content], in: input)
        var bytes: [UInt8] = []
        for text in inline.texts where !text.bytes.isEmpty {
            if !bytes.isEmpty { bytes.append(0x0A) }
            bytes += text.bytes
        }
        let extent = bytes.isEmpty ? Extent(content.lowerBound, length: 0) : Extent(content)
        document.addCell(bytes, at: extent, row: row, column: column)
        addLinks(inline)
    }
}
