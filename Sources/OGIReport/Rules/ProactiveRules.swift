extension RuleBook {
    /// The groups of table 2, both editions.
    static let proactiveRules: [Rule] = [
        .disclosedWithinTotal, .itemsNotNegative, .issuedWithinInForce,
    ]
}

private let proactiveBasis = Bilingual(
    "条例第二十条；格式第二部分", "Regulation, article 20; section two of the form")

extension Rule {
    static let disclosedWithinTotal: Rule = Rule(
        "proactive.disclosed_within_total", .error, editions: [.edition2019],
        basis: proactiveBasis,
        asks: Bilingual(
            "本年新公开数量不大于对外公开总数量。",
            "What was disclosed this year is not more than what is disclosed in total."),
        judge: { judgement in
            judgement.eachRow(
                of: .proactive, for: .disclosedWithinTotal,
                columns: ["disclosed", "total_disclosed"]
            ) {
                row, figures in
                guard let excess = figures[0].subtracting(figures[1]), excess.mantissa > 0 else {
                    return nil
                }
                return Draft(
                    rule: .disclosedWithinTotal,
                    message: Bilingual(
                        "\(row.label.quoted.zh)：本年新公开 \(figures[0]) ＞ 对外公开总数 \(figures[1])",
                        "\(row.label.quoted.en): disclosed this year \(figures[0]) > disclosed in total \(figures[1])"
                    ),
                    operands: [], expected: figures[1], actual: figures[0])
            }
        })

    static let itemsNotNegative: Rule = Rule(
        "proactive.items_not_negative", .error, editions: [.edition2019],
        basis: proactiveBasis,
        asks: Bilingual(
            "上一年项目数量加本年增/减不小于 0。",
            "The items of last year and the change of this year together are not below zero."),
        judge: { judgement in
            judgement.eachRow(
                of: .proactive, for: .itemsNotNegative,
                columns: ["items_last_year", "change"]
            ) {
                row, figures in
                guard let items = figures[0].adding(figures[1]), items.isNegative else {
                    return nil
                }
                return Draft(
                    rule: .itemsNotNegative,
                    message: Bilingual(
                        "\(row.label.quoted.zh)：上一年 \(figures[0]) ＋ 本年增/减 \(figures[1]) ＝ \(items) ＜ 0",
                        "\(row.label.quoted.en): last year \(figures[0]) + change \(figures[1]) = \(items) < 0"
                    ),
                    operands: [], expected: .zero, actual: items)
            }
        })

    static let issuedWithinInForce: Rule = Rule(
        "proactive.issued_within_in_force", .warning, editions: [.edition2021],
        basis: proactiveBasis,
        asks: Bilingual(
            "没有废止时，本年制发件数不大于现行有效件数。",
            "Where nothing was repealed, what was issued this year is not more than what is in force."
        ),
        judge: { judgement in
            judgement.eachRow(
                of: .proactive, for: .issuedWithinInForce,
                columns: ["issued", "repealed", "in_force"]
            ) {
                row, figures in
                guard figures[1] == .zero, let excess = figures[0].subtracting(figures[2]),
                    excess.mantissa > 0
                else { return nil }
                return Draft(
                    rule: .issuedWithinInForce,
                    message: Bilingual(
                        "\(row.label.quoted.zh)：本年制发 \(figures[0]) ＞ 现行有效 \(figures[2])，而废止为 0",
                        "\(row.label.quoted.en): issued \(figures[0]) > in force \(figures[2]), with none repealed"
                    ),
                    operands: [], expected: figures[2], actual: figures[0])
            }
        })
}

extension Judgement {
    /// Judges the rows of a table that have all the named columns, with all their figures.
    fileprivate mutating func eachRow(
        of table: TableKey, for rule: Rule, columns keys: [String],
        judge: (RowForm, [FixedDecimal]) -> Draft?
    ) {
        for index in layout.rows.indices where layout.rows[index].table == table {
            let row = layout.rows[index]
            let paths = keys.compactMap { key in
                row.form.columns.firstIndex { $0.key == key }.map { row.cells[$0] }
            }
            guard paths.count == keys.count, hasCells(row) else { continue }
            let missing = paths.filter { report.cells.number($0) == nil }
            if !missing.isEmpty {
                add(NotAssessable(rule: rule.id, label: row.form.label, missing: missing))
                continue
            }
            let figures = paths.compactMap { report.cells.number($0) }
            guard var draft = judge(row.form, figures)
            else { continue }
            draft.operands = paths.map { operand($0) }
            add(draft)
        }
    }
}
