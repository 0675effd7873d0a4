import OGIReport

// What the pages say about the parts of the form.

extension FigureKind {
    var name: Bilingual {
        switch self {
        case .count: Bilingual("件数", "count")
        case .signedChange: Bilingual("增减数", "change")
        case .money(let unit, unitPrinted: true):
            Bilingual("金额（单位随数字写）", "money with its unit, \(unit) for instance")
        case .money(let unit, unitPrinted: false): Bilingual("金额（\(unit)）", "money in \(unit)")
        }
    }

    var meaning: Bilingual {
        switch self {
        case .count: Bilingual("不小于 0 的整数", "a whole number, zero or more")
        case .signedChange: Bilingual("整数，可带正负号", "a whole number that may have a sign")
        case .money(let unit, unitPrinted: true):
            Bilingual(
                "不小于 0 的数，可有小数；单位（如\(unit)）写在单元格里",
                "zero or more, with decimals; the unit stands in the cell")
        case .money(_, unitPrinted: false):
            Bilingual(
                "不小于 0 的数，可有小数；单位写在列名里",
                "zero or more, with decimals; the unit stands in the label of the column")
        }
    }
}

extension TableForm {
    /// The cells that the form asks for.
    var cellCount: Int { rows.filter(\.isRegular).map(\.columns.count).reduce(0, +) }

    /// The same rows and columns; which rows are regular does not count.
    func looksLike(_ other: TableForm) -> Bool {
        rows.count == other.rows.count
            && zip(rows, other.rows).allSatisfy { row, other in
                row.key == other.key && row.label == other.label && row.groups == other.groups
                    && row.variants == other.variants
                    && row.columns.map(\.key) == other.columns.map(\.key)
                    && row.columns.map(\.label) == other.columns.map(\.label)
            }
    }
}

extension Edition {
    /// The report years of the edition, found by asking for the edition of each year.
    var years: Bilingual {
        let horizon = Edition.firstYear + 10
        let years = (Edition.firstYear..<horizon).filter { Edition(forYear: $0) == self }
        guard let first = years.first, let last = years.last else { return Bilingual("", "") }
        if last + 1 == horizon { return Bilingual("\(first)年起", "\(first) and later") }
        let names = years.map { "\($0)" }
        return Bilingual(names.joined(separator: "、"), names.joined(separator: ", "))
    }
}
