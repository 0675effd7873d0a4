/// A tag that stands in Markdown.
enum MarkdownTag {
    /// A line ends at it: `<br>`, `</p>`.
    case block
    /// It changes the look of the text alone.
    case inline
    /// An address in angle brackets is text.
    case address

    private static let longestAddress = 256

    /// What stands between `<` and `>`; `nil` for no tag at all.
    static func kind(of inside: ArraySlice<UInt8>) -> MarkdownTag? {
        if inside.starts(with: "!--".utf8) { return .inline }
        let body = inside.first == UInt8(ascii: "/") ? inside.dropFirst() : inside
        let name = body.prefix(16).prefix { isLetter($0) || (0x30...0x39).contains($0) }
        guard let first = name.first, isLetter(first) else { return nil }
        switch body.dropFirst(name.count).first {
        case nil, 0x20, 0x09, 0x0A, UInt8(ascii: "/"): break
        case UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "@"): return .address
        default: return inside.prefix(longestAddress).contains(UInt8(ascii: "@")) ? .address : nil
        }
        let blocks = [
            "br", "p", "div", "center", "li", "ul", "ol", "tr", "h1", "h2", "h3", "h4", "h5", "h6",
        ]
        // The digits of h1 to h6 have that bit already.
        let lower = String(decoding: name.map { $0 | 0x20 }, as: UTF8.self)
        return blocks.contains(lower) ? .block : .inline
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
