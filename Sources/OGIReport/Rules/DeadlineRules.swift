extension RuleBook {
    /// The group *deadline*: judged where the caller says when the report was published.
    static let deadlineRules: [Rule] = [.departmentDeadline, .governmentDeadline]
}

extension Rule {
    static let departmentDeadline: Rule = Rule(
        "deadline.department", .error,
        """
        要求：县级以上人民政府部门在次年1月31日前（含当日）公布年度报告。
        Asks: A department publishes its report by 31 January of the next year, that day included.
        依据：条例第四十九条第一款
        Basis: Regulation, article 49, first paragraph
        结果：公布日期 {0} 晚于期限 {1}
        Says: published on {0}, after {1}
        符合：2024年度报告于 2025-01-31 公布。
        Keeps: The report of 2024, published on 2025-01-31.
        违反：2024年度报告于 2025-02-01 公布。
        Breaks: The report of 2024, published on 2025-02-01.
        """, judge: { $0.judgeDeadline($1, of: .department, month: 1) })

    static let governmentDeadline: Rule = Rule(
        "deadline.government", .error,
        """
        要求：县级以上地方人民政府在次年3月31日前（含当日）公布本级政府的年度报告。
        Asks: A local government's report is published by 31 March of the next year, that day included.
        依据：条例第四十九条第二款
        Basis: Regulation, article 49, second paragraph
        结果：公布日期 {0} 晚于期限 {1}
        Says: published on {0}, after {1}
        符合：2024年度报告于 2025-03-31 公布。
        Keeps: The report of 2024, published on 2025-03-31.
        违反：2024年度报告于 2025-04-01 公布。
        Breaks: The report of 2024, published on 2025-04-01.
        """, judge: { $0.judgeDeadline($1, of: .government, month: 3) })
}

extension Judgement {
    /// The deadline is the 31st of a month of the year behind the report year.
    fileprivate mutating func judgeDeadline(_ rule: Rule, of body: Publication.Body, month: Int) {
        guard let publication, publication.body == body else { return }
        guard let year = report.year else {
            add(
                NotAssessable(
                    rule: rule.id, label: Bilingual("报告年度", "the report year"), missing: []))
            return
        }
        guard let last = CalendarDate(year: year + 1, month: month, day: 31),
            last < publication.date
        else { return }
        add(
            Draft(
                rule,
                [
                    Bilingual(verbatim: publication.date.description),
                    Bilingual(verbatim: last.description),
                ],
                operands: [
                    DraftOperand(
                        locus: .title, text: report.title ?? "", extent: report.origin?.title)
                ]))
    }
}
