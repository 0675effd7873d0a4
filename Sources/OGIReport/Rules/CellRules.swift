extension RuleBook {
    /// The group *cells*: each cell by itself.
    static let cellRules: [Rule] = [
        .blank, .placeholder, .notANumber, .negative, .notAnInteger, .unit, .label, .unplaced,
    ]
}

private let cellBasis = Bilingual("格式各表的填报项目", "the figures that the tables of the form ask for")

extension Rule {
    static let blank: Rule = Rule(
        "cells.blank", .warning, basis: cellBasis,
        asks: Bilingual(
            "应填数字的单元格不留空白，没有发生的填 0；每行只报告一次。",
            "No cell that asks for a figure is blank; what did not occur is 0. One finding a row."),
        judge: { judgement in
            judgement.eachRow(.blank, where: { $0.value == .blank }) { row, columns in
                Bilingual(
                    "\(row.label.quoted.zh)有 \(columns.count) 个空白单元格：\(columns.map { $0.label.zh }.joined(separator: "、"))",
                    "\(row.label.quoted.en) has \(counted(columns.count, "blank cell")): \(columns.map { $0.label.en }.joined(separator: ", "))"
                )
            }
        })

    static let placeholder: Rule = Rule(
        "cells.placeholder", .warning, basis: cellBasis,
        asks: Bilingual(
            "应填数字的单元格不用“/”“-”“无”等符号代替；每行只报告一次。",
            "No sign such as \"/\", \"-\" or 无 stands where a figure is asked for. One finding a row."
        ),
        judge: { judgement in
            judgement.eachRow(.placeholder, where: { $0.isMark }) { row, columns in
                Bilingual(
                    "\(row.label.quoted.zh)有 \(columns.count) 个单元格以符号代替数字：\(columns.map { $0.label.zh }.joined(separator: "、"))",
                    "\(row.label.quoted.en) has \(counted(columns.count, "cell")) with a sign instead of a figure: \(columns.map { $0.label.en }.joined(separator: ", "))"
                )
            }
        })

    static let notANumber: Rule = Rule(
        "cells.not_a_number", .error, basis: cellBasis,
        asks: Bilingual("应填数字的单元格里是数字。", "A cell that asks for a figure has one."),
        judge: { judgement in
            judgement.eachCell(.notANumber, where: { cell, _ in cell.isText }) { name, cell in
                Bilingual(
                    "\(name.zh)：\(Bilingual.quoted(cell.text).zh)不是数字",
                    "\(name.en): \(Bilingual.quoted(cell.text).en) is not a figure")
            }
        })

    static let negative: Rule = Rule(
        "cells.negative", .error, basis: cellBasis,
        asks: Bilingual(
            "除“本年增/减”外，数字不为负。", "No figure is negative, save the change of the year."),
        judge: { judgement in
            judgement.eachCell(
                .negative,
                where: { cell, kind in kind != .signedChange && cell.number?.isNegative == true }
            ) { name, cell in
                Bilingual("\(name.zh)：\(cell.text) 为负数", "\(name.en): \(cell.text) is negative")
            }
        })

    static let notAnInteger: Rule = Rule(
        "cells.not_an_integer", .error, basis: cellBasis,
        asks: Bilingual("除金额外，数字为整数。", "Figures are whole numbers, save amounts of money."),
        judge: { judgement in
            judgement.eachCell(
                .notAnInteger,
                where: { cell, kind in !kind.isMoney && cell.number?.isInteger == false }
            ) { name, cell in
                Bilingual(
                    "\(name.zh)：\(cell.text) 不是整数", "\(name.en): \(cell.text) is not a whole number"
                )
            }
        })

    static let unit: Rule = Rule(
        "cells.unit", .warning, basis: cellBasis,
        asks: Bilingual(
            "单元格里只有数字；单位和说明不写进单元格（2019年版的采购总金额带单位除外）。",
            "A cell has the figure alone, without unit or note; edition 2019's procurement amount carries its unit."
        ),
        judge: { judgement in
            judgement.eachCell(.unit, where: { cell, kind in cell.hasExtras(beyond: kind) }) {
                name, cell in
                Bilingual(
                    "\(name.zh)：\(Bilingual.quoted(cell.text).zh)在数字之外还有单位或说明",
                    "\(name.en): \(Bilingual.quoted(cell.text).en) has a unit or a note beside the figure"
                )
            }
        })

    static let label: Rule = Rule(
        "cells.label", .advice, basis: cellBasis,
        asks: Bilingual("行名用规定的名称。", "Rows are labelled as the form words them."))

    static let unplaced: Rule = Rule(
        "cells.unplaced", .error, basis: cellBasis,
        asks: Bilingual(
            "每个数据都能确定所属的行和列；不能确定的不读入，逐行报告。",
            "Every figure has a certain row and column; one that has not is left out and reported.")
    )
}

extension Cell {
    fileprivate var isMark: Bool { if case .mark = value { true } else { false } }
    fileprivate var isText: Bool { if case .text = value { true } else { false } }

    /// A note, or a unit that the column does not print.
    fileprivate func hasExtras(beyond kind: FigureKind) -> Bool {
        if case .money(_, unitPrinted: true) = kind { return note != nil }
        return note != nil || unit != nil
    }
}

extension FigureKind {
    fileprivate var isMoney: Bool { if case .money = self { true } else { false } }
}
