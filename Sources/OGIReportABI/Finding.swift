internal import COGIReport
internal import OGIReport

@_cdecl("ogi_finding_rule")
public func ogi_finding_rule(_ findings: OpaquePointer?, _ index: Int) -> UnsafePointer<CChar>? {
    unsafe FindingsHandle.lent(findings)?.text(.rule, of: index)
}

@_cdecl("ogi_finding_severity")
public func ogi_finding_severity(_ findings: OpaquePointer?, _ index: Int) -> Int32 {
    unsafe FindingsHandle.lent(findings)?.finding(index)?.severity.number ?? Int32(OGI_ERROR)
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

@_cdecl("ogi_finding_waiver")
public func ogi_finding_waiver(_ findings: OpaquePointer?, _ index: Int) -> UnsafePointer<CChar>? {
    guard let handle = unsafe FindingsHandle.lent(findings),
        handle.finding(index)?.waiver != nil
    else { return nil }
    return unsafe handle.text(.waiver, of: index)
}

@_cdecl("ogi_finding_path")
public func ogi_finding_path(_ findings: OpaquePointer?, _ index: Int) -> UnsafePointer<CChar>? {
    guard let handle = unsafe FindingsHandle.lent(findings),
        handle.finding(index)?.operands.isEmpty == false
    else { return nil }
    return unsafe handle.text(.path, of: index)
}

@_cdecl("ogi_finding_place")
public func ogi_finding_place(
    _ findings: OpaquePointer?, _ index: Int,
    _ out_line: UnsafeMutablePointer<Int>?, _ out_column: UnsafeMutablePointer<Int>?,
    _ out_offset: UnsafeMutablePointer<Int>?, _ out_length: UnsafeMutablePointer<Int>?
) -> Int32 {
    let handle = unsafe FindingsHandle.lent(findings)
    let place = handle?.finding(index)?.operands.first?.place
    unsafe out_line?.pointee = place?.line ?? 0
    unsafe out_column?.pointee = place?.column ?? 0
    unsafe out_offset?.pointee = place?.offset ?? 0
    unsafe out_length?.pointee = place?.length ?? 0
    if handle == nil { return Status.nullArgument }
    return place == nil ? Status.invalidArgument : Status.ok
}
