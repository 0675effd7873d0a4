internal import COGIReport

/// Behind `ogi_buffer`: bytes with a NUL behind them, at an address that does not move. Never
/// changed, so any thread may read them.
@safe final class BufferHandle: Handle, @unchecked Sendable {
    private let storage: UnsafeMutableBufferPointer<UInt8>

    @_optimize(speed)
    init(_ bytes: [UInt8]) {
        let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count + 1)
        unsafe bytes.withUnsafeBytes { lent in
            unsafe UnsafeMutableRawBufferPointer(room).copyMemory(from: lent)
        }
        unsafe room.initializeElement(at: bytes.count, to: 0)
        unsafe storage = room
    }

    deinit {
        unsafe storage.deallocate()
    }

    var bytes: UnsafePointer<UInt8>? { unsafe UnsafePointer(storage.baseAddress) }

    var size: Int { unsafe storage.count - 1 }
}

/// C strings side by side, at addresses that do not move.
struct CStrings {
    private let buffer: BufferHandle
    private let starts: [Int]

    /// A NUL inside a text would end it early: U+FFFD stands for it.
    @inline(never)
    init(_ texts: [String]) {
        var bytes: [UInt8] = []
        var starts: [Int] = []
        for text in texts {
            starts.append(bytes.count)
            for byte in text.utf8 {
                if byte == 0 { bytes += [0xEF, 0xBF, 0xBD] } else { bytes.append(byte) }
            }
            bytes.append(0)
        }
        buffer = BufferHandle(bytes)
        self.starts = starts
    }

    subscript(index: Int) -> UnsafePointer<CChar>? {
        guard starts.indices.contains(index), let base = unsafe buffer.bytes else { return nil }
        return unsafe UnsafeRawPointer(base + starts[index]).assumingMemoryBound(to: CChar.self)
    }
}

@_cdecl("ogi_buffer_bytes")
public func ogi_buffer_bytes(_ buffer: OpaquePointer?) -> UnsafePointer<UInt8>? {
    unsafe BufferHandle.lent(buffer)?.bytes
}

@_cdecl("ogi_buffer_size")
public func ogi_buffer_size(_ buffer: OpaquePointer?) -> Int {
    unsafe BufferHandle.lent(buffer)?.size ?? 0
}

@_cdecl("ogi_buffer_free")
public func ogi_buffer_free(_ buffer: OpaquePointer?) {
    unsafe BufferHandle.free(buffer)
}
