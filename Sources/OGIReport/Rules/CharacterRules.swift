extension Rule {
    static let hiddenCharacters: Rule = Rule(
        "document.hidden_characters", .warning,
        """
        要求：文中没有看不见的控制字符；编码损坏之处不足千分之一的，读作 U+FFFD 并报告，再多则拒收。
        Asks: The text has no invisible control characters; where fewer than 1 in 1,000 characters are broken, they are read as U+FFFD and reported, more are refused.
        依据：条例第五十条
        Basis: Regulation, article 50
        结果：有 {0} 处不是有效的 {1}，读作 U+FFFD
        Says: {0:place} not valid {1}, read as U+FFFD
        结果：{0}中有看不见的字符 {1}
        Says: {0} has the invisible character {1}
        符合：全文只有看得见的文字、空格和换行。
        Keeps: The text is letters, spaces and line breaks.
        违反：“公开”二字之间夹有零宽空格 U+200B。
        Breaks: A zero-width space U+200B stands between two letters.
        """,
        judge: { judgement, rule in
            let isRepaired = !(judgement.report.origin?.source.replaced.isEmpty ?? true)
            for passage in judgement.passages where passage.traits.contains(.invisible) {
                guard let found = HiddenCharacters(in: passage.text, isRepaired: isRepaired) else {
                    continue
                }
                let operands = found.places.map { judgement.operand($0, of: passage) }
                judgement.add(
                    Draft(
                        rule, says: 1, [passage.name, Bilingual(verbatim: found.names)],
                        operands: operands))
            }
        })
}

/// The invisible characters of a text.
private struct HiddenCharacters {
    /// The bytes of each, no more than ten.
    private(set) var places: [Range<Int>] = []
    /// U+200B, U+FEFF
    private(set) var names = ""

    /// `nil` if there are none. Where reading repaired bytes, it has told of U+FFFD itself.
    init?(in text: String, isRepaired: Bool) {
        let letters = Array(text.utf8)
        var index = 0
        while index < letters.count, places.count < 10 {
            let (scalar, count) = letters.scalar(at: index)
            if scalar.isInvisible || scalar == "\u{FFFD}" && !isRepaired {
                places.append(index..<(index + count))
                let name = "U+" + Self.hexadecimal(scalar.value)
                if names.utf8.span.firstIndex(of: name.utf8.span) == nil {
                    names += (names.isEmpty ? "" : ", ") + name
                }
            }
            index += count
        }
        if places.isEmpty { return nil }
    }

    private static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}
