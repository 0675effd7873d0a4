/// The keys of the canonical JSON below the three tables, as a tree: reading goes down it
/// with the keys of the input, writing walks it in order.
struct KeyTree: Sendable {
    /// Numbers alone, so that a node costs nothing to look at.
    struct Node: Sendable {
        /// Its key in `text`: `"key":`
        let quotedKey: Range<Int>
        /// The cells below this node; one cell if it is a leaf.
        var cells: Range<Int>
        var isLeaf = false
        var firstChild: Int?
        var nextSibling: Int?

        /// Its key in `text`, without quotation marks and colon.
        var key: Range<Int> { (quotedKey.lowerBound + 1)..<(quotedKey.upperBound - 2) }
    }

    private(set) var nodes: [Node] = []
    /// The keys of all nodes, as they are written.
    private(set) var text: [UInt8] = Array("\"\":".utf8)

    /// The nodes of the tables are its children, in the order of `TableKey.allCases`.
    static let root = 0

    init(_ entries: [CellRegistry.Entry]) {
        nodes.append(Node(quotedKey: text.indices, cells: 0..<entries.count))
        for (index, entry) in entries.enumerated() {
            var node = Self.root
            for word in entry.path.utf8.split(separator: UInt8(ascii: ".")) {
                let key = Array(word)
                node = child(of: node, key: key.span) ?? append(key, to: node, at: index)
                nodes[node].cells = nodes[node].cells.lowerBound..<(index + 1)
            }
            nodes[node].isLeaf = true
        }
    }

    private mutating func append(_ key: [UInt8], to parent: Int, at cell: Int) -> Int {
        let new = nodes.count
        let start = text.count
        text += [UInt8(ascii: "\"")] + key + [UInt8(ascii: "\""), UInt8(ascii: ":")]
        nodes.append(Node(quotedKey: start..<text.count, cells: cell..<(cell + 1)))
        guard var last = nodes[parent].firstChild else {
            nodes[parent].firstChild = new
            return new
        }
        while let next = nodes[last].nextSibling { last = next }
        nodes[last].nextSibling = new
        return new
    }

    /// The child of `parent` with the given key.
    func child(of parent: Int, key: Span<UInt8>) -> Int? {
        var candidate = nodes[parent].firstChild
        while let node = candidate {
            let own = nodes[node].key
            if own.count == key.count, key.hasPrefix(text.span.extracting(own)) { return node }
            candidate = nodes[node].nextSibling
        }
        return nil
    }

    /// The child of `parent` that a cell stands below.
    func child(of parent: Int, above cell: Int) -> Int? {
        var candidate = nodes[parent].firstChild
        while let node = candidate, !nodes[node].cells.contains(cell) {
            candidate = nodes[node].nextSibling
        }
        return candidate
    }

    /// The child that follows `last`, or the first one.
    func child(of parent: Int, after last: Int?) -> Int? {
        last.map { nodes[$0].nextSibling } ?? nodes[parent].firstChild
    }

    func path(of text: String) -> CellPath? {
        guard let node = node(of: text) else { return nil }
        return nodes[node].isLeaf ? CellPath(index: UInt8(nodes[node].cells.lowerBound)) : nil
    }

    /// The cells below a row or a group of rows: `requests.results.withheld`.
    func cells(of text: String) -> Range<Int> { node(of: text).map { nodes[$0].cells } ?? 0..<0 }

    private func node(of text: String) -> Int? {
        var node = Self.root
        for word in text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        {
            guard let next = child(of: node, key: Array(word).span) else { return nil }
            node = next
        }
        return node
    }
}
