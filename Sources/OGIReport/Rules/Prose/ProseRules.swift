extension RuleBook {
    /// The group *prose against tables*.
    static let proseRules: [Rule] = [
        .proseReceived, .proseCarriedIn, .proseProcessed, .proseCarriedOut, .proseApplicants,
        .proseOutcomes, .proseReconsideration, .proseLitigation, .proseNormativeDocuments,
        .proseLicensingItems, .proseBreakdown, .prosePercentage, .proseContradiction,
    ]
}

/// Figures of table 3.
extension Rule {
    static let proseReceived: Rule = Rule(
        "prose.received", .warning,
        """
        要求：正文所说的收到、新收、受理的申请件数，等于表三本年新收的总计；受理也可以连同上年结转。
        Asks: The requests that the prose says were received equal the received of table 3; those accepted can be together with those carried in.
        依据：条例第五十条；格式第一部分
        Basis: Regulation, article 50; section one of the form
        结果：{0}：正文为 {1}，表中为{2}
        Says: {0}: the text has {1}, the table {2}
        符合：“新收政府信息公开申请18件”，表中 18。
        Keeps: 新收政府信息公开申请18件; the table has 18.
        违反：“新收政府信息公开申请17件”，表中 18。
        Breaks: 新收政府信息公开申请17件; the table has 18.
        """,
        judge: { $0.judgeProse($1, .received) })

    static let proseCarriedIn: Rule = Rule(
        "prose.carried_in", .warning,
        """
        要求：正文所说的上年结转件数，等于表三上年结转的总计。
        Asks: The requests that the prose says were carried in equal those of table 3.
        依据：条例第五十条；格式第一部分
        Basis: Regulation, article 50; section one of the form
        结果：{0}：正文为 {1}，表中为{2}
        Says: {0}: the text has {1}, the table {2}
        符合：“上年结转2件”，表中 2。
        Keeps: 上年结转2件; the table has 2.
        违反：“上年结转3件”，表中 2。
        Breaks: 上年结转3件; the table has 2.
        """,
        judge: { $0.judgeProse($1, .carriedIn) })

    static let proseProcessed: Rule = Rule(
        "prose.processed", .warning,
        """
        要求：正文所说的办结、答复、办理件数，等于表三（七）总计，或者这句话可以指的另一个数（如除去上年结转的）。
        Asks: The requests that the prose says were processed equal item (7) of table 3, or what else the phrase can mean, such as those without the ones carried in.
        依据：条例第五十条；格式第一部分
        Basis: Regulation, article 50; section one of the form
        结果：{0}：正文为 {1}，表中为{2}
        Says: {0}: the text has {1}, the table {2}
        符合：“办结申请18件”，（七）总计 18。
        Keeps: 办结申请18件; item (7) is 18.
        违反：“办结申请19件”，（七）总计 18，上年结转 0。
        Breaks: 办结申请19件; item (7) is 18, carried in 0.
        """,
        judge: { $0.judgeProse($1, .processed) })

    static let proseCarriedOut: Rule = Rule(
        "prose.carried_out", .warning,
        """
        要求：正文所说的结转下年度件数，等于表三结转下年度的总计。
        Asks: The requests that the prose says are carried over equal those of table 3.
        依据：条例第五十条；格式第一部分
        Basis: Regulation, article 50; section one of the form
        结果：{0}：正文为 {1}，表中为{2}
        Says: {0}: the text has {1}, the table {2}
        符合：“结转下年度1件”，表中 1。
        Keeps: 结转下年度1件; the table has 1.
        违反：“结转下年度1件”，表中 0。
        Breaks: 结转下年度1件; the table has 0.
        """,
        judge: { $0.judgeProse($1, .carriedOut) })

    static let proseApplicants: Rule = Rule(
        "prose.applicants", .warning,
        """
        要求：正文按申请人分列的件数，等于表三相应各列：本年新收，或者连同上年结转，或者办理结果总计。
        Asks: The requests of a kind of applicant that the prose states equal the columns of table 3: received, or together with those carried in, or the total of results.
        依据：条例第五十条；格式第一部分
        Basis: Regulation, article 50; section one of the form
        结果：{0}：正文为 {1}，表中为{2}
        Says: {0}: the text has {1}, the table {2}
        符合：“其中自然人申请16件，法人或其他组织申请2件”，表中 16 和 2。
        Keeps: 自然人申请16件，法人或其他组织申请2件; the table has 16 and 2.
        违反：“其中自然人申请15件”，表中 16。
        Breaks: 自然人申请15件; the table has 16.
        """,
        judge: { $0.judgeProse($1, .applicants) })

    static let proseOutcomes: Rule = Rule(
        "prose.outcomes", .warning,
        """
        要求：正文按办理结果分列的件数，等于表三总计一列中该类各行之和。
        Asks: The requests of a kind of result that the prose states equal the sum of its rows in the total column of table 3.
        依据：条例第五十条；格式第一部分
        Basis: Regulation, article 50; section one of the form
        结果：{0}：正文为 {1}，表中为{2}
        Says: {0}: the text has {1}, the table {2}
        符合：“予以公开16件，不予公开1件”，表中各行之和为 16 和 1。
        Keeps: 予以公开16件，不予公开1件; the rows add up to 16 and 1.
        违反：“不予公开2件”，表中各行之和为 1。
        Breaks: 不予公开2件; the rows add up to 1.
        """,
        judge: { $0.judgeProse($1, .outcomes) })
}
