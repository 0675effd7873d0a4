/// The regulated form of one edition (格式), as data. Everything that knows a label or a key
/// knows it from here.
public struct Form: Sendable {
    /// The edition that this is the form of.
    public let edition: Edition
    /// The letter of the State Council's general office that fixes the form.
    public let basis: Bilingual
    /// Tables 2, 3 and 4, in this order.
    public let tables: [TableForm]

    /// The form of `edition`.
    public static func of(_ edition: Edition) -> Form {
        switch edition {
        case .edition2019: form2019
        case .edition2021: form2021
        }
    }

    /// One of the three tables.
    public func table(_ key: TableKey) -> TableForm {
        switch key {
        case .proactive: tables[0]
        case .requests: tables[1]
        case .disputes: tables[2]
        }
    }

    /// The labels of a table's header beside those of its columns: those that name no column, and
    /// those that stand above several.
    static func headerLabels(of table: TableKey) -> (corners: [String], spanning: [String]) {
        switch table {
        case .proactive: ([itemCorner.zh], [])
        case .requests: ([cornerNote.zh, applicantHeader.zh], [legalPersonsHeader.zh])
        case .disputes: ([], [])
        }
    }

    /// The end of a government's name, which not every title gives it.
    static let government = "人民政府"

    /// The corner note of table 3, which is the basis of its balance.
    public static let cornerNote = Bilingual(
        "本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和",
        "in each column items one and two together equal items three and four together")
}
