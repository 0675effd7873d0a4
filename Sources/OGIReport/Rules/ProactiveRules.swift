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
            judgement.eachRow(of: .disclosed, rule) { disclosed, total, _ in
                guard let excess = disclosed.subtracting(total), excess.mantissa > 0 else {
                    return nil
                }
                return (total, disclosed)
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
            judgement.eachRow(of: .items, rule) { lastYear, change, _ in
                guard let items = lastYear.adding(change), items.isNegative else { return nil }
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
            judgement.eachRow(of: .issued, rule) { issued, repealed, inForce in
                guard repealed == .zero, let excess = issued.subtracting(inForce),
                    excess.mantissa > 0
                else { return nil }
                return (inForce, issued)
            }
        })
}

/// The rows of table 2 that have two or three certain columns.
private struct ColumnCells {
    /// The rows, by their numbers in the layout.
    private(set) var rows: [Int] = []
    /// The cells of each, one after the other.
    private(set) var cells: [CellPath] = []
    let count: Int

    static let disclosed = of(.edition2019, "disclosed|total_disclosed")
    static let items = of(.edition2019, "items_last_year|change")
    static let issued = of(.edition2021, "issued|repealed|in_force")

    @inline(never)
    private static func of(_ edition: Edition, _ names: String) -> ColumnCells {
        ColumnCells(edition, names)
    }

    private init(_ edition: Edition, _ names: String) {
        let columns = names.alternatives
        count = columns.count
        let layout = Layout.of(edition)
        for row in layout.rows.indices where layout.rows[row].table == .proactive {
            var found: [CellPath] = []
            for column in columns {
                if let cell = layout.rows[row].cell(column) { found.append(cell) }
            }
            if found.count < count { continue }
            rows.append(row)
            cells += found
        }
    }

    func cells(ofRow number: Int) -> ArraySlice<CellPath> {
        cells[(number * count)..<((number + 1) * count)]
    }
}

extension Judgement {
    /// Judges the rows that have all their figures: a row breaks the rule where `judge` tells what
    /// was expected and what is there. What has no third column is given 0.
    fileprivate mutating func eachRow(
        of columns: ColumnCells, _ rule: Rule,
        judge: (FixedDecimal, FixedDecimal, FixedDecimal) -> (
            expected: FixedDecimal, actual: FixedDecimal
        )?
    ) {
        for number in columns.rows.indices where hasCells(layout.rows[columns.rows[number]]) {
            let start = number * columns.count
            let first = report.cells.number(columns.cells[start])
            let second = report.cells.number(columns.cells[start + 1])
            let third =
                columns.count < 3 ? .zero : report.cells.number(columns.cells[start + 2])
            guard let first, let second, let third else {
                let missing = columns.cells(ofRow: number).filter { report.cells.number($0) == nil }
                let label = layout.rows[columns.rows[number]].form.label
                add(NotAssessable(rule: rule.id, label: label, missing: missing))
                continue
            }
            guard let (expected, actual) = judge(first, second, third), !counts(rule) else {
                continue
            }
            let label = layout.rows[columns.rows[number]].form.label
            let operands = columns.cells(ofRow: number).map { operand($0) }
            add(
                Draft(
                    rule, [label.quoted] + operands.map { Bilingual($0.value ?? .zero) },
                    operands: operands, expected: expected, actual: actual))
        }
    }
}
