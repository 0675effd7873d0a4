/// What must hold for every input.
enum Law {
    /// How an input breaks the laws; `nil` if it keeps them.
    static func fault(of input: [UInt8], as format: Format?) -> String? {
        do {
            let report = try Report(parsing: input, as: format)
            return fault(of: report, from: input, as: format)
        } catch {
            return fault(of: error, from: input)
        }
    }

    private static func fault(of refusal: Refusal, from input: [UInt8]) -> String? {
        if let fault = fault(of: refusal.place, in: input) { return "a refusal: \(fault)" }
        let findings = Findings(refusal)
        if findings.verdict != .refused { return "a refusal is \(findings.verdict)" }
        return fault(of: findings, in: input)
    }

    private static func fault(
        of report: Report, from input: [UInt8], as format: Format?
    ) -> String? {
        let findings = report.findings()
        if findings.verdict == .refused { return "a report that was read is refused" }
        return fault(of: findings, in: input) ?? fault(of: report.readingFindings, in: input)
            ?? misplacedCell(of: report, isPlaced: format != .text && format != nil)
            ?? Format.allCases.lazy.compactMap { lostIn($0, report) }.first
    }

    // MARK: Places

    private static func fault(of findings: Findings, in input: [UInt8]) -> String? {
        for finding in findings.all {
            if finding.message.zh.isEmpty || finding.message.en.isEmpty {
                return "\(finding.rule) says nothing"
            }
            for place in finding.operands.compactMap({ $0.place }) {
                if let fault = fault(of: place, in: input) { return "\(finding.rule): \(fault)" }
            }
        }
        let json = findings.serialized(listingNotAssessable: true)
        return isJSON(json) ? nil : "findings are not JSON"
    }

    private static func fault(of place: Place, in input: [UInt8]) -> String? {
        let isInside =
            place.offset >= 0 && place.length >= 0 && place.line >= 1 && place.column >= 1
            && place.offset <= input.count && place.length <= input.count - place.offset
        return isInside ? nil : "\(place) lies outside \(input.count) bytes"
    }

    /// Every cell that was read has a place in the decoded text. Only a directive of our own copied
    /// text sets a cell without one.
    private static func misplacedCell(of report: Report, isPlaced: Bool) -> String? {
        guard let origin = report.origin else { return "a report that was read has no origin" }
        for path in report.paths {
            guard let extent = origin[path] else {
                if isPlaced { return "\(path) has no place" } else { continue }
            }
            if Int(extent.offset) + Int(extent.length) > origin.source.bytes.count {
                return "\(path) lies outside the text"
            }
        }
        return nil
    }

    // MARK: Writing and reading back

    private static func lostIn(_ format: Format, _ report: Report) -> String? {
        guard let output = OutputFormat(rawValue: format.rawValue) else { return nil }
        let bytes = report.serialized(as: output)
        guard let again = try? Report(parsing: bytes, as: format) else {
            return "written \(format) is refused"
        }
        if again != report { return "written \(format) is read as another report" }
        return again.serialized(as: output) == bytes ? nil : "written \(format) is not stable"
    }
}
