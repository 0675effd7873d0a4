extension RuleBook {
    /// The group *waivers*: what the caller's waivers say, and not the report.
    static let waiverRules: [Rule] = [.waiverExpired, .waiverUnused]
}

extension Rule {
    static let waiverExpired: Rule = Rule(
        "waivers.expired", .warning,
        """
        要求：豁免在有效期之内；过期的豁免不再生效，另行报告。
        Asks: A waiver has not expired; one that has waives nothing and is reported.
        依据：豁免文件 ogi-waivers/1
        Basis: the waiver file, ogi-waivers/1
        结果：对 {0} 的豁免已于 {1} 到期（{2}：{3}）
        Says: the waiver of {0} expired on {1} ({2}: {3})
        符合：2026-12-31 到期的豁免，在 2026-12-31 检查。
        Keeps: A waiver until 2026-12-31, judged on 2026-12-31.
        违反：2026-12-31 到期的豁免，在 2027-01-01 检查。
        Breaks: A waiver until 2026-12-31, judged on 2027-01-01.
        """)

    static let waiverUnused: Rule = Rule(
        "waivers.unused", .advice,
        """
        要求：每项豁免都对应一条检查结果。
        Asks: Every waiver is of a finding that is there.
        依据：豁免文件 ogi-waivers/1
        Basis: the waiver file, ogi-waivers/1
        结果：对 {0} 的豁免没有对应的检查结果（{2}：{3}）
        Says: no finding is {0}, which is waived until {1} ({2}: {3})
        符合：豁免的指纹是一条检查结果的指纹。
        Keeps: The fingerprint of the waiver is that of a finding.
        违反：报告改正以后，豁免还在。
        Breaks: The report was mended, and its waiver is still there.
        """)
}
