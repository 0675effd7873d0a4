// The parts of a report, read and set by their paths.

internal import COGIReport
internal import OGIReport

extension BufferHandle {
    /// A text that C owns; nothing where there is none.
    static func pass(_ text: String?, to out_buffer: UnsafeMutablePointer<OpaquePointer?>?) {
        guard let text, let out_buffer = unsafe out_buffer else { return }
        unsafe out_buffer.pointee = BufferHandle(Array(text.utf8)).passed()
    }
}

@_cdecl("ogi_report_edition")
public func ogi_report_edition(_ report: OpaquePointer?) -> Int32 {
    switch unsafe ReportHandle.lent(report)?.report.edition {
    case .edition2019: 2019
    case .edition2021: 2021
    case nil: 0
    }
}

@_cdecl("ogi_report_year")
public func ogi_report_year(_ report: OpaquePointer?) -> Int32 {
    unsafe ReportHandle.lent(report)?.report.year.flatMap { Int32(exactly: $0) } ?? 0
}

@_cdecl("ogi_report_text")
public func ogi_report_text(
    _ report: OpaquePointer?, _ path: UnsafePointer<CChar>?,
    _ out_buffer: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
    unsafe out_buffer?.pointee = nil
    guard let handle = unsafe ReportHandle.lent(report), let path = unsafe path,
        let out_buffer = unsafe out_buffer
    else { return Status.nullArgument }
    guard let path = unsafe TextPath(text(path)) else { return Status.invalidArgument }
    unsafe BufferHandle.pass(handle.report[text: path], to: out_buffer)
    return Status.ok
}

@_cdecl("ogi_report_cell")
public func ogi_report_cell(
    _ report: OpaquePointer?, _ path: UnsafePointer<CChar>?,
    _ out_kind: UnsafeMutablePointer<Int32>?, _ out_text: UnsafeMutablePointer<OpaquePointer?>?,
    _ out_unit: UnsafeMutablePointer<OpaquePointer?>?,
    _ out_note: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
    unsafe out_kind?.pointee = Int32(OGI_CELL_ABSENT)
    unsafe out_text?.pointee = nil
    unsafe out_unit?.pointee = nil
    unsafe out_note?.pointee = nil
    guard let handle = unsafe ReportHandle.lent(report), let path = unsafe path else {
        return Status.nullArgument
    }
    guard let path = unsafe CellPath(text(path)) else { return Status.invalidArgument }
    guard let cell = handle.report[path] else { return Status.ok }
    let kind: Int
    switch cell.value {
    case .blank: kind = Int(OGI_CELL_BLANK)
    case .number: kind = Int(OGI_CELL_NUMBER)
    case .mark: kind = Int(OGI_CELL_MARK)
    case .text: kind = Int(OGI_CELL_TEXT)
    }
    unsafe out_kind?.pointee = Int32(kind)
    unsafe BufferHandle.pass(cell.number?.description ?? cell.text, to: out_text)
    unsafe BufferHandle.pass(cell.unit, to: out_unit)
    unsafe BufferHandle.pass(cell.note, to: out_note)
    return Status.ok
}

@_cdecl("ogi_report_place")
public func ogi_report_place(
    _ report: OpaquePointer?, _ path: UnsafePointer<CChar>?,
    _ out_line: UnsafeMutablePointer<Int>?, _ out_column: UnsafeMutablePointer<Int>?,
    _ out_offset: UnsafeMutablePointer<Int>?, _ out_length: UnsafeMutablePointer<Int>?
) -> Int32 {
    let handle = unsafe ReportHandle.lent(report)
    let known = unsafe path.flatMap { unsafe CellPath(text($0)) }
    let place = known.flatMap { handle?.report.place(of: $0) }
    unsafe Place.pass(place, out_line, out_column, out_offset, out_length)
    if unsafe handle == nil || path == nil { return Status.nullArgument }
    return place == nil ? Status.invalidArgument : Status.ok
}

// MARK: Building

@_cdecl("ogi_report_create")
public func ogi_report_create(
    _ edition: Int32, _ out_report: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
    unsafe out_report?.pointee = nil
    guard let out_report = unsafe out_report else { return Status.nullArgument }
    let known: Edition
    switch edition {
    case 2019: known = .edition2019
    case 2021: known = .edition2021
    default: return Status.invalidArgument
    }
    unsafe out_report.pointee = ReportHandle(Report(edition: known)).passed()
    return Status.ok
}

@_cdecl("ogi_report_copy")
public func ogi_report_copy(
    _ report: OpaquePointer?, _ out_report: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
    unsafe out_report?.pointee = nil
    guard let handle = unsafe ReportHandle.lent(report), let out_report = unsafe out_report else {
        return Status.nullArgument
    }
    unsafe out_report.pointee = ReportHandle(handle.report).passed()
    return Status.ok
}

@_cdecl("ogi_report_set_year")
public func ogi_report_set_year(_ report: OpaquePointer?, _ year: Int32) -> Int32 {
    guard let handle = unsafe ReportHandle.lent(report) else { return Status.nullArgument }
    guard year == 0 || (Edition.firstYear...9999).contains(Int(year)) else {
        return Status.invalidArgument
    }
    handle.report.year = year == 0 ? nil : Int(year)
    return Status.ok
}

@_cdecl("ogi_report_set_text")
public func ogi_report_set_text(
    _ report: OpaquePointer?, _ path: UnsafePointer<CChar>?, _ letters: UnsafePointer<CChar>?
) -> Int32 {
    guard let handle = unsafe ReportHandle.lent(report), let path = unsafe path else {
        return Status.nullArgument
    }
    guard let path = unsafe TextPath(text(path)) else { return Status.invalidArgument }
    handle.report[text: path] = unsafe letters.map { unsafe text($0) }
    return Status.ok
}

@_cdecl("ogi_report_set_cell")
public func ogi_report_set_cell(
    _ report: OpaquePointer?, _ path: UnsafePointer<CChar>?, _ printed: UnsafePointer<CChar>?
) -> Int32 {
    guard let handle = unsafe ReportHandle.lent(report), let path = unsafe path else {
        return Status.nullArgument
    }
    guard let path = unsafe CellPath(text(path)) else { return Status.invalidArgument }
    let cell = unsafe printed.map { unsafe Cell(printed: text($0)) }
    return handle.report.set(cell, at: path) ? Status.ok : Status.invalidArgument
}
