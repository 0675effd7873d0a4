import OGIReport
import Testing

@Suite("A figure is right or reported")
struct HonestyTests {
    @Test("Undamaged text gives every figure")
    func undamaged() throws {
        for seed in 0..<UInt64(40) {
            let document = DamagedText(seed)
            let report = try Report(parsing: Array(document.text.utf8))
            #expect(report.paths.filter { report[$0]?.number != nil }.count == document.truth.count)
            for (path, figure) in document.truth { #expect(report[path]?.number == figure) }
            #expect(report.readingFindings.all.isEmpty)
        }
    }

    @Test("In 4,000 damaged documents no figure stands in a wrong cell")
    func damaged() throws {
        var (right, leftOut, silent) = (0, 0, 0)
        for seed in 0..<UInt64(4_000) {
            var document = DamagedText(seed)
            var damage = [document.damage()]
            if seed % 4 == 0 { damage.append(document.damage()) }
            let report = try Report(parsing: Array(document.text.utf8))
            let printed = Set(document.text.split(separator: "\n"))
            let reported = Set(report.findings().all.flatMap { $0.operands.map { $0.text } })
            for (path, figure) in document.truth {
                if report[path]?.number == figure {
                    right += 1
                } else if let text = report[path]?.text, !text.isEmpty {
                    silent += 1
                    Issue.record("seed \(seed), \(damage): \(path) is \(text), not \(figure)")
                } else if printed.contains("\(figure)"[...]) {
                    leftOut += 1
                    let isReported = reported.contains("\(figure)")
                    #expect(isReported, "seed \(seed), \(damage): \(figure) of \(path) is lost")
                }
            }
        }
        print("right \(right), left out and reported \(leftOut), silently wrong \(silent)")
        #expect(silent == 0)
    }

    @Test("A section that stands twice gives neither of two rows, and says so")
    func doubledSection() throws {
        let document = DamagedText(1)
        let again = "\n\n三、收到和处理政府信息公开申请情况\n\n（一）予以公开" + String(repeating: "\n\n7", count: 7)
        let report = try Report(parsing: Array((document.text + again).utf8))
        let granted = report.paths.filter { $0.row == "results.granted" }
        #expect(granted.isEmpty)
        #expect(
            report.findings().all.contains {
                $0.rule == "tables.row_unknown"
            })
    }
}
