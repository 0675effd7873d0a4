/// A document cut at the headings of its sections.
struct Outline {
    struct Part {
        let key: SectionKey
        let heading: String
        let extent: Extent
        /// The lines below the heading.
        var body: ArraySlice<Line>
        /// The empty lines behind the last of them.
        let gapAtEnd: Gap
    }

    /// The lines of the title; empty if none was found.
    var title: ArraySlice<Line>
    /// The lines before the first heading, without the title.
    var preface: [Line]
    var parts: [Part]
    /// The empty lines behind the preface.
    let gapBehindPreface: Gap

    init(_ lines: [Line], gapAtEnd: Gap) {
        let openings = Self.openings(in: lines)
        let first = openings.first?.index ?? lines.count
        title = TitleFinder.find(in: lines[..<first])
        let titleRange = title.indices
        preface = lines[..<first].indices.filter { !titleRange.contains($0) }.map { lines[$0] }
        gapBehindPreface = openings.isEmpty ? gapAtEnd : lines[first].gap
        parts = openings.enumerated().map { number, opening in
            let next = number + 1 < openings.count ? openings[number + 1].index : lines.count
            return Part(
                key: opening.key, heading: opening.heading, extent: lines[opening.index].extent,
                body: lines[(opening.index + 1)..<next],
                gapAtEnd: next < lines.count ? lines[next].gap : gapAtEnd)
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

    /// Where a section has a numbered heading, a line with the same words is a reference. Other
    /// words for the section that is open already are a caption or a sub-heading.
    private static func openings(in lines: [Line]) -> [Opening] {
        let candidates = withoutContents(lines.indices.compactMap { opening(at: $0, in: lines) })
        var isNumbered = [Bool](repeating: false, count: SectionKey.allCases.count)
        for candidate in candidates where candidate.isNumbered {
            isNumbered[candidate.key.position] = true
        }
        var result: [Opening] = []
        for candidate in candidates {
            let isReference = !candidate.isNumbered && isNumbered[candidate.key.position]
            let isPart =
                result.last.map { open in
                    open.key == candidate.key
                        && lines[open.index].label.scalars != lines[candidate.index].label.scalars
                } ?? false
            if candidate.isWritten || !isReference && !isPart { result.append(candidate) }
        }
        return result
    }

    /// A table of contents is a run of three headings or more, of different sections, on lines
    /// that follow each other, whose sections all come later.
    private static func withoutContents(_ candidates: [Opening]) -> [Opening] {
        var last = [Int](repeating: -1, count: SectionKey.allCases.count)
        for candidate in candidates { last[candidate.key.position] = candidate.index }
        var result: [Opening] = []
        var rest = candidates[...]
        while let first = rest.first {
            var run = rest.prefix(1)
            while let next = rest.dropFirst(run.count).first, next.index == first.index + run.count,
                !run.contains(where: { $0.key == next.key })
            {
                run = rest.prefix(run.count + 1)
            }
            let end = first.index + run.count
            let isContents =
                run.count >= 3
                && run.allSatisfy { !$0.isWritten && last[$0.key.position] >= end }
            if !isContents { result += run }
            rest = rest.dropFirst(run.count)
        }
        return result
    }

    private static func opening(at index: Int, in lines: [Line]) -> Opening? {
        let all = lines.span
        if all[index].heading == nil, all[index].isLiteral || !all[index].isDirective { return nil }
        let line = lines[index]
        if line.isLiteral || line.grid != nil { return nil }
        if line.isDirective, case .section(let key, let heading)? = TextDirective(line.text) {
            return Opening(
                index: index, key: key, heading: heading, isNumbered: true, isWritten: true)
        }
        guard let heading = line.heading else { return nil }
        return Opening(
            index: index, key: heading.key, heading: line.text, isNumbered: heading.isNumbered)
    }
}
