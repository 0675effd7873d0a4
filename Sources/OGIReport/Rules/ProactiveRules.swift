extension RuleBook {
    /// The groups of table 2, both editions.
    static let proactiveRules: [Rule] = [
        .disclosedWithinTotal, .itemsNotNegative, .issuedWithinInForce,
    ]
}

extension Rule {
    static let disclosedWithinTotal: Rule = Rule(
        "proactive.disclosed_within_total", .error, only: .edition2019,
        """
        要求：本年新公开数量不大于对外公开总数量。
        Asks: What was disclosed this year is not more than what is disclosed in total.
        依据：条例第二十条；格式第二部分
        Basis: Regulation, article 20; section two of the form
        结果：{0}：本年新公开 {1} ＞ 对外公开总数 {2}
        Says: {0}: disclosed this year {1} > disclosed in total {2}
        符合：本年新公开 3，对外公开总数 12。
        Keeps: disclosed this year 3, in total 12.
        违反：本年新公开 12，对外公开总数 3。
        Breaks: disclosed this year 12, in total 3.
        """,
        judge: { judgement, rule in
            judgement.eachRow(of: .proactive, rule, ["disclosed", "total_disclosed"]) { figures in
                guard let excess = figures[0].subtracting(figures[1]), excess.mantissa > 0 else {
                    return nil
                }
                return (figures[1], figures[0])
            }
        })

    static let itemsNotNegative: Rule = Rule(
        "proactive.items_not_negative", .error, only: .edition2019,
        """
        要求：上一年项目数量加本年增/减不小于 0。
        Asks: The items of last year and the change of this year together are not below zero.
        依据：条例第二十条；格式第二部分
        Basis: Regulation, article 20; section two of the form
        结果：{0}：上一年 {1} ＋ 本年增/减 {2} ＜ 0
        Says: {0}: last year {1} + change {2} < 0
        符合：上一年 178，本年增/减 -1。
        Keeps: last year 178, change -1.
        违反：上一年 1，本年增/减 -178。
        Breaks: last year 1, change -178.
        """,
        judge: { judgement, rule in
            judgement.eachRow(of: .proactive, rule, ["items_last_year", "change"]) { figures in
                guard let items = figures[0].adding(figures[1]), items.isNegative else {
                    return nil
                }
                return (.zero, items)
            }
        })

    static let issuedWithinInForce: Rule = Rule(
        "proactive.issued_within_in_force", .warning, only: .edition2021,
        """
        要求：没有废止时，本年制发件数不大于现行有效件数。
        Asks: Where nothing was repealed, what was issued this year is not more than what is in force.
        依据：条例第二十条；格式第二部分
        Basis: Regulation, article 20; section two of the form
        结果：{0}：本年制发 {1} ＞ 现行有效 {3}，而废止为 0
        Says: {0}: issued {1} > in force {3}, with none repealed
        符合：本年制发 2，废止 0，现行有效 11。
        Keeps: issued 2, repealed 0, in force 11.
        违反：本年制发 11，废止 0，现行有效 2。
        Breaks: issued 11, repealed 0, in force 2.
        """,
        judge: { judgement, rule in
            judgement.eachRow(of: .proactive, rule, ["issued", "repealed", "in_force"]) { figures in
                guard figures[1] == .zero, let excess = figures[0].subtracting(figures[2]),
                    excess.mantissa > 0
                else { return nil }
                return (figures[2], figures[0])
            }
        })
}

extension Judgement {
    /// Judges the rows of a table that have all the named columns, with all their figures: a row
    /// breaks the rule where `judge` tells what was expected and what is there.
    fileprivate mutating func eachRow(
        of table: TableKey, _ rule: Rule, _ keys: [String],
        judge: ([FixedDecimal]) -> (expected: FixedDecimal, actual: FixedDecimal)?
    ) {
        for index in layout.rows.indices where layout.rows[index].table == table {
            let row = layout.rows[index]
            let paths = keys.compactMap { key in
                row.form.columns.firstIndex { $0.key.isIdentical(to: key) }.map { row.cells[$0] }
            }
            guard paths.count == keys.count, hasCells(row) else { continue }
            let missing = paths.filter { report.cells.number($0) == nil }
            if !missing.isEmpty {
                add(NotAssessable(rule: rule.id, label: row.form.label, missing: missing))
                continue
            }
            let figures = paths.compactMap { report.cells.number($0) }
            guard let (expected, actual) = judge(figures) else { continue }
            add(
                Draft(
                    rule, [row.form.label.quoted] + figures.map { Bilingual($0) },
                    operands: paths.map { operand($0) }, expected: expected, actual: actual))
        }
    }
}
