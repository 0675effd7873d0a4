/// Shares: 258件，占33.9%.
extension Judgement {
    func judgeShares(
        _ reader: inout ProseReader, at place: Int, _ findings: inout [ProseFinding]
    ) {
        if reader.whole.hasAny(of: .respectively | .future) { return }
        for index in reader.statements.indices.dropFirst() {
            let statement = reader.statements[index]
            let part = reader.statements[index - 1]
            guard let share = statement.figure, share.unit == .percent, statement.isCertain,
                statement.meaning.hasAny(of: .share),
                statement.meaning.subtracting(Self.shareWords).isEmpty, part.isCountable,
                let value = part.figure?.value, let actual = share.value
            else { continue }
            var nearest = ProseShare(value, share)
            for whole in wholes(of: index, in: reader) { nearest.compare(whole) }
            guard let whole = nearest.whole, nearest.distance != 0 else { continue }
            findings.append(
                ProseFinding(
                    topic: .percentage, place: place,
                    phrase: part.phrase.lowerBound..<statement.phrase.upperBound,
                    isAdvice: reader.isWide(statement), actual: actual, expected: nearest.right,
                    share: (value, whole)))
        }
    }

    /// What can be said of a share.
    private static let shareWords =
        ProseStatement.context | .share | .handled | .worked | .received | .accepted
        | .newlyReceived | .information | .disclosed | .including | .count | .thisYear | .scope

    /// What the share can be a share of: the figures before it, the whole in the sentence before,
    /// the totals of table 3.
    private func wholes(of index: Int, in reader: ProseReader) -> [FixedDecimal] {
        let (words, part) = (reader.statements[index].meaning, reader.statements[index - 1])
        let isPart = part.pin.map { Form.prosePinWords[$0].topic.isOfRequests } ?? false
        let isNamed =
            words.hasAny(of: .handled | .worked | .received | .newlyReceived | .accepted)
            || words.hasAll(of: .request | .ownSubject)
        let isOfRequests = isPart || isNamed && words.hasAny(of: .request)
        // 共100条，其中……60条，占60%
        if !isOfRequests, !reader.whole.hasAny(of: .including) { return [] }
        var wholes: [FixedDecimal] = []
        for number in 0..<(index - 1) where reader.statements[number].isCountable {
            if let value = reader.statements[number].figure?.value { wholes.append(value) }
        }
        if let last = reader.lastFigure?.figure?.value,
            isOfRequests || index == 1 && part.meaning.hasAny(of: .including)
        {
            wholes.append(last)
        }
        if !isOfRequests { return wholes }
        let any = Form.prosePinWords.firstIndex { $0.isAnyTotal } ?? 0
        for reading in ProseReading.of(report.edition)[any] {
            guard let value = value(of: reading) else { return [] }
            wholes.append(value)
        }
        return wholes
    }
}

extension ProsePin.Topic {
    fileprivate var isOfRequests: Bool { rawValue <= ProsePin.Topic.outcomes.rawValue }
}

extension ProseStatement {
    fileprivate var isCountable: Bool {
        figure.map { $0.unit.isWhole && !$0.isApproximate } ?? false
    }
}

/// A printed share beside the wholes that it can be a share of: the one that it fits best.
private struct ProseShare {
    private let part: FixedDecimal
    private let printed: Int64
    private let decimals: Int
    private(set) var whole: FixedDecimal?
    /// In units of the last printed digit; rounded half up or cut off are both 0.
    private(set) var distance = Int64.max
    private(set) var right = FixedDecimal.zero

    /// Larger figures and finer shares are not judged.
    private static let limit: Int64 = 1_000_000_000

    init(_ part: FixedDecimal, _ share: ProseFigure) {
        self.part = part
        decimals = share.decimals
        var printed = share.value?.mantissa ?? 0
        let missing = share.decimals - Int(share.value?.scale ?? 0)
        if printed < Self.limit, missing < 6 { for _ in 0..<max(missing, 0) { printed *= 10 } }
        self.printed = printed
    }

    mutating func compare(_ whole: FixedDecimal) {
        guard part.isInteger, whole.isInteger, whole.mantissa > 0, part.mantissa >= 0,
            decimals < 6, part.mantissa < Self.limit
        else { return }
        var scaled = part.mantissa * 100
        for _ in 0..<decimals { scaled *= 10 }
        let cut = scaled / whole.mantissa
        let isUp = scaled % whole.mantissa >= whole.mantissa - whole.mantissa / 2
        let rounded = isUp ? cut + 1 : cut
        let gap = printed == cut || printed == rounded ? 0 : printed - rounded
        let distance = gap < 0 ? -gap : gap
        guard distance < self.distance,
            let right = FixedDecimal(mantissa: rounded, scale: decimals)
        else { return }
        (self.whole, self.distance, self.right) = (whole, distance, right)
    }
}
