/// Writes findings as CSV (RFC 4180): one row a finding, and the first of its cells.
struct FindingsCSV {
    private var output = ByteBuffer()

    static func bytes(of findings: Findings) -> [UInt8] {
        var writer = FindingsCSV()
        writer.output.raw(
            "rule,severity,path,line,column,offset,length,expected,actual,difference,message_zh,message_en,basis,fingerprint,waived\r\n"
        )
        for finding in findings.all { writer.row(finding) }
        return writer.output.finish()
    }

    private mutating func row(_ finding: Finding) {
        let operand = finding.operands.first
        text(finding.rule)
        text(finding.severity.rawValue)
        text(operand?.path ?? "")
        number(operand?.place?.line)
        number(operand?.place?.column)
        number(operand?.place?.offset)
        number(operand?.place?.length)
        figure(finding.expected)
        figure(finding.actual)
        figure(finding.difference)
        text(finding.message.zh)
        text(finding.message.en)
        text(finding.basis.zh)
        text(finding.fingerprint)
        output.raw(finding.waiver == nil ? "false\r\n" : "true\r\n")
    }

    private mutating func number(_ value: Int?) {
        if let value { output.number(value) }
        output.raw(",")
    }

    private mutating func figure(_ value: FixedDecimal?) {
        if let value { output.text(value.description) }
        output.raw(",")
    }

    /// Quoted where it must be; with an apostrophe before what a spreadsheet would compute.
    private mutating func text(_ text: String) {
        var isQuoted = false
        for byte in text.utf8 where byte == 0x22 || byte == 0x2C || byte == 0x0A || byte == 0x0D {
            isQuoted = true
        }
        if isQuoted { output.raw("\"") }
        if Self.isFormula(text) { output.raw("'") }
        for byte in text.utf8 {
            if byte == 0x22 { output.raw("\"") }
            output.append(byte)
        }
        output.raw(isQuoted ? "\"," : ",")
    }

    /// Begins, but for spaces, with a sign of formulas, also a full-width one, or with a tabulator
    /// or carriage return, which hide one.
    private static func isFormula(_ text: String) -> Bool {
        for letter in text.unicodeScalars {
            switch letter {
            case " ", "\u{A0}", "\u{3000}", "\n", "\u{FEFF}": continue
            case "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠": return true
            default: return false
            }
        }
        return false
    }
}
