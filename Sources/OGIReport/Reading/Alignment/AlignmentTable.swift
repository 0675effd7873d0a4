/// The best alignment of a sequence that was met with a sequence of the form, both in their
/// order, and how much better it is than any other.
///
/// A pair is worth its likeness above `floor`; what is left without a partner costs nothing. From
/// the best sums of all beginnings and of all endings follows, for each pair, the best sum of the
/// alignments that have it. Cost: the product of the two lengths.
struct AlignmentTable {
    private let observed: Int
    private let form: Int
    private var likenesses: [Double]
    /// The best sum for the first i observed and the first j of the form.
    private var before: [Double]
    /// The best sum for the observed from i on and the form from j on.
    private var behind: [Double]
    private var partners: [Int?]

    /// Labels less like than this are no pair.
    static let floor = 0.45

    init(observed: Int, form: Int) {
        self.observed = observed
        self.form = form
        likenesses = [Double](repeating: 0, count: observed * form)
        before = [Double](repeating: 0, count: (observed + 1) * (form + 1))
        behind = before
        partners = [Int?](repeating: nil, count: observed)
    }

    mutating func set(_ likeness: Double, _ index: Int, _ row: Int) {
        likenesses[index * form + row] = likeness
    }

    func likeness(_ index: Int, _ row: Int) -> Double { likenesses[index * form + row] }

    /// The partner in the best alignment.
    func match(of index: Int) -> Int? { partners[index] }

    private func worth(_ index: Int, _ row: Int) -> Double {
        max(0, likeness(index, row) - Self.floor)
    }

    private func at(_ index: Int, _ row: Int) -> Int { index * (form + 1) + row }

    mutating func align() {
        guard observed > 0, form > 0 else { return }
        for i in 1...observed {
            for j in 1...form {
                let pair = before[at(i - 1, j - 1)] + worth(i - 1, j - 1)
                before[at(i, j)] = max(pair, before[at(i - 1, j)], before[at(i, j - 1)])
            }
        }
        for i in stride(from: observed - 1, through: 0, by: -1) {
            for j in stride(from: form - 1, through: 0, by: -1) {
                let pair = behind[at(i + 1, j + 1)] + worth(i, j)
                behind[at(i, j)] = max(pair, behind[at(i + 1, j)], behind[at(i, j + 1)])
            }
        }
        walkBack()
    }

    private mutating func walkBack() {
        var (i, j) = (observed, form)
        while i > 0, j > 0 {
            let best = before[at(i, j)]
            if best == before[at(i - 1, j)] {
                i -= 1
            } else if best == before[at(i, j - 1)] {
                j -= 1
            } else {
                partners[i - 1] = j - 1
                i -= 1
                j -= 1
            }
        }
    }

    /// What the best alignment is ahead of the best one without this pair of it.
    func margin(_ index: Int, _ row: Int) -> Double {
        let best = before[at(observed, form)]
        var other = 0.0
        // Without the pair the observed one has no partner, or another one.
        for j in 0...form {
            other = max(other, before[at(index, j)] + behind[at(index + 1, j)])
            if j < form, j != row {
                let pair = worth(index, j)
                if pair > 0 {
                    other = max(other, before[at(index, j)] + pair + behind[at(index + 1, j + 1)])
                }
            }
        }
        return best - other
    }

    /// Between its placed neighbours it alone waits for a partner, and one place alone is free.
    func isForced(_ index: Int, taken: [Bool]) -> Bool {
        let earlier = partners[..<index].lastIndex { $0 != nil }
        let later = partners[(index + 1)...].firstIndex { $0 != nil }
        let low = earlier.flatMap { partners[$0] }.map { $0 + 1 } ?? 0
        let high = later.flatMap { partners[$0] } ?? form
        let waiting = (later ?? observed) - (earlier.map { $0 + 1 } ?? 0)
        let free = (low..<max(low, high)).filter { !taken[$0] }.count
        return waiting == 1 && free == 1
    }
}
