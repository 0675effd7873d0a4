/// Tables. One that holds another table is page layout: its text becomes paragraphs. So only the
/// innermost open table can be data, and there is never more than one to be kept.
extension BlockBuilder {
    /// The table that can still be data.
    struct OpenTable {
        /// Its place on the stack; -1 if there is none.
        var depth = -1
        /// Where its start tag begins.
        var start = 0
        /// The first of its cells in `Document.cells`; those behind it are not final yet.
        var firstCell = 0
        /// Behind the start tag of the cell.
        var cellStart = 0
        var isInCell = false
        /// The paragraphs of all cells.
        var lines: ContiguousArray<Paragraph> = []
        /// The first of them in this cell.
        var firstLine = 0
        var grid = TableGrid()

        var hasText: Bool { lines.count > firstLine }

        mutating func append(_ paragraph: Paragraph) { lines.append(paragraph) }

        /// The text of the cell, which lies in one piece.
        func piece(atTextEnd textEnd: Int) -> Piece {
            guard hasText, let last = lines.last?.piece else {
                let end = Int32(clamping: textEnd)
                return Piece(bytes: end..<end, extent: Extent(cellStart, length: 0))
            }
            let first = lines[firstLine].piece
            let start = Int(first.extent.offset)
            let end = Int(last.extent.offset) + Int(last.extent.length)
            return Piece(
                bytes: first.bytes.lowerBound..<last.bytes.upperBound, extent: Extent(start..<end))
        }
    }

    private var isData: Bool { table.depth >= 0 && hidden == 0 }

    // MARK: Start tags

    @_optimize(speed)
    mutating func startTable(
        _ element: Element, _ attributes: TagAttributes
    ) throws(ExceededLimit) {
        let isHidden = attributes.isHidden || attributes.isNavigation
        if element == .table { return try openTable(isHidden: isHidden) }
        // Also where a row or a cell is in no table.
        if hidden == 0 { breakLine() }
        if element == .td || element == .th, stack.last?.element == .tr {
            return try openCell(element, attributes, isHidden: isHidden)
        }
        guard let outer = innermostTable() else { return }
        switch element {
        case .thead, .tbody, .tfoot:
            close(downTo: outer + 1)
            if isData, !isHidden {
                table.grid.beginGroup(isFoot: element == .tfoot, in: &document.cells)
            }
            try open(element, isHidden: isHidden, isNumbered: false)
        case .tr:
            close(downTo: outer + 1 + groups(behind: outer))
            try openRow(isHidden: isHidden)
        case .td, .th:
            let rows = outer + 1 + groups(behind: outer)
            let hasRow = rows < stack.count && stack[rows].element == .tr
            close(downTo: hasRow ? rows + 1 : rows)
            if !hasRow { try openRow(isHidden: false) }
            try openCell(element, attributes, isHidden: isHidden)
        case .caption, .colgroup:
            close(downTo: outer + 1)
            if element == .caption { try open(element, isHidden: isHidden, isNumbered: false) }
        default: break
        }
    }

    private mutating func openTable(isHidden: Bool) throws(ExceededLimit) {
        // A table between the cells of another ends that one.
        if let outer = innermostTable(), !isInCell(of: outer) { close(downTo: outer) }
        if hidden == 0 {
            breakLine()
            if !isHidden {
                becomeLayout()
                table.depth = stack.count
                table.start = tokenizer.tagStart
                table.firstCell = document.cells.count
            }
        }
        try open(.table, isHidden: isHidden)
    }

    private mutating func openRow(isHidden: Bool) throws(ExceededLimit) {
        if isData, !isHidden { try table.grid.beginRow(behind: document.cells) }
        try open(.tr, isHidden: isHidden, isNumbered: false)
    }

    @_optimize(speed)
    private mutating func openCell(
        _ element: Element, _ attributes: TagAttributes, isHidden: Bool
    ) throws(ExceededLimit) {
        if isData, !isHidden {
            try table.grid.place(
                columnSpan: attributes.columnSpan, rowSpan: attributes.rowSpan)
            table.isInCell = true
            table.firstLine = table.lines.count
            table.cellStart = tokenizer.position
        }
        try open(element, isHidden: isHidden)
    }

    // MARK: End tags

    mutating func endTable(_ element: Element) {
        if stack.last?.element == element { return close(downTo: stack.count - 1) }
        guard let outer = innermostTable() else { return }
        if element == .table { return close(downTo: outer) }
        let isCell = element == .td || element == .th
        var index = outer + 1
        while index < min(stack.count, outer + 4) {
            let open = stack[index].element
            if open == element || isCell && (open == .td || open == .th) {
                return close(downTo: index)
            }
            index += 1
        }
    }

    mutating func leaveCell() {
        guard hidden == 0, table.isInCell, table.depth >= 0 else { return }
        table.isInCell = false
        document.cells.append(table.grid.cell(table.piece(atTextEnd: text.count)))
    }

    mutating func leaveGroup() {
        if isData { table.grid.endGroup(in: &document.cells) }
    }

    mutating func leaveTable() {
        guard table.depth == stack.count - 1, hidden == 0 else { return }
        let first = table.firstCell
        if document.cells.count > first {
            table.grid.finish(first, in: &document.cells)
            document.blocks.append(
                .grid(
                    Grid(
                        cells: first..<document.cells.count,
                        extent: Extent(table.start..<max(tokenizer.position, table.start)),
                        container: table.depth > 0 ? stack[table.depth - 1].container : 0,
                        hasColumns: true)))
        }
        forgetTable()
    }

    /// The open table holds another one: what its cells held becomes paragraphs.
    private mutating func becomeLayout() {
        guard table.depth >= 0 else { return }
        for paragraph in table.lines { document.blocks.append(.paragraph(paragraph)) }
        document.cells.removeLast(document.cells.count - table.firstCell)
        forgetTable()
    }

    private mutating func forgetTable() {
        table.depth = -1
        table.isInCell = false
        table.lines.removeAll(keepingCapacity: true)
        table.firstLine = 0
        table.grid = TableGrid()
    }

    // MARK: The stack

    /// Where the innermost table stands.
    private func innermostTable() -> Int? {
        var index = stack.count - 1
        while index >= 0, stack[index].element != .table { index -= 1 }
        return index < 0 ? nil : index
    }

    /// 1 if a row group is open in the table.
    private func groups(behind outer: Int) -> Int {
        guard outer + 1 < stack.count else { return 0 }
        switch stack[outer + 1].element {
        case .thead, .tbody, .tfoot: return 1
        default: return 0
        }
    }

    private func isInCell(of outer: Int) -> Bool {
        for index in outer + 1..<max(min(stack.count, outer + 4), outer + 1) {
            switch stack[index].element {
            case .td, .th, .caption: return true
            default: break
            }
        }
        return false
    }
}
