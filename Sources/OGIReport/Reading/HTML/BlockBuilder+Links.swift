/// The links of a page.
extension BlockBuilder {
    /// A link whose address is still in the input: written now, it would come between letters.
    struct PendingLink {
        let target: Range<Int>
        let piece: Piece
    }

    /// The `a` that is open.
    struct OpenLink {
        let target: Range<Int>
        /// The elements open around it.
        let depth: Int
        private var text: Range<Int>?
        private var extent: Range<Int>

        init(target: Range<Int>, depth: Int) {
            self.target = target
            self.depth = depth
            extent = target.upperBound..<target.upperBound
        }

        @inline(__always)
        mutating func note(textStart: Int, _ start: Int, textEnd: Int, _ end: Int) {
            text = (text?.lowerBound ?? textStart)..<textEnd
            extent = (text?.lowerBound == textStart ? start : extent.lowerBound)..<end
        }

        func piece(atTextEnd textEnd: Int) -> Piece {
            let text = text ?? textEnd..<textEnd
            return Piece(
                bytes: Int32(clamping: text.lowerBound)..<Int32(clamping: text.upperBound),
                extent: Extent(extent))
        }
    }

    mutating func openLink(to target: Range<Int>, isEmpty: Bool) {
        let link = OpenLink(target: target, depth: stack.count)
        if isEmpty { note(link) } else { self.link = link }
    }

    mutating func closeLink() {
        guard let link else { return }
        note(link)
        self.link = nil
    }

    private mutating func note(_ link: OpenLink) {
        guard links.count < Limits.links else { return }
        links.append(
            PendingLink(
                target: link.target, piece: link.piece(atTextEnd: text.count)))
    }

    /// Writes the addresses behind all other text.
    mutating func resolveLinks(in input: Span<UInt8>) {
        document.links.reserveCapacity(links.count)
        for link in links {
            let start = Int32(clamping: text.count)
            Tokenizer.appendValue(link.target, in: input, to: &text)
            let end = Int32(clamping: text.count)
            document.links.append(Link(piece: link.piece, target: start..<end))
        }
    }
}
