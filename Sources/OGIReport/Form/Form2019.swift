extension Form {
    /// Edition 2019: report years 2019 and 2020.
    static let form2019 = Form(
        edition: .edition2019,
        basis: Bilingual(
            "国办公开办函〔2019〕60号", "Letter 国办公开办函〔2019〕60号 with the format for trial use"),
        tables: [
            TableForm(key: .proactive, rows: proactiveRows2019),
            TableForm(key: .requests, rows: requestRows(.edition2019)),
            disputeTable,
        ])

    private static let proactiveRows2019: [RowForm] = {
        let documents = [
            ColumnForm("produced", "本年新制作数量", "Produced this year", variants: "新制作数量"),
            ColumnForm("disclosed", "本年新公开数量", "Disclosed this year", variants: "新公开数量"),
            ColumnForm(
                "total_disclosed", "对外公开总数量", "Disclosed in total", variants: "公开总数量"),
        ]
        let lastYear = ColumnForm(
            "items_last_year", "上一年项目数量", "Items last year", variants: "上年项目数量")
        let change = ColumnForm(
            "change", "本年增/减", "Change this year", kind: .signedChange)
        let decisions = ColumnForm(
            "decisions", "处理决定数量", "Decisions", variants: "本年处理决定数量|决定数量")
        let projects = ColumnForm("projects", "采购项目数量", "Procurement projects")
        let amount = ColumnForm(
            "amount", "采购总金额", "Procurement amount", variants: "采购金额|金额",
            kind: .money(unit: "万元", unitPrinted: true))
        let items = [lastYear, change, decisions]
        return [
            row(ProactiveRow.rules, .item1, documents),
            RowForm(
                key: "normative_documents",
                label: Bilingual("规范性文件", "Normative documents"),
                variants: ["行政规范性文件", "规范文件"], groups: [.item1], columns: documents,
                role: .none, isRegular: true),
            row(ProactiveRow.licensing, .item5, items),
            row(ProactiveRow.otherServices, .item5, items),
            row(ProactiveRow.penalties, .item6, items),
            row(ProactiveRow.coerciveMeasures, .item6, items),
            row(ProactiveRow.fees, .item8, [lastYear, change]),
            row(ProactiveRow.procurement, .item9, [projects, amount]),
        ]
    }()
}
