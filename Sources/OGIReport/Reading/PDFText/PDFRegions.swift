/// Which lines of a PDF's text can belong to a table.
enum PDFLineKind {
    /// Figures, with or without words before them.
    case figures
    /// Short words, or pieces of labels.
    case fragments
    case prose

    /// A word with no more letters than this can be a piece of a label.
    private static let longestPiece = 14
    /// A label of the form has 36 letters at most.
    private static let longestLabel = 48

    init(_ line: PDFLine, in input: [UInt8]) {
        if line.values.count >= 3 {
            self = .figures
        } else if line.words.contains(where: { !Self.isPiece($0, in: input) })
            || Self.isHeading(line, in: input)
        {
            self = .prose
        } else {
            self = line.values.isEmpty ? .fragments : .figures
        }
    }

    private static func isPiece(_ word: PDFWord, in input: [UInt8]) -> Bool {
        if word.range.count > 4 * longestLabel { return false }
        let letters = word.letters(in: input)
        if letters.count > longestPiece { return FormTexts.all.haveInside(letters) }
        var index = word.range.lowerBound
        while index < word.range.upperBound {
            let (scalar, count) = input.scalar(at: index)
            switch scalar {
            case "。", "；", "！", "？", "@": return false
            case "，", "：": return FormTexts.all.haveInside(letters)
            default: index += count
            }
        }
        return true
    }

    private static func isHeading(_ line: PDFLine, in input: [UInt8]) -> Bool {
        guard let first = line.words.first, let last = line.words.last,
            last.range.upperBound - first.range.lowerBound < 256
        else { return false }
        return Heading(Label(input.text(first.range.lowerBound..<last.range.upperBound))) != nil
    }
}
