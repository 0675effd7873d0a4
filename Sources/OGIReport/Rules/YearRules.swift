extension RuleBook {
    /// The group *years*: a report beside that of the year before. What is no pair is told so,
    /// and nothing else of it is judged.
    static let yearRules: [Rule] = [
        .sameAgency, .consecutive, .carriedOver, .inForce, .items, .jump, .copiedProse,
    ]

    /// Those of them that say how figures must agree.
    static let figureRulesOfYears: [Rule] = [.carriedOver, .inForce, .items]
}

extension Rule {
    static let sameAgency: Rule = Rule(
        "years.same_agency", .error,
        """
        要求：上一年度报告与本报告出自同一机关。
        Asks: The report of the year before is of the same agency.
        依据：条例第四十九条
        Basis: Regulation, article 49
        结果：本报告的机关为“{0}”，上一年度报告的机关为“{1}”
        Says: this report is of "{0}", the report of the year before of "{1}"
        符合：两年都是青山县人民政府。
        Keeps: Both are of the government of Qingshan county.
        违反：今年是青山县财政局，上年是青山县教育局。
        Breaks: This one is of the finance bureau, that of last year of the education bureau.
        """,
        judge: { judgement, rule in
            guard let last = judgement.previous, !last.isOfSameAgency,
                let agency = judgement.report.agency?.name, let other = last.report.agency?.name
            else { return }
            judgement.addMismatch(rule, Bilingual(verbatim: agency), Bilingual(verbatim: other))
        })

    static let consecutive: Rule = Rule(
        "years.consecutive", .error,
        """
        要求：上一年度报告的统计年度是本报告的前一年。
        Asks: The report of the year before is of the year before.
        依据：条例第四十九条
        Basis: Regulation, article 49
        结果：本报告为 {0} 年度，上一年度报告为 {1} 年度
        Says: this report is of {0}, the report of the year before of {1}
        符合：本报告 2024 年度，上一年度报告 2023 年度。
        Keeps: This report is of 2024, the other one of 2023.
        违反：本报告 2024 年度，上一年度报告 2022 年度。
        Breaks: This report is of 2024, the other one of 2022.
        """,
        judge: { judgement, rule in
            guard let last = judgement.previous, !last.isOfYearBefore,
                let year = judgement.report.year, let other = last.report.year
            else { return }
            judgement.addMismatch(rule, Bilingual(year), Bilingual(other), (year, other))
        })

    static let carriedOver: Rule = Rule(
        "years.carried_over", .error,
        """
        要求：每列“二、上年结转”等于上一年度报告的“四、结转下年度继续办理”。
        Asks: In each column what is carried over from last year equals what last year's report carried over to this one.
        依据：格式第三部分，第二项、第四项
        Basis: section three of the form, items two and four
        结果：{0}一列：上年结转 {1} ≠ 上一年度报告的结转下年度 {2}
        Says: column {0}: carried over from last year {1} ≠ carried over to this year in last year's report {2}
        符合：上一年度报告结转下年度 96，本报告上年结转 96。
        Keeps: Last year's report carried 96 over, this one takes 96 over.
        违反：上一年度报告结转下年度 96，本报告上年结转 69。
        Breaks: Last year's report carried 96 over, this one takes 69 over.
        """,
        judge: { judgement, rule in judgement.eachColumnCarriedOver(rule) })

    static let inForce: Rule = Rule(
        "years.in_force", .warning, only: .edition2021,
        """
        要求：规章、行政规范性文件的现行有效件数，等于上一年度的现行有效件数加本年制发件数减本年废止件数。
        Asks: Of rules and of normative documents as many are in force as last year, with those issued and without those repealed this year.
        依据：条例第二十条；格式第二部分
        Basis: Regulation, article 20; section two of the form
        结果：{0}：现行有效 {1} ≠ 上年 {2} ＋ 制发 {3} － 废止 {4}，即 {5}
        Says: {0}: in force {1} ≠ last year {2} + issued {3} - repealed {4}, which is {5}
        符合：上年现行有效 11，本年制发 2、废止 0，现行有效 13。
        Keeps: in force last year 11, issued 2, repealed 0, in force 13.
        违反：上年现行有效 11，本年制发 2、废止 0，现行有效 11。
        Breaks: in force last year 11, issued 2, repealed 0, in force 11.
        """,
        judge: { judgement, rule in
            judgement.eachRowFromYearToYear(
                rule, "in_force",
                [.lastYears("in_force"), .added("issued"), .taken("repealed")])
        })

    static let items: Rule = Rule(
        "years.items", .warning, only: .edition2019,
        """
        要求：上一年项目数量，等于上一年度报告的上一年项目数量加当年增/减。
        Asks: The items of last year are those of last year's report with the change of that year.
        依据：条例第二十条；格式第二部分
        Basis: Regulation, article 20; section two of the form
        结果：{0}：上一年项目数量 {1} ≠ 上一年度报告的 {2} ＋ 增/减 {3}，即 {4}
        Says: {0}: items last year {1} ≠ {2} + change {3} in last year's report, which is {4}
        符合：上一年度报告 178、增/减 -1，本报告上一年项目数量 177。
        Keeps: 178 with a change of -1 in last year's report, 177 in this one.
        违反：上一年度报告 178、增/减 -1，本报告上一年项目数量 178。
        Breaks: 178 with a change of -1 in last year's report, 178 in this one.
        """,
        judge: { judgement, rule in
            judgement.eachRowFromYearToYear(
                rule, "items_last_year", [.lastYears("items_last_year"), .lastYears("change")])
        })

    static let jump: Rule = Rule(
        "years.jump", .advice,
        """
        要求：上年大于 100 的数字，本年不超过其五倍，也不低于其五分之一；每行只报告一次。
        Asks: A figure above 100 does not grow more than fivefold in a year nor fall below a fifth. One finding a row.
        依据：条例第五十条
        Basis: Regulation, article 50
        结果：{0}与上年相差悬殊：{1}
        Says: {0} is far from last year's: {1}
        结果：{0} {1} → {2}
        Says: {0} {1} → {2}
        符合：上年 1000，本年 4000。
        Keeps: last year 1000, this year 4000.
        违反：上年 1000，本年 100。
        Breaks: last year 1000, this year 100.
        """,
        judge: { judgement, rule in judgement.eachRowThatJumps(rule) })

    static let copiedProse: Rule = Rule(
        "years.copied_prose", .warning,
        """
        要求：各章文字不照抄上一年度报告：数字之外相同的不超过九成；不足 40 字的不比较。
        Asks: No section is copied from last year's report: nine tenths at most are the same, figures left out; sections of under 40 characters are not compared.
        依据：条例第五十条
        Basis: Regulation, article 50
        结果：{0}有 {1}% 的文字与上一年度报告相同
        Says: {1}% of section {0} are the same as in last year's report
        符合：第五章写本年的问题和改进。
        Keeps: Section five tells the problems and improvements of this year.
        违反：第五章与上年一字不差，只改了年份。
        Breaks: Section five is that of last year, with another year in it.
        """,
        judge: { judgement, rule in judgement.eachCopiedSection(rule) })
}
