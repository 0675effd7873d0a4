/// One of the six sections of the form (条例 art. 50; both editions).
public enum SectionKey: String, Sendable, Hashable, CaseIterable {
    /// 一、总体情况
    case overview
    /// 二、主动公开政府信息情况
    case proactive
    /// 三、收到和处理政府信息公开申请情况
    case requests
    /// 四、政府信息公开行政复议、行政诉讼情况
    case disputes
    /// 五、存在的主要问题及改进情况
    case problems
    /// 六、其他需要报告的事项
    case other
}

/// A section as it stands in a report. Its table, if it has one, is in the report's cells.
public struct Section: Sendable, Hashable {
    /// Which of the six sections it is.
    public var key: SectionKey
    /// The heading as printed, with its ordinal.
    public var heading: String
    /// The prose, a paragraph an element.
    public var paragraphs: [String]

    /// A section with its heading as printed, ordinal included.
    public init(key: SectionKey, heading: String, paragraphs: [String] = []) {
        self.key = key
        self.heading = heading
        self.paragraphs = paragraphs
    }

    /// The same section with the same texts, letter by letter.
    public static func == (left: Section, right: Section) -> Bool {
        left.key == right.key && left.heading.isIdentical(to: right.heading)
            && left.paragraphs.isIdentical(to: right.paragraphs)
    }
}
