extension RuleBook {
    /// The group *table 3*.
    static let requestRules: [Rule] = [.requestRowTotal, .resultsTotal, .balance]

    /// The group *table 4*.
    static let disputeRules: [Rule] = [.routeTotal]
}

extension Rule {
    static let requestRowTotal: Rule = Rule(
        "requests.row_total", .error,
        """
        要求：每行六类申请人之和等于总计。
        Asks: In each row the six kinds of applicants add up to the total.
        依据：格式第三部分，各行总计
        Basis: section three of the form, the totals of its rows
        结果：{0}
        Says: {0}
        符合：自然人 16、商业企业 2，其余为 0，总计 18。
        Keeps: natural persons 16, companies 2, the others 0, total 18.
        违反：自然人 16、商业企业 2，其余为 0，总计 17。
        Breaks: natural persons 16, companies 2, the others 0, total 17.
        """,
        judge: { $0.judgeSums(.requestRow, $1) })

    static let resultsTotal: Rule = Rule(
        "requests.results_total", .error,
        """
        要求：每列各项办理结果之和等于（七）总计。
        Asks: In each column the results add up to item (7), the total.
        依据：格式第三部分，（七）总计
        Basis: section three of the form, item (7)
        结果：{0}
        Says: {0}
        符合：予以公开 12、部分公开 4，其余为 0，（七）总计 16。
        Keeps: granted 12, partially granted 4, the others 0, item (7) 16.
        违反：予以公开 12、部分公开 4，其余为 0，（七）总计 12。
        Breaks: granted 12, partially granted 4, the others 0, item (7) 12.
        """,
        judge: { $0.judgeSums(.results, $1) })

    static let balance: Rule = Rule(
        "requests.balance", .error,
        """
        要求：每列第一项加第二项之和，等于第三项总计加第四项之和。
        Asks: In each column items one and two together equal the total of item three and item four.
        依据：格式第三部分表角注：第一项加第二项之和，等于第三项加第四项之和
        Basis: section three of the form, its corner note: items one and two together equal items three and four together
        结果：{0}
        Says: {0}
        符合：新收 18、上年结转 1，总计 17、结转下年度 2。
        Keeps: received 18, carried in 1; total 17, carried out 2.
        违反：新收 18、上年结转 0，总计 17、结转下年度 0。
        Breaks: received 18, carried in 0; total 17, carried out 0.
        """,
        judge: { $0.judgeSums(.balance, $1) })

    static let routeTotal: Rule = Rule(
        "disputes.route_total", .error,
        """
        要求：每种途径：维持、纠正、其他、未审结之和等于总计。
        Asks: For each route, upheld, corrected, other and pending add up to the total.
        依据：格式第四部分，各项总计
        Basis: section four of the form, its totals
        结果：{0}
        Says: {0}
        符合：行政复议：维持 2、纠正 0、其他 1、未审结 0，总计 3。
        Keeps: reconsideration: upheld 2, corrected 0, other 1, pending 0, total 3.
        违反：行政复议：维持 2、纠正 0、其他 1、未审结 0，总计 2。
        Breaks: reconsideration: upheld 2, corrected 0, other 1, pending 0, total 2.
        """,
        judge: { $0.judgeSums(.route, $1) })
}

extension Judgement {
    fileprivate mutating func judgeSums(_ kind: Sum.Kind, _ rule: Rule) {
        let isOfForm = present.isSubset(of: layout.regularCells)
        for index in layout.sums.indices
        where layout.sums[index].kind == kind && !(isOfForm && holdsPlainly(index)) {
            let sum = layout.sums[index]
            if !isAsked(sum) { continue }
            switch sum.evaluate(in: report.cells) {
            case .holds: continue
            case .notAssessable(let missing):
                add(NotAssessable(rule: rule.id, label: sum.label, missing: missing))
            case .fails(let left, let right):
                if counts(rule) { continue }
                add(
                    draft(rule, sum, left: left, right: right),
                    breaking: Identity(sum, in: report.cells))
            }
        }
    }

    /// What nearly all sums do: nothing but whole numbers in their cells, and they add up.
    private func holdsPlainly(_ index: Int) -> Bool {
        layout.sums[index].set.isSubset(of: plain)
            && report.cells.isSum(layout.sums[index].left, of: layout.sums[index].right)
    }

    /// A total is held against what its parts give; the balance sets right against left.
    private func draft(
        _ rule: Rule, _ sum: Sum, left: FixedDecimal, right: FixedDecimal
    ) -> Draft {
        let parts = sum.leftTerms(in: report.cells)
        let isBalance = sum.kind == .balance
        return Draft(
            rule, [SumMessage(sum, report, layout).text(left, right)],
            operands: (isBalance ? parts + sum.right : sum.right + parts).map { operand($0) },
            expected: isBalance ? left : right, actual: isBalance ? right : left)
    }

    /// A row that the edition does not have is judged only where the report shows it.
    private func isAsked(_ sum: Sum) -> Bool {
        sum.isRegular || !sum.set.isDisjoint(with: present)
    }
}
