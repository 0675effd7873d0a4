/// Finds the title above the preface: one line that gives year and agency, or else two or three
/// that read as one.
enum TitleFinder {
    private static let mostLines = 3

    static func find(in lines: ArraySlice<Line>) -> ArraySlice<Line> {
        var partial: ArraySlice<Line>?
        for count in 1...mostLines {
            let titles = windows(of: count, in: lines).compactMap { window in
                Title(text(of: window)).map { (lines: window, title: $0) }
            }
            let whole = titles.filter { $0.title.year != nil && $0.title.agency != nil }
            if whole.count > 1 {
                // Links to other years' reports stand above the title and below it.
                let period = Period.year(in: lines)
                if let title = whole.first(where: { $0.title.year == period }) {
                    return title.lines
                }
            }
            if let last = whole.last { return last.lines }
            partial = partial ?? titles.first?.lines
        }
        return partial ?? lines[lines.startIndex..<lines.startIndex]
    }

    static func text(of lines: ArraySlice<Line>) -> String { lines.map { $0.text }.joined() }

    private static func windows(
        of count: Int, in lines: ArraySlice<Line>
    ) -> [ArraySlice<Line>] {
        guard lines.count >= count else { return [] }
        return (lines.startIndex...(lines.endIndex - count)).map { lines[$0..<($0 + count)] }
            .filter { $0.contains { hasWord($0) } && $0.allSatisfy { isTitleLike($0) } }
    }

    /// Every title has the letter 报, of 报告 or 年报.
    private static func hasWord(_ line: Line) -> Bool {
        line.label.letters.contains(LetterSet("报")) && line.label.scalars.contains("报")
    }

    private static func isTitleLike(_ line: Line) -> Bool {
        !line.isLiteral && !line.isLink && !line.isDirective && line.length(upTo: 41) <= 40
            && line.isText && !PageResidue.matches(line.label)
    }
}
