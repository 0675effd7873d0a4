/// A document cut at the headings of its sections.
struct Outline {
    struct Part {
        let key: SectionKey
        let heading: String
        let extent: Extent
        /// The lines below the heading.
        let body: ArraySlice<Line>
    }

    /// The lines of the title; empty if none was found.
    let title: ArraySlice<Line>
    /// The lines before the first heading, without the title.
    let preface: [Line]
    let parts: [Part]

    init(_ lines: [Line]) {
        let openings = Self.openings(in: lines)
        let first = openings.first?.index ?? lines.count
        title = TitleFinder.find(in: lines[..<first])
        let titleRange = title.indices
        preface = lines[..<first].indices.filter { !titleRange.contains($0) }.map { lines[$0] }
        parts = openings.enumerated().map { number, opening in
            let next = number + 1 < openings.count ? openings[number + 1].index : lines.count
            return Part(
                key: opening.key, heading: opening.heading, extent: lines[opening.index].extent,
                body: lines[(opening.index + 1)..<next])
        }
    }

    private struct Opening {
        let index: Int
        let key: SectionKey
        let heading: String
        let isNumbered: Bool
        /// Written with the escape: a heading, whatever stands around it.
        var isWritten = false
    }

    /// Where a section has a numbered heading, a line with the same words is a reference. A
    /// heading that another follows at once, while its section comes later, is an entry of a
    /// table of contents.
    private static func openings(in lines: [Line]) -> [Opening] {
        let candidates = lines.indices.compactMap { opening(at: $0, in: lines) }
        var isNumbered = [Bool](repeating: false, count: SectionKey.allCases.count)
        var last = [Int](repeating: 0, count: SectionKey.allCases.count)
        for candidate in candidates {
            let key = candidate.key.position
            isNumbered[key] = isNumbered[key] || candidate.isNumbered
            last[key] = candidate.index
        }
        return candidates.enumerated().filter { number, candidate in
            let next = number + 1 < candidates.count ? candidates[number + 1].index : lines.count
            let isEntry =
                next == candidate.index + 1 && last[candidate.key.position] > candidate.index
            if candidate.isWritten { return true }
            return !isEntry && (candidate.isNumbered || !isNumbered[candidate.key.position])
        }.map { $0.element }
    }

    private static func opening(at index: Int, in lines: [Line]) -> Opening? {
        let line = lines[index]
        if line.isLiteral { return nil }
        if line.isDirective, case .section(let key, let heading)? = TextDirective(line.text) {
            return Opening(
                index: index, key: key, heading: heading, isNumbered: true, isWritten: true)
        }
        guard let heading = Heading(line.label) else { return nil }
        return Opening(
            index: index, key: heading.key, heading: line.text, isNumbered: heading.isNumbered)
    }
}

/// Finds the title above the preface: one line, or up to three that read as one.
enum TitleFinder {
    private static let mostLines = 3

    static func find(in lines: ArraySlice<Line>) -> ArraySlice<Line> {
        for start in lines.indices {
            for end in (start + 1)...(start + mostLines) where end <= lines.endIndex {
                let candidate = lines[start..<end]
                guard candidate.allSatisfy({ isTitleLike($0) }),
                    let title = Title(text(of: candidate))
                else { continue }
                return title.agency == nil ? widened(candidate, in: lines) : candidate
            }
        }
        return lines[lines.startIndex..<lines.startIndex]
    }

    static func text(of lines: ArraySlice<Line>) -> String { lines.map { $0.text }.joined() }

    /// The agency can stand on the line above the year.
    private static func widened(
        _ title: ArraySlice<Line>, in lines: ArraySlice<Line>
    ) -> ArraySlice<Line> {
        guard title.startIndex > lines.startIndex else { return title }
        let wider = lines[(title.startIndex - 1)..<title.endIndex]
        guard let line = wider.first, isTitleLike(line), !PageResidue.matches(line.label),
            Title(text(of: wider))?.agency != nil
        else { return title }
        return wider
    }

    private static func isTitleLike(_ line: Line) -> Bool {
        !line.isLiteral && line.text.utf8.first != TextEscape.mark
            && line.text.unicodeScalars.count <= 40
    }
}
