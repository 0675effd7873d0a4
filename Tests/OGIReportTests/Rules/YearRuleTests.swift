import OGIReport
import Testing

@Suite("From year to year")
struct YearRuleTests {
    private static func spoken(_ report: Report, _ last: Report) -> [Finding] {
        report.findings(previous: last).all.filter { $0.rule.hasPrefix("years.") }
    }

    @Test("A clean pair breaks nothing, and all of it is judged", arguments: Edition.allCases)
    func clean(_ edition: Edition) throws {
        let (report, last) = try YearPairs.clean(edition)
        let findings = report.findings(previous: last)
        #expect(findings.all.isEmpty, "\(findings.all.map { $0.message.zh })")
        #expect(findings.notAssessable.isEmpty)
    }

    /// The identity from year to year that a cell stands in.
    private static func rule(of path: CellPath, isLastYear: Bool, _ edition: Edition) -> String? {
        switch path.column {
        case "in_force": "years.in_force"
        case "issued", "repealed": isLastYear ? nil : "years.in_force"
        case "items_last_year": "years.items"
        case "change": isLastYear ? "years.items" : nil
        default:
            path.row == (isLastYear ? "carried_out" : "carried_in") ? "years.carried_over" : nil
        }
    }

    @Test(
        "Any operand of either year altered by one makes its rule speak, and no other",
        arguments: Edition.allCases, [Int64(1), -1])
    func altered(_ edition: Edition, by change: Int64) throws {
        let clean = try YearPairs.clean(edition)
        var judged = 0
        for path in clean.report.paths {
            for isLastYear in [false, true] {
                var (report, last) = clean
                let own = isLastYear ? last : report
                guard let figure = own[path]?.number, figure.isInteger else { continue }
                let cell = Cell(figure.mantissa + change)
                if isLastYear { last.put(cell, at: path) } else { report.put(cell, at: path) }
                // A figure just at a bound may jump; that is no identity.
                let spoken = Self.spoken(report, last).filter { $0.rule != "years.jump" }
                let rule = Self.rule(of: path, isLastYear: isLastYear, edition)
                #expect(spoken.map { $0.rule } == (rule.map { [$0] } ?? []), "\(path)")
                let name = (isLastYear ? "previous." : "") + path.description
                guard let finding = spoken.first else { continue }
                #expect(finding.operands.contains { $0.path == name && $0.value == cell.number })
                #expect(finding.difference?.mantissa.magnitude == 1)
                judged += 1
            }
        }
        #expect(judged == (edition == .edition2019 ? 7 + 5 + 7 + 5 + 5 : 7 + 6 + 7 + 2))
    }

