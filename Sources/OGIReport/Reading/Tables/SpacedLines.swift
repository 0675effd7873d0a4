/// The lines of a table with the empty lines before each, and how many of those only separate.
struct SpacedLines {
    private(set) var lines: [(line: Line, gap: Gap)] = []
    private(set) var gapAtEnd: Gap
    /// The empty lines between two cells. Each one more is a blank cell.
    let separation: Int

    /// The widest separation looked for.
    private static let widest = 8

    init(_ all: ArraySlice<Line>, gapAtEnd: Gap) {
        // Lines of wide space between nearly all cells separate; a few are blank cells.
        let blanks = all.indices.reduce(0) { all[$1].isBlank ? $0 + 1 : $0 }
        let areSpacers = blanks * 5 >= all.count * 2
        var waiting: Gap?
        lines.reserveCapacity(all.count)
        for line in all {
            let gap = waiting.map { $0.joined(with: line.gap) } ?? line.gap
            waiting = nil
            if areSpacers, line.isBlank {
                waiting = gap
            } else {
                lines.append((line, gap))
            }
        }
        self.gapAtEnd = waiting.map { $0.joined(with: gapAtEnd) } ?? gapAtEnd
        separation = Self.separation(of: lines.dropFirst().map { $0.gap.count })
    }

    /// The smallest gap that a fifth of the neighbours have.
    private static func separation(of gaps: [Int]) -> Int {
        var counts = [Int](repeating: 0, count: widest + 1)
        for gap in gaps where gap <= widest { counts[gap] += 1 }
        return counts.firstIndex { $0 > 0 && $0 * 5 >= gaps.count } ?? 1
    }
}
