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
    init?(in passage: Passage) {
        guard let first = passage.firstYear, passage.text.has("统计") || passage.text.has("期限")
        else { return nil }
        let text = FoldedText(passage.text, from: first)
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
        let first = number(before: "年", in: text, at: start)
        let month = number(before: "月", in: text, at: first?.behind ?? start)
        guard let year = first?.value ?? year, let month,
            let day = number(before: "日", in: text, at: month.behind)
        else { return nil }
        return (Day(year: year, month: month.value, day: day.value), day.behind)
    }

    private static func number(
        before unit: Unicode.Scalar, in text: FoldedText, at start: Int
    ) -> (value: Int, behind: Int)? {
        let end = text.endOfDigits(from: start)
        guard text[end] == unit, let number = text.number(start..<end) else { return nil }
        return (number, end + 1)
    }
}
