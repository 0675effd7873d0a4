/// The carrier of this program. Its name is the program's own, so that a saved input is tried
/// again with `build/fuzz/html FILE`.
nonisolated(unsafe) private var carrier = Carrier.bytes

/// What libFuzzer calls before anything else.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>>>
) -> CInt {
    let path = String(cString: arguments.pointee[0])
    let name = path.split(separator: "/").last.map { String($0) } ?? ""
    guard let known = Carrier(rawValue: name) else { fatalError("no carrier is called \(name)") }
    carrier = known
    return 0
}

/// What libFuzzer calls for each input. A broken law ends the program, as a trap of the core does.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: bytes, count: size))
    if let fault = Law.fault(of: carrier.prepared(input), as: carrier.format) { fatalError(fault) }
    return 0
}
