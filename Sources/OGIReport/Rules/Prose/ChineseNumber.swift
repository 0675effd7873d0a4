/// Reads 十二, 一百零三, 二〇二三, letter by letter.
struct ChineseNumber {
    private var total: Int64 = 0
    private var digit: Int64?
    private var count = 0
    private var places = 0
    private var isDoubtful = false

    /// 三四件, 百件
    var isApproximate: Bool { isDoubtful || places == 0 && count > 1 && count < 4 }

    static func isDigit(_ letter: Unicode.Scalar) -> Bool { digit(letter) != nil || letter == "十" }

    private static func digit(_ letter: Unicode.Scalar) -> Int64? {
        switch letter {
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
    mutating func take(_ letter: Unicode.Scalar) -> Bool {
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
        switch letter {
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
