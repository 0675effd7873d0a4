extension RuleBook {
    /// The group *table 3*.
    static let requestRules: [Rule] = [.requestRowTotal, .resultsTotal, .balance]

    /// The group *table 4*.
    static let disputeRules: [Rule] = [.routeTotal]
}

extension Rule {
    static let requestRowTotal: Rule = Rule(
        "requests.row_total", .error,
        basis: Bilingual("格式第三部分，各行总计", "section three of the form, the totals of its rows"),
        asks: Bilingual(
            "每行六类申请人之和等于总计。", "In each row the six kinds of applicants add up to the total."),
        judge: { $0.judgeSums(.requestRow, .requestRowTotal) })

    static let resultsTotal: Rule = Rule(
        "requests.results_total", .error,
        basis: Bilingual("格式第三部分，（七）总计", "section three of the form, item (7)"),
        asks: Bilingual(
            "每列各项办理结果之和等于（七）总计。",
            "In each column the results add up to item (7), the total."),
        judge: { $0.judgeSums(.results, .resultsTotal) })

    static let balance: Rule = Rule(
        "requests.balance", .error,
        basis: Bilingual(
            "格式第三部分：" + Form.cornerNote.zh, "section three of the form: " + Form.cornerNote.en),
        asks: Bilingual(
            "每列第一项加第二项之和，等于第三项总计加第四项之和。",
            "In each column items one and two together equal the total of item three and item four."
        ),
        judge: { $0.judgeSums(.balance, .balance) })

    static let routeTotal: Rule = Rule(
        "disputes.route_total", .error,
        basis: Bilingual("格式第四部分，各项总计", "section four of the form, its totals"),
        asks: Bilingual(
            "每种途径：维持、纠正、其他、未审结之和等于总计。",
            "For each route, upheld, corrected, other and pending add up to the total."),
        judge: { $0.judgeSums(.route, .routeTotal) })
}

extension Judgement {
    fileprivate mutating func judgeSums(_ kind: Sum.Kind, _ rule: Rule) {
        for index in layout.sums.indices where layout.sums[index].kind == kind {
            let sum = layout.sums[index]
            if !isAsked(sum) { continue }
            switch sum.evaluate(in: report.cells) {
            case .holds: continue
            case .notAssessable(let missing):
                add(NotAssessable(rule: rule.id, label: sum.label, missing: missing))
            case .fails(let left, let right):
                add(
                    draft(rule, sum, left: left, right: right),
                    breaking: Identity(sum, in: report.cells))
            }
        }
    }

    /// A total is held against what its parts give; the balance sets right against left.
    private func draft(
        _ rule: Rule, _ sum: Sum, left: FixedDecimal, right: FixedDecimal
    ) -> Draft {
        let parts = sum.leftTerms(in: report.cells)
        let isBalance = sum.kind == .balance
        return Draft(
            rule: rule, message: SumMessage(sum, report, layout).text(left, right),
            operands: (isBalance ? parts + sum.right : sum.right + parts).map { operand($0) },
            expected: isBalance ? left : right, actual: isBalance ? right : left)
    }

    /// A row that the edition does not have is judged only where the report shows it.
    private func isAsked(_ sum: Sum) -> Bool {
        sum.isRegular || !sum.set.isDisjoint(with: present)
    }
}
