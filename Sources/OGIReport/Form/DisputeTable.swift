/// Table 4, reconsideration and litigation: printed as one row of 15 cells, three routes with
/// five outcomes each. Both editions.
extension Form {
    static let disputeTable = TableForm(
        key: .disputes,
        rows: [
            route("reconsideration", "行政复议", "Reconsideration", [], in: []),
            route(
                "litigation_direct", "未经复议直接起诉", "Litigation without reconsideration",
                ["未经复议直接诉讼", "直接行政诉讼"], in: [.litigation]),
            route(
                "litigation_after_reconsideration", "复议后起诉", "Litigation after reconsideration",
                ["复议后诉讼"], in: [.litigation]),
        ])

    private static let outcomes: [ColumnForm] = [
        ColumnForm("upheld", "结果维持", "Upheld", variants: "维持"),
        ColumnForm("corrected", "结果纠正", "Corrected", variants: "纠正"),
        ColumnForm("other", "其他结果", "Other", variants: "其他"),
        ColumnForm("pending", "尚未审结", "Pending", variants: "未审结"),
        ColumnForm("total", "总计", "Total", variants: "合计", isTotal: true),
    ]

    private static func route(
        _ key: String, _ zh: String, _ en: String, _ variants: [String], in groups: [GroupForm]
    ) -> RowForm {
        RowForm(
            key: key, label: Bilingual(zh, en), variants: variants, groups: groups,
            columns: outcomes, role: .none, isRegular: true)
    }
}

extension GroupForm {
    static let litigation = GroupForm("litigation", "行政诉讼", "Litigation")
}
