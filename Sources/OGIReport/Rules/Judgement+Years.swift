/// Figures from year to year.
extension Judgement {
    /// Last year's report, if the two are a pair.
    private var predecessor: Report? { isPair ? previous : nil }

    mutating func eachColumnCarriedOver(_ rule: Rule) {
        guard isPair,
            let taken = layout.rows.first(where: { $0.form.key.isIdentical(to: "carried_in") }),
            let given = layout.rows.first(where: { $0.form.role == .outflow }), hasCells(taken)
        else { return }
        for (index, cell) in taken.cells.enumerated() where index < given.cells.count {
            judge(
                rule, taken.form.columns[index].label, cell, previous: [given.cells[index]],
                plus: [], minus: [])
        }
    }

    /// Each row that has the named columns: what is expected is made of last year's figures and
    /// of this year's.
    mutating func eachRowFromYearToYear(
        _ rule: Rule, _ key: String, previous keys: [String], plus: [String] = [],
        minus: [String] = []
    ) {
        guard let last = predecessor, last.edition == report.edition else { return }
        for index in layout.rows.indices where layout.rows[index].table == .proactive {
            let row = layout.rows[index]
            let figures = [[key], keys, plus, minus].map { row.cells(of: $0) }
            guard hasCells(row), let cell = figures[0].first, figures[1].count == keys.count else {
                continue
            }
            judge(
                rule, row.form.label, cell, previous: figures[1], plus: figures[2],
                minus: figures[3])
        }
    }

    private mutating func judge(
        _ rule: Rule, _ label: Bilingual, _ cell: CellPath, previous past: [CellPath],
        plus: [CellPath], minus: [CellPath]
    ) {
        guard let last = predecessor else { return }
        let own = plus + minus
        let missing =
            ([cell] + own).filter { report.cells.number($0) == nil }
            + past.filter { last.cells.number($0) == nil }
        guard missing.isEmpty, let actual = report.cells.number(cell),
            let before = last.cells.total(past), let added = report.cells.total(plus),
            let taken = report.cells.total(minus),
            let expected = before.adding(added)?.subtracting(taken)
        else {
            add(NotAssessable(rule: rule.id, label: label, missing: missing))
            return
        }
        let identity =
            before.isInteger
            ? Identity(plus, plus: before.mantissa, equal: minus + [cell], in: report.cells) : nil
        if expected == actual {
            if let identity { add(identity) }
            return
        }
        let operands =
            [operand(cell)] + past.map { operand(previous: $0) } + own.map { operand($0) }
        let figures = operands.compactMap { $0.value } + [expected]
        add(
            Draft(
                rule, [label.quoted] + figures.map { Bilingual($0) }, operands: operands,
                expected: expected, actual: actual),
            breaking: identity)
    }

    mutating func eachRowThatJumps(_ rule: Rule) {
        guard let last = predecessor else { return }
        for row in layout.rows where hasCells(row) {
            var (figures, operands) = ([Bilingual](), [DraftOperand]())
            for (column, path) in zip(row.form.columns, row.cells) where column.kind == .count {
                guard let here = report.cells.number(path), let there = last.cells.number(path),
                    Jump.isFar(here, from: there)
                else { continue }
                figures.append(
                    Bilingual(
                        column.label.zh + " " + there.description + " → " + here.description,
                        column.label.en + " " + there.description + " → " + here.description))
                operands += [operand(path), operand(previous: path)]
            }
            if figures.isEmpty { continue }
            add(Draft(rule, [row.form.label.quoted, .list(figures)], operands: operands))
        }
    }
}

/// What is worth a second look.
private enum Jump {
    /// Smaller figures come and go.
    private static let smallest: Int64 = 100

    static func isFar(_ here: FixedDecimal, from there: FixedDecimal) -> Bool {
        guard here.isInteger, there.isInteger, there.mantissa > smallest else { return false }
        return isBeyond(here.mantissa, there.mantissa) || isBeyond(there.mantissa, here.mantissa)
    }

    /// More than five times as much.
    private static func isBeyond(_ figure: Int64, _ other: Int64) -> Bool {
        let (five, overflow) = other.multipliedReportingOverflow(by: 5)
        return !overflow && figure > five
    }
}

extension Layout.Row {
    /// The cells of the named columns that the row has.
    fileprivate func cells(of keys: [String]) -> [CellPath] {
        keys.compactMap { key in
            form.columns.firstIndex { $0.key.isIdentical(to: key) }.map { cells[$0] }
        }
    }
}

extension CellGrid {
    /// What figures add up to; `nil` where one is missing or the sum does not fit.
    fileprivate func total(_ paths: [CellPath]) -> FixedDecimal? {
        var total = FixedDecimal.zero
        for path in paths {
            guard let number = number(path), let sum = total.adding(number) else { return nil }
            total = sum
        }
        return total
    }
}
