/// Figures of tables 2 and 4.
extension Rule {
    static let proseReconsideration: Rule = Rule(
        "prose.reconsideration", .warning,
        """
        要求：正文所说的政府信息公开行政复议件数及其结果，等于表四。
        Asks: The reconsiderations that the prose states, and how they ended, equal table 4.
        依据：条例第五十条；格式第一部分
        Basis: Regulation, article 50; section one of the form
        结果：{0}：正文为 {1}，表中为{2}
        Says: {0}: the text has {1}, the table {2}
        符合：“政府信息公开行政复议3件，其中维持2件”，表中总计 3、结果维持 2。
        Keeps: 政府信息公开行政复议3件，其中维持2件; the table has total 3, upheld 2.
        违反：“政府信息公开行政复议3件”，表中总计 2。
        Breaks: 政府信息公开行政复议3件; the table has total 2.
        """,
        judge: { $0.judgeProse($1, .reconsideration) })

    static let proseLitigation: Rule = Rule(
        "prose.litigation", .warning,
        """
        要求：正文所说的政府信息公开行政诉讼件数及其结果，等于表四未经复议直接起诉与复议后起诉之和，分列的等于各自的数。
        Asks: The litigation that the prose states, and how it ended, equals table 4: both routes together, or the one that it names.
        依据：条例第五十条；格式第一部分
        Basis: Regulation, article 50; section one of the form
        结果：{0}：正文为 {1}，表中为{2}
        Says: {0}: the text has {1}, the table {2}
        符合：“政府信息公开行政诉讼5件，其中复议后起诉2件”，表中两项总计为 3 和 2。
        Keeps: 政府信息公开行政诉讼5件，其中复议后起诉2件; the totals of the table are 3 and 2.
        违反：“政府信息公开行政诉讼4件”，表中两项总计为 3 和 2。
        Breaks: 政府信息公开行政诉讼4件; the totals of the table are 3 and 2.
        """,
        judge: { $0.judgeProse($1, .litigation) })

    static let proseNormativeDocuments: Rule = Rule(
        "prose.normative_documents", .warning,
        """
        要求：正文所说的规章、规范性文件的制发、废止、现行有效件数，等于表二。
        Asks: The rules and normative documents that the prose says were issued, repealed or are in force equal table 2.
        依据：条例第五十条；格式第一部分
        Basis: Regulation, article 50; section one of the form
        结果：{0}：正文为 {1}，表中为{2}
        Says: {0}: the text has {1}, the table {2}
        符合：“制发行政规范性文件5件，废止1件”，表中 5 和 1。
        Keeps: 制发行政规范性文件5件，废止1件; the table has 5 and 1.
        违反：“制发行政规范性文件6件”，表中 5。
        Breaks: 制发行政规范性文件6件; the table has 5.
        """,
        judge: { $0.judgeProse($1, .normativeDocuments) })

    static let proseLicensingItems: Rule = Rule(
        "prose.licensing_items", .warning,
        """
        要求：正文所说的行政许可项目数等于表二上一年项目数量加本年增/减（2019年版）；行政许可决定数等于处理决定数量。
        Asks: The licensing items that the prose states equal the items of last year and the change of the year (edition 2019); the licensing decisions equal those of table 2.
        依据：条例第五十条；格式第一部分
        Basis: Regulation, article 50; section one of the form
        结果：{0}：正文为 {1}，表中为{2}
        Says: {0}: the text has {1}, the table {2}
        符合：“保留行政许可项目177项”，表中上一年 178、本年 -1。
        Keeps: 保留行政许可项目177项; the table has 178 last year and a change of -1.
        违反：“保留行政许可项目178项”，表中上一年 178、本年 -1。
        Breaks: 保留行政许可项目178项; the table has 178 last year and a change of -1.
        """,
        judge: { $0.judgeProse($1, .licensingItems) })
}

/// Sentences against themselves, and what they say there is none of.
extension Rule {
    static let proseBreakdown: Rule = Rule(
        "prose.breakdown", .warning,
        """
        要求：一句话里总数与其中各部分相符：各部分之和不大于总数，列全的等于总数。
        Asks: Parts named in a sentence agree with their whole: they are not more than it, and equal it where they are all.
        依据：条例第五十条；格式第一部分
        Basis: Regulation, article 50; section one of the form
        结果：{0}：各部分之和为 {1}，而总数为 {2}
        Says: {0}: the parts add up to {1}, and the whole is {2}
        符合：“发布信息100条，其中图文60条、视频40条”。
        Keeps: 发布信息100条，其中图文60条、视频40条.
        违反：“发布信息100条，其中图文60条、视频50条”。
        Breaks: 发布信息100条，其中图文60条、视频50条.
        """,
        judge: { $0.judgeProse($1, .breakdown) })

    static let prosePercentage: Rule = Rule(
        "prose.percentage", .warning,
        """
        要求：“占……%”与所依据的件数相符，四舍五入或者截尾均可。
        Asks: A share stated in percent agrees with its figures, rounded or cut off as printed.
        依据：条例第五十条；格式第一部分
        Basis: Regulation, article 50; section one of the form
        结果：{0}：{3}÷{4}＝{2}%，不是 {1}%
        Says: {0}: {3} ÷ {4} = {2}%, not {1}%
        符合：“共办结200件，其中予以公开70件，占35%”。
        Keeps: 共办结200件，其中予以公开70件，占35%.
        违反：“共办结200件，其中予以公开70件，占30%”。
        Breaks: 共办结200件，其中予以公开70件，占30%.
        """,
        judge: { $0.judgeProse($1, .percentage) })

    static let proseContradiction: Rule = Rule(
        "prose.contradiction", .warning,
        """
        要求：正文说没有的，表中没有：没有收到申请、全部办结、没有结转、没有行政复议和行政诉讼。
        Asks: What the prose says there was none of, the tables do not have: requests, requests carried over, reconsideration, litigation.
        依据：条例第五十条；格式第一部分
        Basis: Regulation, article 50; section one of the form
        结果：{0}，而表中为{2}
        Says: {0}; the table has {2}
        符合：“所有申请均已办结”，结转下年度 0。
        Keeps: 所有申请均已办结; carried over 0.
        违反：“所有申请均已办结”，结转下年度 2。
        Breaks: 所有申请均已办结; carried over 2.
        """,
        judge: { $0.judgeProse($1, .contradiction) })
}
