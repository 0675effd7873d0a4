extension Draft {
    /// Bytes for which the text has U+FFFD, with the first of their places.
    static func undecodable(in source: Source) -> Draft {
        let count = source.replaced.count
        let name = source.encoding.name
        let operands = source.replaced.prefix(shown).map { offset in
            DraftOperand(
                locus: .document, text: "\u{FFFD}", extent: Extent(offset..<(offset + 3)))
        }
        return Draft(
            rule: .hiddenCharacters,
            message: Bilingual(
                "有 \(count) 处不是有效的 \(name)，读作 U+FFFD",
                count == 1
                    ? "1 place is not valid \(name) and was read as U+FFFD"
                    : "\(count) places are not valid \(name) and were read as U+FFFD"),
            operands: operands)
    }

    private static let shown = 10
}
