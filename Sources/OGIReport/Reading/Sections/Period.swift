/// The statistical period: 2020年1月1日至12月31日.
enum Period {
    /// The year of the first period that the lines state.
    static func year(in lines: some Sequence<Line>) -> Int? {
        year(in: lines.lazy.filter { hasMonth($0.utf8) }.map { $0.text })
    }

    /// The year of the first period that the paragraphs state.
    static func year(in paragraphs: some Sequence<String>) -> Int? {
        for paragraph in paragraphs {
            let letters = paragraph.unicodeScalars.map { $0.folded }.filter { !$0.isPadding }
            for start in letters.indices {
                guard let year = YearText.year(at: start, in: letters) else { continue }
                let rest = letters[(start + 4)...]
                if rest.starts(with: "年1月1日".unicodeScalars) { return year }
            }
        }
        return nil
    }

    /// 月 in UTF-8.
    private static func hasMonth(_ text: ArraySlice<UInt8>) -> Bool {
        text.indices.dropFirst(2).contains {
            text[$0] == 0x88 && text[$0 - 1] == 0x9C && text[$0 - 2] == 0xE6
        }
    }
}
