/// An identity of a report in whole numbers: the figures on the left and a constant add up to
/// those on the right, or miss them by the deficit.
struct Identity: Sendable {
    private let left: CellSet
    private let right: CellSet
    /// Left minus right; 0 where the identity holds.
    var deficit: Int64
    /// The finding that says so.
    var draft: Int?

    /// Figures beyond this are left alone, so that no sum of them can overflow.
    private static let largest: UInt64 = 1 << 50

    /// Blank cells and marks count as 0; `nil` where a figure is missing or is no whole number.
    @inline(never)
    init?(
        _ left: CellSet, plus constant: Int64 = 0, equal right: CellSet, in cells: CellGrid
    ) {
        guard constant.magnitude < Self.largest, let sum = Self.sum(left, in: cells),
            let other = Self.sum(right, in: cells)
        else { return nil }
        self.left = left
        self.right = right
        deficit = sum &+ constant &- other
    }

    init?(_ sum: Sum, in cells: CellGrid) {
        self.init(
            CellSet(sum.leftTerms(in: cells)), equal: CellSet(sum.right), in: cells)
    }

    /// A figure as identities take it.
    @inline(never)
    static func figure(_ path: CellPath, in cells: CellGrid) -> Int64? {
        guard let number = cells.number(path) else { return cells.isEmptyHanded(path) ? 0 : nil }
        return number.isInteger && number.mantissa.magnitude < largest ? number.mantissa : nil
    }

    private static func sum(_ set: CellSet, in cells: CellGrid) -> Int64? {
        var (rest, sum) = (set, Int64(0))
        while let path = rest.popFirst() {
            guard let figure = figure(path, in: cells) else { return nil }
            sum &+= figure
        }
        return sum
    }

    /// All figures of the identity.
    var cells: CellSet { left.union(right) }

    /// 1 for a figure of the left, -1 for one of the right, 0 for any other.
    func sign(of path: CellPath) -> Int64 {
        left.contains(path) ? 1 : right.contains(path) ? -1 : 0
    }

    /// What makes the identity hold.
    func correction(of path: CellPath) -> Correction {
        Correction(path: path, amount: -sign(of: path) &* deficit)
    }

    /// What a correction adds to the deficit.
    func change(by correction: Correction) -> Int64 {
        sign(of: correction.path) &* correction.amount
    }

    func change(by explanation: Explanation) -> Int64 {
        change(by: explanation.first) &+ change(by: explanation.second)
    }
}
