/// Writes findings as SARIF 2.1.0 (OASIS): one run, its rules those that the results name.
struct FindingsSARIF {
    private let findings: Findings
    private let language: Language
    private let name: String
    /// The ids that results name, in the order of the rule book.
    private let rules: [String]
    private let lines: LineIndex
    private var output = JSONOutput()

    static func bytes(of findings: Findings, in language: Language, name: String) -> [UInt8] {
        var writer = FindingsSARIF(findings, language, name)
        writer.document()
        return writer.output.finish()
    }

    private init(_ findings: Findings, _ language: Language, _ name: String) {
        self.findings = findings
        self.language = language
        self.name = name
        rules = findings.rulesSpeaking
        lines = LineIndex(Source(utf8: findings.text))
    }

    private mutating func document() {
        output.raw(
            """
            {
              "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
              "version": "2.1.0",
              "runs": [{
                "tool": {"driver": {"name": "ogireport", "rules": [
            """)
        for (index, id) in rules.enumerated() {
            output.raw(index > 0 ? ",\n      " : "\n      ")
            rule(id)
        }
        output.raw("\n    ]}},\n    \"language\": ")
        output.raw(language == .chinese ? "\"zh-CN\"" : "\"en\"")
        output.raw(",\n    \"columnKind\": \"unicodeCodePoints\",\n    \"results\": [")
        for (index, finding) in findings.all.enumerated() {
            output.raw(index > 0 ? ",\n      " : "\n      ")
            result(finding)
        }
        for (index, item) in findings.notAssessable.enumerated() {
            output.raw(index > 0 || !findings.all.isEmpty ? ",\n      " : "\n      ")
            open(item)
        }
        output.raw("\n    ]\n  }]\n}\n")
    }

    private mutating func rule(_ id: String) {
        output.raw("{\"id\": ")
        output.string(id)
        if let rule = RuleBook.rule(id) {
            text(", \"shortDescription\": ", rule.asks[language])
            text(", \"help\": ", rule.explanation[language])
            output.raw(", \"defaultConfiguration\": {\"level\": ")
            level(rule.severity)
            output.raw("}")
        }
        output.raw("}")
    }

    private mutating func text(_ key: StaticString, _ text: String) {
        output.raw(key)
        output.raw("{\"text\": ")
        output.string(text)
        output.raw("}")
    }

    private mutating func level(_ severity: Severity) {
        switch severity {
        case .error: output.raw("\"error\"")
        case .warning: output.raw("\"warning\"")
        case .advice: output.raw("\"note\"")
        }
    }

    private mutating func head(_ id: String) {
        output.raw("{\"ruleId\": ")
        output.string(id)
        if let index = rules.firstIndex(where: { $0.isIdentical(to: id) }) {
            output.raw(", \"ruleIndex\": ")
            output.number(index)
        }
    }

    private mutating func result(_ finding: Finding) {
        head(finding.rule)
        output.raw(", \"level\": ")
        level(finding.severity)
        text(", \"message\": ", finding.message[language])
        output.raw(", \"locations\": [")
        if let operand = finding.operands.first { location(operand) }
        output.raw("]")
        if finding.operands.count > 1 {
            output.raw(", \"relatedLocations\": [")
            for (index, operand) in finding.operands.dropFirst().enumerated() {
                if index > 0 { output.raw(", ") }
                location(operand)
            }
            output.raw("]")
        }
        output.raw(", \"partialFingerprints\": {\"ogireport/1\": ")
        output.string(finding.fingerprint)
        output.raw("}, \"suppressions\": [")
        if let waiver = finding.waiver {
            output.raw("{\"kind\": \"external\", \"justification\": ")
            output.string(waiver.reason)
            output.raw(", \"properties\": {\"author\": ")
            output.string(waiver.author)
            output.raw(", \"expires\": ")
            output.string(waiver.expires.description)
            output.raw("}}")
        }
        output.raw("]}")
    }

