/// Finds another year where the report year belongs: `2019年收到申请18件` in a report for 2020.
struct YearSlip {
    let reportYear: Int

    /// What the office did within the year, as reports say it with a figure behind.
    private static let deeds = "收到 受理 新收 主动公开 公开政府信息 公开信息 发布 答复 办结 办理"
    /// The sentence speaks of another time on purpose.
    private static let otherTimes =
        "较 比 上年 去年 上一年 前年 以来 截至 截止 结转 遗留 将 计划 力争 下一步 下年 明年 来年 今后 印发 修订 施行 出台 规划"

    /// The bytes of each year that has slipped.
    func slips(in passage: Passage) -> [Range<Int>] {
        switch passage.kind {
        case .title, .heading: break
        case .paragraph(let key) where key != .problems: break
        default: return []
        }
        let text = FoldedText(passage.text)
        return text.letters.indices.compactMap { index in
            guard let year = year(at: index, in: text), year != reportYear else { return nil }
            let range = text.bytes(index..<(index + 5))
            if case .paragraph = passage.kind {
                return isDeed(behind: index + 5, in: text) ? range : nil
            }
            return range
        }
    }

    private func year(at index: Int, in text: FoldedText) -> Int? {
        guard !text[index - 1].isDigit, text.endOfDigits(from: index) == index + 4,
            text.has("年", at: index + 4), let year = text.number(index..<(index + 4)),
            (2000...2199).contains(year)
        else { return nil }
        return year
    }

    /// The clause goes on with a deed of the office and a figure, and the sentence names neither
    /// the report year nor another time.
    private func isDeed(behind start: Int, in text: FoldedText) -> Bool {
        let ends = "。;!?"
        var first = start - 5
        while first > 0, !ends.unicodeScalars.contains(text[first - 1]) { first -= 1 }
        var last = start
        while last < text.count, !ends.unicodeScalars.contains(text[last]) { last += 1 }
        let sentence = first..<last
        if text.containsOne(of: Self.otherTimes, in: sentence) { return false }
        if text.containsOne(of: "\(reportYear)", in: sentence) { return false }
        if "自从在于至到〔(《".unicodeScalars.contains(text[start - 6]) { return false }
        let clause = start..<min(start + 16, last)
        guard let deed = clause.first(where: { text.hasOne(of: Self.deeds, at: $0) }) else {
            return false
        }
        return (deed..<min(deed + 24, last)).contains { text[$0].isDigit }
    }
}
