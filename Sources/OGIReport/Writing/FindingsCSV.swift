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
    @inline(never)
    private mutating func text(_ text: String) {
        let letters = text.utf8
        let span = letters.span
        var isQuoted = false
        for index in span.indices {
            let byte = span[index]
            if byte == 0x22 || byte == 0x2C || byte == 0x0A || byte == 0x0D { isQuoted = true }
        }
        if isQuoted { output.raw("\"") }
        if span.isFormula { output.raw("'") }
        for index in span.indices {
            if span[index] == 0x22 { output.raw("\"") }
            output.append(span[index])
        }
        output.raw(isQuoted ? "\"," : ",")
    }
}

extension Span<UInt8> {
    /// Begins, but for spaces, with a sign of formulas, also a full-width one, or with a tabulator
    /// or carriage return, which hide one.
    fileprivate var isFormula: Bool {
        var index = 0
        while index < count {
            switch self[index] {
            case 0x20, 0x0A: index += 1
            case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09,
                0x0D:
                return true
            // U+00A0, U+3000 and U+FEFF are spaces too, and ＋ － ＝ ＠ are U+FF0B, 0D, 1D and 20.
            case 0xC2 where follows(index, 0xA0): index += 2
            case 0xE3 where follows(index, 0x80, 0x80): index += 3
            case 0xEF where follows(index, 0xBB, 0xBF): index += 3
            case 0xEF:
                return follows(index, 0xBC, 0x8B) || follows(index, 0xBC, 0x8D)
                    || follows(index, 0xBC, 0x9D) || follows(index, 0xBC, 0xA0)
            default: return false
            }
        }
        return false
    }

    private func follows(_ index: Int, _ second: UInt8, _ third: UInt8? = nil) -> Bool {
        guard index + 1 < count, self[index + 1] == second else { return false }
        guard let third else { return true }
        return index + 2 < count && self[index + 2] == third
    }
}
