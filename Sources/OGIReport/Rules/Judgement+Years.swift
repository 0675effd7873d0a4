/// What a figure is held against from year to year: a figure of last year's report, or one of this
/// year's that is added or taken away.
struct YearTerm {
    enum Kind { case lastYears, added, taken }

    let column: String
    let kind: Kind

    static func lastYears(_ column: String) -> YearTerm {
        YearTerm(column: column, kind: .lastYears)
    }
    static func added(_ column: String) -> YearTerm { YearTerm(column: column, kind: .added) }
    static func taken(_ column: String) -> YearTerm { YearTerm(column: column, kind: .taken) }
}

extension Judgement {
    /// The cells of last year's report, if the two are a pair.
    private var lastCells: CellGrid? {
        guard let previous, previous.isPair else { return nil }
        return previous.report.cells
    }

    mutating func eachColumnCarriedOver(_ rule: Rule) {
        guard let last = lastCells,
            let taken = layout.rows.first(where: { $0.form.key.isIdentical(to: "carried_in") }),
            let given = layout.rows.first(where: { $0.form.role == .outflow }), hasCells(taken)
        else { return }
        for index in taken.cells.indices where index < given.cells.count {
            judge(
                rule, taken.form.columns[index].label, taken.cells[index],
                [(given.cells[index], .lastYears)], last)
        }
    }

    /// Each row of table 2 that has the named columns. Both reports are of one edition.
    mutating func eachRowFromYearToYear(_ rule: Rule, _ key: String, _ terms: [YearTerm]) {
        guard let last = lastCells, previous?.report.edition == report.edition else { return }
        for index in layout.rows.indices where layout.rows[index].table == .proactive {
            let row = layout.rows[index]
            guard hasCells(row), let cell = row.cell(key) else { continue }
            var known: [(path: CellPath, kind: YearTerm.Kind)] = []
            for term in terms {
                if let path = row.cell(term.column) { known.append((path: path, kind: term.kind)) }
            }
            if known.count < terms.count { continue }
            judge(rule, row.form.label, cell, known, last)
        }
    }

    private mutating func judge(
        _ rule: Rule, _ label: Bilingual, _ cell: CellPath,
        _ terms: [(path: CellPath, kind: YearTerm.Kind)], _ last: CellGrid
    ) {
        var (constant, missing) = (Int64(0), CellSet())
        var (added, taken) = (CellSet(), CellSet())
        taken.insert(cell)
        let actual = report.cells.wholeNumber(cell)
        if actual == nil { missing.insert(cell) }
        for term in terms {
            let isLastYears = term.kind == .lastYears
            guard let figure = (isLastYears ? last : report.cells).wholeNumber(term.path) else {
                missing.insert(term.path)
                continue
            }
            switch term.kind {
            case .lastYears: constant &+= figure
            case .added: added.insert(term.path)
            case .taken: taken.insert(term.path)
            }
        }
        guard let actual, missing.isEmpty,
            let identity = Identity(added, plus: constant, equal: taken, in: report.cells)
        else {
            add(NotAssessable(rule: rule.id, label: label, missing: missing.paths))
            return
        }
        if identity.deficit == 0 {
            add(identity)
            return
        }
        if counts(rule) { return }
        var operands = [operand(cell)]
        for term in terms {
            operands.append(
                term.kind == .lastYears ? operand(previous: term.path) : operand(term.path))
        }
        let expected = FixedDecimal(actual &+ identity.deficit)
        var fills = [label.quoted]
        for operand in operands { fills.append(Bilingual(operand.value ?? .zero)) }
        fills.append(Bilingual(expected))
        add(
            Draft(
                rule, fills, operands: operands, expected: expected, actual: FixedDecimal(actual)),
            breaking: identity)
    }

    mutating func eachRowThatJumps(_ rule: Rule) {
        guard let last = lastCells else { return }
        for index in layout.rows.indices {
            let row = layout.rows[index]
            var (figures, operands) = ([Bilingual](), [DraftOperand]())
            for column in row.cells.indices where row.form.columns[column].kind == .count {
                let path = row.cells[column]
                guard let here = report.cells.number(path), let there = last.number(path),
                    Jump.isFar(here, from: there)
                else { continue }
                let label = row.form.columns[column].label
                figures.append(rule.says(1, [label, Bilingual(there), Bilingual(here)]))
                operands.append(operand(path))
                operands.append(operand(previous: path))
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

extension CellGrid {
    /// A figure that is there, and as identities take it.
    fileprivate func wholeNumber(_ path: CellPath) -> Int64? {
        isEmptyHanded(path) ? nil : Identity.figure(path, in: self)
    }
}
