import CLibc
import Foundation
import Testing

/// Texts in other encodings, by libc.
enum Charset: String, CaseIterable {
    case utf8 = "UTF-8"
    case gb18030 = "GB18030"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"

    /// The text as a file in this encoding, with the mark that UTF-16 needs.
    func file(_ text: String) throws -> [UInt8] {
        let isMarked = text.unicodeScalars.first == "\u{FEFF}"
        let needsMark = self == .utf16LittleEndian || self == .utf16BigEndian
        return try encode(needsMark && !isMarked ? "\u{FEFF}" + text : text)
    }

    func encode(_ text: String) throws -> [UInt8] {
        try Self.convert(Array(text.utf8), from: .utf8, to: self)
    }

    func decode(_ bytes: some Sequence<UInt8>) throws -> String {
        String(
            decoding: try Self.convert(Array(bytes), from: self, to: .utf8), as: UTF8.self)
    }

    private static func convert(
        _ bytes: [UInt8], from: Charset, to: Charset
    ) throws -> [UInt8] {
        let converter = try #require(iconv_open(to.rawValue, from.rawValue))
        try #require(Int(bitPattern: converter) != -1)
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: 4 * bytes.count + 4)
        var (left, room) = (input.count, output.count)
        let result = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                var (from, to) = (input.baseAddress, output.baseAddress)
                return iconv(converter, &from, &left, &to, &room)
            }
        }
        try #require(result != -1 && left == 0)
        return output.dropLast(room).map { UInt8(bitPattern: $0) }
    }
}
