import OGIReport
import Testing

@Suite("The same report through every carrier", .serialized)
struct CarrierLawTests {
    /// One figure set in one dialect, and the seed of both.
    private func check(
        _ report: PrintedReport, _ dialect: Dialect, _ seed: UInt64, addsUp: Bool
    ) -> Tally {
        var tally = Tally()
        let page = dialect.page(report, seed: seed)
        let name = "\(dialect), seed \(seed)"
        do {
            let read = try Report(parsing: page)
            tally.add(read, report.truth, report)
            // In the text of a PDF a misprinted label that is broken over lines can be any row's,
            // and without options its order is lost: there a figure is right or reported.
            // Where the header of table 4 is in pieces, its figures must add up to be placed.
            let isTold = dialect == .pdfLayout || addsUp && dialect != .pdfDefault
            let isWhole = !dialect.isPDF || isTold && seed % 2 == 0
            let problems = isWhole ? compare(read, report.expected()) : []
            let isSame = problems.isEmpty
            #expect(isSame, "\(name): \(problems.prefix(4).joined(separator: "; "))")
            let isSniffed = try Report(parsing: page, as: dialect.format) == read
            #expect(isSniffed, "\(name): as \(dialect.format)")
        } catch {
            Issue.record("\(name) is refused: \(error)")
        }
        return tally
    }

    /// What the page says otherwise than the report.
    private func compare(_ read: Report, _ expected: Report) -> [String] {
        if read.edition != expected.edition { return ["edition \(read.edition)"] }
        var problems: [String] = []
        for path in CellPath.all where read[path] != expected[path] {
            let cell = read[path].map { "“\($0.text)”" } ?? "absent"
            problems.append("\(path) is \(cell), not “\(expected[path]?.text ?? "absent")”")
        }
        for form in Form.sections {
            let paragraphs = read.section(form.key)?.paragraphs ?? ["no section"]
            let truth = expected.section(form.key)?.paragraphs ?? []
            if paragraphs != truth { problems.append("\(form.key): \(paragraphs)") }
        }
        if read.preface != expected.preface { problems.append("preface: \(read.preface)") }
        if read.title != expected.title { problems.append("title: \(read.title ?? "none")") }
        if read.year != expected.year { problems.append("year: \(read.year ?? 0)") }
        if read.agency != expected.agency { problems.append("agency: \(read.agency?.name ?? "")") }
        let errors = Set(expected.errors)
        problems += read.errors.filter { !errors.contains($0) }.map { "error \($0)" }
        return problems
    }

    private func run(_ reports: [PrintedReport], _ dialect: Dialect, addsUp: Bool) {
        var tally = Tally()
        for (index, plain) in reports.enumerated() {
            for seed in [UInt64(index) * 2, UInt64(index) * 2 + 1] {
                var report = plain
                if dialect.losesBlanks {
                    let truth = report.truth
                    report.fill { path in truth[path].flatMap { $0.isEmpty ? nil : $0 } ?? "0" }
                }
                // Every other page is as the form has it.
                if seed % 2 == 1 {
                    report.sprinkle(seed, blanks: !dialect.losesBlanks)
                    report.misprint(seed)
                }
                tally += check(report, dialect, seed, addsUp: addsUp)
            }
        }
        print("\(dialect): \(tally)")
        #expect(tally.wrong == 0, "\(dialect): \(tally)")
        #expect(tally.lost == 0, "\(dialect): \(tally)")
    }

    @Test("Figures like those of real reports", arguments: Dialect.allCases)
    func random(_ dialect: Dialect) {
        run(
            (0..<8).map { .random(Edition.allCases[Int($0 % 2)], $0) }, dialect, addsUp: false)
    }

    @Test(
        "The figures of published reports",
        .enabled(if: Fixtures.hasShared, "the reference material is not beside the repository"),
        arguments: Dialect.allCases)
    func shared(_ dialect: Dialect) throws {
        run(try PrintedReport.shared(), dialect, addsUp: true)
    }
}

extension Report {
    /// The rules that speak as errors, with what they speak of.
    fileprivate var errors: [String] {
        findings().all.filter { $0.severity == .error }.map { finding in
            finding.rule + " " + finding.operands.map { $0.path }.joined(separator: ", ")
        }
    }
}
