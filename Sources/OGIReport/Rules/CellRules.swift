extension RuleBook {
    /// The group *cells*: each cell by itself.
    static let cellRules: [Rule] = [
        .blank, .placeholder, .notANumber, .negative, .notAnInteger, .unit, .label, .unplaced,
    ]
}

extension Rule {
    static let blank: Rule = Rule(
        "cells.blank", .warning,
        """
        要求：应填数字的单元格不留空白，没有发生的填 0；每行只报告一次。
        Asks: No cell that asks for a figure is blank; what did not occur is 0. One finding a row.
        依据：格式各表的填报项目
        Basis: the figures that the tables of the form ask for
        结果：{0}有 {1} 个空白单元格：{2}
        Says: {0} has {1:blank cell}: {2}
        符合：“（一）予以公开”一行：3、0、0、0、0、0、3。
        Keeps: (1) Granted: 3, 0, 0, 0, 0, 0, 3.
        违反：“（一）予以公开”一行：3、空白、0、0、0、0、3。
        Breaks: (1) Granted: 3, blank, 0, 0, 0, 0, 3.
        """,
        judge: { $0.eachRow($1) { $0.isBlank } })

    static let placeholder: Rule = Rule(
        "cells.placeholder", .warning,
        """
        要求：应填数字的单元格不用“/”“-”“无”等符号代替；每行只报告一次。
        Asks: No sign such as "/", "-" or 无 stands where a figure is asked for. One finding a row.
        依据：格式各表的填报项目
        Basis: the figures that the tables of the form ask for
        结果：{0}有 {1} 个单元格以符号代替数字：{2}
        Says: {0} has {1:cell} with a sign instead of a figure: {2}
        符合：没有发生的填 0。
        Keeps: What did not occur is 0.
        违反：没有发生的填“/”。
        Breaks: What did not occur is "/".
        """,
        judge: { $0.eachRow($1) { $0.isMark } })

    static let notANumber: Rule = Rule(
        "cells.not_a_number", .error,
        """
        要求：应填数字的单元格里是数字。
        Asks: A cell that asks for a figure has one.
        依据：格式各表的填报项目
        Basis: the figures that the tables of the form ask for
        结果：{0}：{1}不是数字
        Says: {0}: {1} is not a figure
        符合：30
        Keeps: 30
        违反：约30
        Breaks: about 30
        """,
        judge: { $0.eachCell($1) { cell, _ in cell.isText } })

    static let negative: Rule = Rule(
        "cells.negative", .error,
        """
        要求：除“本年增/减”外，数字不为负。
        Asks: No figure is negative, save the change of the year.
        依据：格式各表的填报项目
        Basis: the figures that the tables of the form ask for
        结果：{0}：{1}为负数
        Says: {0}: {1} is negative
        符合：结转 0 件；本年增/减 -3。
        Keeps: carried over 0; change of the year -3.
        违反：结转 -3 件。
        Breaks: carried over -3.
        """,
        judge: { $0.eachCell($1) { $1 != .signedChange && $0.number?.isNegative == true } })

    static let notAnInteger: Rule = Rule(
        "cells.not_an_integer", .error,
        """
        要求：除金额外，数字为整数。
        Asks: Figures are whole numbers, save amounts of money.
        依据：格式各表的填报项目
        Basis: the figures that the tables of the form ask for
        结果：{0}：{1}不是整数
        Says: {0}: {1} is not a whole number
        符合：受理 2 件；收费 2.5 万元。
        Keeps: 2 requests; 2.5 times 10,000 yuan.
        违反：受理 2.5 件。
        Breaks: 2.5 requests.
        """,
        judge: { $0.eachCell($1) { !$1.isMoney && $0.number?.isInteger == false } })

    static let unit: Rule = Rule(
        "cells.unit", .warning,
        """
        要求：单元格里只有数字；单位和说明不写进单元格（2019年版的采购总金额带单位除外）。
        Asks: A cell has the figure alone, without unit or note; edition 2019's procurement amount carries its unit.
        依据：格式各表的填报项目
        Basis: the figures that the tables of the form ask for
        结果：{0}：{1}在数字之外还有单位或说明
        Says: {0}: {1} has a unit or a note beside the figure
        符合：22
        Keeps: 22
        违反：22件（其中修订16件）
        Breaks: 22件（其中修订16件）
        """,
        judge: { $0.eachCell($1) { $0.hasExtras(beyond: $1) } })

    static let label: Rule = Rule(
        "cells.label", .advice,
        """
        要求：行名用规定的名称。
        Asks: Rows are labelled as the form words them.
        依据：格式各表的填报项目
        Basis: the figures that the tables of the form ask for
        结果：行名{0}与规定的{1}不一致
        Says: the label {0} differs from the form's {1}
        符合：2.其他法律行政法规禁止公开
        Keeps: 2.其他法律行政法规禁止公开
        违反：2.其他法律行政止公开
        Breaks: 2.其他法律行政止公开
        """)

    static let unplaced: Rule = Rule(
        "cells.unplaced", .error,
        """
        要求：每个数据都能确定所属的行和列；不能确定的不读入，逐行报告。
        Asks: Every figure has a certain row and column; one that has not is left out and reported.
        依据：格式各表的填报项目
        Basis: the figures that the tables of the form ask for
        结果：{0}一行：从表头和空白单元格看不出各数据所属的列，该行的合计也不能印证，未读入
        Says: the row {0}: header and blank cells leave open which column each figure belongs to, and the row's own total does not tell; none was read
        结果：{0}一行有 {1} 个单元格，表头要求 {2} 个，无法确定各数据所属的列，未读入
        Says: the row {0} has {1:cell} where the header asks for {2}; which column each belongs to is uncertain, so none was read
        结果：{0}中有 {1} 个数据不属于任何一行，未读入
        Says: {1:figure} in {0} in no row of the table; left out
        符合：七列的表，每行七个单元格。
        Keeps: A table of seven columns has seven cells in each row.
        违反：七列的表，一行只有五个数字，看不出缺哪两列。
        Breaks: In a table of seven columns a row has five figures, and nothing tells which two are missing.
        """)
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
