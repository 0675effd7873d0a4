internal import COGIReport
internal import OGIReport

@_cdecl("ogi_finding_rule")
public func ogi_finding_rule(_ findings: OpaquePointer?, _ index: Int) -> UnsafePointer<CChar>? {
    unsafe FindingsHandle.lent(findings)?.text(.rule, of: index)
}

@_cdecl("ogi_finding_severity")
public func ogi_finding_severity(_ findings: OpaquePointer?, _ index: Int) -> Int32 {
    unsafe FindingsHandle.lent(findings)?.finding(index)?.severity.code ?? Int32(OGI_ERROR)
}

@_cdecl("ogi_finding_message")
public func ogi_finding_message(
    _ findings: OpaquePointer?, _ index: Int, _ language: Int32
) -> UnsafePointer<CChar>? {
    switch Language(number: language) {
    case .chinese: unsafe FindingsHandle.lent(findings)?.text(.chinese, of: index)
    case .english: unsafe FindingsHandle.lent(findings)?.text(.english, of: index)
    case nil: nil
    }
}

@_cdecl("ogi_finding_basis")
public func ogi_finding_basis(
    _ findings: OpaquePointer?, _ index: Int, _ language: Int32
) -> UnsafePointer<CChar>? {
    switch Language(number: language) {
    case .chinese: unsafe FindingsHandle.lent(findings)?.text(.basis, of: index)
    case .english: unsafe FindingsHandle.lent(findings)?.text(.englishBasis, of: index)
    case nil: nil
    }
}

@_cdecl("ogi_finding_figure")
public func ogi_finding_figure(
    _ findings: OpaquePointer?, _ index: Int, _ figure: Int32
) -> UnsafePointer<CChar>? {
    guard let handle = unsafe FindingsHandle.lent(findings) else { return nil }
    switch Int(figure) {
    case Int(OGI_FIGURE_EXPECTED): return unsafe handle.text(.expected, of: index)
    case Int(OGI_FIGURE_ACTUAL): return unsafe handle.text(.actual, of: index)
    case Int(OGI_FIGURE_DIFFERENCE): return unsafe handle.text(.difference, of: index)
    case Int(OGI_FIGURE_SUGGESTED): return unsafe handle.text(.suggested, of: index)
    default: return nil
    }
}

@_cdecl("ogi_finding_cause")
public func ogi_finding_cause(_ findings: OpaquePointer?, _ index: Int) -> UnsafePointer<CChar>? {
    unsafe FindingsHandle.lent(findings)?.text(.cause, of: index)
}

@_cdecl("ogi_finding_fingerprint")
public func ogi_finding_fingerprint(
    _ findings: OpaquePointer?, _ index: Int
) -> UnsafePointer<CChar>? {
    unsafe FindingsHandle.lent(findings)?.text(.fingerprint, of: index)
}

@_cdecl("ogi_finding_waiver")
public func ogi_finding_waiver(_ findings: OpaquePointer?, _ index: Int) -> UnsafePointer<CChar>? {
    guard let handle = unsafe FindingsHandle.lent(findings),
        handle.finding(index)?.waiver != nil
    else { return nil }
    return unsafe handle.text(.waiver, of: index)
}

@_cdecl("ogi_finding_path")
public func ogi_finding_path(_ findings: OpaquePointer?, _ index: Int) -> UnsafePointer<CChar>? {
    unsafe ogi_finding_operand_path(findings, index, 0)
}

@_cdecl("ogi_finding_place")
public func ogi_finding_place(
    _ findings: OpaquePointer?, _ index: Int,
    _ out_line: UnsafeMutablePointer<Int>?, _ out_column: UnsafeMutablePointer<Int>?,
    _ out_offset: UnsafeMutablePointer<Int>?, _ out_length: UnsafeMutablePointer<Int>?
) -> Int32 {
    unsafe ogi_finding_operand_place(
        findings, index, 0, out_line, out_column, out_offset, out_length)
}

@_cdecl("ogi_finding_operand_count")
public func ogi_finding_operand_count(_ findings: OpaquePointer?, _ index: Int) -> Int {
    unsafe FindingsHandle.lent(findings)?.finding(index)?.operands.count ?? 0
}

@_cdecl("ogi_finding_operand_path")
public func ogi_finding_operand_path(
    _ findings: OpaquePointer?, _ index: Int, _ operand: Int
) -> UnsafePointer<CChar>? {
    unsafe FindingsHandle.lent(findings)?.text(ofOperand: operand, of: index, isPath: true)
}

@_cdecl("ogi_finding_operand_text")
public func ogi_finding_operand_text(
    _ findings: OpaquePointer?, _ index: Int, _ operand: Int
) -> UnsafePointer<CChar>? {
    unsafe FindingsHandle.lent(findings)?.text(ofOperand: operand, of: index, isPath: false)
}

@_cdecl("ogi_finding_operand_place")
public func ogi_finding_operand_place(
    _ findings: OpaquePointer?, _ index: Int, _ operand: Int,
    _ out_line: UnsafeMutablePointer<Int>?, _ out_column: UnsafeMutablePointer<Int>?,
    _ out_offset: UnsafeMutablePointer<Int>?, _ out_length: UnsafeMutablePointer<Int>?
) -> Int32 {
    let handle = unsafe FindingsHandle.lent(findings)
    let place = handle?.operand(operand, of: index)?.place
    unsafe Place.pass(place, out_line, out_column, out_offset, out_length)
    if handle == nil { return Status.nullArgument }
    return place == nil ? Status.invalidArgument : Status.ok
}
