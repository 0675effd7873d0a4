/// The escape of copied text. No published report begins a line with a backslash, so our
/// writer uses it for the few lines that would be read as something else:
///
///     \六、其他需要报告的事项        prose, although it looks like a heading
///     \@year 2020                 a value that the page does not say in its own words
///
/// Behind the backslash `\\`, `\n` and `\r` stand for a backslash and for line ends, and `\@`
/// for an at sign that begins a text.
enum TextEscape {
    static let mark = UInt8(ascii: "\\")
    static let directiveMark = UInt8(ascii: "@")

    static func isDirective(_ line: some Collection<UInt8>) -> Bool {
        line.starts(with: [mark, directiveMark])
    }

    static func escaped(_ text: String) -> String {
        var result: [UInt8] = []
        if text.utf8.first == directiveMark { result.append(mark) }
        for byte in text.utf8 {
            switch byte {
            case mark: result += [mark, mark]
            case 0x0A: result += [mark, UInt8(ascii: "n")]
            case 0x0D: result += [mark, UInt8(ascii: "r")]
            default: result.append(byte)
            }
        }
        return result.text(result.indices)
    }

    /// The text of a line that begins with the mark.
    static func unescaped(_ line: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        var rest = line.dropFirst()
        while let byte = rest.popFirst() {
            guard byte == mark, let code = rest.first else {
                result.append(byte)
                continue
            }
            switch code {
            case mark, directiveMark: result.append(code)
            case UInt8(ascii: "n"): result.append(0x0A)
            case UInt8(ascii: "r"): result.append(0x0D)
            default:
                result.append(byte)
                continue
            }
            rest = rest.dropFirst()
        }
        return result.text(result.indices)
    }
}
