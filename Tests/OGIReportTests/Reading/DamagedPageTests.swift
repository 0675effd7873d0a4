import OGIReport
import Testing

@Suite("A figure of a damaged page is right or reported", .serialized)
struct DamagedPageTests {
    /// A damaged page, and what was done to it.
    func damaged(
        _ dialect: Dialect, _ seed: UInt64
    ) -> (report: PrintedReport, page: [UInt8], what: String) {
        var dice = Dice(seed &* 31 &+ 7)
        var report = PrintedReport.unique(seed, blanks: !dialect.losesBlanks && seed % 3 == 0)
        let kinds = Damage.allCases
        var done: Set<TableKey> = []
        var what = [
            report.damage(
                kinds[Int(seed) % kinds.count], dialect, avoiding: &done, &dice)
        ]
        if seed % 4 == 0 {
            what.append(report.damage(dice.pick(kinds), dialect, avoiding: &done, &dice))
        }
        return (report, dialect.page(report, seed: seed), what.joined(separator: "; "))
    }

    @Test("Over 2,000 damaged pages", arguments: Dialect.allCases)
    func pages(_ dialect: Dialect) {
        var tally = Tally()
        var refused = 0
        let number = Dialect.allCases.firstIndex(of: dialect) ?? 0
        for seed in (0..<UInt64(Damage.allCases.count * 6)).map({ $0 + UInt64(number) * 1_000 }) {
            let (report, page, what) = damaged(dialect, seed)
            var one = Tally()
            do {
                one.add(try Report(parsing: page), report.truth, report)
            } catch {
                refused += 1
                one.cases = ["refused: \(error)"]
            }
            if one.wrong + one.doubtful + one.lost > 0 || !one.cases.isEmpty {
                Issue.record("\(dialect), seed \(seed), \(what): \(one.cases.prefix(3))")
            }
            tally += one
        }
        print("\(dialect): \(tally), pages refused \(refused)")
        #expect(tally.wrong == 0 && tally.doubtful == 0, "\(dialect): \(tally)")
        #expect(tally.lost == 0 && refused == 0, "\(dialect): \(tally)")
    }
}
