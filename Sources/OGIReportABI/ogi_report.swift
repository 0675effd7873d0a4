internal import COGIReport
internal import OGIReport

/// Behind `ogi_report`. Only the functions that build a report change it.
final class ReportHandle: Handle {
    var report: Report

    init(_ report: Report) {
        self.report = report
    }
}

@_cdecl("ogi_parse")
public func ogi_parse(
    _ bytes: UnsafePointer<CChar>?, _ size: Int, _ format: Int32,
    _ out_report: UnsafeMutablePointer<OpaquePointer?>?,
    _ out_findings: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
    unsafe ogi_parse_with(bytes, size, format, nil, out_report, out_findings)
}

@_cdecl("ogi_parse_with")
public func ogi_parse_with(
    _ bytes: UnsafePointer<CChar>?, _ size: Int, _ format: Int32, _ options: OpaquePointer?,
    _ out_report: UnsafeMutablePointer<OpaquePointer?>?,
    _ out_findings: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
    unsafe out_report?.pointee = nil
    unsafe out_findings?.pointee = nil
    guard let bytes = unsafe bytes, let out_report = unsafe out_report else {
        return Status.nullArgument
    }
    let known: Format?
    switch RequestedFormat(format) {
    case .automatic: known = nil
    case .known(let format): known = format
    case .csv, .unsupported: return Status.unsupported
    case .unknown: return Status.invalidArgument
    }
    let limit = unsafe OptionsHandle.lent(options)?.inputLimit ?? Limits.inputBytes
    do throws(Refusal) {
        let report = try Report(parsing: unsafe input(bytes, size, atMost: limit), as: known)
        if let out_findings = unsafe out_findings {
            unsafe out_findings.pointee = FindingsHandle(report.readingFindings).passed()
        }
        unsafe out_report.pointee = ReportHandle(report).passed()
        return Status.ok
    } catch {
        return unsafe Status.of(error, telling: out_findings)
    }
}

@_cdecl("ogi_validate")
public func ogi_validate(
    _ report: OpaquePointer?, _ previous: OpaquePointer?,
    _ out_findings: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
    unsafe ogi_validate_with(report, previous, nil, out_findings)
}

@_cdecl("ogi_validate_with")
public func ogi_validate_with(
    _ report: OpaquePointer?, _ previous: OpaquePointer?, _ options: OpaquePointer?,
    _ out_findings: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
    unsafe out_findings?.pointee = nil
    guard let handle = unsafe ReportHandle.lent(report), let out_findings = unsafe out_findings
    else { return Status.nullArgument }
    let last = unsafe ReportHandle.lent(previous)
    let findings = handle.report.findings(
        previous: last?.report, options: unsafe OptionsHandle.lent(options)?.options)
    unsafe out_findings.pointee = FindingsHandle(findings).passed()
    return Status.ok
}

@_cdecl("ogi_serialize")
public func ogi_serialize(
    _ report: OpaquePointer?, _ format: Int32,
    _ out_buffer: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
    unsafe out_buffer?.pointee = nil
    guard let handle = unsafe ReportHandle.lent(report), let out_buffer = unsafe out_buffer
    else { return Status.nullArgument }
    let requested = RequestedFormat(format)
    switch requested {
    case .known, .csv, .unsupported:
        guard let output = requested.output else { return Status.unsupported }
        unsafe out_buffer.pointee = BufferHandle(handle.report.serialized(as: output)).passed()
        return Status.ok
    case .automatic, .unknown: return Status.invalidArgument
    }
}

@_cdecl("ogi_check")
public func ogi_check(
    _ bytes: UnsafePointer<CChar>?, _ size: Int, _ format: Int32, _ options: OpaquePointer?,
    _ out_buffer: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
    unsafe out_buffer?.pointee = nil
    guard let out_buffer = unsafe out_buffer else { return Status.nullArgument }
    var report: OpaquePointer?
    var findings: OpaquePointer?
    let status = unsafe ogi_parse_with(bytes, size, format, options, &report, &findings)
    if status == Status.ok {
        unsafe ogi_findings_free(findings)
        _ = unsafe ogi_validate_with(report, nil, options, &findings)
        unsafe ogi_report_free(report)
    }
    _ = unsafe ogi_findings_serialize(findings, Int32(OGI_FORMAT_JSON), out_buffer)
    unsafe ogi_findings_free(findings)
    return status
}

@_cdecl("ogi_report_free")
public func ogi_report_free(_ report: OpaquePointer?) {
    unsafe ReportHandle.free(report)
}
