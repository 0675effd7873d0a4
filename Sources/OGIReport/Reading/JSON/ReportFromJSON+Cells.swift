extension ReportFromJSON {
    /// Reads the object of one table, going down the key tree.
    mutating func table(_ key: TableKey) throws(Refusal) {
        let tree = CellRegistry.tree
        guard let node = tree.child(of: KeyTree.root, key: Array(key.rawValue.utf8).span) else {
            return
        }
        try members(of: node, in: tree)
    }

    @_optimize(speed)
    private mutating func members(of node: Int, in tree: KeyTree) throws(Refusal) {
        context.append(.node(node))
        var unknown = DistinctKeys()
        try scanner.openObject()
        var last = plainCells(of: node, in: tree)
        var isFirst = last == nil
        while try scanner.nextMember(isFirst: &isFirst) {
            let next = tree.child(of: node, after: last)
            guard let child = try child(of: node, in: tree, expecting: next, &unknown) else {
                continue
            }
            visited[child] = true
            last = child
            if tree.nodes[child].isLeaf {
                try cell(CellPath(index: UInt8(tree.nodes[child].cells.lowerBound)))
            } else {
                try members(of: child, in: tree)
            }
        }
        try unknown.check(in: scanner)
        context.removeLast()
    }

    /// Reads the first cells of a row, as many as follow each other as in the form and are whole
    /// numbers: mostly all. Gives the last one's node.
    @_optimize(speed)
    private mutating func plainCells(of row: Int, in tree: KeyTree) -> Int? {
        var last: Int?
        var next = tree.nodes[row].firstChild
        while let node = next, tree.nodes[node].isLeaf {
            let key = tree.nodes[node].quotedKey
            guard
                let value = scanner.integerMember(
                    tree.text.span.extracting(key), isFirst: last == nil)
            else { break }
            let path = CellPath(index: UInt8(truncatingIfNeeded: tree.nodes[node].cells.lowerBound))
            cells.setNumber(FixedDecimal(value.number), at: path)
            origin[path] = Extent(value.range)
            scanner.advance(to: value.range.upperBound)
            visited[node] = true
            last = node
            next = tree.nodes[node].nextSibling
        }
        return last
    }

    /// Reads a key: first as the one that follows in canonical order, else as any. What is
    /// unknown is skipped with its value.
    private mutating func child(
        of node: Int, in tree: KeyTree, expecting next: Int?, _ unknown: inout DistinctKeys
    ) throws(Refusal) -> Int? {
        if let next, !visited[next],
            scanner.accept(tree.text.span.extracting(tree.nodes[next].quotedKey))
        {
            return next
        }
        let key = try scanner.memberKey()
        guard let child = tree.child(of: node, key: key.bytes.span) else {
            unknown.add(key)
            try skipUnknown(key)
            return nil
        }
        if visited[child] { throw .duplicateKey(key, in: scanner.input) }
        return child
    }

    private mutating func cell(_ path: CellPath) throws(Refusal) {
        let start = try scanner.start()
        if let integer = scanner.shortInteger() {
            cells.setNumber(FixedDecimal(integer), at: path)
            origin[path] = Extent(start..<scanner.position)
            return
        }
        switch scanner.input[start] {
        case UInt8(ascii: "n"):
            try scanner.literal("null")
            cells.setBlank(at: path)
        case UInt8(ascii: "{"): try cellObject(path)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            let number = try scanner.number()
            if let value = number.value {
                cells.setNumber(value, at: path)
            } else {
                cells[path] = Cell(unreadable: scanner.input.text(number.range))
            }
        default:
            throw scanner.malformed("单元格应为数字、null 或对象", "a cell is a number, null or an object")
        }
        origin[path] = Extent(start..<scanner.position)
    }

    /// `{"value": 22, "unit": "件", "note": "…"}` or `{"text": "/"}`
    private mutating func cellObject(_ path: CellPath) throws(Refusal) {
        let start = scanner.position
        var value: JSONNumber?
        var unit: String?
        var note: String?
        var text: String?
        try object(path.column, CanonicalKey.Cell.self) { (reader, key) throws(Refusal) in
            switch key {
            case .value:
                _ = try reader.scanner.start()
                value = try reader.scanner.number()
            case .unit: unit = try reader.scanner.string()
            case .note: note = try reader.scanner.string()
            case .text: text = try reader.scanner.string()
            }
        }
        switch (value, text) {
        case (let value?, nil):
            if let number = value.value {
                cells[path] = Cell(number, unit: unit, note: note)
            } else {
                cells[path] = Cell(unreadable: scanner.input.text(value.range))
            }
        case (nil, let text?) where unit == nil && note == nil: cells[path] = Cell(printed: text)
        default:
            throw Refusal(
                .malformed, "单元格对象应有 value 或 text 之一", "a cell object has either value or text",
                at: start, in: scanner.input)
        }
    }
}

extension Report {
    /// Takes out the cells that the edition's form does not have, and reports them, a row at a
    /// time.
    mutating func leaveOutForeignCells() {
        let layout = Layout.of(edition)
        var left = cells.present.subtracting(layout.cells)
        if left.isEmpty { return }
        var foreign: [CellPath] = []
        while let path = left.popFirst() { foreign.append(path) }
        var rest = foreign[...]
        while let first = rest.first {
            let row = rest.prefix { $0.table == first.table && $0.row == first.row }
            let operands = row.map { path in
                DraftOperand(
                    locus: .cell(path), text: self[path]?.text ?? "", value: cells.number(path),
                    extent: origin?[path])
            }
            origin?.drafts.append(.foreignRow(operands, edition: edition))
            rest = rest.dropFirst(row.count)
        }
        for path in foreign { cells[path] = nil }
    }
}

extension ReportFromJSON {
    /// Reads one cell as canonical JSON has it; `nil` if it is not one.
    static func cell(_ json: String) -> Cell? {
        guard let path = CellPath.all.first else { return nil }
        do throws(Refusal) {
            var reader = ReportFromJSON(Source(utf8: Array(json.utf8)))
            try reader.cell(path)
            try reader.scanner.end()
            return reader.cells[path]
        } catch {
            return nil
        }
    }
}
