import OGIReport

/// What can go wrong with a table, so that what the page truly says stays certain: every figure
/// keeps the cell that it belongs to, or loses its page.
enum Damage: CaseIterable {
    case rowDropped, rowDoubled, rowCopied, rowsSwapped, rowReplaced, rowInserted
    case labelMisprinted, labelLost, groupMisprinted, groupLost
    case cellLost, cellGained, cellsMerged, cellTexted
    case columnDropped, columnsSwapped, columnLabelLost, columnLabelMisprinted, bandDropped
    case spanWrong, markBefore, markInside
}

extension PrintedReport {
    /// Damages one table in one way, and says how. No table is damaged twice: two damages can
    /// cancel each other out, and then the page itself prints another figure there.
    mutating func damage(
        _ damage: Damage, _ dialect: Dialect, avoiding damaged: inout Set<TableKey>,
        _ dice: inout Dice
    ) -> String {
        let whole = [TableKey.requests, .requests, .requests, .proactive, .disputes].filter {
            !damaged.contains($0)
        }
        guard let key = whole.randomElement(using: &dice), var table = tables[key] else {
            return "nothing"
        }
        damaged.insert(key)
        let band = Int.random(in: table.bands.indices, using: &dice)
        let row = Int.random(in: table.bands[band].rows.indices, using: &dice)
        switch damage {
        case .spanWrong: table.wrongSpan = dice.next()
        case .bandDropped where table.bands.count > 1: table.bands.remove(at: band)
        case .columnDropped, .columnsSwapped, .columnLabelLost, .columnLabelMisprinted:
            table.bands[band].damageColumn(damage, &dice)
        case .cellLost, .cellGained, .cellsMerged, .cellTexted:
            table.bands[band].rows[row].damageCell(damage, dialect, &dice)
        case .labelMisprinted, .labelLost, .groupMisprinted, .groupLost:
            table.bands[band].damageLabel(damage, row, &dice)
        case .markBefore, .markInside:
            let mark = dice.pick(["— 5 —", "- 4 -", "-4-", "第 3 页", "— 12 —", "共 6 页 第 3 页"])
            table.bands[band].rows[row].set(mark, inside: damage == .markInside)
        default: table.bands[band].damageRow(damage, row, key, &dice)
        }
        tables[key] = table
        return "\(damage) in \(key.rawValue), row \(band).\(row)"
    }
}

extension PrintedRow {
    fileprivate mutating func set(_ mark: String, inside: Bool) {
        if inside { markInside = mark } else { markBefore = mark }
    }

    fileprivate mutating func damageCell(
        _ damage: Damage, _ dialect: Dialect, _ dice: inout Dice
    ) {
        guard !values.isEmpty else { return }
        let at = Int.random(in: values.indices, using: &dice)
        switch damage {
        case .cellLost where dialect.keepsColumns: values[at] = PrintedValue(text: "")
        // Where all rows are filled up to one width, the page itself prints a blank at the end.
        case .cellLost where dialect.fillsRows && values.count > 1 && values.count < 4: return
        case .cellLost: values.remove(at: at)
        case .cellTexted: values[at] = PrintedValue(text: dice.pick(["约三十", "见附件", "同上", "*"]))
        case .cellGained:
            // A blank that leaves nothing behind would make room for the figure gained, and a last
            // blank, pushed out of the table, would be an empty cell too many.
            let hasBlank = values.contains { $0.text.isEmpty }
            if hasBlank && !dialect.keepsBlanks || values.last?.text.isEmpty == true { return }
            let text = dialect.keepsBlanks ? dice.pick(["", "9", "77"]) : dice.pick(["9", "77"])
            values.insert(PrintedValue(text: text), at: dice.pick([at, at + 1]))
        default:
            let merged = values[at...].prefix(2).map { $0.text }
            if dialect.keepsColumns && merged.contains("") { return }
            let separator = dialect.keepsColumns ? " " : dice.pick(["", " "])
            values.replaceSubrange(
                at..<min(at + 2, values.count),
                with: [PrintedValue(text: merged.joined(separator: separator))])
            if dialect.keepsColumns, merged.count == 2 {
                values.insert(PrintedValue(text: ""), at: at + 1)
            }
        }
    }
}

extension PrintedBand {
    /// Labels of no row of the form.
    private static let foreign = ["行政检查", "合 计 数", "小计", "其它事项", "备注", "涉及商业秘密和个人隐私"]

    /// Figures that belong nowhere, and that no figure of the report is a part of.
    private func foreignValues(_ row: PrintedRow, _ dice: inout Dice) -> [PrintedValue] {
        row.values.map { _ in
            PrintedValue(text: (0..<5).map { _ in dice.pick(["5", "6", "7", "8", "9"]) }.joined())
        }
    }

    fileprivate mutating func damageRow(
        _ damage: Damage, _ index: Int, _ key: TableKey, _ dice: inout Dice
    ) {
        let row = rows[index]
        switch damage {
        case .rowDropped: rows.remove(at: index)
        case .rowDoubled:
            rows.insert(
                PrintedRow(row.groups, row.label, foreignValues(row, &dice)),
                at: dice.pick([index, index + 1]))
        case .rowCopied: rows.insert(row, at: index)
        case .rowsSwapped where index > 0:
            rows.swapAt(index, index - 1)
            // Merged labels stay where they are.
            let groups = rows[index].groups
            rows[index].groups = rows[index - 1].groups
            rows[index - 1].groups = groups
        case .rowReplaced where key != .disputes:
            rows[index].label = dice.pick(Self.foreign)
            rows[index].values = foreignValues(row, &dice)
        default:
            rows.insert(
                PrintedRow(row.groups, dice.pick(Self.foreign), foreignValues(row, &dice)),
                at: dice.pick([index, index + 1]))
        }
    }

    fileprivate mutating func damageLabel(_ damage: Damage, _ index: Int, _ dice: inout Dice) {
        let count = Int.random(in: 1...3, using: &dice)
        switch damage {
        case .labelMisprinted:
            rows[index].label = rows[index].label.misprinted(count, &dice, adding: true)
        case .labelLost: rows[index].label = ""
        default:
            guard let group = rows[index].groups.last else { return }
            let name = damage == .groupLost ? "" : group.misprinted(count, &dice, adding: true)
            for row in rows.indices where rows[row].groups.last == group {
                rows[row].groups[rows[row].groups.count - 1] = name
            }
        }
    }

    fileprivate mutating func damageColumn(_ damage: Damage, _ dice: inout Dice) {
        let at = Int.random(in: columns.indices, using: &dice)
        switch damage {
        case .columnLabelLost: columns[at].label = ""
        case .columnLabelMisprinted:
            columns[at].label = columns[at].label.misprinted(
                Int.random(in: 1...2, using: &dice), &dice, adding: true)
        case .columnDropped where columns.count > 1:
            columns.remove(at: at)
            for row in rows.indices where rows[row].values.indices.contains(at) {
                rows[row].values.remove(at: at)
            }
        default:
            // With their figures, under the label that they share.
            guard at > 0, columns[at].group == columns[at - 1].group else { return }
            columns.swapAt(at, at - 1)
            for row in rows.indices where rows[row].values.indices.contains(at) {
                rows[row].values.swapAt(at, at - 1)
            }
        }
    }
}
