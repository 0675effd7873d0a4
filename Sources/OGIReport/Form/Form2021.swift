extension Form {
    /// Edition 2021: report year 2021 and later.
    static let form2021 = Form(
        edition: .edition2021,
        basis: Bilingual("国办公开办函〔2021〕30号", "Letter 国办公开办函〔2021〕30号 with the format"),
        tables: [
            TableForm(key: .proactive, rows: proactiveRows2021),
            TableForm(key: .requests, rows: requestRows(.edition2021)),
            disputeTable,
        ])

    private static let proactiveRows2021: [RowForm] = {
        let documents = [
            ColumnForm(
                "issued", "本年制发件数", "Issued this year", variants: "本年制发|制发件数"),
            ColumnForm(
                "repealed", "本年废止件数", "Repealed this year", variants: "废止件数|废止"),
            ColumnForm(
                "in_force", "现行有效件数", "In force", variants: "现行有效|有效件数"),
        ]
        let decisions = [
            ColumnForm(
                "decisions", "本年处理决定数量", "Decisions this year",
                variants: "处理决定数量|决定数量")
        ]
        let amount = [
            ColumnForm(
                "amount", "本年收费金额（单位：万元）", "Amount charged this year (10,000 yuan)",
                variants: "本年收费金额|收费金额|收费总金额|金额",
                kind: .money(unit: "万元", unitPrinted: false))
        ]
        return [
            row(ProactiveRow.rules, .item1, documents),
            RowForm(
                key: "normative_documents",
                label: Bilingual("行政规范性文件", "Administrative normative documents"),
                variants: ["规范性文件", "规范文件"], groups: [.item1], columns: documents,
                role: .none, isRegular: true),
            row(ProactiveRow.licensing, .item5, decisions),
            row(ProactiveRow.penalties, .item6, decisions),
            row(ProactiveRow.coerciveMeasures, .item6, decisions),
            row(ProactiveRow.fees, .item8, amount),
        ]
    }()
}
