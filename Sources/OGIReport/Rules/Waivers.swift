/// Decisions about single findings, by their fingerprints: each names a reason, an author and the
/// last day on which it holds.
public struct Waivers: Sendable, Hashable {
    /// In the order in which they were given.
    public let all: [Waiver]
    /// Their fingerprints in ascending order, and which waiver each is of.
    private let numbers: [Int]
    private let owners: [Int]

    /// The second of the first two with one fingerprint.
    let firstDouble: Int?

    init(_ all: [Waiver]) {
        self.all = all
        let given = all.map { Fingerprint.number($0.fingerprint) ?? 0 }
        let order = Ranking(given).order
        let numbers = order.map { given[$0] }
        var double: Int?
        for index in numbers.indices.dropFirst() where numbers[index] == numbers[index - 1] {
            double = order[index]
            break
        }
        self.numbers = numbers
        owners = order
        firstDouble = double
    }

    /// The number of the waiver of a finding.
    private func index(of finding: Finding) -> Int? {
        guard let number = Fingerprint.number(finding.fingerprint) else { return nil }
        var (low, high) = (0, numbers.count)
        while low < high {
            let middle = (low + high) / 2
            if numbers[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low < numbers.count && numbers[low] == number ? owners[low] : nil
    }

    /// Marks the findings that are waived on a day; gives what is to be said of the waivers
    /// themselves.
    func apply(to findings: inout [Finding], on today: CalendarDate) -> [Draft] {
        var isUsed = [Bool](repeating: false, count: all.count)
        for index in findings.indices {
            guard let own = self.index(of: findings[index]) else { continue }
            isUsed[own] = true
            if all[own].expires >= today { findings[index].waiver = all[own] }
        }
        var drafts: [Draft] = []
        for (waiver, isUsed) in zip(all, isUsed) {
            if waiver.expires < today {
                drafts.append(Draft(.waiverExpired, waiver))
            } else if !isUsed {
                drafts.append(Draft(.waiverUnused, waiver))
            }
        }
        return drafts
    }
}

extension Draft {
    fileprivate init(_ rule: Rule, _ waiver: Waiver) {
        self.init(
            rule,
            [
                Bilingual(verbatim: waiver.fingerprint),
                Bilingual(verbatim: waiver.expires.description),
                Bilingual(verbatim: waiver.author.excerpt),
                Bilingual(verbatim: waiver.reason.excerpt),
            ],
            operands: [
                DraftOperand(
                    locus: Locus(path: "waivers", order: 0), text: waiver.fingerprint, extent: nil)
            ])
    }
}
