/// A set of cells, one bit for each cell of the registry: what whole rows and tables are compared
/// with at once.
struct CellSet: Sendable {
    private var words: InlineArray<4, UInt64> = InlineArray(repeating: 0)

    init() {}

    init(_ paths: some Sequence<CellPath>) {
        for path in paths { insert(path) }
    }

    mutating func insert(_ path: CellPath) {
        words[path.slot >> 6] |= 1 &<< UInt64(path.slot & 63)
    }

    func contains(_ path: CellPath) -> Bool {
        words[path.slot >> 6] &>> UInt64(path.slot & 63) & 1 == 1
    }

    var isEmpty: Bool { words[0] | words[1] | words[2] | words[3] == 0 }

    func isSubset(of other: CellSet) -> Bool { subtracting(other).isEmpty }

    func isDisjoint(with other: CellSet) -> Bool { intersection(other).isEmpty }

    func subtracting(_ other: CellSet) -> CellSet {
        combined(with: other) { $0 & ~$1 }
    }

    func intersection(_ other: CellSet) -> CellSet {
        combined(with: other) { $0 & $1 }
    }

    func union(_ other: CellSet) -> CellSet {
        combined(with: other) { $0 | $1 }
    }

    /// Takes out the first cell in the order of the form.
    mutating func popFirst() -> CellPath? {
        for index in words.indices where words[index] != 0 {
            let bit = words[index].trailingZeroBitCount
            words[index] &= words[index] &- 1
            return CellPath(index: UInt8(truncatingIfNeeded: index &<< 6 | bit))
        }
        return nil
    }

    /// The cells in the order of the form.
    var paths: [CellPath] {
        var (rest, paths) = (self, [CellPath]())
        while let path = rest.popFirst() { paths.append(path) }
        return paths
    }

    @inline(__always)
    private func combined(
        with other: CellSet, _ operation: (UInt64, UInt64) -> UInt64
    ) -> CellSet {
        var result = CellSet()
        for index in words.indices {
            result.words[index] = operation(words[index], other.words[index])
        }
        return result
    }
}
