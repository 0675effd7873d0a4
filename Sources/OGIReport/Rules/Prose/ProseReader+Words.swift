/// Words, and figures in Chinese numerals.
extension ProseReader {
    mutating func read(_ meaning: ProseMeaning, to end: Int, in text: Span<UInt8>) {
        if meaning.hasAny(of: .numeral | .ordinal | .percent) {
            return readNumeral(meaning, to: end, in: text)
        }
        if meaning == .organ {
            if !Self.isName(knownEnd..<end, of: agency, in: text) { add(.organ, position..<end) }
        } else {
            add(meaning, position..<end)
        }
        position = end
        knownEnd = end
    }

    mutating func add(_ meaning: ProseMeaning, _ range: Range<Int>) {
        words |= meaning
        whole |= meaning
        if meaning.hasAny(of: .disclosure | .request) { isAboutDisclosure = true }
        if meaning.subtracting(ProseStatement.background).isEmpty {
            if phraseStart != nil, !meaning.isEmpty { phraseEnd = range.upperBound }
            return
        }
        phraseStart = phraseStart ?? range.lowerBound
        phraseEnd = range.upperBound
    }

    private mutating func readNumeral(
        _ meaning: ProseMeaning, to end: Int, in text: Span<UInt8>
    ) {
        if meaning == .numeral {
            guard let figure = ProseFigure.chinese(at: position, in: text) else {
                return skipUnknown(to: end)
            }
            return read(figure, in: text)
        }
        let start = text.endOfProsePadding(from: end)
        let arabic = text.digit(at: start) != nil ? ProseFigure.arabic(at: start, in: text) : nil
        let figure =
            arabic ?? ProseFigure.chinese(at: start, in: text, isShare: meaning == .percent)
        guard meaning == .percent, var figure, figure.unit != .year else {
            // 第二十条
            return skipUnknown(to: figure?.end ?? end)
        }
        figure.unit = .percent
        read(figure, in: text)
    }

    /// The words since the last known word name the agency itself.
    private static func isName(
        _ range: Range<Int>, of agency: String, in text: Span<UInt8>
    ) -> Bool {
        if agency.isEmpty || range.count > 240 { return false }
        let (name, own) = (text.extracting(range), agency.utf8)
        if range.count <= own.count {
            return own.span.continues(with: name, at: own.count - range.count)
        }
        return name.firstIndex(of: own.span) != nil
    }
}
