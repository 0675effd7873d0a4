/// Shows a sum as it stands: `“自然人”一列：16＋0 ≠ 17＋0`.
struct SumMessage {
    private let sum: Sum
    private let report: Report
    private let layout: Layout

    /// More terms than this are shown without their zeros.
    private static let longest = 7

    init(_ sum: Sum, _ report: Report, _ layout: Layout) {
        self.sum = sum
        self.report = report
        self.layout = layout
    }

    func text(_ left: FixedDecimal, _ right: FixedDecimal) -> Bilingual {
        let parts = sum.leftTerms(in: report.cells)
        let blanks = (parts + sum.right).filter { report.cells.isEmptyHanded($0) }
        let zh =
            "\(sum.label.quoted.zh)\(isColumn ? "一列" : "一行")：\(shown(parts, "＋"))\(value(parts, "＝", left)) ≠ \(shown(sum.right, "＋"))\(value(sum.right, "＝", right))"
        let en =
            "\(isColumn ? "column" : "row") \(sum.label.quoted.en): \(shown(parts, " + "))\(value(parts, " = ", left)) ≠ \(shown(sum.right, " + "))\(value(sum.right, " = ", right))"
        if blanks.isEmpty { return Bilingual(zh, en) }
        let isBlank = blanks.allSatisfy { report.cells.isBlank($0) }
        return Bilingual(
            zh + (isBlank ? "（空白按 0 计：" : "（空白和符号按 0 计：")
                + blanks.map { name($0).zh }.joined(separator: "、") + "）",
            en + (isBlank ? " (blank counted as 0: " : " (blanks and signs counted as 0: ")
                + blanks.map { name($0).en }.joined(separator: ", ") + ")"
        )
    }

    private var isColumn: Bool { !sum.isAcross }

    private func shown(_ paths: [CellPath], _ plus: String) -> String {
        let figures = paths.compactMap { report.cells.number($0) }
        let nonzero = figures.filter { $0 != .zero }
        let terms = figures.count > Self.longest && !nonzero.isEmpty ? nonzero : figures
        return terms.map { $0.description }.joined(separator: plus)
    }

    /// The sum itself, where more than one figure is shown.
    private func value(_ paths: [CellPath], _ equals: String, _ total: FixedDecimal) -> String {
        let figures = paths.compactMap { report.cells.number($0) }
        return figures.count > 1 ? equals + total.description : ""
    }

    /// A cell by what tells it from the others of the sum.
    private func name(_ path: CellPath) -> Bilingual {
        guard let position = layout.position(of: path) else {
            return Bilingual(path.column, path.column)
        }
        return isColumn ? position.row.form.label : position.column.label
    }
}
