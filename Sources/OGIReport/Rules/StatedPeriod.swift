/// The statistical period as the preface states it: `2020年1月1日[起]至[2020年]12月31日`.
struct StatedPeriod {
    /// A day of a year, which the end of a period need not name again.
    private struct Day: Equatable {
        let year, month, day: Int
    }

    private let first: Day
    private let last: Day
    /// The bytes of it.
    let range: Range<Int>

    /// `nil` if the text states none, or states it otherwise. Other periods than the statistical
    /// one are told by their words.
    init?(in paragraph: String) {
        guard paragraph.has("统计") || paragraph.has("期限") else { return nil }
        let text = FoldedText(paragraph)
        for start in text.letters.indices where text[start].isDigit && !text[start - 1].isDigit {
            guard let (first, behind) = Self.day(in: text, at: start, year: nil) else { continue }
            var index = behind
            if text.hasOne(of: "起 开始", at: index) { index += text[index] == "起" ? 1 : 2 }
            guard text.hasOne(of: "至 到 - — – ~ ～", at: index) else { continue }
            while text.hasOne(of: "至 到 - — – ~ ～", at: index) { index += 1 }
            guard let (last, end) = Self.day(in: text, at: index, year: first.year) else {
                continue
            }
            (self.first, self.last, range) = (first, last, text.bytes(start..<end))
            return
        }
        return nil
    }

    /// 1 January to 31 December.
    func isWhole(_ year: Int) -> Bool {
        first == Day(year: year, month: 1, day: 1) && last == Day(year: year, month: 12, day: 31)
    }

    private static func day(
        in text: FoldedText, at start: Int, year: Int?
    ) -> (day: Day, behind: Int)? {
        var index = start
        var numbers: [Int] = []
        for unit in ["年", "月", "日"] {
            let end = text.endOfDigits(from: index)
            if let number = text.number(index..<end), text.has(unit, at: end) {
                numbers.append(number)
                index = end + 1
            } else if unit == "年", let year {
                numbers.append(year)
            } else {
                return nil
            }
        }
        return (Day(year: numbers[0], month: numbers[1], day: numbers[2]), index)
    }
}
