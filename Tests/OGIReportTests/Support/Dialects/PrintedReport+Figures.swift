import Foundation
import OGIReport

/// Where the figures of a printed report come from.
extension PrintedReport {
    /// Every figure stands once in it, so that none can pass for another.
    static func unique(_ seed: UInt64, blanks: Bool) -> PrintedReport {
        var dice = Dice(seed)
        var report = PrintedReport(edition: dice.pick(Edition.allCases), dice: &dice)
        var figure: Int64 = 1_000
        report.fill { _ in
            if blanks, dice.once(in: 3) { return "" }
            figure += 1
            return "\(figure)"
        }
        return report
    }

    /// Figures like those of real reports, most of them small.
    static func random(_ edition: Edition, _ seed: UInt64) -> PrintedReport {
        var dice = Dice(seed)
        var report = PrintedReport(edition: edition, dice: &dice)
        report.fill { path in
            switch (path.row, path.column) {
            case (_, "change"): return "\(Int.random(in: -30...30, using: &dice))"
            case ("procurement", "amount"):
                return "\(Int.random(in: 1...99_999, using: &dice))" + dice.pick(["万元", "元"])
            case ("administrative_fees", "amount"):
                return
                    "\(Int.random(in: 1...9_999, using: &dice)).\(dice.pick(["5", "25", "0134"]))"
            default: return "\(dice.pick([0, 0, 0, 0, 1, 2, 7, 18, 45, 318, 3_402, 26_115]))"
            }
        }
        return report
    }

    /// The figures of the reports in the reference material.
    static func shared() throws -> [PrintedReport] {
        let folder = Fixtures.shared.appendingPathComponent("reports")
        var sets = [try ExpectedCells(folder.appendingPathComponent("hecheng-2020.expected.json"))]
        let data = try Data(
            contentsOf: folder.appendingPathComponent("figures-2021-edition.json"))
        let object = try JSONSerialization.jsonObject(with: data) as? [String: [String: Any]]
        sets += (object ?? [:]).sorted { $0.key < $1.key }.map { ExpectedCells($0.value) }
        return sets.enumerated().map { index, cells in
            var dice = Dice(UInt64(index))
            let edition = Edition.allCases.first { $0.rawValue == cells.edition }
            var report = PrintedReport(edition: edition ?? .edition2021, dice: &dice)
            report.year = cells.year ?? report.year
            report.fill { path in (cells.cells["\(path)"] ?? nil) ?? "" }
            return report
        }
    }

    /// With invented prose and a year of the edition.
    private init(edition: Edition, dice: inout Dice) {
        self.init(
            edition: edition,
            year: edition == .edition2019
                ? dice.pick([2019, 2020]) : Int.random(in: 2021...2025, using: &dice))
        preface = [InventedProse.preface(year)]
        prose = InventedProse.sections(&dice)
    }

    // MARK: Sprinkled

    /// Prints some figures as clerks do, and leaves some out.
    mutating func sprinkle(_ seed: UInt64, blanks: Bool) {
        var dice = Dice(seed)
        let old = truth
        fill { path in
            let text = old[path] ?? ""
            switch Int.random(in: 0...39, using: &dice) {
            case 0 where blanks: return ""
            case 1: return dice.pick(["/", "-", "无", "—", "不适用"])
            case 2 where text.isFigures: return text.fullWidth
            case 3 where text.isFigures: return text + "（其中修订16件）"
            case 4 where text.isFigures: return text + "件"
            case 5...9: return text.grouped
            default: return text
            }
        }
        // A whole row as it stands where nothing happened.
        guard blanks, let rows = tables[.requests]?.bands.first?.rows else { return }
        let empty = Set(dice.pick(rows).values.compactMap { $0.path })
        let kept = truth
        fill { path in empty.contains(path) ? "" : kept[path] ?? "" }
    }

    /// Changes or loses one or two letters of some long labels.
    mutating func misprint(_ seed: UInt64) {
        var dice = Dice(seed)
        for key in TableKey.allCases {
            guard var table = tables[key] else { continue }
            for band in table.bands.indices {
                for row in table.bands[band].rows.indices where dice.once(in: 6) {
                    let label = table.bands[band].rows[row].label
                    if label.dropFirst(label.ordinalCount).count >= 6 {
                        table.bands[band].rows[row].label = label.misprinted(
                            Int.random(in: 1...2, using: &dice), &dice)
                    }
                }
            }
            tables[key] = table
        }
    }
}

extension String {
    /// Digits as wide as Chinese letters.
    fileprivate var fullWidth: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { scalar in
                    ("0"..."9").contains(scalar)
                        ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
                }))
    }

    /// Digits and nothing else.
    fileprivate var isFigures: Bool { !isEmpty && allSatisfy { $0.isNumber } }

    /// 12,345
    fileprivate var grouped: String {
        guard count > 3, isFigures else { return self }
        var result = ""
        for (index, digit) in enumerated() {
            if index > 0, (count - index) % 3 == 0 { result += "," }
            result.append(digit)
        }
        return result
    }

    /// The letters of 一、 or （一） or 1. at its beginning.
    fileprivate var ordinalCount: Int {
        let marks: Set<Character> = ["、", ".", "）"]
        return (Array(prefix(4)).lastIndex { marks.contains($0) } ?? -1) + 1
    }

    /// With letters changed or lost, but not in its ordinal.
    func misprinted(_ count: Int, _ dice: inout Dice, adding: Bool = false) -> String {
        var letters = Array(self)
        let body = ordinalCount
        for _ in 0..<count where letters.count > body + 1 {
            let index = Int.random(in: body..<letters.count, using: &dice)
            switch Int.random(in: 0...(adding ? 2 : 1), using: &dice) {
            case 0: letters.remove(at: index)
            case 1: letters[index] = dice.pick(["口", "日", "己", "未"])
            default: letters.insert(dice.pick(["一", " ", "|", "的"]), at: index)
            }
        }
        return String(letters)
    }
}
