/// The rows of table 2 that both editions, or the older one alone, name in one way.
enum ProactiveRow {
    case rules, licensing, otherServices, penalties, coerciveMeasures, fees, procurement

    var key: String {
        switch self {
        case .rules: "rules"
        case .licensing: "licensing"
        case .otherServices: "other_management_services"
        case .penalties: "penalties"
        case .coerciveMeasures: "coercive_measures"
        case .fees: "administrative_fees"
        case .procurement: "procurement"
        }
    }

    var label: Bilingual {
        switch self {
        case .rules: Bilingual("规章", "Rules")
        case .licensing: Bilingual("行政许可", "Administrative licensing")
        case .otherServices: Bilingual("其他对外管理服务事项", "Other management and service items")
        case .penalties: Bilingual("行政处罚", "Administrative penalties")
        case .coerciveMeasures: Bilingual("行政强制", "Administrative coercive measures")
        case .fees: Bilingual("行政事业性收费", "Administrative fees")
        case .procurement: Bilingual("政府集中采购", "Centralised government procurement")
        }
    }
}

extension Form {
    static func row(
        _ name: ProactiveRow, _ item: GroupForm, _ columns: [ColumnForm]
    ) -> RowForm {
        RowForm(
            key: name.key, label: name.label, variants: [], groups: [item], columns: columns,
            role: .none, isRegular: true)
    }

    /// The label above the first column of every item of table 2.
    static let itemCorner = Bilingual("信息内容", "Content")
}

/// The items of article 20 of the regulation after which the rows of table 2 are named.
extension GroupForm {
    static let item1 = GroupForm(
        "item_1", "第二十条第（一）项", "Article 20, item (1)",
        variants: "第二十条第（1）项|第（一）项")
    static let item5 = GroupForm(
        "item_5", "第二十条第（五）项", "Article 20, item (5)",
        variants: "第二十条第（5）项|第（五）项")
    static let item6 = GroupForm(
        "item_6", "第二十条第（六）项", "Article 20, item (6)",
        variants: "第二十条第（6）项|第（六）项")
    static let item8 = GroupForm(
        "item_8", "第二十条第（八）项", "Article 20, item (8)",
        variants: "第二十条第（8）项|第（八）项")
    static let item9 = GroupForm(
        "item_9", "第二十条第（九）项", "Article 20, item (9)",
        variants: "第二十条第（9）项|第（九）项")
}
