import OGIReport

/// Copied text of a whole report, made row by row so that it can be damaged row by row, and
/// the figure that truly belongs in every cell; no figure where the cell is blank.
struct DamagedText {
    struct Row {
        var labels: [String]
        var values: [String]
    }

    private(set) var rows: [TableKey: [Row]] = [:]
    private(set) var truth: [CellPath: FixedDecimal] = [:]
    private let edition: Edition
    private let hasBlanks: Bool
    private var dice: Dice
    private var damaged: Set<TableKey> = []

    /// Every figure occurs once, so a figure in a wrong cell cannot pass for right.
    init(_ seed: UInt64) {
        dice = Dice(seed)
        edition = dice.pick(Edition.allCases)
        hasBlanks = seed % 3 == 0
        var figure: Int64 = 1_000
        for table in TableKey.allCases {
            var header: [String] = table == .requests ? Self.applicantHeader : []
            var groups: [String] = []
            for row in Form.of(edition).table(table).rows where row.isRegular {
                for group in row.groups where !groups.contains(group.key) {
                    header.append(group.label.zh)
                    if table == .proactive {
                        header += ["信息内容"] + row.columns.map { $0.label.zh }
                    }
                }
                groups = row.groups.map { $0.key }
                var values: [String] = []
                for column in row.columns {
                    if hasBlanks, dice.once(in: 3) {
                        values.append("")
                        continue
                    }
                    figure += 1
                    values.append(String(figure))
                    if let path = CellPath("\(table.rawValue).\(row.key).\(column.key)") {
                        truth[path] = FixedDecimal(figure)
                    }
                }
                rows[table, default: []].append(
                    Row(labels: header + [row.label.zh], values: values))
                header = []
            }
        }
        joinRoutes()
    }

    private static let applicantHeader = [
        "申请人情况", "自然人", "法人或其他组织", "总计", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他",
    ]

    /// Table 4 stands in one row.
    private mutating func joinRoutes() {
        let routes = rows[.disputes] ?? []
        let outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
        rows[.disputes] = [
            Row(
                labels: routes.flatMap { $0.labels } + outcomes + outcomes + outcomes,
                values: routes.flatMap { $0.values })
        ]
    }

    var text: String {
        var lines = ["青山县人民政府\(edition == .edition2019 ? 2020 : 2023)年政府信息公开工作年度报告"]
        for section in Form.sections {
            lines.append(section.standardHeading)
            guard let table = TableKey.allCases.first(where: { $0.section == section.key }) else {
                lines.append("各项工作按要求开展。")
                continue
            }
            for row in rows[table] ?? [] { lines += row.labels + row.values }
        }
        // An empty value is a blank cell: one empty line more.
        return lines.map { $0.isEmpty ? "\n" : $0 + "\n\n" }.joined()
    }

    // MARK: Damage

    /// Labels of no row of the form.
    private static let foreign = ["行政检查", "合 计 数", "小计", "其它事项", "备注", "涉及商业秘密和个人隐私"]

    /// Damages one thing in a table that is whole, and says what. Two damages in one row can
    /// cancel each other out: then the page itself prints another figure there.
    mutating func damage() -> String {
        let whole = [.requests, .requests, .requests, .proactive, .disputes].filter {
            !damaged.contains($0)
        }
        let table = dice.pick(whole)
        damaged.insert(table)
        guard var list = rows[table] else { return "nothing" }
        let index = Int.random(in: list.indices, using: &dice)
        let what: String
        switch Int.random(in: 0...10, using: &dice) {
        case 0:
            // What stands above the row's own label stays.
            let header = Array(list[index].labels.dropLast())
            list.remove(at: index)
            if index < list.count { list[index].labels = header + list[index].labels }
            what = "row \(index) dropped"
        case 1:
            list.insert(
                Row(labels: [list[index].labels.last ?? ""], values: otherValues(list[index])),
                at: index)
            what = "row \(index) doubled"
        case 2 where index > 0:
            let (upper, lower) = (list[index - 1], list[index])
            list[index - 1].values = lower.values
            list[index].values = upper.values
            list[index - 1].labels = upper.labels.dropLast() + lower.labels.suffix(1)
            list[index].labels = lower.labels.dropLast() + upper.labels.suffix(1)
            what = "row \(index) swapped"
        case 3, 4:
            let last = list[index].labels.count - 1
            list[index].labels[last] = misprinted(list[index].labels[last])
            what = "row \(index) misprinted: \(list[index].labels[last])"
        case 5:
            list[index].values.remove(at: Int.random(in: list[index].values.indices, using: &dice))
            what = "row \(index) lost a cell"
        // Behind a last row full of figures empty lines are padding, so a figure gained before a
        // last blank cannot be told.
        case 6 where index < list.count - 1 || !hasBlanks:
            let at = Int.random(in: 0...list[index].values.count, using: &dice)
            list[index].values.insert(dice.pick(["", "9", "77"]), at: at)
            what = "row \(index) gained a cell at \(at)"
        case 7:
            let at = Int.random(in: 0..<max(list[index].values.count - 1, 1), using: &dice)
            let merged = list[index].values[at...].prefix(2).joined(
                separator: dice.pick(["", " "]))
            list[index].values.replaceSubrange(
                at..<min(at + 2, list[index].values.count), with: [merged])
            what = "row \(index) with cells merged at \(at)"
        case 9 where table != .disputes:
            let last = list[index].labels.count - 1
            list[index].labels[last] = dice.pick(Self.foreign)
            list[index].values = otherValues(list[index])
            what = "row \(index) replaced by another"
        case 8:
            list[index].labels.remove(at: Int.random(in: list[index].labels.indices, using: &dice))
            what = "row \(index) lost a label"
        default:
            list.insert(
                Row(
                    labels: [dice.pick(Self.foreign)],
                    values: otherValues(list[index])), at: index)
            what = "a row inserted before \(index)"
        }
        rows[table] = list
        return "\(table.rawValue): \(what)"
    }

    /// Figures that belong nowhere.
    private mutating func otherValues(_ row: Row) -> [String] {
        row.values.map { _ in String(Int.random(in: 50_000...90_000, using: &dice)) }
    }

    private mutating func misprinted(_ label: String) -> String {
        var letters = Array(label)
        for _ in 0..<Int.random(in: 1...3, using: &dice) where letters.count > 1 {
            let index = Int.random(in: letters.indices, using: &dice)
            switch Int.random(in: 0...2, using: &dice) {
            case 0: letters.remove(at: index)
            case 1: letters[index] = dice.pick(["口", "日", "己", "未"])
            default: letters.insert(dice.pick(["一", " ", "|", "的"]), at: index)
            }
        }
        return String(letters)
    }
}
