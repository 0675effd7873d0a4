/// An address or a name that ends as those of files do which reports are published in.
struct FileAddress {
    /// From its first byte to the end of its ending.
    let range: Range<Int>
    /// In capitals.
    let ending: String

    private static let endings = ["PDF", "DOCX", "DOC", "WPS", "OFD", "XLSX", "XLS", "ZIP", "RAR"]
    private static let longest = 1_000

    /// The first one in the bytes.
    ///
    /// - Parameter isQuoted: a quotation mark must stand behind it, as in scripts and attributes.
    init?(in bytes: ArraySlice<UInt8>, isQuoted: Bool = false) {
        for dot in bytes.indices where bytes[dot] == UInt8(ascii: ".") {
            var end = dot + 1
            while end < bytes.endIndex, end < dot + 6, Self.isLetter(bytes[end]) { end += 1 }
            guard 4...5 ~= end - dot,
                let ending = Self.endings.first(where: { Self.matches(bytes[(dot + 1)..<end], $0) }
                ),
                Self.isEnd(end < bytes.endIndex ? bytes[end] : nil, isQuoted: isQuoted),
                dot > bytes.startIndex, bytes[dot - 1] != UInt8(ascii: "/")
            else { continue }
            var start = dot
            while start > bytes.startIndex, start > dot - Self.longest,
                !Self.isDelimiter(bytes[start - 1])
            { start -= 1 }
            guard start < dot else { continue }
            range = start..<end
            self.ending = ending
            return
        }
        return nil
    }

    private static func matches(_ letters: ArraySlice<UInt8>, _ ending: String) -> Bool {
        var index = letters.startIndex
        for letter in ending.utf8 {
            guard index < letters.endIndex, letters[index] & 0xDF == letter else { return false }
            index += 1
        }
        return index == letters.endIndex
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }

    private static func isEnd(_ byte: UInt8?, isQuoted: Bool) -> Bool {
        guard let byte else { return !isQuoted }
        if isQuoted { return byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }
        return !isLetter(byte) && !isSign(byte)
    }

    /// With these the address goes on.
    private static func isSign(_ byte: UInt8) -> Bool {
        switch Unicode.Scalar(byte) {
        case ".", "/", "-", "_", "=": true
        default: false
        }
    }

    private static func isDelimiter(_ byte: UInt8) -> Bool {
        switch Unicode.Scalar(byte) {
        case "\"", "'", "(", ")", "<", ">", "[", "]", "=", ",", ";": true
        default: byte <= 0x20
        }
    }
}
