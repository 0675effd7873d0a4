extension Judgement {
    /// Reports what one rule has found in the prose, which is read once for all.
    mutating func judgeProse(_ rule: Rule, _ topic: ProsePin.Topic) {
        let found = prose ?? readProse()
        prose = found
        for index in found.indices where found[index].topic == topic {
            add(draft(rule, found[index]))
        }
    }

    private func draft(_ rule: Rule, _ finding: ProseFinding) -> Draft {
        var phrase = operand(finding.phrase, of: passages[finding.place])
        phrase.value = finding.actual
        var fills: [Bilingual] = [
            .quoted(phrase.text), Bilingual(finding.actual), Bilingual(finding.expected),
        ]
        var operands = [phrase]
        if let pin = finding.pin, let reading = ProseReading.of(report.edition)[pin].first {
            fills[2] = shown(reading, finding.expected)
            for path in reading.cells where report.cells.isPresent(path) {
                operands.append(operand(path))
            }
        }
        if let share = finding.share { fills += [Bilingual(share.part), Bilingual(share.whole)] }
        return Draft(
            rule, fills, severity: finding.isAdvice ? .advice : nil, operands: operands,
            expected: finding.expected, actual: finding.actual)
    }

    /// The cells with their names, or, where they are many, their figures: 12＋4＝16.
    private func shown(_ reading: ProseReading, _ total: FixedDecimal) -> Bilingual {
        let isLong = reading.cells.count > 3
        var result = Bilingual("", "")
        for (number, path) in reading.cells.enumerated() {
            guard let figure = report.cells.number(path), let position = layout.position(of: path),
                !isLong || figure != .zero
            else { continue }
            let name = position.row.name(of: position.column)
            let term = (isLong ? Self.unnamed : Self.named).filled(with: [Bilingual(figure), name])
            if result.zh.isEmpty {
                result = (isLong ? Self.spaced : Self.first).filled(with: [term])
            } else {
                let sign = number < reading.added ? Self.plus : Self.minus
                result = sign.filled(with: [result, term])
            }
        }
        if result.zh.isEmpty { return Self.spaced.filled(with: [Bilingual(total)]) }
        return reading.cells.count == 1
            ? result : Self.sum.filled(with: [result, Bilingual(total)])
    }

    private static let unnamed = Bilingual("{0}", "{0}")
    private static let named = Bilingual("{1}{0}", "{0} in {1}")
    private static let first = unnamed
    /// Chinese sets a figure apart from the words before it.
    private static let spaced = Bilingual(" {0}", "{0}")
    private static let plus = Bilingual("{0}＋{1}", "{0} + {1}")
    private static let minus = Bilingual("{0}－{1}", "{0} - {1}")
    private static let sum = Bilingual("{0}＝{1}", "{0} = {1}")
}
