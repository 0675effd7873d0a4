/// Text, folded as browsers show it.
extension BlockBuilder {
    /// The line of text that is being read.
    struct Line {
        /// Where its text begins in `Document.text` and in the input.
        var textStart = 0
        var start = 0
        /// Behind its last letter so far.
        var textEnd = 0
        var end = 0
        var isEmpty = true
        var gap = Gap.none
        var hasLinked = false
        var hasPlain = false

        /// White space that is not written yet: at the end of a line it never is.
        enum Gap {
            case none
            case space
            case lineBreak
        }

        var piece: Piece {
            Piece(
                bytes: Int32(clamping: textStart)..<Int32(clamping: textEnd),
                extent: Extent(start, length: end - start))
        }
    }

    private var isShown: Bool { hidden == 0 || isInTitle }

    @inline(__always)
    @_optimize(speed)
    mutating func letters(_ range: Range<Int>, in input: Span<UInt8>) {
        guard isShown else { return }
        var start = range.lowerBound
        if line.isEmpty {
            start = input.endOfPadding(range)
            guard start < range.upperBound else { return }
            beginLine(at: start)
        } else if line.gap != .none {
            closeGap(before: input.scalar(at: start).value)
        }
        let offset = text.count - start
        text.append(start..<range.upperBound, of: input)
        let end = input.startOfPadding(start..<range.upperBound)
        if end > start { noteLetters(textStart: start + offset, start, textEnd: end + offset, end) }
    }

    @inline(__always)
    mutating func space(_ range: Range<Int>, in input: Span<UInt8>) {
        guard isShown else { return }
        var hasBreak = false
        for index in range where input[index] == 0x0A || input[index] == 0x0D { hasBreak = true }
        if hasBreak, preformatted > 0 || isPlain, !isInTitle { return breakLine() }
        leaveGap(hasBreak: hasBreak)
    }

    @inline(__always)
    private mutating func leaveGap(hasBreak: Bool) {
        guard !line.isEmpty else { return }
        if hasBreak {
            line.gap = .lineBreak
        } else if line.gap == .none {
            line.gap = .space
        }
    }

    mutating func reference(_ reference: CharacterReference) {
        guard isShown else { return }
        let value = reference.first.value
        if value <= 0x20, UInt8(value).isSpace {
            return leaveGap(hasBreak: value == 0x0A || value == 0x0D)
        }
        let isPadding = reference.first.isPadding
        if line.isEmpty {
            if isPadding { return }
            beginLine(at: reference.range.lowerBound)
        } else if line.gap != .none {
            closeGap(before: reference.first)
        }
        let start = text.count
        text.append(reference)
        if !isPadding {
            noteLetters(
                textStart: start, reference.range.lowerBound, textEnd: text.count,
                reference.range.upperBound)
        }
    }

    /// Text without markup: all of a `plaintext` or `xmp`; that of scripts is no text.
    mutating func raw(_ range: Range<Int>, in input: Span<UInt8>) {
        guard isPlain, hidden == 0 else { return }
        var index = range.lowerBound
        while index < range.upperBound {
            let end: Int
            if input[index].isSpace {
                end = min(input.endOfSpace(from: index), range.upperBound)
                space(index..<end, in: input)
            } else {
                end = min(max(input.endOfLetters(from: index), index + 1), range.upperBound)
                letters(index..<end, in: input)
            }
            index = end
        }
    }

    // MARK: Lines

    private mutating func beginLine(at start: Int) {
        if table.isInCell, table.hasText, !isInTitle {
            text.append(UInt8(ascii: "\n"))
        }
        line.isEmpty = false
        line.start = start
        line.textStart = text.count
        line.gap = .none
        line.hasLinked = false
        line.hasPlain = false
    }

    @inline(__always)
    private mutating func noteLetters(textStart: Int, _ start: Int, textEnd: Int, _ end: Int) {
        line.textEnd = textEnd
        line.end = end
        guard link != nil else {
            line.hasPlain = true
            return
        }
        line.hasLinked = true
        link?.note(textStart: textStart, start, textEnd: textEnd, end)
    }

    /// Writes the space between two words; a line break between two ideographs is none.
    private mutating func closeGap(before next: Unicode.Scalar) {
        closeGap(before: next.value)
    }

    private mutating func closeGap(before next: UInt32) {
        let last = text.lastScalar
        let joins = line.gap == .lineBreak && Ideographs.join(last, next)
        line.gap = .none
        if !joins { text.append(UInt8(ascii: " ")) }
    }

    /// Ends the line: a paragraph, or a part of a cell.
    @inline(__always)
    mutating func breakLine() {
        if !line.isEmpty { endLine() }
    }

    @inline(never)
    @_optimize(speed)
    private mutating func endLine() {
        line.isEmpty = true
        text.truncate(to: line.textEnd)
        let paragraph = Paragraph(
            piece: line.piece, container: container, isLink: line.hasLinked && !line.hasPlain)
        if table.isInCell {
            table.append(paragraph)
        } else {
            document.blocks.append(.paragraph(paragraph))
        }
    }

    mutating func endTitle() {
        isInTitle = false
        tokenizer.content = .data
        guard !line.isEmpty else { return }
        line.isEmpty = true
        // Inside a table it would come between the bytes of a cell.
        let isWanted = document.title == nil && !table.isInCell
        if isWanted { document.title = line.piece }
        text.truncate(to: isWanted ? line.textEnd : line.textStart)
    }
}
