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
        var note = Bilingual("", "")
        if !blanks.isEmpty {
            let isBlank = blanks.allSatisfy { report.cells.isBlank($0) }
            note = (isBlank ? Self.blanks : Self.signs).filled(with: [.list(blanks.map(name))])
        }
        return (sum.isAcross ? Self.row : Self.column).filled(with: [
            sum.label.quoted, shown(parts, left), shown(sum.right, right), note,
        ])
    }

    private static let row = Bilingual("{0}一行：{1} ≠ {2}{3}", "row {0}: {1} ≠ {2}{3}")
    private static let column = Bilingual("{0}一列：{1} ≠ {2}{3}", "column {0}: {1} ≠ {2}{3}")
    private static let blanks = Bilingual("（空白按 0 计：{0}）", " (blank counted as 0: {0})")
    private static let signs = Bilingual(
        "（空白和符号按 0 计：{0}）", " (blanks and signs counted as 0: {0})")

    /// The figures of one side, and their sum where there are several.
    private func shown(_ paths: [CellPath], _ total: FixedDecimal) -> Bilingual {
        let figures = paths.compactMap { report.cells.number($0) }
        let nonzero = figures.filter { $0 != .zero }
        let terms = figures.count > Self.longest && !nonzero.isEmpty ? nonzero : figures
        var (zh, en) = ("", "")
        for (index, term) in terms.enumerated() {
            zh += (index > 0 ? "＋" : "") + term.description
            en += (index > 0 ? " + " : "") + term.description
        }
        if figures.count > 1 {
            zh += "＝" + total.description
            en += " = " + total.description
        }
        return Bilingual(zh, en)
    }

    /// A cell by what tells it from the others of the sum.
    private func name(_ path: CellPath) -> Bilingual {
        guard let position = layout.position(of: path) else {
            return Bilingual(verbatim: path.column)
        }
        return sum.isAcross ? position.column.label : position.row.form.label
    }
}
