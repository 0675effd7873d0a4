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
            .hiddenCharacters, [Bilingual(count), Bilingual(verbatim: name)],
            operands: operands)
    }

    private static let shown = 10
}
