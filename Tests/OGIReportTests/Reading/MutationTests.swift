import Foundation
import OGIReport
import Testing

@Suite("Broken input")
struct MutationTests {
    /// Both carriers of every example and fixture.
    static let inputs: [[UInt8]] =
        (Fixtures.reports.flatMap { url -> [[UInt8]] in
            guard let report = try? Fixtures.report(url), let bytes = try? Fixtures.bytes(url)
            else {
                return []
            }
            return [bytes, report.serialized(as: .json)]
        })

    /// Whatever was read is judged and written; whatever was refused says where.
    static func exercise(_ input: [UInt8], as format: Format? = nil) {
        do {
            let report = try Report(parsing: input, as: format)
            let findings = report.findings()
            #expect(findings.verdict != .refused)
            _ = findings.serialized(listingNotAssessable: true)
            let isKept = (try? Report(parsing: report.serialized(as: .json))) == report
            #expect(isKept)
        } catch {
            #expect(error.place.line >= 1 && error.place.column >= 1)
            #expect(error.place.offset <= input.count)
            #expect(!error.message.zh.isEmpty && !error.message.en.isEmpty)
            #expect(Findings(error).verdict == .refused)
        }
    }

    @Test("Every prefix of every example ends in a value or a refusal")
    func prefixes() {
        for input in Self.inputs {
            // Each prefix of a short input; of a long one those around every fifth byte.
            for length in stride(from: 0, through: input.count, by: 5) {
                Self.exercise(Array(input[..<length]))
            }
        }
    }

    @Test("20,000 random changes of a byte end in a value or a refusal")
    func changes() {
        var dice = Dice(2_019)
        for _ in 0..<20_000 {
            var input = dice.pick(Self.inputs)
            let index = Int.random(in: input.indices, using: &dice)
            switch Int.random(in: 0...3, using: &dice) {
            case 0: input[index] = UInt8.random(in: 0...255, using: &dice)
            case 1: input.remove(at: index)
            case 2: input.insert(dice.pick(Array("0\n\"\\{}[],:-一 ".utf8)), at: index)
            default: input[index] ^= 1 << UInt8.random(in: 0...7, using: &dice)
            }
            Self.exercise(input)
        }
    }

    @Test("Written text of odd reports survives changes too")
    func changesOfWrittenText() {
        var dice = Dice(7)
        for seed in 0..<UInt64(2_000) {
            var generator = Generator(seed)
            var input = generator.report().serialized(as: .text)
            let index = Int.random(in: input.indices, using: &dice)
            input[index] = dice.pick(Array("\n\\@. 0一".utf8))
            Self.exercise(input, as: .text)
        }
    }
}