    @Test("Where the two are no pair only that is said", arguments: Edition.allCases)
    func noPair(_ edition: Edition) throws {
        let (report, _) = try YearPairs.clean(edition)
        var other = report
        other.agency = Agency(name: "白水县教育局")
        #expect(
            Self.spoken(report, other).map { $0.rule } == [
                "years.same_agency", "years.consecutive",
            ])
        other.year = report.year.map { $0 - 1 }
        #expect(Self.spoken(report, other).map { $0.rule } == ["years.same_agency"])
        let years = report.findings(previous: report)
        #expect(years.all.map { $0.rule } == ["years.consecutive"])
        #expect(years.notAssessable.isEmpty)
    }

    @Test("A government is the same agency with or without the word for it")
    func names() throws {
        for (name, other, isSame) in [
            ("青山县", "青山县人民政府", true), ("青山县人民政府", "青山县", true),
            ("青山县", "青山县教育局", false), ("青山县人民政府", "青山县人民政府办公室", false),
        ] {
            var (report, last) = try YearPairs.clean(.edition2021)
            (report.agency, last.agency) = (Agency(name: name), Agency(name: other))
            #expect(Self.spoken(report, last).isEmpty == isSame, "\(name), \(other)")
        }
    }

    @Test("A figure missing in either year is counted once for its row or column")
    func missing() throws {
        var (report, last) = try YearPairs.clean(.edition2021)
        try report.put(.blank, at: "requests.carried_in.natural_person")
        try last.put(nil, at: "requests.carried_out.total")
        try last.put(Cell(printed: "/"), at: "proactive.rules.in_force")
        try report.put(Cell(printed: "约30"), at: "proactive.rules.issued")
        let findings = report.findings(previous: last)
        #expect(findings.all.allSatisfy { !$0.rule.hasPrefix("years.") })
        let years = findings.notAssessable.filter { $0.rule.hasPrefix("years.") }
        #expect(
            years.map { $0.rule } == [
                "years.carried_over", "years.carried_over", "years.in_force",
            ])
        #expect(years.map { $0.missing.count } == [1, 1, 2])
    }

    @Test("Reports of both editions are a pair in what both have")
    func editions() throws {
        let report = try Clean.report(.edition2021)
        var last = try Clean.report(.edition2019)
        (last.agency, last.year) = (report.agency, report.year.map { $0 - 1 })
        for path in report.paths where path.row == "carried_in" {
            let other = try CellPath.named("requests.carried_out.\(path.column)")
            last.put(report[path], at: other)
        }
        func judged() -> [String] {
            Self.spoken(report, last).map { $0.rule }.filter { $0 != "years.jump" }
        }
        #expect(judged().isEmpty)
        try last.put(Cell(77_777), at: "requests.carried_out.total")
        #expect(judged() == ["years.carried_over"])
    }

    @Test(
        "A figure above 100 jumps beyond five times and below a fifth, not at them",
        arguments: [
            (101, 505, false), (101, 506, true), (100, 9999, false), (500, 100, false),
            (500, 99, true), (505, 100, true), (101, 0, true), (Int64.max, Int64.max, false),
            (Int64.max / 4, Int64.max, false),
        ])
    func jumps(_ there: Int64, _ here: Int64, _ isFar: Bool) throws {
        var (report, last) = try YearPairs.clean(.edition2021)
        try report.put(Cell(here), at: "proactive.licensing.decisions")
        try last.put(Cell(there), at: "proactive.licensing.decisions")
        let jumps = Self.spoken(report, last)
        #expect(jumps.map { $0.rule } == (isFar ? ["years.jump"] : []))
        if isFar {
            #expect(
                jumps[0].operands.map { $0.path } == [
                    "proactive.licensing.decisions", "previous.proactive.licensing.decisions",
                ])
        }
    }

    @Test("A section is copied if more than nine letters of ten are last year's, figures left out")
    func copies() throws {
        var (report, last) = try YearPairs.clean(.edition2021)
        var dice = Dice(7)
        let letters = (0..<1000).map { _ in
            Unicode.Scalar(UInt32.random(in: 0x4E00...0x9FA0, using: &dice)) ?? "甲"
        }
        func text(_ letters: some Sequence<Unicode.Scalar>) -> String {
            String(String.UnicodeScalarView(letters))
        }
        func isCopied(_ paragraphs: [String], from others: [String]) -> Bool {
            report.sections[4].paragraphs = paragraphs
            last.sections[4].paragraphs = others
            let spoken = Self.spoken(report, last)
            #expect(spoken.allSatisfy { $0.rule == "years.copied_prose" })
            return !spoken.isEmpty
        }
        let other = [Unicode.Scalar](repeating: "〇", count: 300)
        let whole = [text(letters)]
        #expect(isCopied(["2024年，" + whole[0]], from: ["２０２３ 年，" + whole[0] + "另文。"]))
        #expect(isCopied([text(letters[..<910] + other[..<90])], from: whole))
        #expect(!isCopied([text(letters[..<890] + other[..<110])], from: whole))
        #expect(isCopied([text(letters[..<40])], from: whole))
        #expect(!isCopied([text(letters[..<39])], from: whole))
        #expect(!isCopied([text(letters[..<39]) + "2024"], from: whole))
        #expect(!isCopied(whole, from: [text(letters.reversed())]))
        #expect(!isCopied(whole, from: []))
    }

    @Test("What last year's report says helps to tell a misprint", arguments: Edition.allCases)
    func cause(_ edition: Edition) throws {
        var (report, last) = try YearPairs.clean(edition)
        let path = try CellPath.named("requests.carried_in.natural_person")
        let figure = try #require(report[path]?.number?.mantissa)
        report.put(Cell(figure + 30), at: path)
        let named = report.findings(previous: last).all
        #expect(named.count == 3)
        for finding in named {
            #expect(finding.likelyCause == path && finding.suggestedValue == FixedDecimal(figure))
            #expect(finding.clears == 3)
        }
        // Last year's figure is taken as printed, and so is this year's that agrees with all else.
        (report, last) = try YearPairs.clean(edition)
        try last.put(Cell(88), at: "requests.carried_out.natural_person")
        #expect(Self.spoken(report, last).map { $0.likelyCause } == [nil])
    }
}
