extension RuleBook {
    /// The group *tables*: the layout of the three tables.
    static let tableRules: [Rule] = [
        .missingTable, .missingRow, .rowUnknown, .rowOrder, .otherProcessing,
    ]
}

extension Rule {
    static let missingTable: Rule = Rule(
        "tables.missing", .error,
        """
        要求：三张表格齐全。
        Asks: All three tables are there.
        依据：格式第二、三、四部分的表格
        Basis: the tables in sections two, three and four of the form
        结果：缺少{0}的表格
        Says: the table {0} is missing
        符合：第二、三、四部分各有一张表格。
        Keeps: Sections two, three and four have a table each.
        违反：第四部分只写“无”，没有表格。
        Breaks: Section four says "none" and has no table.
        """,
        judge: { judgement, rule in
            for table in TableKey.allCases where judgement.isMissing(table) {
                let heading = Form.section(table.section).heading
                judgement.add(
                    Draft(
                        rule, [heading.quoted],
                        operands: [DraftOperand(locus: .table(table), text: "", extent: nil)]))
            }
        })

    static let missingRow: Rule = Rule(
        "tables.row_missing", .error,
        """
        要求：表格中规定的行和单元格齐全；其他处理一行与三行之别另行报告。
        Asks: All rows of the form are there with all their cells; 其他处理 in another number of rows is reported on its own.
        依据：格式第二、三、四部分的表格
        Basis: the tables in sections two, three and four of the form
        结果：缺少{0}一行
        Says: the row {0} is missing
        结果：{0}一行缺少 {1} 个单元格：{2}
        Says: the row {0} lacks {1:cell}: {2}
        符合：“二、上年结转”一行数字均为 0，仍然列出。
        Keeps: The row carried in has nothing but 0, and is there.
        违反：没有上年结转，便省去这一行。
        Breaks: Nothing was carried in, and the row is left out.
        """,
        judge: { judgement, rule in
            for index in judgement.layout.rows.indices
            where !judgement.layout.rows[index].set.isSubset(of: judgement.present) {
                let row = judgement.layout.rows[index]
                if judgement.isMissing(row) {
                    let operand = DraftOperand(locus: .row(row), text: "", extent: nil)
                    judgement.add(Draft(rule, [row.form.label.quoted], operands: [operand]))
                } else if judgement.hasCells(row) {
                    judgement.addIncomplete(row, rule)
                }
            }
        })

    static let rowUnknown: Rule = Rule(
        "tables.row_unknown", .warning,
        """
        要求：表格中没有规定以外的行，也没有重复的行；归不了位的数据不读入，逐行报告。
        Asks: The tables have no rows but those of the form, and none twice; figures without a place are left out and reported.
        依据：格式第二、三、四部分的表格
        Basis: the tables in sections two, three and four of the form
        结果：{0}不是表中规定的行，其 {1} 个数据未读入
        Says: {0} is no row of the form; {1:figure} left out
        结果：{0}一行重复出现，无法确定以哪一行为准，均未读入
        Says: the row {0} occurs more than once; none was read
        结果：{0}年版格式没有单元格 {2}，其 {1} 个数据未读入
        Says: edition {0} has no cell {2}; {1:figure} left out
        结果：有一行没有行名，其 {1} 个数据未读入
        Says: a row has no label; {1:figure} left out
        符合：“行政强制”之后表格结束。
        Keeps: The rows of item six are penalties and coercive measures.
        违反：“行政强制”之后另加“行政检查”一行。
        Breaks: A row 行政检查 is added to them.
        """)

    static let rowOrder: Rule = Rule(
        "tables.row_order", .warning,
        """
        要求：各行按规定的次序排列。
        Asks: The rows stand in the order of the form.
        依据：格式第二、三、四部分的表格
        Basis: the tables in sections two, three and four of the form
        结果：{1}一行的位置与规定的次序不符
        Says: the row {1} does not stand where the form has it
        符合：1.属于国家秘密 在 2.其他法律行政法规禁止公开 之前。
        Keeps: State secrets stand before what other laws forbid.
        违反：2.其他法律行政法规禁止公开 在 1.属于国家秘密 之前。
        Breaks: What other laws forbid stands before state secrets.
        """)

    static let otherProcessing: Rule = Rule(
        "tables.other_processing_layout", .warning,
        """
        要求：其他处理：2021年版分列三行，2019年版只有一行。
        Asks: 其他处理 has three rows in edition 2021 and one in edition 2019.
        依据：格式第三部分（六）其他处理
        Basis: section three of the form, item (6)
        结果：“（六）其他处理”只有一行，2021年版格式分列三行
        Says: "(6) Otherwise processed" is one row; edition 2021 has three
        结果：“（六）其他处理”分列三行，2019年版格式只有一行
        Says: "(6) Otherwise processed" is three rows; edition 2019 has one
        符合：2022年度报告的其他处理分列三行。
        Keeps: The report for 2022 has three rows for it.
        违反：2022年度报告的其他处理只有一行。
        Breaks: The report for 2022 has one row for it.
        """,
        judge: { judgement, rule in
            guard let deviating = judgement.deviatingRow else { return }
            let extent = judgement.extent(of: deviating)
            judgement.add(
                Draft(
                    rule, says: judgement.report.edition == .edition2021 ? 0 : 1, [],
                    operands: [DraftOperand(locus: .row(deviating), text: "", extent: extent)]))
        })
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
    fileprivate mutating func addIncomplete(_ row: Layout.Row, _ rule: Rule) {
        let missing = row.cells.indices.filter { !report.cells.isPresent(row.cells[$0]) }
        if missing.isEmpty { return }
        let names = Bilingual.list(missing.map { row.form.columns[$0].label })
        add(
            Draft(
                rule, says: 1, [row.form.label.quoted, Bilingual(missing.count), names],
                operands: missing.map { operand(row.cells[$0]) }))
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
