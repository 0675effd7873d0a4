import Foundation
import OGIReport
import Testing

@Suite("The likely cause of identities that fail together")
struct RootCauseTests {
    /// How often the altered figure was named, of the cases where an identity can tell; and
    /// what was named where none can.
    struct Tally {
        var (told, named, wrong) = (0, 0, 0)
        var (untold, guessed, misled) = (0, 0, 0)

        var share: Double { Double(named) / Double(max(told, 1)) }
    }

    /// An identity can tell a misprint if some sum fails, and no other single figure, and no
    /// exchange of two other neighbours, makes all sums of the report hold again.
    @Test(
        "A misprinted figure is named first, with what it should be, wherever an identity can tell")
    func misprints() throws {
        var tallies: [Misprint.Kind: Tally] = [:]
        for (name, report) in try Self.reports() {
            let figures = Figures(report)
            #expect(figures.deficits().allSatisfy { $0 == 0 }, "\(name)")
            for path in report.paths where report[path]?.number != nil {
                for misprint in Misprint.all(of: path, in: figures) {
                    Self.judge(
                        misprint, of: report, figures, &tallies[misprint.kind, default: Tally()])
                }
            }
        }
        var all = Tally()
        for kind in Misprint.Kind.allCases {
            let tally = tallies[kind] ?? Tally()
            print(
                "\(kind.rawValue): named \(tally.named) of \(tally.told), another \(tally.wrong);",
                "of \(tally.untold) beyond telling, right \(tally.guessed), wrong \(tally.misled)")
            all.told += tally.told
            all.named += tally.named
            #expect(tally.share >= 0.95, "\(kind.rawValue)")
        }
        print("named: \(all.named) of \(all.told), \(all.share * 100) %")
        #expect(all.told > 1000 && all.share >= 0.95)
    }

    private static func judge(
        _ misprint: Misprint, of clean: Report, _ figures: Figures, _ tally: inout Tally
    ) {
        var (report, altered) = (clean, figures)
        for (path, figure) in misprint.figures {
            report.put(Cell(figure), at: path)
            altered.values[path] = figure
        }
        let cells = Set(misprint.figures.map { $0.path })
        let deficits = altered.deficits()
        if deficits.allSatisfy({ $0 == 0 }) { return }
        let first = report.findings().all.lazy.filter { $0.likelyCause != nil }.first
        let isRight = first.map { finding in
            finding.likelyCause.map { cells.contains($0) } ?? false
                && finding.suggestedValue?.mantissa
                    == finding.likelyCause.flatMap { figures.values[$0] }
        }
        if altered.isExplained(without: cells, deficits) {
            tally.untold += 1
            if isRight == true { tally.guessed += 1 }
            if isRight == false { tally.misled += 1 }
        } else {
            tally.told += 1
            if isRight == true { tally.named += 1 }
            if isRight == false { tally.wrong += 1 }
        }
    }

    /// The clean reports of the repository, and the real figure sets where they are there.
    private static func reports() throws -> [(name: String, report: Report)] {
        var reports = try Edition.allCases.map { ($0.rawValue, try Clean.report($0)) }
        if Fixtures.hasShared {
            reports += try FigureSets.all()
        } else {
            print("the reference material is not beside the repository: figure sets not altered")
        }
        return reports
    }
}