    private mutating func location(_ operand: Operand) {
        output.raw("{")
        if let place = operand.place {
            output.raw("\"physicalLocation\": {\"artifactLocation\": {\"uri\": \"")
            address()
            output.raw("\"}, \"region\": {\"startLine\": ")
            output.number(place.line)
            output.raw(", \"startColumn\": ")
            output.number(place.column)
            end(operand.extent, of: place)
            output.raw(", \"byteOffset\": ")
            output.number(place.offset)
            output.raw(", \"byteLength\": ")
            output.number(place.length)
            output.raw("}}, ")
        }
        output.raw("\"logicalLocations\": [{\"fullyQualifiedName\": ")
        output.string(operand.path)
        output.raw("}]}")
    }

    /// Line and column behind the last character.
    private mutating func end(_ extent: Extent?, of place: Place) {
        let offset = Int(extent?.offset ?? 0)
        let first = point(offset)
        let last = point(offset + Int(extent?.length ?? 0))
        // What a refusal keeps of the text need not begin where the input does.
        let line = place.line + last.line - first.line
        let column = last.column - (last.line == first.line ? first.column - place.column : 0)
        output.raw(", \"endLine\": ")
        output.number(line)
        output.raw(", \"endColumn\": ")
        output.number(column)
    }

    private func point(_ offset: Int) -> Place { lines.place(of: Extent(offset, length: 0)) }

    /// The name as a reference of RFC 3986. In a path the signs that divide an address stand for
    /// themselves.
    private mutating func address() {
        let isAddress = Array(name.utf8).span.firstIndex(of: Self.scheme.span) != nil
        for byte in name.utf8 {
            if byte == UInt8(ascii: "\\") {
                output.byte(UInt8(ascii: "/"))
            } else if byte > 0x20, byte < 0x7F, !Self.isForeign(byte, to: isAddress) {
                output.byte(byte)
            } else {
                output.percentEncoded(byte)
            }
        }
    }

    private static let scheme = Array("://".utf8)

    /// The letters of ASCII that no reference has, " < > ^ ` { | }, and no path: # % ? :
    private static func isForeign(_ byte: UInt8, to isAddress: Bool) -> Bool {
        if byte == 0x23 || byte == 0x25 || byte == 0x3F || byte == 0x3A { return !isAddress }
        return byte == 0x22 || byte == 0x3C || byte == 0x3E || byte == 0x5E || byte == 0x60
            || (0x7B...0x7D).contains(byte)
    }

    /// A sum that lacks a figure: neither pass nor fail.
    private mutating func open(_ item: NotAssessable) {
        head(item.rule)
        output.raw(", \"kind\": \"open\", \"level\": \"none\"")
        text(", \"message\": ", item.message[language])
        output.raw("}")
    }
}

extension JSONOutput {
    fileprivate mutating func byte(_ byte: UInt8) {
        let one: InlineArray<1, UInt8> = [byte]
        raw(one.span)
    }

    fileprivate mutating func percentEncoded(_ byte: UInt8) {
        self.byte(UInt8(ascii: "%"))
        hexadecimal(byte >> 4)
        hexadecimal(byte & 15)
    }

    private mutating func hexadecimal(_ digit: UInt8) {
        byte(digit < 10 ? 0x30 + digit : 0x37 + digit)
    }
}

extension NotAssessable {
    /// “自然人”：缺少数字，无法核算
    var message: Bilingual {
        let name = label.quoted
        return Bilingual(
            name.zh + "：缺少数字，无法核算",
            name.en + ": figures are missing, so it cannot be assessed")
    }
}

extension Findings {
    /// The ids of all rules that say something, in the order of the rule book; a refusal's last.
    fileprivate var rulesSpeaking: [String] {
        var ids: [String] = []
        for rule in RuleBook.rules where has(rule.id) { ids.append(rule.id) }
        if verdict == .refused, let id = all.first?.rule { ids.append(id) }
        return ids
    }

    private func has(_ id: String) -> Bool {
        !found(by: id).isEmpty || !notAssessable(by: id).isEmpty
    }
}
