internal import COGIReport
internal import OGIReport

extension FindingsFormat {
    fileprivate init?(number: ogi_findings_format) {
        switch Int(number) {
        case Int(OGI_FINDINGS_JSON): self = .json
        case Int(OGI_FINDINGS_TEXT): self = .text
        case Int(OGI_FINDINGS_CSV): self = .csv
        case Int(OGI_FINDINGS_SARIF): self = .sarif
        case Int(OGI_FINDINGS_JUNIT): self = .junit
        case Int(OGI_FINDINGS_JUNIT_STRICT): self = .junitStrict
        default: return nil
        }
    }
}

/// Behind `ogi_findings`: the findings, and their texts as C strings.
final class FindingsHandle: Handle {
    let findings: Findings
    private let texts: CStrings
    /// Where the texts of each finding begin.
    private let starts: [Int]

    init(_ findings: Findings) {
        self.findings = findings
        var texts: [String] = []
        var starts: [Int] = []
        for finding in findings.all {
            starts.append(texts.count)
            texts += Self.texts(of: finding)
            for operand in finding.operands { texts += [operand.path, operand.text] }
        }
        self.texts = CStrings(texts)
        self.starts = starts
    }

    /// The texts of each finding, in the order in which they are kept. Behind them come the path
    /// and the text of each operand.
    enum Text: Int, CaseIterable {
        case rule, chinese, english, basis, englishBasis, waiver, fingerprint, cause
        case expected, actual, difference, suggested
    }

    /// What a finding lacks is empty.
    private static func texts(of finding: Finding) -> [String] {
        var texts = [
            finding.rule, finding.message.zh, finding.message.en, finding.basis.zh,
            finding.basis.en, finding.waiver?.reason ?? "", finding.fingerprint,
            finding.likelyCause?.description ?? "",
        ]
        for figure in [
            finding.expected, finding.actual, finding.difference, finding.suggestedValue,
        ] {
            texts.append(figure?.description ?? "")
        }
        return texts
    }

    /// Writes the findings into a buffer for C.
    func pass(
        _ format: FindingsFormat, _ language: Language, _ name: String?,
        to out_buffer: UnsafeMutablePointer<OpaquePointer?>
    ) -> Int32 {
        let bytes = findings.serialized(as: format, language: language, name: name)
        unsafe out_buffer.pointee = BufferHandle(bytes).passed()
        return Status.ok
    }

    func finding(_ index: Int) -> Finding? {
        findings.all.indices.contains(index) ? findings.all[index] : nil
    }

    func operand(_ operand: Int, of index: Int) -> Operand? {
        guard let operands = finding(index)?.operands, operands.indices.contains(operand) else {
            return nil
        }
        return operands[operand]
    }

    /// A text of a finding; `nil` where it has none.
    func text(_ text: Text, of index: Int) -> UnsafePointer<CChar>? {
        unsafe self.text(text.rawValue, of: index).flatMap { unsafe $0.pointee == 0 ? nil : $0 }
    }

    /// The path of an operand, or its text, which can be empty.
    func text(ofOperand operand: Int, of index: Int, isPath: Bool) -> UnsafePointer<CChar>? {
        guard self.operand(operand, of: index) != nil else { return nil }
        return unsafe text(Text.allCases.count + 2 * operand + (isPath ? 0 : 1), of: index)
    }

    private func text(_ number: Int, of index: Int) -> UnsafePointer<CChar>? {
        guard starts.indices.contains(index) else { return nil }
        return unsafe texts[starts[index] + number]
    }
}

@_cdecl("ogi_findings_serialize")
public func ogi_findings_serialize(
    _ findings: OpaquePointer?, _ format: Int32,
    _ out_buffer: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
    unsafe out_buffer?.pointee = nil
    guard let handle = unsafe FindingsHandle.lent(findings), let out_buffer = unsafe out_buffer
    else { return Status.nullArgument }
    return switch RequestedFormat(format) {
    case .known(.json): unsafe handle.pass(.json, .chinese, nil, to: out_buffer)
    case .known(.text): unsafe handle.pass(.text, .chinese, nil, to: out_buffer)
    case .csv: unsafe handle.pass(.csv, .chinese, nil, to: out_buffer)
    case .known, .unsupported: Status.unsupported
    case .automatic, .unknown: Status.invalidArgument
    }
}

@_cdecl("ogi_findings_write")
public func ogi_findings_write(
    _ findings: OpaquePointer?, _ format: Int32, _ language: Int32, _ name: UnsafePointer<CChar>?,
    _ out_buffer: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
    unsafe out_buffer?.pointee = nil
    guard let handle = unsafe FindingsHandle.lent(findings), let out_buffer = unsafe out_buffer
    else { return Status.nullArgument }
    guard let known = FindingsFormat(number: format), let language = Language(number: language)
    else { return Status.invalidArgument }
    let name = unsafe name.map { unsafe text($0) }
    return unsafe handle.pass(known, language, name, to: out_buffer)
}

@_cdecl("ogi_findings_verdict")
public func ogi_findings_verdict(_ findings: OpaquePointer?) -> Int32 {
    guard let handle = unsafe FindingsHandle.lent(findings) else { return Int32(OGI_REFUSED) }
    switch handle.findings.verdict {
    case .valid: return Int32(OGI_VALID)
    case .validWithWarnings: return Int32(OGI_VALID_WITH_WARNINGS)
    case .invalid: return Int32(OGI_INVALID)
    case .refused: return Int32(OGI_REFUSED)
    }
}

@_cdecl("ogi_findings_count")
public func ogi_findings_count(_ findings: OpaquePointer?) -> Int {
    unsafe FindingsHandle.lent(findings)?.findings.all.count ?? 0
}

@_cdecl("ogi_findings_count_of")
public func ogi_findings_count_of(_ findings: OpaquePointer?, _ severity: Int32) -> Int {
    guard let handle = unsafe FindingsHandle.lent(findings) else { return 0 }
    switch Int(severity) {
    case Int(OGI_ERROR): return handle.findings.count(of: .error)
    case Int(OGI_WARNING): return handle.findings.count(of: .warning)
    case Int(OGI_ADVICE): return handle.findings.count(of: .advice)
    case Int(OGI_NOT_ASSESSABLE): return handle.findings.notAssessable.count
    case Int(OGI_WAIVED): return handle.findings.waivedCount
    default: return 0
    }
}

@_cdecl("ogi_findings_free")
public func ogi_findings_free(_ findings: OpaquePointer?) {
    unsafe FindingsHandle.free(findings)
}
