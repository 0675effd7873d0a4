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
        let isOfTables = finding.figures.isEmpty
        let whole = Bilingual(
            finding.topic == .percentage ? finding.actual : finding.expected)
        return Draft(
            rule,
            [
                .quoted(phrase.text), isOfTables ? Bilingual(finding.actual) : shown(finding),
                isOfTables ? shown(finding.reading, finding.expected) : whole,
            ], severity: finding.isAdvice ? .advice : nil,
            operands: [phrase]
                + finding.reading.cells.filter { report.cells.isPresent($0) }.map {
                    operand($0)
                }, expected: finding.expected, actual: finding.actual)
    }

    /// The cells by their names, or, where they are many, their figures: 12＋4＝16.
    private func shown(_ reading: ProseReading, _ total: FixedDecimal) -> Bilingual {
        let cells = reading.cells.filter { report.cells.number($0) != nil }
        var (zh, en) = ("", "")
        for (number, path) in cells.enumerated() {
            guard let figure = report.cells.number(path), let position = layout.position(of: path)
            else { continue }
            if cells.count > 3, figure == .zero { continue }
            let isMinus = number >= reading.plus.count
            if !zh.isEmpty {
                zh += isMinus ? "－" : "＋"
                en += isMinus ? " - " : " + "
            }
            if cells.count <= 3 {
                let name = position.row.name(of: position.column)
                zh += name.zh + " "
                en += name.en + " "
            }
            zh += figure.description
            en += figure.description
        }
        if zh.isEmpty || cells.count == 1 {
            return zh.isEmpty ? Bilingual(total) : Bilingual(zh, en)
        }
        return Bilingual(zh + "＝" + total.description, en + " = " + total.description)
    }

    /// 60＋50＝110, or 70÷200＝35%
    private func shown(_ finding: ProseFinding) -> Bilingual {
        let isShare = finding.topic == .percentage
        let result = isShare ? finding.expected.description + "%" : finding.actual.description
        var (zh, en) = ("", "")
        for figure in finding.figures {
            if !zh.isEmpty {
                zh += isShare ? "÷" : "＋"
                en += isShare ? " ÷ " : " + "
            }
            zh += figure.description
            en += figure.description
        }
        return Bilingual(zh + "＝" + result, en + " = " + result)
    }
}
