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

    private static func single(_ letter: UInt32) -> ProseUnit {
        switch Unicode.Scalar(letter) {
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

    /// The unit behind a figure, and where it ends.
    static func at(_ index: Int, in text: Span<UInt8>) -> (unit: ProseUnit, end: Int) {
        let start = text.endOfProsePadding(from: index)
        if start >= text.count { return (.none, index) }
        let (letter, length) = text.scalar(at: start)
        let unit = single(letter)
        if unit == .other { return (isMark(letter) ? .none : .other, index) }
        let end = start + length
        // 件事, 个工作日, 个百分点, 部门, 人次, 次会议: something else is counted.
        let next = Unicode.Scalar(text.scalar(at: text.endOfProsePadding(from: end)).value)
        switch (unit, next) {
        case (.item, "事"), (.each, "工"), (.each, "百"), (.each, "月"), (.each, "自"),
            (.book, "门"), (.person, "次"), (.person, "民"), (.time, "会"), (.time, "级"):
            return (.other, index)
        default: return (unit, end)
        }
    }

    private static func isMark(_ letter: UInt32) -> Bool {
        switch letter {
        case 0x21...0x22, 0x27...0x29, 0x2C, 0x2E, 0x3A...0x3B, 0x3F, 0x201C...0x201D,
            0x3001...0x3002,
            0xFF01, 0xFF08...0xFF09, 0xFF0C, 0xFF1A...0xFF1B, 0xFF1F:
            true
        default: false
        }
    }
}

/// A figure of prose: `3,525件`, `３５件`, `十二件`, `33.9%`.
struct ProseFigure {
    var value: FixedDecimal?
    /// Its digits; a sign that is behind them is no part.
    var digits: Range<Int>
    var end: Int
    var unit: ProseUnit
    /// 15余件, 3至5件, 1.2万件: no figure is pinned down.
    var isApproximate = false
    /// The number of digits behind the point, as printed.
    var decimals = 0
}

extension ProseFigure {
    /// A figure in Arabic digits that begins at an index. Spaces and line breaks between digits
    /// do not count, nor do separators of thousands.
    static func arabic(at start: Int, in text: Span<UInt8>) -> ProseFigure {
        var builder = FixedDecimal.Builder()
        var (index, end, decimals, isFraction) = (start, start, 0, false)
        // The digits since the last separator, and whether there was one.
        var (group, isGrouped) = (0, false)
        while let digit = text.digit(at: index) {
            builder.append(digit: digit.value)
            group += 1
            if isFraction { decimals += 1 }
            index += digit.length
            end = index
            let next = text.endOfProsePadding(from: index)
            if text.digit(at: next) != nil {
                index = next
            } else if isFraction {
                break
            } else if let behind = text.endOfPoint(at: index) {
                isFraction = true
                builder.beginFraction()
                index = behind
            } else if group <= 3, !isGrouped || group == 3,
                let behind = text.endOfSeparator(at: index)
            {
                (group, isGrouped) = (0, true)
                index = behind
            }
        }
        var figure = ProseFigure(
            value: builder.finished(), digits: start..<end, end: end, unit: .none)
        figure.decimals = decimals
        figure.readUnit(in: text)
        return figure
    }

    /// A figure in Chinese numerals: nothing where no unit follows.
    static func chinese(at start: Int, in text: Span<UInt8>) -> ProseFigure? {
        var number = ChineseNumber()
        var index = start
        while true {
            let next = index == start ? index : text.endOfProsePadding(from: index)
            let (letter, length) = text.scalar(at: next)
            guard number.take(letter) else { break }
            index = next + length
        }
        guard let value = number.value else { return nil }
        var figure = ProseFigure(
            value: FixedDecimal(value), digits: start..<index, end: index, unit: .none,
            isApproximate: number.isApproximate)
        figure.readUnit(in: text)
        return figure.unit == .none || figure.unit == .other ? nil : figure
    }

    private mutating func readUnit(in text: Span<UInt8>) {
        var index = end
        while true {
            let next = text.endOfProsePadding(from: index)
            let (letter, length) = text.scalar(at: next)
            switch Unicode.Scalar(letter) {
            case "余", "多", "来", "几", "万", "亿", "千", "百", "十": isApproximate = true
            case "-", "—", "–", "~", "～", "－", "至", "到", "、":
                // A range: 3-5件, 3至5件.
                let behind = text.endOfProsePadding(from: next + length)
                if text.digit(at: behind) != nil
                    || ChineseNumber.isDigit(text.scalar(at: behind).value)
                {
                    isApproximate = true
                }
                (unit, end) = ProseUnit.at(index, in: text)
                return
            default:
                (unit, end) = ProseUnit.at(index, in: text)
                readTail(in: text)
                return
            }
            index = next + length
        }
    }

    /// 15件以上, 15件左右, 15件余
    private mutating func readTail(in text: Span<UInt8>) {
        let next = text.endOfProsePadding(from: end)
        let (first, length) = text.scalar(at: next)
        let second = text.scalar(at: text.endOfProsePadding(from: next + length)).value
        switch (Unicode.Scalar(first), Unicode.Scalar(second)) {
        case ("以", "上"), ("以", "下"), ("以", "内"), ("左", "右"), ("上", "下"): isApproximate = true
        case ("余", _), ("多", _): isApproximate = unit != .none
        case ("至", _), ("-", _), ("—", _), ("～", _), ("~", _):
            let behind = text.endOfProsePadding(from: next + length)
            if text.digit(at: behind) != nil, unit.isCount { isApproximate = true }
        default: break
        }
    }
}

/// Reads 十二, 一百零三, 二〇二三, letter by letter.
private struct ChineseNumber {
    private var total: Int64 = 0
    private var digit: Int64?
    private var count = 0
    private var places = 0
    private var isDoubtful = false

    /// 三四件, 百件
    var isApproximate: Bool { isDoubtful || places == 0 && count > 1 && count < 4 }

    static func isDigit(_ letter: UInt32) -> Bool { digit(letter) != nil || letter == 0x5341 }

    private static func digit(_ letter: UInt32) -> Int64? {
        switch Unicode.Scalar(letter) {
        case "〇", "零": 0
        case "一": 1
        case "二", "两": 2
        case "三": 3
        case "四": 4
        case "五": 5
        case "六": 6
        case "七": 7
        case "八": 8
        case "九": 9
        default: nil
        }
    }

    /// Takes in a letter; `false` if it is no numeral.
    mutating func take(_ letter: UInt32) -> Bool {
        guard count < 12 else { return false }
        if let value = Self.digit(letter) {
            if let digit, digit != 0 {
                // 二〇二三, or 三四件.
                if places > 0 { isDoubtful = true }
                self.digit = digit &* 10 &+ value
            } else {
                digit = value
            }
            count += 1
            return true
        }
        let place: Int64
        switch Unicode.Scalar(letter) {
        case "十": place = 10
        case "百": place = 100
        case "千": place = 1000
        default: return false
        }
        // 百件 alone is no figure, 十件 is.
        if digit == nil, place > 10 { isDoubtful = true }
        if let digit, digit > 9 { isDoubtful = true }
        total = total &+ (digit ?? 1) &* place
        digit = nil
        places += 1
        count += 1
        return true
    }

    var value: Int64? {
        // 零件 counts nothing.
        if count == 0 || total == 0 && digit == 0 { return nil }
        return total &+ (digit ?? 0)
    }
}

extension Span<UInt8> {
    /// A digit, half or full width.
    func digit(at index: Int) -> (value: UInt8, length: Int)? {
        guard index < count else { return nil }
        let byte = self[index]
        if byte &- 0x30 < 10 { return (byte &- 0x30, 1) }
        if byte == 0xEF, index &+ 2 < count, self[index &+ 1] == 0xBC, self[index &+ 2] &- 0x90 < 10
        {
            return (self[index &+ 2] &- 0x90, 3)
        }
        return nil
    }

    /// The digit behind a decimal point.
    fileprivate func endOfPoint(at index: Int) -> Int? {
        guard index < count else { return nil }
        let (letter, length) = scalar(at: index)
        guard letter == 0x2E || letter == 0xFF0E, digit(at: index + length) != nil else {
            return nil
        }
        return index + length
    }

    /// The first of just three digits behind a separator of thousands.
    fileprivate func endOfSeparator(at index: Int) -> Int? {
        guard index < count else { return nil }
        let (letter, length) = scalar(at: index)
        guard letter == 0x2C || letter == 0xFF0C else { return nil }
        var next = index + length
        for _ in 0..<3 {
            guard let digit = digit(at: next) else { return nil }
            next += digit.length
        }
        return digit(at: next) == nil ? index + length : nil
    }

    /// Does nothing but the sign of a range stand between two places?
    func isRangeSign(_ range: Range<Int>) -> Bool {
        let start = endOfProsePadding(from: range.lowerBound)
        guard start < range.upperBound else { return false }
        let (letter, length) = scalar(at: start)
        switch Unicode.Scalar(letter) {
        case "-", "—", "–", "~", "～", "－", "至", "到":
            return endOfProsePadding(from: start + length) == range.upperBound
        default: return false
        }
    }

    /// Behind the digits at an index and the bracket that closes them.
    func endOfFigures(from index: Int) -> Int {
        var index = index
        while let digit = digit(at: index) { index += digit.length }
        return index
    }
}
