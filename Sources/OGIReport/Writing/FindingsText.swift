/// Writes findings for people: severity, rule and message, then the line of the input with a mark
/// under the place.
struct FindingsText {
    private let findings: Findings
    private let language: Language
    private var excerpt: Excerpt
    private var output = ByteBuffer()

    static func bytes(of findings: Findings, in language: Language) -> [UInt8] {
        var writer = FindingsText(findings, language)
        writer.head()
        for finding in findings.all { writer.finding(finding) }
        return writer.output.finish()
    }

    private init(_ findings: Findings, _ language: Language) {
        self.findings = findings
        self.language = language
        excerpt = Excerpt(of: findings.text, hiding: findings.hiddenExtents)
    }

    private mutating func put(_ zh: StaticString, _ en: StaticString) {
        output.raw(language == .chinese ? zh : en)
    }

    private mutating func head() {
        switch findings.verdict {
        case .valid: put("通过", "valid")
        case .validWithWarnings: put("通过，但有警告", "valid, with warnings")
        case .invalid: put("不通过", "invalid")
        case .refused: put("拒收", "refused")
        }
        put("：错误 ", ": errors ")
        output.number(findings.count(of: .error))
        put("，警告 ", ", warnings ")
        output.number(findings.count(of: .warning))
        put("，建议 ", ", advice ")
        output.number(findings.count(of: .advice))
        put("，无法核算 ", ", not assessable ")
        output.number(findings.notAssessable.count)
        let waived = findings.waivedCount
        if waived > 0 {
            put("，豁免 ", ", waived ")
            output.number(waived)
        }
        output.raw("\n")
    }

    private mutating func finding(_ finding: Finding) {
        output.raw("\n")
        if finding.waiver != nil { put("已豁免的", "waived ") }
        switch finding.severity {
        case .error: put("错误 ", "error ")
        case .warning: put("警告 ", "warning ")
        case .advice: put("建议 ", "advice ")
        }
        output.line(finding.rule)
        put("：", ": ")
        output.line(finding.message[language])
        output.raw("\n")
        if let waiver = finding.waiver { self.waiver(waiver) }
        if let cause = finding.likelyCause, let value = finding.suggestedValue {
            put("  或为此处有误：", "  likely cause: ")
            output.text(cause.description)
            put("，应为 ", ", which should be ")
            output.text(value.description)
            output.raw("\n")
        }
        guard let operand = finding.operands.first else { return }
        output.raw("  ")
        if let place = operand.place {
            output.number(place.line)
            output.raw(":")
            output.number(place.column)
            output.raw(" ")
        }
        output.line(operand.path)
        output.raw("\n")
        if let extent = operand.extent, !findings.text.isEmpty {
            excerpt.write(extent, into: &output, lead: "  | ")
        }
    }

    private mutating func waiver(_ waiver: Waiver) {
        put("  豁免理由：", "  reason: ")
        output.line(waiver.reason)
        put("（", " (")
        output.line(waiver.author)
        put("，有效期至 ", ", until ")
        output.text(waiver.expires.description)
        put("）\n", ")\n")
    }
}
