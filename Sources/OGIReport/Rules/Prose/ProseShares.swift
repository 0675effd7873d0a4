/// Shares: 258件，占33.9%.
extension Judgement {
    func judgeShares(
        _ reader: ProseReader, at place: Int, _ findings: inout [ProseFinding]
    ) {
        if reader.whole.hasAny(of: .respectively | .future) { return }
        for index in reader.statements.indices.dropFirst() {
            let statement = reader.statements[index]
            guard let share = statement.figure, share.unit == .percent, !share.isApproximate,
                statement.isCertain, statement.meaning.hasAny(of: .share),
                statement.meaning.subtracting(Self.shareWords).isEmpty,
                let part = reader.statements[index - 1].figure, part.unit.isWhole,
                !part.isApproximate, let value = part.value
            else { continue }
            let wholes = self.wholes(of: index, in: reader)
            var nearest: (share: FixedDecimal, whole: FixedDecimal, distance: Int64)?
            for whole in wholes {
                guard let comparison = share.comparison(value, of: whole) else { continue }
                if comparison.distance == 0 {
                    nearest = nil
                    break
                }
                if nearest.map({ comparison.distance < $0.distance }) ?? true {
                    nearest = (comparison.right, whole, comparison.distance)
                }
            }
            guard let nearest, let actual = share.value else { continue }
            let phrase =
                reader.statements[index - 1].phrase.lowerBound..<statement.phrase.upperBound
            findings.append(
                ProseFinding(
                    topic: .percentage, place: place, phrase: phrase,
                    isAdvice: reader.isWide(statement), actual: actual, expected: nearest.share,
                    share: (value, nearest.whole)))
        }
    }

    /// What can be said of a share.
    private static let shareWords =
        ProseStatement.context | .share | .handled | .worked | .received | .accepted
        | .newlyReceived | .information | .disclosed | .including | .count | .thisYear | .scope

    /// What the share can be a share of.
    private func wholes(of index: Int, in reader: ProseReader) -> [FixedDecimal] {
        let before = reader.statements[..<(index - 1)]
        let part = reader.statements[index - 1]
        var wholes: [FixedDecimal] = []
        for statement in before {
            guard let figure = statement.figure, figure.unit.isWhole, let value = figure.value
            else { continue }
            wholes.append(value)
        }
        let isPart = part.pin.map { Form.prosePins[$0].topic.isOfRequests } ?? false
        let words = reader.statements[index].meaning
        let isNamed =
            words.hasAny(of: .handled | .worked | .received | .newlyReceived | .accepted)
            || words.hasAll(of: .request | .ownSubject)
        if isPart || isNamed && words.hasAny(of: .request) {
            if let last = reader.lastFigure?.figure?.value { wholes.append(last) }
            // 办理 can be each of them.
            for index in Form.prosePins.indices where Form.prosePins[index].isAnyTotal {
                for reading in ProseReading.of(report.edition)[index] {
                    guard let value = value(of: reading) else { return [] }
                    wholes.append(value)
                }
            }
            return wholes
        }
        // 共100条，其中……60条，占60%
        guard reader.whole.hasAny(of: .including) else { return [] }
        if part.meaning.hasAny(of: .including), before.isEmpty,
            let last = reader.lastFigure?.figure?.value
        {
            wholes.append(last)
        }
        return wholes
    }
}

extension ProsePin.Topic {
    fileprivate var isOfRequests: Bool { rawValue <= ProsePin.Topic.outcomes.rawValue }
}

extension ProseFigure {
    /// How far the printed share is from the right one, in units of its last digit; rounded
    /// half up or cut off are both right.
    fileprivate func comparison(
        _ part: FixedDecimal, of whole: FixedDecimal
    ) -> (right: FixedDecimal, distance: Int64)? {
        guard let value, part.isInteger, whole.isInteger, whole.mantissa > 0, part.mantissa >= 0,
            decimals <= 6, value.mantissa.magnitude < 1_000_000_000, part.mantissa < 1_000_000_000
        else { return nil }
        var printed = value.mantissa
        for _ in Int(value.scale)..<max(decimals, Int(value.scale)) { printed *= 10 }
        var scaled = part.mantissa * 100
        for _ in 0..<decimals { scaled *= 10 }
        let cut = scaled / whole.mantissa
        let isUp = scaled % whole.mantissa >= (whole.mantissa - whole.mantissa / 2)
        let rounded = isUp ? cut + 1 : cut
        guard let right = FixedDecimal(mantissa: rounded, scale: decimals) else { return nil }
        if printed == cut || printed == rounded { return (right, 0) }
        let distance = printed > rounded ? printed - rounded : rounded - printed
        return (right, distance)
    }
}
