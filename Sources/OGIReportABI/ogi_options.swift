internal import COGIReport
internal import OGIReport

/// Behind `ogi_options`: the one handle that C changes after it was made.
final class OptionsHandle: Handle {
    var options = JudgingOptions()
    var inputLimit = Limits.inputBytes
}

@_cdecl("ogi_options_create")
public func ogi_options_create(_ out_options: UnsafeMutablePointer<OpaquePointer?>?) -> Int32 {
    guard let out_options = unsafe out_options else { return Status.nullArgument }
    unsafe out_options.pointee = OptionsHandle().passed()
    return Status.ok
}

@_cdecl("ogi_options_set_level")
public func ogi_options_set_level(
    _ options: OpaquePointer?, _ rule: UnsafePointer<CChar>?, _ level: Int32
) -> Int32 {
    guard let handle = unsafe OptionsHandle.lent(options), let rule = unsafe rule else {
        return Status.nullArgument
    }
    let known: Profile.Level
    switch Int(level) {
    case Int(OGI_LEVEL_OFF): known = .off
    case Int(OGI_LEVEL_ADVICE): known = .advice
    case Int(OGI_LEVEL_WARNING): known = .warning
    case Int(OGI_LEVEL_ERROR): known = .error
    default: return Status.invalidArgument
    }
    do throws(Profile.UnknownName) {
        try handle.options.profile.set(known, for: unsafe text(rule))
        return Status.ok
    } catch {
        return Status.invalidArgument
    }
}

@_cdecl("ogi_options_read_profile")
public func ogi_options_read_profile(
    _ options: OpaquePointer?, _ bytes: UnsafePointer<CChar>?, _ size: Int,
    _ out_findings: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
    unsafe out_findings?.pointee = nil
    guard let handle = unsafe OptionsHandle.lent(options), let bytes = unsafe bytes else {
        return Status.nullArgument
    }
    do throws(Refusal) {
        handle.options.profile.merge(try Profile(parsing: unsafe input(bytes, size)))
        return Status.ok
    } catch {
        return unsafe Status.of(error, telling: out_findings)
    }
}

@_cdecl("ogi_options_read_waivers")
public func ogi_options_read_waivers(
    _ options: OpaquePointer?, _ bytes: UnsafePointer<CChar>?, _ size: Int,
    _ today: UnsafePointer<CChar>?, _ out_findings: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
    unsafe out_findings?.pointee = nil
    guard let handle = unsafe OptionsHandle.lent(options), let bytes = unsafe bytes,
        let today = unsafe today
    else { return Status.nullArgument }
    guard let date = unsafe CalendarDate(text(today)) else { return Status.invalidArgument }
    do throws(Refusal) {
        handle.options.waive(try Waivers(parsing: unsafe input(bytes, size)), on: date)
        return Status.ok
    } catch {
        return unsafe Status.of(error, telling: out_findings)
    }
}

@_cdecl("ogi_options_set_publication")
public func ogi_options_set_publication(
    _ options: OpaquePointer?, _ date: UnsafePointer<CChar>?, _ body: Int32
) -> Int32 {
    guard let handle = unsafe OptionsHandle.lent(options), let date = unsafe date else {
        return Status.nullArgument
    }
    guard let date = unsafe CalendarDate(text(date)) else { return Status.invalidArgument }
    switch Int(body) {
    case Int(OGI_DEPARTMENT):
        handle.options.publication = Publication(on: date, by: .department)
    case Int(OGI_GOVERNMENT):
        handle.options.publication = Publication(on: date, by: .government)
    default: return Status.invalidArgument
    }
    return Status.ok
}

@_cdecl("ogi_options_set_input_limit")
public func ogi_options_set_input_limit(_ options: OpaquePointer?, _ bytes: Int) -> Int32 {
    guard let handle = unsafe OptionsHandle.lent(options) else { return Status.nullArgument }
    guard (0...Limits.inputBytes).contains(bytes) else { return Status.invalidArgument }
    handle.inputLimit = bytes
    return Status.ok
}

@_cdecl("ogi_options_free")
public func ogi_options_free(_ options: OpaquePointer?) {
    unsafe OptionsHandle.free(options)
}
