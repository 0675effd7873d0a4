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
            let letters = bytes[(dot + 1)...].prefix(5).prefix { Self.isLetter($0) }
            guard 3...4 ~= letters.count,
                let ending = Self.endings.first(where: { Self.matches(letters, $0) }),
                Self.isEnd(bytes[letters.endIndex...].first, isQuoted: isQuoted),
                dot > bytes.startIndex, bytes[dot - 1] != UInt8(ascii: "/")
            else { continue }
            let name = bytes[..<dot].suffix(Self.longest)
            let start = name.lastIndex { Self.isDelimiter($0) }.map { $0 + 1 } ?? name.startIndex
            guard start < dot else { continue }
            range = start..<letters.endIndex
            self.ending = ending
            return
        }
        return nil
    }

    private static func matches(_ letters: ArraySlice<UInt8>, _ ending: String) -> Bool {
        letters.elementsEqual(ending.utf8) { $0 & 0xDF == $1 }
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
        return !isLetter(byte) && !Array("./-_=".utf8).contains(byte)
    }

    private static func isDelimiter(_ byte: UInt8) -> Bool {
        byte <= 0x20 || Array("\"'()<>[]=,;".utf8).contains(byte)
    }
}
