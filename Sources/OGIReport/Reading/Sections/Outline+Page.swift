extension Outline {
    /// The outline of a page without what is the portal's: navigation and the way to the page,
    /// its data and buttons in front of the report, and all that stands behind it.
    @_optimize(speed)
    func withoutPage(_ lines: [Line], in document: Document) -> Outline {
        let frame = PageFrame(lines, in: document)
        var outline = self
        outline.preface = prefaceOfPage(frame)
        for index in outline.parts.indices {
            var body = outline.parts[index].body.filter { frame.contains($0) }
            if index == outline.parts.count - 1 {
                while body.last?.isLink == true { body.removeLast() }
            }
            outline.parts[index].body = body[...]
        }
        if outline.title.isEmpty { outline.title = Self.title(of: document) }
        return outline
    }

    /// What stands behind the title; without a title, what stands inside the frame.
    private func prefaceOfPage(_ frame: PageFrame) -> [Line] {
        let start = title.last.map { $0.piece.bytes.upperBound }
        let text = TitleFinder.text(of: title)
        return preface.filter { line in
            if line.grid != nil { return true }
            if line.isLink || line.isAside || line.utf8.elementsEqual(text.utf8) { return false }
            if PageResidue.tellsOfPage(line) { return false }
            guard let start else { return frame.contains(line) }
            return line.piece.bytes.lowerBound >= start
        }
    }

    /// The `<title>` of the page, up to the name of the portal.
    private static func title(of document: Document) -> ArraySlice<Line> {
        guard let piece = document.title else { return [] }
        let start = Int(piece.bytes.lowerBound)
        let bytes = document.text[start..<Int(piece.bytes.upperBound)]
        let end = bytes.firstIndex { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "|") }
        let own = Piece(
            bytes: piece.bytes.lowerBound..<Int32(clamping: end ?? bytes.endIndex),
            extent: piece.extent)
        let line = Line(own, in: document)
        return Title(line.text) == nil ? [] : [line]
    }
}
