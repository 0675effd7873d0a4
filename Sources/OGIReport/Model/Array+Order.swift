extension Array {
    /// The elements in the order of their ranks; those of one rank stay as they were.
    ///
    /// Numbers are sorted and not the elements, so that the library has one sorting of the
    /// standard library's and not one for every type: each is four kilobytes.
    func ordered(by rank: (Element) -> Int) -> [Element] {
        Ranking(map(rank)).order.map { self[$0] }
    }
}

/// The order that ranks give their owners.
struct Ranking {
    let order: [Int]

    @inline(never)
    init(_ ranks: [Int]) {
        order = Self.order(of: ranks.count) { ranks[$0] < ranks[$1] }
    }

    /// The numbers below a count in the order that a comparison of two gives.
    @inline(never)
    static func order(of count: Int, _ isBefore: (Int, Int) -> Bool) -> [Int] {
        (0..<count).sorted(by: isBefore)
    }
}
