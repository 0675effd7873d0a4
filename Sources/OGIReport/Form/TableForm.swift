/// The three tables of the form.
public enum TableKey: String, Sendable, Hashable, CaseIterable {
    /// 主动公开政府信息情况
    case proactive
    /// 收到和处理政府信息公开申请情况
    case requests
    /// 政府信息公开行政复议、行政诉讼情况
    case disputes

    /// The section in which the table stands.
    public var section: SectionKey {
        switch self {
        case .proactive: .proactive
        case .requests: .requests
        case .disputes: .disputes
        }
    }
}

/// What kind of figure a column asks for.
public enum FigureKind: Sendable, Hashable {
    /// A whole number, zero or more.
    case count
    /// A whole number with a sign: 本年增/减.
    case signedChange
    /// An amount of money, zero or more, with decimals. `unitPrinted`: the unit stands in the
    /// cell itself (edition 2019) and not in the heading of the column (edition 2021).
    case money(unit: String, unitPrinted: Bool)
}

/// A column of a table.
public struct ColumnForm: Sendable {
    /// The last word of the path: `natural_person`.
    public let key: String
    /// The label as the form prints it.
    public let label: Bilingual
    /// Other wordings met in published reports.
    public let variants: [String]
    /// What kind of figure the column asks for.
    public let kind: FigureKind
    /// The column is the sum of the others.
    public let isTotal: Bool

    /// - Parameter variants: other wordings, between bars.
    @inline(never)
    init(
        _ key: String, _ zh: String, _ en: String, variants: String = "",
        kind: FigureKind = .count, isTotal: Bool = false
    ) {
        self.key = key
        label = Bilingual(zh, en)
        self.variants = variants.alternatives
        self.kind = kind
        self.isTotal = isTotal
    }
}

/// A label that stands above or beside several rows: an item of article 20 in table 2,
/// 三、本年度办理结果 and its parts in table 3, 行政诉讼 in table 4.
public struct GroupForm: Sendable, Hashable {
    /// A word of its own, or the path that its rows begin with: `results.withheld`.
    public let key: String
    /// The label as the form prints it.
    public let label: Bilingual
    /// Other wordings met in published reports.
    public let variants: [String]

    @inline(never)
    init(_ key: String, _ zh: String, _ en: String, variants: String = "") {
        self.key = key
        label = Bilingual(zh, en)
        self.variants = variants.alternatives
    }
}

/// A row of a table.
public struct RowForm: Sendable {
    /// What the row is in the arithmetic of table 3.
    public enum Role: Sendable, Hashable {
        case none
        /// 一 and 二: what came in.
        case inflow
        /// A row of 三 that 总计 adds up.
        case outcome
        /// （七）总计
        case outcomeTotal
        /// 四: what goes over into the next year.
        case outflow
    }

    /// The words of the path between table and column: `results.withheld.state_secrets`.
    public let key: String
    /// The label as the form prints it, with its ordinal.
    public let label: Bilingual
    /// Other wordings met in published reports.
    public let variants: [String]
    /// The labels above or beside the row, outermost first.
    public let groups: [GroupForm]
    /// The columns, in printed order.
    public let columns: [ColumnForm]
    /// What the row is in the arithmetic of table 3.
    public let role: Role
    /// `false` for a row that the edition does not have but reports of it show:
    /// 其他处理 in one row (2021) or in three (2019).
    public let isRegular: Bool
}

/// A table of one edition.
public struct TableForm: Sendable {
    /// Which of the three tables it is.
    public let key: TableKey
    /// The rows, in printed order.
    public let rows: [RowForm]

    /// The row with that key, if the table has it.
    public func row(_ key: String) -> RowForm? { rows.first { $0.key == key } }
}
