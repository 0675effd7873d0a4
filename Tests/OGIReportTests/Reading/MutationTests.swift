import Foundation
import OGIReport
import Testing

@Suite("Broken input")
struct MutationTests {
    /// Both carriers of every example.
    static let examples: [[UInt8]] = inputs(Fixtures.files(in: Fixtures.examples, ending: ".txt"))

    /// Both carriers of every example and fixture.
    static let everything: [[UInt8]] = inputs(Fixtures.reports)

    private static func inputs(_ urls: [URL]) -> [[UInt8]] {
        urls.flatMap { url -> [[UInt8]] in
            guard let report = try? Fixtures.report(url), let bytes = try? Fixtures.bytes(url)
            else {
                return []
            }
            return [bytes, report.serialized(as: .json)]
        }
    }

    /// What is wrong with an outcome; `nil` if nothing is. Whatever was read is judged and
    /// written; whatever was refused says where.
    static func fault(_ input: [UInt8], as format: Format? = nil) -> String? {
        do {
            let report = try Report(parsing: input, as: format)
            let findings = report.findings()
            if findings.verdict == .refused { return "a report that was read is refused" }
            if findings.serialized(listingNotAssessable: true).isEmpty { return "no findings" }
            let again = try? Report(parsing: report.serialized(as: .json))
            return again == report ? nil : "not read back: \(difference(again ?? report, report))"
        } catch {
            let place = error.place
            guard place.line >= 1, place.column >= 1, (0...input.count).contains(place.offset)
            else {
                return "no place: \(place)"
            }
            return error.message.zh.isEmpty || error.message.en.isEmpty ? "no message" : nil
        }
    }

    @Test("Every prefix of every example ends in a value or a refusal", arguments: examples.indices)
    func prefixes(_ index: Int) {
        let input = Self.examples[index]
        for length in 0...input.count {
            if let fault = Self.fault(Array(input[..<length])) {
                Issue.record("\(fault) after \(length) bytes")
            }
        }
    }

    @Test("100,000 random changes of a byte end in a value or a refusal", arguments: 0..<UInt64(10))
    func changes(_ seed: UInt64) {
        var dice = Dice(2_019 + seed)
        for number in 0..<10_000 {
            var input = dice.pick(Self.everything)
            let index = Int.random(in: input.indices, using: &dice)
            switch Int.random(in: 0...3, using: &dice) {
            case 0: input[index] = UInt8.random(in: 0...255, using: &dice)
            case 1: input.remove(at: index)
            case 2: input.insert(dice.pick(Array("0\n\"\\{}[],:-一 ".utf8)), at: index)
            default: input[index] ^= 1 << UInt8.random(in: 0...7, using: &dice)
            }
            if let fault = Self.fault(input) { Issue.record("\(fault) (seed \(seed), \(number))") }
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
            if let fault = Self.fault(input, as: .text) { Issue.record("\(fault) (seed \(seed))") }
        }
    }

    @Test(
        "Work grows linearly with the input: many findings on one line, many headings, rows, keys")
    func linear() {
        let shapes: [@Sendable (Int) -> String] = [
            {
                "{\"format\": \"ogi-report/1\", \"year\": 2024"
                    + (0..<$0).map { ", \"k\($0)\": 1" }.joined() + "}"
            },
            {
                Form.sections.map { $0.standardHeading }.joined(separator: "\n")
                    + String(repeating: "\n一、总体情况", count: $0)
            },
            { "三、收到和处理政府信息公开申请情况\n" + String(repeating: "重复申请\n1\n2\n", count: min($0, 4_000)) },
            {
                String(repeating: "地址：", count: $0) + "\n"
                    + Form.sections.map { $0.standardHeading }.joined(separator: "\n")
            },
        ]
        for (index, shape) in shapes.enumerated() {
            func seconds(_ size: Int) -> Double {
                let input = Array(shape(size).utf8)
                let clock = ContinuousClock()
                let times = (0..<3).map { _ in clock.measure { _ = Self.fault(input) } }
                return (times.min() ?? .zero) / .seconds(1)
            }
            // Quadratic work takes 64 times as long for 8 times the input.
            let ratio = seconds(8_000) / seconds(1_000)
            #expect(ratio < 32, "shape \(index): \(ratio)")
        }
    }
}
