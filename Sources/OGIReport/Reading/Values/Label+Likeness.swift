extension Label {
    /// 1 for the same letters, 0 for nothing in common: 1 − edit distance ÷ longer length.
    /// A likeness below `least` can be given as 0.
    func likeness(to other: Label, atLeast least: Double = 0) -> Double {
        if isFar(from: other, least) { return 0 }
        if self == other { return isEmpty ? 0 : 1 }
        let (short, long) =
            scalars.count < other.scalars.count
            ? (scalars, other.scalars) : (other.scalars, scalars)
        guard !short.isEmpty, long.count <= Self.longest else { return 0 }
        return 1 - Double(Self.distance(short, long)) / Double(long.count)
    }

    /// Their lengths or their letters alone make them less like than that.
    @inline(__always)
    private func isFar(from other: Label, _ least: Double) -> Bool {
        let (count, otherCount) = (scalars.count, other.scalars.count)
        let longer = Double(max(count, otherCount))
        return Double(min(count, otherCount)) < least * longer
            || 1 - Double(letters.distance(to: other.letters)) / longer < least
    }

    /// Is this a part of the other, long enough to be its short form?
    func isAbbreviation(of other: Label) -> Bool {
        scalars.count >= Self.shortestAbbreviation && scalars.count < other.scalars.count
            && other.letters.isSuperset(of: letters) && other.scalars.index(of: scalars) != nil
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
