/// What canonical JSON has around the figures of the tables: before each cell the end of the row
/// before, the beginning of its own, and its key.
///
/// Nearly all reports have all cells of their edition, so what stands between them is written
/// down once.
struct TableSkeleton: Sendable {
    /// What stands before a cell if `last` is the cell before.
    private struct Lead: Sendable {
        let last: CellPath?
        let range: Range<Int>
    }

    private let text: [UInt8]
    private let leads: [Lead]
    /// What stands behind the last cell.
    private let end: Lead

    static func of(_ edition: Edition) -> TableSkeleton {
        switch edition {
        case .edition2019: skeleton2019
        case .edition2021: skeleton2021
        }
    }

    private static let skeleton2019 = TableSkeleton(.edition2019)
    private static let skeleton2021 = TableSkeleton(.edition2021)

    private init(_ edition: Edition) {
        let regular = Layout.of(edition).regularCells
        var text: [UInt8] = []
        var leads: [Lead] = []
        var last: CellPath?
        for path in CellPath.all {
            let start = text.count
            text += CellRegistry.tree.between(last, path)
            leads.append(Lead(last: last, range: start..<text.count))
            if regular.contains(path) { last = path }
        }
        let start = text.count
        text += CellRegistry.tree.between(last, nil)
        end = Lead(last: last, range: start..<text.count)
        self.text = text
        self.leads = leads
    }

    /// Writes the tables.
    @_optimize(speed)
    func write(_ cells: CellGrid, into output: inout JSONOutput) {
        var last: CellPath?
        var next = cells.firstPresent(from: 0)
        while next != nil {
            // All that are plain numbers and follow each other as in the form, at once.
            output.fill(text.count + leads.count * FixedDecimal.mostDigits) { room, end in
                while let path = next, let number = cells.plainNumber(path),
                    leads[path.slot].last == last
                {
                    room.put(text.span.extracting(leads[path.slot].range), at: &end)
                    room.put(number, at: &end)
                    last = path
                    next = cells.firstPresent(from: path.slot + 1)
                }
            }
            guard let path = next else { break }
            output.raw(CellRegistry.tree.between(last, path).span)
            if let cell = cells[path] { output.cell(cell) }
            last = path
            next = cells.firstPresent(from: path.slot + 1)
        }
        guard let last else { return }
        if last == end.last {
            output.raw(text.span.extracting(end.range))
        } else {
            output.raw(CellRegistry.tree.between(last, nil).span)
        }
    }
}

extension KeyTree {
    /// What is written between two cells that follow each other; `nil` is what stands before the
    /// tables or behind them.
    fileprivate func between(_ last: CellPath?, _ next: CellPath?) -> [UInt8] {
        let old = chain(to: last)
        let new = chain(to: next)
        let common = zip(old, new).prefix { $0 == $1 }.count
        var text: [UInt8] = []
        for level in stride(from: old.count - 2, through: common, by: -1) {
            if !isRow(old[level]) { text += Self.newLine(level) }
            text.append(UInt8(ascii: "}"))
        }
        for level in common..<max(common, new.count) {
            let isInRow = level > 0 && isRow(new[level - 1])
            if level == common { text.append(UInt8(ascii: ",")) }
            if !isInRow { text += Self.newLine(level) }
            if isInRow, level == common { text.append(0x20) }
            text += self.text[nodes[new[level]].quotedKey] + [0x20]
            if !nodes[new[level]].isLeaf { text.append(UInt8(ascii: "{")) }
        }
        return text
    }

    /// The nodes down to a cell, from its table to itself.
    private func chain(to path: CellPath?) -> [Int] {
        guard let path else { return [] }
        var result: [Int] = []
        var node = Self.root
        while let next = child(of: node, above: path.slot) {
            result.append(next)
            node = next
        }
        return result
    }

    /// Its children are cells, which stand on one line.
    private func isRow(_ node: Int) -> Bool {
        nodes[node].firstChild.map { nodes[$0].isLeaf } ?? false
    }

    private static func newLine(_ level: Int) -> [UInt8] {
        [0x0A] + [UInt8](repeating: 0x20, count: 2 * level + 2)
    }
}
