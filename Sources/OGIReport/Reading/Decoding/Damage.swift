/// How much of a text may be undecodable.
enum Tolerance {
    /// Fewer than one character in so many.
    static let one = 1_000

    static func allows(_ broken: Int, in characters: Int) -> Bool {
        broken * one < characters
    }
}

/// What bytes are like when they are taken for UTF-8.
struct UTF8Survey {
    private var ascii = 0
    /// Characters of more than one byte.
    private var whole = 0
    /// Beginnings of characters, and bytes that begin none.
    private(set) var broken = 0

    init(_ input: [UInt8]) {
        let bytes = input.span
        var position = 0
        while position < bytes.count {
            let letters = asciiCount(at: position, in: bytes)
            if letters > 0 {
                ascii += letters
                position += letters
                continue
            }
            let sequence = UTF8Sequence(at: position, in: bytes)
            position += sequence.length
            if !sequence.isWhole {
                broken += 1
            } else if sequence.length == 1 {
                ascii += 1
            } else {
                whole += 1
            }
        }
    }

    /// It is damaged UTF-8: of text in GB 18030 about one character in seven looks like UTF-8.
    var isLikely: Bool { broken <= whole }

    var isTolerable: Bool { Tolerance.allows(broken, in: ascii + whole + broken) }
}

extension Sequence<UInt8> {
    /// How many characters begin in valid UTF-8.
    var characterCount: Int { reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 } }
}

extension Refusal {
    /// The byte behind `text` cannot be decoded, and it is not the only one.
    static func undecodable(behind text: Source) -> Refusal {
        let (name, offset) = (text.encoding.name, text.original.count)
        let message =
            text.encoding == .gb18030
            ? Bilingual(
                "输入不是 UTF-8，第 \(offset) 字节也不是有效的 \(name)",
                "the input is not UTF-8, and the byte at offset \(offset) is not valid \(name)")
            : Bilingual(
                "第 \(offset) 字节不是有效的 \(name)",
                "the byte at offset \(offset) is not valid \(name)")
        return Refusal(.invalidEncoding, message, behind: text)
    }

    /// The first byte that is not UTF-8 is not the only one.
    static func notUTF8(_ input: [UInt8]) -> Refusal {
        let offset = firstInvalidUTF8(in: input) ?? input.count
        return undecodable(behind: Source(utf8: Array(input[..<offset])))
    }

    /// The system's C library comes without the encoding.
    static func unavailable(_ encoding: Encoding) -> Refusal {
        Refusal(
            .invalidEncoding, "输入看来是 \(encoding.name) 编码，本系统的 C 库未装这种编码的转换模块",
            "the input seems to be \(encoding.name), which the C library of this system cannot convert",
            at: 0, in: [])
    }
}
