import OGIReport
import Testing

@Suite("Figures of prose")
struct ProsePinTests {
    static let cases = ProseCase.requests + ProseCase.outcomes + ProseCase.others

    @Test("stand for the cells that their words name, and for no others", arguments: cases)
    func pinned(_ example: ProseCase) {
        let found = example.report().proseFindings
        let pins = found.map { $0.pin }
        #expect(found.count == example.pins.count, "\(pins)")
        for pin in example.pins {
            #expect(found.contains { $0.matches(pin) }, "\(pin) not in \(pins)")
        }
    }

    @Test("are silent where they are right, and speak where they are one off", arguments: cases)
    func altered(_ example: ProseCase) throws {
        for finding in example.report().proseFindings where finding.rule != "prose.contradiction" {
            let expected = try #require(finding.expected).mantissa
            let phrase = try #require(finding.operands.first).text
            let digits = phrase.filter { $0.isASCII && $0.isNumber }
            guard phrase.contains(digits), digits == finding.actual?.description else { continue }
            for change in [Int64(0), 1, -1] {
                let right = phrase.replacing(digits, with: "\(expected + change)")
                let altered = example.sentence.replacing(phrase, with: right)
                let again = example.report(altered).proseFindings
                    .filter {
                        $0.rule == finding.rule
                            && $0.operands.dropFirst() == finding.operands.dropFirst()
                    }
                    .contains { $0.actual?.mantissa == expected + change }
                #expect(again == (change != 0), "\(altered)")
            }
        }
    }

    @Test("are quoted with their words, and nothing else")
    func phrase() throws {
        let example = ProseCase("2023年，我局加强管理，共新收政府信息公开申请15件，同比增加3件。")
        let finding = try #require(example.report().proseFindings.first)
        #expect(finding.operands.first?.text == "新收政府信息公开申请15件")
        #expect(finding.operands.first?.path == "sections.overview")
        #expect(finding.message.zh.contains("“新收政府信息公开申请15件”：正文为 15，表中为"))
        #expect(finding.severity == .warning)
    }
}
