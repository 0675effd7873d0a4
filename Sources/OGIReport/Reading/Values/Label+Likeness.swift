extension Label {
    /// 1 for the same letters, 0 for nothing in common: 1 − edit distance ÷ longer length.
    /// A likeness below `least` can be given as 0.
    func likeness(to other: Label, atLeast least: Double = 0) -> Double {
        if self == other { return isEmpty ? 0 : 1 }
        let (short, long) =
            scalars.count < other.scalars.count
            ? (scalars, other.scalars) : (other.scalars, scalars)
        guard !short.isEmpty, long.count <= Self.longest,
            Double(short.count) >= least * Double(long.count)
        else { return 0 }
        return 1 - Double(Self.distance(short, long)) / Double(long.count)
    }

    /// Is this a part of the other, long enough to be its short form?
    func isAbbreviation(of other: Label) -> Bool {
        scalars.count >= Self.shortestAbbreviation && scalars.count < other.scalars.count
            && other.scalars.index(of: scalars) != nil
    }

    private static let shortestAbbreviation = 4

    /// Levenshtein's distance, a row at a time.
    private static func distance(_ short: [Unicode.Scalar], _ long: [Unicode.Scalar]) -> Int {
        var row = Array(0...short.count)
        for (line, scalar) in long.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for (column, candidate) in short.enumerated() {
                let replaced = diagonal + (candidate == scalar ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(replaced, min(diagonal, row[column]) + 1)
            }
        }
        return row[short.count]
    }
}
