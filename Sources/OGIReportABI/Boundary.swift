// The conventions of the boundary, once: how handles, statuses and formats cross it. Every
// pointer of the library is held in this folder; the core has none.

internal import COGIReport
internal import OGIReport

/// An object that C holds: made once, never changed, freed once.
class Handle {
    /// Gives the object to C, which owns it from now on.
    final func passed() -> OpaquePointer {
        unsafe OpaquePointer(Unmanaged.passRetained(self).toOpaque())
    }

    /// The object behind a pointer that C lends.
    final class func lent(_ pointer: OpaquePointer?) -> Self? {
        guard let pointer = unsafe pointer else { return nil }
        return unsafe Unmanaged<Self>.fromOpaque(UnsafeRawPointer(pointer)).takeUnretainedValue()
    }

    /// Takes the object back from C.
    final class func free(_ pointer: OpaquePointer?) {
        guard let pointer = unsafe pointer else { return }
        unsafe Unmanaged<Self>.fromOpaque(UnsafeRawPointer(pointer)).release()
    }
}

/// Constants of the header as results.
enum Status {
    static let ok = ogi_status(OGI_OK)
    static let nullArgument = ogi_status(OGI_NULL_ARGUMENT)
    static let invalidArgument = ogi_status(OGI_INVALID_ARGUMENT)
    static let unsupported = ogi_status(OGI_UNSUPPORTED)

    static func of(_ code: Refusal.Code) -> ogi_status {
        switch code {
        case .emptyInput: ogi_status(OGI_EMPTY_INPUT)
        case .notAReport: ogi_status(OGI_NOT_A_REPORT)
        case .before2019: ogi_status(OGI_BEFORE_2019)
        case .malformed: ogi_status(OGI_MALFORMED)
        case .invalidEncoding: ogi_status(OGI_INVALID_ENCODING)
        case .limitExceeded: ogi_status(OGI_LIMIT_EXCEEDED)
        }
    }
}

extension Status {
    /// The status of a refusal, which is told through `out_findings` too if the caller wants it.
    static func of(
        _ refusal: Refusal, telling out_findings: UnsafeMutablePointer<OpaquePointer?>?
    ) -> ogi_status {
        if let out_findings = unsafe out_findings {
            unsafe out_findings.pointee = FindingsHandle(Findings(refusal)).passed()
        }
        return of(refusal.code)
    }
}

/// The bytes that C lends. Sizes are unsigned in C; beyond the limit not a byte is touched.
func input(
    _ bytes: UnsafePointer<CChar>, _ size: Int, atMost limit: Int = Limits.inputBytes
) throws(Refusal) -> [UInt8] {
    guard size >= 0, size <= limit else { throw Refusal.inputTooLarge(for: limit) }
    return unsafe [UInt8](UnsafeRawBufferPointer(start: bytes, count: size))
}

/// A short text that C lends: an id, a date, a name.
func text(_ letters: UnsafePointer<CChar>) -> String { unsafe String(cString: letters) }

extension Language {
    init?(number: ogi_language) {
        switch Int(number) {
        case Int(OGI_CHINESE): self = .chinese
        case Int(OGI_ENGLISH): self = .english
        default: return nil
        }
    }
}

extension Place {
    /// Gives a place to C, zeros where there is none.
    static func pass(
        _ place: Place?, _ out_line: UnsafeMutablePointer<Int>?,
        _ out_column: UnsafeMutablePointer<Int>?, _ out_offset: UnsafeMutablePointer<Int>?,
        _ out_length: UnsafeMutablePointer<Int>?
    ) {
        unsafe out_line?.pointee = place?.line ?? 0
        unsafe out_column?.pointee = place?.column ?? 0
        unsafe out_offset?.pointee = place?.offset ?? 0
        unsafe out_length?.pointee = place?.length ?? 0
    }
}

extension Severity {
    var code: ogi_severity {
        switch self {
        case .error: ogi_severity(OGI_ERROR)
        case .warning: ogi_severity(OGI_WARNING)
        case .advice: ogi_severity(OGI_ADVICE)
        }
    }
}

/// What a number of the header's list of formats asks for.
enum RequestedFormat {
    case automatic
    case known(Format)
    /// Findings are written in it, no report.
    case csv
    /// A format of the list that this version does not have.
    case unsupported
    case unknown

    /// The format to write in, if this version writes it.
    var output: OutputFormat? {
        switch self {
        case .known(.json): .json
        case .known(.text): .text
        default: nil
        }
    }

    init(_ number: ogi_format) {
        switch Int(number) {
        case Int(OGI_FORMAT_AUTO): self = .automatic
        case Int(OGI_FORMAT_JSON): self = .known(.json)
        case Int(OGI_FORMAT_HTML): self = .known(.html)
        case Int(OGI_FORMAT_TEXT): self = .known(.text)
        case Int(OGI_FORMAT_MARKDOWN): self = .known(.markdown)
        case Int(OGI_FORMAT_CSV): self = .csv
        case Int(OGI_FORMAT_DOCX): self = .unsupported
        default: self = .unknown
        }
    }
}
