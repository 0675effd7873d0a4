import CLibc

/// Bytes of another encoding made UTF-8 by libc's `iconv`. All pointers that decoding needs are
/// in this file.
struct Conversion {
    /// Valid UTF-8.
    private(set) var bytes: [UInt8] = []
    /// The offsets in `bytes` of the U+FFFD that stand for what could not be decoded.
    private(set) var replaced: [Int] = []
    /// How much of the input was converted: less than all of it if more than `limit` characters
    /// could not be decoded.
    private(set) var consumed = 0

    private let encoding: Encoding
    private let limit: Int

    /// `nil` if this system does not have the encoding.
    init?(_ input: [UInt8], from encoding: Encoding, limit: Int) {
        guard let converter = Converter(from: encoding) else { return nil }
        self.encoding = encoding
        self.limit = limit
        // No character grows to more than double, but an undecodable byte becomes three.
        let capacity = 2 * input.count + 3 * (limit + 1)
        bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
            unsafe input.withUnsafeBytes { bytes in
                count = unsafe run(converter, bytes, into: UnsafeMutableRawBufferPointer(output))
            }
        }
        if encoding == .gb18030 { readFullWidthSpaces() }
    }

    /// A3 A0, which pages have for a wide space, is U+E5E5 to libc and U+3000 to browsers.
    private mutating func readFullWidthSpaces() {
        for index in bytes.indices.dropLast(2)
        where bytes[index] == 0xEE && bytes[index + 1] == 0x97 && bytes[index + 2] == 0xA5 {
            (bytes[index], bytes[index + 1], bytes[index + 2]) = (0xE3, 0x80, 0x80)
        }
    }

    private mutating func run(
        _ converter: borrowing Converter, _ input: UnsafeRawBufferPointer,
        into output: UnsafeMutableRawBufferPointer
    ) -> Int {
        var written = 0
        while true {
            let rest = unsafe UnsafeRawBufferPointer(rebasing: input[consumed...])
            let room = unsafe UnsafeMutableRawBufferPointer(rebasing: output[written...])
            let step = unsafe converter.convert(rest, into: room)
            consumed += step.read
            written += step.written
            if consumed >= input.count || replaced.count > limit || output.count - written < 3 {
                return written
            }
            replaced.append(written)
            for byte in [0xEF, 0xBF, 0xBD] as [UInt8] {
                unsafe output[written] = byte
                written += 1
            }
            consumed += unsafe encoding.length(
                at: consumed, in: input.bindMemory(to: UInt8.self).span)
        }
    }
}

/// One open conversion of libc. Never shared: two threads have two.
@safe private struct Converter: ~Copyable {
    private let descriptor: iconv_t

    init?(from encoding: Encoding) {
        guard let opened = unsafe iconv_open(Encoding.utf8.name, encoding.name),
            Int(bitPattern: opened) != -1
        else { return nil }
        unsafe descriptor = opened
    }

    deinit { unsafe iconv_close(descriptor) }

    /// Converts up to the end, or to the first character that cannot be decoded.
    func convert(
        _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
    ) -> (read: Int, written: Int) {
        var from = unsafe UnsafeMutableRawPointer(mutating: input.baseAddress)?
            .assumingMemoryBound(to: CChar.self)
        var to = unsafe output.baseAddress?.assumingMemoryBound(to: CChar.self)
        var (left, room) = (input.count, output.count)
        _ = unsafe iconv(descriptor, &from, &left, &to, &room)
        return (input.count - left, output.count - room)
    }
}
