/// What a figure counts.
enum ProseUnit: UInt8, Sendable {
    /// Nothing stands behind it but a mark.
    case none
    /// 件, 宗, 起, 例
    case item
    case copy, matter, time, each, book, occasion
    /// 条, 篇, 则
    case piece
    case percent, year, month, day, person
    /// Money, ordinals, other things and whatever is not known.
    case other

    /// A figure with it can be one of a table.
    var isCount: Bool {
        switch self {
        case .none, .item, .copy, .matter, .time, .each, .book, .piece: true
        default: false
        }
    }

    /// A figure with it can be a part of a whole.
    var isWhole: Bool { self == .occasion || self != .none && isCount }

    private static func single(_ letter: Unicode.Scalar) -> ProseUnit {
        switch letter {
        case "件", "宗", "起", "例": .item
        case "份": .copy
        case "项": .matter
        case "次": .time
        case "个": .each
        case "部": .book
        case "场", "期": .occasion
        case "条", "篇", "则": .piece
        case "%", "％": .percent
        case "年": .year
        case "月": .month
        case "日": .day
        case "位", "名", "人": .person
        default: .other
        }
    }

    /// The unit that the letter behind a figure is, and where it ends.
    static func of(
        _ letter: (value: Unicode.Scalar, start: Int, end: Int), behind index: Int,
        in text: Span<UInt8>
    ) -> (unit: ProseUnit, end: Int) {
        if letter.start >= text.count { return (.none, index) }
        let unit = single(letter.value)
        if unit == .other { return (isMark(letter.value) ? .none : .other, index) }
        // 件事, 个工作日, 个百分点, 部门, 人次, 次会议: something else is counted.
        switch unit {
        case .item, .each, .book, .person, .time: break
        default: return (unit, letter.end)
        }
        switch (unit, text.letter(from: letter.end).value) {
        case (.item, "事"), (.each, "工"), (.each, "百"), (.each, "月"), (.each, "自"),
            (.book, "门"), (.person, "次"), (.person, "民"), (.time, "会"), (.time, "级"):
            return (.other, index)
        default: return (unit, letter.end)
        }
    }

    private static func isMark(_ letter: Unicode.Scalar) -> Bool {
        switch letter.folded {
        case "!", "\"", "'", "(", ")", ",", ".", ":", ";", "?", "“", "”", "、", "。": true
        default: false
        }
    }
}
