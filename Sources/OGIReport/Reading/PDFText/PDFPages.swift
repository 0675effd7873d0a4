/// The lines of a text that `pdftotext` made, without what belongs to the page: its number, and
/// what stands on every page at the top or the bottom.
struct PDFPages {
    private(set) var lines: [PDFLine] = []

    /// So many lines at either end of a page can be its header or footer.
    private static let edge = 3

    init(_ text: [TextLine], in input: [UInt8]) {
        var page = 0
        var position = 0
        var all: [PDFLine] = []
        for line in text {
            page += input[position..<line.content.lowerBound].reduce(0) {
                $0 + ($1 == 0x0C ? 1 : 0)
            }
            position = line.content.lowerBound
            all.append(PDFLine(line, page: page, in: input))
        }
        let isEdge = Self.edges(of: all)
        let isNumber = PDFPageNumbers.find(in: all, edge: Self.edge, input)
        var skeletons = TextNumbers()
        // For every line its skeleton, for every skeleton its page.
        var numbers = [Int](repeating: -1, count: all.count)
        var pages: [Int] = []
        for index in all.indices where isEdge[index] {
            let skeleton = Self.skeleton(of: all[index], in: input)
            if skeleton.count < 6 { continue }
            let number = skeletons.add(skeleton)
            numbers[index] = number
            if number == pages.count { pages.append(all[index].page) }
            if pages[number] != all[index].page { pages[number] = Self.several }
        }
        for index in all.indices
        where !isNumber[index] && !Self.isMark(all[index], isEdge: isEdge[index], in: input) {
            let number = numbers[index]
            if number >= 0, pages[number] < 0 {
                // The title may be what all pages begin with.
                let isFirst = pages[number] == Self.several
                pages[number] = Self.seen
                if !isFirst || Self.hasAddressOrTime(all[index], in: input) { continue }
            }
            lines.append(all[index])
        }
    }

    /// In place of a page: several, of which none or one was met.
    private static let (several, seen) = (-1, -2)

    private static func edges(of lines: [PDFLine]) -> [Bool] {
        var isEdge = [Bool](repeating: false, count: lines.count)
        guard lines.last.map({ $0.page > 0 }) == true else { return isEdge }
        var start = 0
        for index in lines.indices
        where index + 1 == lines.count || lines[index + 1].page != lines[index].page {
            for line in start..<min(start + edge, index + 1) { isEdge[line] = true }
            for line in max(start, index + 1 - edge)...index { isEdge[line] = true }
            start = index + 1
        }
        return isEdge
    }

    private static func skeleton(of line: PDFLine, in input: [UInt8]) -> [Unicode.Scalar] {
        guard line.values.count < 3, let first = line.all.first, let last = line.all.last,
            last.range.upperBound - first.range.lowerBound < 1024
        else { return [] }
        // A row of a table that stands there twice is none of the page's.
        if !line.values.isEmpty,
            FormTexts.all.isRow(line.words.flatMap { $0.letters(in: input) })
        {
            return []
        }
        return input.letters(first.range.lowerBound..<last.range.upperBound).filter { !$0.isDigit }
    }

    private static func hasAddressOrTime(_ line: PDFLine, in input: [UInt8]) -> Bool {
        line.all.contains {
            input[$0.range].contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }
        }
    }

    // MARK: Page numbers

    /// `-4-` `— 5 —` `第 4 页 共 9 页`, and 4/9 where a page ends.
    private static func isMark(_ line: PDFLine, isEdge: Bool, in input: [UInt8]) -> Bool {
        let words = line.all
        guard let first = words.first, let last = words.last,
            last.range.upperBound - first.range.lowerBound <= 48
        else { return false }
        var digits = 0
        var dashes = 0
        var others: [Unicode.Scalar] = []
        for word in words {
            for scalar in input.text(word.range).unicodeScalars {
                switch scalar.folded {
                case "0"..."9": digits += 1
                case "-", "—", "–", "─", "―", "~", "·", "•": dashes += 1
                default: others.append(scalar.folded)
                }
            }
        }
        guard (1...6).contains(digits) else { return false }
        if others.isEmpty, dashes > 0 { return isBetweenDashes(words, in: input) }
        let text = String(String.UnicodeScalarView(others))
        if ["第页", "第页共页", "第页,共页", "第页/共页", "共页第页"].contains(text) { return true }
        return isEdge && words.count <= 2 && text == "/"
    }

    private static func isBetweenDashes(_ words: [PDFWord], in input: [UInt8]) -> Bool {
        guard let first = words.first, let last = words.last else { return false }
        func isDash(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.folded {
            case "-", "—", "–", "─", "―", "~", "·", "•": true
            default: false
            }
        }
        // -25 is a figure.
        return isDash(input.scalar(at: first.range.lowerBound).scalar)
            && isDash(input.scalar(before: last.range.upperBound).scalar)
    }
}
