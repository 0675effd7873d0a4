import OGIReport

/// What the pages say about the parts of the form.
extension FigureKind {
    var name: Bilingual {
        switch self {
        case .count: Bilingual("件数", "count")
        case .signedChange: Bilingual("增减数", "change")
        case .money(let unit, unitPrinted: true): Bilingual("金额（带单位）", "money, \(unit) in the cell")
        case .money(let unit, unitPrinted: false): Bilingual("金额（\(unit)）", "money, in \(unit)")
        }
    }

    var meaning: Bilingual {
        switch self {
        case .count: Bilingual("不小于 0 的整数", "a whole number, zero or more")
        case .signedChange: Bilingual("可带正负号的整数", "a whole number that may have a sign")
        case .money(let unit, unitPrinted: true):
            Bilingual(
                "不小于 0 的金额，可有小数，单位（如\(unit)）写在单元格里",
                "an amount, zero or more, with decimals; the unit (such as \(unit)) stands in the cell")
        case .money(let unit, unitPrinted: false):
            Bilingual(
                "不小于 0 的金额，可有小数，单位\(unit)写在列名里",
                "an amount, zero or more, with decimals; the unit \(unit) stands in the column's label")
        }
    }
}

extension RowForm {
    var standing: Bilingual {
        isRegular ? Bilingual("是", "yes") : Bilingual("非本版", "deviating")
    }
}

extension TableForm {
    /// How many cells the regular or the deviating rows have together.
    func cellCount(regular: Bool) -> Int {
        rows.filter { $0.isRegular == regular }.map(\.columns.count).reduce(0, +)
    }
}

extension Edition {
    /// The report years of the edition, found by asking for the edition of each year.
    var years: Bilingual {
        let horizon = Edition.firstYear + 10
        let years = (Edition.firstYear..<horizon).filter { Edition(forYear: $0) == self }
        guard let first = years.first, let last = years.last else { return Bilingual("", "") }
        if last + 1 == horizon { return Bilingual("\(first)年起", "\(first) and later") }
        let names = years.map { String($0) }
        return Bilingual(
            names.map { $0 + "年" }.joined(separator: "、"), names.joined(separator: " and "))
    }
}

extension String {
    /// Without line ends behind the text.
    var trimmedEnd: String {
        var result = self
        while result.last == "\n" { result.removeLast() }
        return result
    }
}

/// `1 row`, `2 rows`
func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
}
