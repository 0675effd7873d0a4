/// The keys of the canonical JSON below the three tables, as a tree: reading goes down it
/// with the keys of the input, writing walks it in order.
struct KeyTree: Sendable {
    struct Node: Sendable {
        let key: [UInt8]
        /// As it is written: `"key": `
        let quotedKey: [UInt8]
        /// The cells below this node; one cell if it is a leaf.
        var cells: Range<Int>
        var isLeaf: Bool
        var firstChild: Int?
        var nextSibling: Int?

        init(_ key: [UInt8], cells: Range<Int>) {
            self.key = key
            quotedKey = [UInt8(ascii: "\"")] + key + [UInt8(ascii: "\""), UInt8(ascii: ":"), 0x20]
            self.cells = cells
            isLeaf = false
        }
    }

    private(set) var nodes: [Node] = []

    /// The nodes of the tables, in the order of `TableKey.allCases`.
    static let root = 0

    init(_ entries: [CellRegistry.Entry]) {
        nodes.append(Node([], cells: 0..<entries.count))
        for (index, entry) in entries.enumerated() {
            var node = Self.root
            for word in entry.path.utf8.split(separator: UInt8(ascii: ".")) {
                node = child(of: node, key: Array(word)) ?? append(Array(word), to: node, at: index)
                nodes[node].cells = nodes[node].cells.lowerBound..<(index + 1)
            }
            nodes[node].isLeaf = true
        }
    }

    private mutating func append(_ key: [UInt8], to parent: Int, at cell: Int) -> Int {
        let new = nodes.count
        nodes.append(Node(key, cells: cell..<(cell + 1)))
        guard var last = nodes[parent].firstChild else {
            nodes[parent].firstChild = new
            return new
        }
        while let next = nodes[last].nextSibling { last = next }
        nodes[last].nextSibling = new
        return new
    }

    /// The child of `parent` with the given key.
    @_optimize(speed)
    func child(of parent: Int, key: some Collection<UInt8>) -> Int? {
        var candidate = nodes[parent].firstChild
        while let node = candidate {
            if nodes[node].key.elementsEqual(key) { return node }
            candidate = nodes[node].nextSibling
        }
        return nil
    }

    /// The same, looked for first behind the child that was met last: keys mostly come in order.
    @_optimize(speed)
    func child(of parent: Int, key: ArraySlice<UInt8>, after last: Int?) -> Int? {
        let next = last.map { nodes[$0].nextSibling } ?? nodes[parent].firstChild
        if let next, nodes[next].key[...] == key { return next }
        return child(of: parent, key: key)
    }

    func path(of text: String) -> CellPath? {
        var node = Self.root
        for word in text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        {
            guard let next = child(of: node, key: word) else { return nil }
            node = next
        }
        return nodes[node].isLeaf ? CellPath(index: UInt8(nodes[node].cells.lowerBound)) : nil
    }
}
