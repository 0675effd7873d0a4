/// A character reference in Markdown: `&nbsp;` `&#12288;` `&#x3000;`.
enum MarkdownEntity {
    /// `&CounterClockwiseContourIntegral;` does not occur in reports.
    private static let longest = 12

    /// The character that begins at an `&`, and the bytes it takes in the input.
    static func read(
        at start: Int, upTo end: Int, in input: [UInt8]
    ) -> (scalar: Unicode.Scalar, count: Int)? {
        let limit = min(end, start + longest)
        guard start + 1 < limit,
            let close = input[(start + 1)..<limit].firstIndex(of: UInt8(ascii: ";"))
        else { return nil }
        let name = input[(start + 1)..<close]
        guard let scalar = name.first == UInt8(ascii: "#") ? number(name) : named(name) else {
            return nil
        }
        return (scalar, close + 1 - start)
    }

    private static func number(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let digits = name.dropFirst()
        let isHex = digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
        let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
        guard let value = UInt32(text, radix: isHex ? 16 : 10), value != 0 else { return nil }
        return Unicode.Scalar(value)
    }

    private static func named(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        switch String(decoding: name, as: UTF8.self) {
        case "nbsp": "\u{A0}"
        case "ensp": "\u{2002}"
        case "emsp": "\u{2003}"
        case "lt": "<"
        case "gt": ">"
        case "amp": "&"
        case "quot": "\""
        default: nil
        }
    }
}
