/// Writes findings as JSON, `ogi-findings/1`: one line for each finding.
struct FindingsJSON {
    private var output = JSONOutput()

    static func bytes(of findings: Findings, listingNotAssessable: Bool) -> [UInt8] {
        var writer = FindingsJSON()
        writer.document(findings, listingNotAssessable: listingNotAssessable)
        return writer.output.finish()
    }

    private mutating func document(_ findings: Findings, listingNotAssessable: Bool) {
        output.raw("{\n  \"format\": \"ogi-findings/1\",\n  \"verdict\": ")
        output.string(findings.verdict.rawValue)
        output.raw(",\n  \"counts\": {")
        for severity in Severity.allCases {
            output.key(severity.rawValue)
            output.number(findings.count(of: severity))
            output.raw(", ")
        }
        output.key("not_assessable")
        output.number(findings.notAssessable.count)
        let waived = findings.waivedCount
        if waived > 0 {
            output.raw(", \"waived\": ")
            output.number(waived)
        }
        output.raw("},\n  \"findings\": ")
        list(findings.all) { $0.finding($1) }
        if listingNotAssessable {
            output.raw(",\n  \"not_assessable\": ")
            list(findings.notAssessable) { $0.notAssessable($1) }
        }
        output.raw("\n}\n")
    }

    private mutating func list<Element>(
        _ elements: [Element], write: (inout FindingsJSON, Element) -> Void
    ) {
        output.raw("[")
        for (index, element) in elements.enumerated() {
            output.raw(index > 0 ? ",\n    " : "\n    ")
            write(&self, element)
        }
        output.raw(elements.isEmpty ? "]" : "\n  ]")
    }

    private mutating func finding(_ finding: Finding) {
        output.raw("{\"rule\": ")
        output.string(finding.rule)
        output.raw(", \"severity\": ")
        output.string(finding.severity.rawValue)
        output.raw(", \"message\": ")
        output.bilingual(finding.message)
        output.raw(", \"cells\": [")
        for (index, operand) in finding.operands.enumerated() {
            if index > 0 { output.raw(", ") }
            self.operand(operand)
        }
        output.raw("]")
        figure("expected", finding.expected)
        figure("actual", finding.actual)
        figure("difference", finding.difference)
        output.raw(", \"basis\": ")
        output.string(finding.basis.zh)
        output.raw(", \"fingerprint\": ")
        output.string(finding.fingerprint)
        if let path = finding.likelyCause {
            output.raw(", \"likely_cause\": ")
            output.string(path.description)
        }
        figure("suggested_value", finding.suggestedValue)
        figure("clears", finding.clears.map { FixedDecimal(Int64($0)) })
        if let waiver = finding.waiver {
            output.raw(", \"waived\": {\"reason\": ")
            output.string(waiver.reason)
            output.raw(", \"author\": ")
            output.string(waiver.author)
            output.raw(", \"expires\": ")
            output.string(waiver.expires.description)
            output.raw("}")
        }
        output.raw("}")
    }

    private mutating func operand(_ operand: Operand) {
        output.raw("{\"path\": ")
        output.string(operand.path)
        output.raw(", \"text\": ")
        output.string(operand.text)
        if let place = operand.place {
            output.raw(", \"line\": ")
            output.number(place.line)
            output.raw(", \"column\": ")
            output.number(place.column)
            output.raw(", \"offset\": ")
            output.number(place.offset)
            output.raw(", \"length\": ")
            output.number(place.length)
        }
        output.raw("}")
    }

    private mutating func figure(_ key: String, _ value: FixedDecimal?) {
        guard let value else { return }
        output.raw(", ")
        output.key(key)
        output.number(value)
    }

    private mutating func notAssessable(_ item: NotAssessable) {
        output.raw("{\"rule\": ")
        output.string(item.rule)
        output.raw(", \"label\": ")
        output.bilingual(item.label)
        output.raw(", \"missing\": ")
        output.array(item.missing.map { $0.description })
        output.raw("}")
    }
}
