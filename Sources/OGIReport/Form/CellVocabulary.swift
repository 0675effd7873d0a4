extension Form {
    /// Signs and words that stand in a cell for "none" (one-to-one forms, half-width).
    static let marks: [String] = [
        "/", "//", "\\", "-", "--", "---", "—", "——", "–", "−", ":", "*", "无", "空", "不适用",
        "不涉及", "N/A", "NA", "n/a", "na",
    ]

    /// Units met in cells, longest first.
    static let units: [String] = [
        "人民币元", "万元", "亿元", "千元", "人次", "件次", "元", "件", "项", "条", "次", "个",
        "宗", "起", "份", "篇", "人", "家", "户", "部",
    ]
}
