/// A section of the form: its ordinal, its standard heading, and how published headings vary.
public struct SectionForm: Sendable {
    /// Which of the six sections it is.
    public let key: SectionKey
    /// The heading without its ordinal.
    public let heading: Bilingual
    /// 一 to 六.
    public let ordinal: String
    /// Wordings met in published reports, as patterns: `[…]` may be missing, `(a|b)` is one of
    /// both. Spaces and punctuation do not count, ordinals and a year in front neither.
    let pattern: String

    /// 一、总体情况
    public let standardHeading: String

    @inline(never)
    init(key: SectionKey, heading: Bilingual, ordinal: String, pattern: String) {
        self.key = key
        self.heading = heading
        self.ordinal = ordinal
        self.pattern = pattern
        standardHeading = ordinal + "、" + heading.zh
    }
}

extension Form {
    /// The six sections, the same in both editions (条例 art. 50 and the letters).
    public static let sections: [SectionForm] = [
        SectionForm(
            key: .overview,
            heading: Bilingual("总体情况", "Overview"), ordinal: "一",
            pattern: "[(政府信息|政务信息|信息|政务)公开][工作](总体|基本)[工作]情况"),
        SectionForm(
            key: .proactive,
            heading: Bilingual("主动公开政府信息情况", "Proactive disclosure"), ordinal: "二",
            pattern: "[(行政机关|本年度|本年)]主动公开(政府|政务)信息[的]情况[统计表]"),
        SectionForm(
            key: .requests,
            heading: Bilingual("收到和处理政府信息公开申请情况", "Requests received and processed"),
            ordinal: "三",
            pattern: "[(行政机关|本年度|本年)](收到和处理|收到及处理|收到与处理)[(政府|政务)]信息公开申请[的]情况[统计表]"),
        SectionForm(
            key: .disputes,
            heading: Bilingual(
                "政府信息公开行政复议、行政诉讼情况", "Administrative reconsideration and litigation"),
            ordinal: "四",
            pattern:
                "[因][[(政府|政务)]信息公开][工作][(被申请|被|申请|提起)]行政复议[(和|及|与)][被][提起]行政诉讼[的]情况[统计表]"),
        SectionForm(
            key: .problems,
            heading: Bilingual("存在的主要问题及改进情况", "Main problems and improvements"),
            ordinal: "五",
            pattern:
                "[(政府信息公开|政务公开|信息公开|政务信息)][工作][中]存在[的][主要]问题[[(及|和|与)][下一步][工作](改进|整改)[(情况|措施|思路|方向|意见|办法|打算)]]"
        ),
        SectionForm(
            key: .other,
            heading: Bilingual("其他需要报告的事项", "Other matters"), ordinal: "六",
            pattern: "((其他|其它)[需要][报告][的]事项|[需要]报告的(其他|其它)事项)"),
    ]

    /// The form of one section.
    public static func section(_ key: SectionKey) -> SectionForm {
        switch key {
        case .overview: sections[0]
        case .proactive: sections[1]
        case .requests: sections[2]
        case .disputes: sections[3]
        case .problems: sections[4]
        case .other: sections[5]
        }
    }
}
