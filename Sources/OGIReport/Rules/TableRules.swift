extension RuleBook {
    /// The group *tables*: the layout of the three tables.
    static let tableRules: [Rule] = [
        .missingTable, .missingRow, .rowUnknown, .rowOrder, .otherProcessing,
    ]
}

private let tableBasis = Bilingual(
    "格式第二、三、四部分的表格", "the tables in sections two, three and four of the form")

extension Rule {
    static let missingTable: Rule = Rule(
        "tables.missing", .error, basis: tableBasis,
        asks: Bilingual("三张表格齐全。", "All three tables are there."),
        judge: { judgement in
            for table in TableKey.allCases where judgement.isMissing(table) {
                let heading = Form.section(table.section).heading
                judgement.add(
                    Draft(
                        rule: .missingTable,
                        message: Bilingual(
                            "缺少\(heading.quoted.zh)的表格", "the table \(heading.quoted.en) is missing"
                        ),
                        operands: [DraftOperand(locus: .table(table), text: "", extent: nil)]))
            }
        })

    static let missingRow: Rule = Rule(
        "tables.row_missing", .error, basis: tableBasis,
        asks: Bilingual(
            "表格中规定的行和单元格齐全；其他处理一行与三行之别另行报告。",
            "All rows of the form are there with all their cells; 其他处理 in another number of rows is reported on its own."
        ),
        judge: { judgement in
            for index in judgement.layout.rows.indices
            where !judgement.layout.rows[index].set.isSubset(of: judgement.present) {
                let row = judgement.layout.rows[index]
                if judgement.isMissing(row) {
                    judgement.add(.missing(row))
                } else if judgement.hasCells(row), let draft = judgement.incomplete(row) {
                    judgement.add(draft)
                }
            }
        })

    static let rowUnknown: Rule = Rule(
        "tables.row_unknown", .warning, basis: tableBasis,
        asks: Bilingual(
            "表格中没有规定以外的行，也没有重复的行；归不了位的数据不读入，逐行报告。",
            "The tables have no rows but those of the form, and none twice; figures without a place are left out and reported."
        ))

    static let rowOrder: Rule = Rule(
        "tables.row_order", .warning, basis: tableBasis,
        asks: Bilingual("各行按规定的次序排列。", "The rows stand in the order of the form."))

    static let otherProcessing: Rule = Rule(
        "tables.other_processing_layout", .warning,
        basis: Bilingual("格式第三部分（六）其他处理", "section three of the form, item (6)"),
        asks: Bilingual(
            "其他处理：2021年版分列三行，2019年版只有一行。",
            "其他处理 has three rows in edition 2021 and one in edition 2019."),
        judge: { judgement in
            guard let deviating = judgement.deviatingRow else { return }
            let isCombined = judgement.report.edition == .edition2021
            let message =
                isCombined
                ? Bilingual(
                    "“（六）其他处理”只有一行，2021年版格式分列三行",
                    "\"(6) Otherwise processed\" is one row; edition 2021 has three")
                : Bilingual(
                    "“（六）其他处理”分列三行，2019年版格式只有一行",
                    "\"(6) Otherwise processed\" is three rows; edition 2019 has one")
            let extent = judgement.extent(of: deviating)
            judgement.add(
                Draft(
                    rule: .otherProcessing, message: message,
                    operands: [DraftOperand(locus: .row(deviating), text: "", extent: extent)]))
        })
}

extension Draft {
    fileprivate static func missing(_ row: Layout.Row) -> Draft {
        Draft(
            rule: .missingRow,
            message: Bilingual(
                "缺少\(row.form.label.quoted.zh)一行", "the row \(row.form.label.quoted.en) is missing"),
            operands: [DraftOperand(locus: .row(row), text: "", extent: nil)])
    }
}

extension Judgement {
    /// Neither its cells are there, nor anything that reading left out of it.
    func isMissing(_ table: TableKey) -> Bool {
        present.isDisjoint(with: CellRegistry.cells(of: table))
            && !drafts.contains { draft in
                draft.operands.contains { $0.locus.path.hasPrefix(table.rawValue) }
            }
    }

    /// Some cells of a row that is there are not.
    fileprivate func incomplete(_ row: Layout.Row) -> Draft? {
        let missing = zip(row.form.columns, row.cells).filter { !report.cells.isPresent($0.1) }
        if missing.isEmpty { return nil }
        let count = missing.count
        return Draft(
            rule: .missingRow,
            message: Bilingual(
                "\(row.form.label.quoted.zh)一行缺少 \(count) 个单元格：\(missing.map { $0.0.label.zh }.joined(separator: "、"))",
                "the row \(row.form.label.quoted.en) lacks \(counted(count, "cell")): \(missing.map { $0.0.label.en }.joined(separator: ", "))"
            ),
            operands: missing.map { operand($0.1) })
    }

    func hasCells(_ row: Layout.Row) -> Bool { !row.set.isDisjoint(with: present) }

    /// The first row that the report has and its edition does not.
    fileprivate var deviatingRow: Layout.Row? {
        let deviating = layout.cells.subtracting(layout.regularCells)
        if deviating.isDisjoint(with: present) { return nil }
        return layout.rows.first { !$0.form.isRegular && hasCells($0) }
    }

    /// Reading left the row out, and said so.
    private func isReported(_ row: Layout.Row) -> Bool {
        drafts.contains { draft in draft.operands.contains { $0.locus.path == row.path } }
    }

    /// The place of a row's first cell.
    fileprivate func extent(of row: Layout.Row) -> Extent? {
        row.cells.lazy.compactMap { report.origin?[$0] }.first
    }

    /// A row of the edition is not there, its table is, and no other layout of 其他处理 stands
    /// in for it.
    fileprivate func isMissing(_ row: Layout.Row) -> Bool {
        guard row.form.isRegular, !hasCells(row),
            !present.isDisjoint(with: CellRegistry.cells(of: row.table)), !isReported(row)
        else { return false }
        return !row.form.groups.contains(.otherProcessing) || deviatingRow == nil
    }
}
