/// The report of the year before, beside the one that is judged.
final class PreviousReport: Sendable {
    let report: Report
    /// What a report does not say speaks against nothing.
    let isOfSameAgency: Bool
    let isOfYearBefore: Bool

    /// The two are a pair.
    var isPair: Bool { isOfSameAgency && isOfYearBefore }

    init(_ previous: Report, before report: Report) {
        self.report = previous
        isOfSameAgency = Self.isSame(report.agency?.name, previous.agency?.name)
        if let year = report.year, let other = previous.year {
            isOfYearBefore = year.subtractingReportingOverflow(other) == (1, false)
        } else {
            isOfYearBefore = true
        }
    }

    /// A government is the same with or without the word: 青山县, 青山县人民政府.
    private static func isSame(_ name: String?, _ other: String?) -> Bool {
        guard let name, let other else { return true }
        return name.isIdentical(to: other) || (name + Form.government).isIdentical(to: other)
            || name.isIdentical(to: other + Form.government)
    }
}

extension Judgement {
    /// A cell of last year's report. It has no place in this one.
    @inline(never)
    func operand(previous path: CellPath) -> DraftOperand {
        DraftOperand(
            locus: .previous(.cell(path)), text: previous?.report[path]?.text ?? "",
            value: previous?.report.cells.number(path), extent: nil)
    }

    /// Tells that the two are no pair, by what the titles of both say.
    @inline(never)
    mutating func addMismatch(
        _ rule: Rule, _ own: Bilingual, _ other: Bilingual, _ figures: (Int, Int)? = nil
    ) {
        var draft = Draft(
            rule, [own, other],
            operands: [
                DraftOperand(locus: .title, text: own.zh, extent: report.origin?.title),
                DraftOperand(locus: .previous(.title), text: other.zh, extent: nil),
            ])
        if let (actual, last) = figures {
            draft.actual = FixedDecimal(Int64(actual))
            draft.expected = FixedDecimal(Int64(last)).adding(FixedDecimal(1))
        }
        add(draft)
    }
}

extension Locus {
    /// The same part of last year's report.
    static func previous(_ locus: Locus) -> Locus {
        Locus(path: "previous." + locus.path, order: locus.order)
    }
}
