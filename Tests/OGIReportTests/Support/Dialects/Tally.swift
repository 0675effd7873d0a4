import OGIReport

/// What became of the figures of some pages.
struct Tally: CustomStringConvertible {
    /// In its cell.
    var right = 0
    /// Left out, and a finding shows it as it is printed.
    var reported = 0
    /// A cell holds a figure that is not its own, and a finding speaks of the row.
    var doubtful = 0
    /// A cell holds a figure that is not its own, and nothing says so.
    var wrong = 0
    /// Printed on the page, in no cell and in no finding.
    var lost = 0
    /// What is wrong or lost.
    var cases: [String] = []

    var description: String {
        "right \(right), left out and reported \(reported), wrong but reported \(doubtful), "
            + "silently wrong \(wrong), lost without a report \(lost)"
    }

    static func += (left: inout Tally, right: Tally) {
        left.right += right.right
        left.reported += right.reported
        left.doubtful += right.doubtful
        left.wrong += right.wrong
        left.lost += right.lost
        left.cases += right.cases
    }

    /// Counts one report against the truth of its page.
    mutating func add(_ read: Report, _ truth: [CellPath: String], _ page: PrintedReport) {
        let printed = page.printedTexts
        let findings = read.findings().all
        let shown = findings.flatMap { $0.operands.map { $0.text } }
        let spoken = Set(
            read.readingFindings.all.filter { $0.severity != .advice }
                .flatMap { $0.operands.map { $0.path } })
        for path in CellPath.all {
            let figure = truth[path].flatMap { Cell(printed: $0).number }
            let number = read[path]?.number
            if let number, number == figure {
                right += 1
            } else if let number {
                let row = "\(path.table.rawValue).\(path.row)"
                let isSpoken = spoken.contains { $0 == row || $0.hasPrefix(row + ".") }
                if isSpoken { doubtful += 1 } else { wrong += 1 }
                cases.append("\(path) is \(number), not \(truth[path] ?? "there")")
            } else if figure != nil, let text = truth[path] {
                guard printed.contains(where: { $0.contains(text) }) else { continue }
                if shown.contains(where: { $0.contains(text) }) {
                    reported += 1
                } else {
                    lost += 1
                    cases.append("\(text) of \(path) is lost")
                }
            }
        }
    }
}
