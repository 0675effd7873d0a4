internal import COGIReport

@_cdecl("ogi_status_name")
public func ogi_status_name(_ status: Int32) -> UnsafePointer<CChar>? {
    let name: StaticString =
        switch Int(status) {
        case Int(OGI_OK): "OGI_OK"
        case Int(OGI_NULL_ARGUMENT): "OGI_NULL_ARGUMENT"
        case Int(OGI_INVALID_ARGUMENT): "OGI_INVALID_ARGUMENT"
        case Int(OGI_UNSUPPORTED): "OGI_UNSUPPORTED"
        case Int(OGI_EMPTY_INPUT): "OGI_EMPTY_INPUT"
        case Int(OGI_NOT_A_REPORT): "OGI_NOT_A_REPORT"
        case Int(OGI_BEFORE_2019): "OGI_BEFORE_2019"
        case Int(OGI_MALFORMED): "OGI_MALFORMED"
        case Int(OGI_INVALID_ENCODING): "OGI_INVALID_ENCODING"
        case Int(OGI_LIMIT_EXCEEDED): "OGI_LIMIT_EXCEEDED"
        default: "OGI_UNKNOWN"
        }
    return unsafe constant(name)
}

@_cdecl("ogi_version")
public func ogi_version() -> UnsafePointer<CChar>? {
    unsafe constant("0.1.0")
}

@_cdecl("ogi_abi_version")
public func ogi_abi_version() -> UInt32 { 1 }

/// A text of the program itself, as a C string that is never freed.
private func constant(_ text: StaticString) -> UnsafePointer<CChar> {
    unsafe UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)
}
