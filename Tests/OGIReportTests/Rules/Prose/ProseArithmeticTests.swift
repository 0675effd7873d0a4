import OGIReport
import Testing

@Suite("Sums and shares in a sentence")
struct ProseArithmeticTests {
    /// A sentence that contradicts itself: its rule, what it must be, what it says.
    struct Case: Sendable, CustomTestStringConvertible {
        let sentence: String
        let rule: String
        let expected: String
        let actual: String
        var testDescription: String { sentence }

        init(_ sentence: String, _ rule: String, _ expected: String, _ actual: String) {
            self.sentence = sentence
            self.rule = "prose." + rule
            self.expected = expected
            self.actual = actual
        }
    }

    static let wrong: [Case] = [
        Case("发布信息100条，其中图文60条、视频50条。", "breakdown", "100", "110"),
        Case("发布信息100条，其中：图文60条；视频50条。", "breakdown", "100", "110"),
        Case("发布信息100条（其中图文120条）。", "breakdown", "100", "120"),
        Case("发布信息100条。其中图文60条，视频41条。", "breakdown", "100", "101"),
        Case("发布信息100条，其中图文60条，其余视频30条。", "breakdown", "100", "90"),
        Case("发布信息7716条。其中自采信息6126条；转载稿件1591篇。", "breakdown", "7716", "7717"),
        Case("发布信息7717条。其中自采信息6125条；转载稿件1591篇。", "breakdown", "7717", "7716"),
        Case("召开新闻发布会５场，其中专题６场。", "breakdown", "5", "6"),
        Case("发布信息300条，其中图文100条，占33.4%。", "percentage", "33.3", "33.4"),
        Case("发布信息300条，其中图文200条，占66.5%。", "percentage", "66.7", "66.5"),
        Case("发布信息300条，其中图文200条，占比70%。", "percentage", "67", "70"),
        Case("发布信息300条，其中图文150条，占百分之四十。", "percentage", "50", "40"),
        Case("发布信息300条，其中图文150条，占总数的５１％。", "percentage", "50", "51"),
    ]

    @Test("speak where they do not hold", arguments: wrong)
    func speaks(_ example: Case) throws {
        let found = ProseCase(example.sentence).report().proseFindings
        let finding = try #require(found.first, "nothing found")
        #expect(found.count == 1)
        #expect(finding.rule == example.rule && finding.severity == .warning)
        #expect(finding.expected?.description == example.expected)
        #expect(finding.actual?.description == example.actual)
    }

    @Test("can be shares of a total of table 3")
    func shareOfTable() throws {
        // Of those received, those processed, or those received and carried in; cut off too.
        for (share, isRight) in [("97.6", true), ("97.5", true), ("97.7", true), ("97.4", false)] {
            var report = try Clean.report(.edition2021)
            report.sections[0].paragraphs.append("政府信息公开申请中，自然人申请3440件，占\(share)%。")
            let found = report.proseFindings.map { $0.rule }
            #expect(found == (isRight ? [] : ["prose.percentage"]), "\(share)")
        }
    }

    @Test("Another scope than the office's own makes a finding advice")
    func scope() {
        for words in ["全市", "区政府办代表区政府", "全区各级行政机关", "各街镇", "我区", "市本级"] {
            let found = ProseCase("2023年，\(words)共收到政府信息公开申请15件。").report().proseFindings
            #expect(found.map { $0.severity } == [.advice], "\(words)")
        }
        let next = ProseCase("全市共收到政府信息公开申请15件。其中予以公开10件。").report().proseFindings
        #expect(next.map { $0.severity } == [.advice, .advice])
    }

    @Test("A finding's place is the phrase's, in the input as given")
    func place() throws {
        let clean = try Clean.text(.edition2021)
        let text = clean.replacing("全年新收政府信息公开申请3525件", with: "全年新收政府信息公开申请3526件")
        let finding = try #require(try Report(parsing: Array(text.utf8)).proseFindings.first)
        #expect(finding.rule == "prose.received")
        let place = try #require(finding.operands.first?.place)
        let bytes = Array(text.utf8)[place.offset..<(place.offset + place.length)]
        #expect(String(decoding: bytes, as: UTF8.self) == "新收政府信息公开申请3526件")
        #expect(finding.operands.last?.path == "requests.received.total")
        #expect(finding.operands.last?.place != nil)
    }
}
