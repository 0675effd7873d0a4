/// Sentences with gaps: what is said once, and filled in by each case.
extension Bilingual {
    /// The sentence with its gaps filled: `{0}` by the first text, `{1:cell}` by a number and
    /// its noun. A gap that nothing fills stays as it is.
    @inline(never)
    func filled(with fills: [Bilingual]) -> Bilingual {
        if fills.isEmpty { return self }
        return Bilingual(
            zh.filled { fills.indices.contains($0) ? fills[$0].zh : nil },
            en.filled { fills.indices.contains($0) ? fills[$0].en : nil })
    }

    /// A figure, the same in both languages.
    @inline(never)
    init(_ figure: FixedDecimal) {
        self.init(verbatim: figure.description)
    }

    /// A number, the same in both languages.
    @inline(never)
    init(_ number: Int) {
        self.init(verbatim: String(number))
    }

    /// A text, the same in both languages.
    init(verbatim text: String) {
        self.init(text, text)
    }

    /// A list, with the marks of each language between its parts.
    @inline(never)
    static func list(_ parts: [Bilingual]) -> Bilingual {
        var (zh, en) = ("", "")
        for (index, part) in parts.enumerated() {
            zh += (index > 0 ? "、" : "") + part.zh
            en += (index > 0 ? ", " : "") + part.en
        }
        return Bilingual(zh, en)
    }
}

extension String {
    private static let (opening, closing) = (UInt8(ascii: "{"), UInt8(ascii: "}"))

    fileprivate func filled(by fill: (Int) -> String?) -> String {
        let letters = utf8.span
        var (result, start) = ("", 0)
        while start < letters.count {
            let gap = letters.firstIndex(of: Self.opening, from: start)
            let end = letters.firstIndex(of: Self.closing, from: gap)
            guard end < letters.count, gap + 1 < end,
                let text = fill(Int(letters[gap + 1]) - Int(UInt8(ascii: "0")))
            else { return result + letters.text(start..<letters.count) }
            result += letters.text(start..<gap) + text
            // A noun after the number and a colon.
            if gap + 3 < end {
                result += " " + letters.text((gap + 3)..<end)
                if !text.isIdentical(to: "1") { result += "s" }
            }
            start = end + 1
        }
        return result
    }
}
