import Foundation

/// Chinese text in the national encoding, by the C library's converter.
enum GB18030 {
    static func bytes(_ text: String) -> [UInt8] {
        guard let converter = iconv_open("GB18030", "UTF-8"),
            Int(bitPattern: converter) != -1
        else { return [] }
        defer { iconv_close(converter) }
        var input = text.utf8.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: input.count * 2 + 16)
        var (left, room) = (input.count, output.count)
        let isDone = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var (from, to) = (source.baseAddress, target.baseAddress)
                return iconv(converter, &from, &left, &to, &room) != -1
            }
        }
        // Nothing is a page that no reader takes: a test that meets it fails.
        return isDone ? output.dropLast(room).map { UInt8(bitPattern: $0) } : []
    }
}
