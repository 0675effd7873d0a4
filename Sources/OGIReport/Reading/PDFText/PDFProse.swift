/// Joins the lines of prose that a page's edge broke.
struct PDFProse {
    private let input: [UInt8]
    private let isLayout: Bool
    /// Where prose begins and ends on most lines, in half-width columns.
    private let margin: Int
    private let edge: Int
    /// The empty lines between most lines.
    private let usualGap: Int
    private var lines: [PDFLine] = []

    /// Lines with at least so many columns show where the edge is.
    private static let longLine = 40
    /// A line that ends so much before the edge ends its paragraph.
    private static let slack = 6

    init(_ all: [PDFLine], isLayout: Bool, in input: [UInt8]) {
        self.input = input
        self.isLayout = isLayout
        let long = all.filter { $0.end - $0.start >= Self.longLine && $0.all.count < 8 }
        edge = Self.middle(of: long.map { $0.end }) ?? .max
        margin = Self.usual(long.map { $0.start }) ?? 0
        usualGap = Self.usual(long.map { $0.gap }) ?? 0
    }

    private static func middle(of numbers: [Int]) -> Int? {
        numbers.isEmpty ? nil : numbers.ordered { $0 }[numbers.count / 2]
    }

    /// The number met most often, the smallest of several.
    private static func usual(_ numbers: [Int]) -> Int? {
        var (usual, most) = (Int?.none, 0)
        var (last, count) = (Int?.none, 0)
        for number in numbers.ordered(by: { $0 }) {
            count = number == last ? count + 1 : 1
            last = number
            if count > most { (usual, most) = (number, count) }
        }
        return usual
    }

    /// Adds a line; writes the paragraph that it ends.
    mutating func add(_ line: PDFLine, to document: inout Document) {
        if let last = lines.last, isBreak(between: last, line) { finish(&document) }
        lines.append(line)
    }

    private func isBreak(between last: PDFLine, _ line: PDFLine) -> Bool {
        let opens = isOpening(line)
        if lines.count == 1, isBrokenHeading(last, line) { return false }
        if lines.count == 1, isHeading(last) { return true }
        if opens || lines.count == 1 && isTitle(last) { return true }
        if line.page == last.page, line.gap > usualGap { return true }
        if isLayout, line.start >= margin + 3 { return true }
        return !goesOn(line) && last.end < edge - Self.slack
            && last.end + width(ofFirstWord: line) <= edge
    }

    /// The whole title of a report can be as long as a line of prose.
    private func isTitle(_ line: PDFLine) -> Bool {
        guard let first = line.all.first, let last = line.all.last else { return false }
        let title = Title(input.text(first.range.lowerBound..<last.range.upperBound))
        return title?.year != nil && title?.agency != nil
    }

    /// No paragraph begins with the end of another.
    private func goesOn(_ line: PDFLine) -> Bool {
        guard let first = line.all.first else { return false }
        switch input.scalar(at: first.range.lowerBound).scalar {
        case "。", "，", "、", "；", "：", "？", "！", "）", "”", "》": return true
        default: return false
        }
    }

    /// An address or a figure is not broken: where it does not fit, the line before it is short.
    private func width(ofFirstWord line: PDFLine) -> Int {
        guard let first = line.all.first else { return 0 }
        return input[first.range].prefix { $0 > 0x20 && $0 < 0x80 }.count
    }

    private func text(_ lines: [PDFLine]) -> String {
        lines.map { line in
            guard let first = line.all.first, let last = line.all.last else { return "" }
            return input.text(first.range.lowerBound..<last.range.upperBound)
        }.joined()
    }

    private func isHeading(_ line: PDFLine) -> Bool {
        line.end - line.start < 2 * Label.longest && Heading(Label(text([line]))) != nil
    }

    /// 四、政府信息公开行政复议、行政诉讼情 | 况
    func isBrokenHeading(_ last: PDFLine, _ line: PDFLine) -> Bool {
        guard line.end - line.start < Self.longLine, line.values.isEmpty,
            last.end - last.start < 2 * Label.longest
        else { return false }
        let whole = Label(text([last, line]))
        return Heading(whole) != nil && Self.likeness(whole) > Self.likeness(Label(text([last])))
    }

    /// How like a line is to the headings of the form.
    private static func likeness(_ label: Label) -> Double {
        Form.sections.reduce(0) { max($0, label.likeness(to: Label($1.heading.zh))) }
    }

    /// 一、 or （一） in front: nothing goes on so, except in the midst of a sentence.
    private func isOpening(_ line: PDFLine) -> Bool {
        guard let first = line.all.first else { return false }
        let start = Array(input.text(first.range).unicodeScalars.prefix(8))
        let label = Label(String(String.UnicodeScalarView(start)))
        return label.ordinal == .chinese && start.first != "第" || label.ordinal == .bracketed
    }

    // MARK: Writing

    mutating func finish(_ document: inout Document) {
        guard let first = lines.first?.all.first, let last = lines.last?.all.last else { return }
        var bytes: [UInt8] = []
        for line in lines {
            for (number, word) in line.all.enumerated() {
                append(word, to: &bytes, isNewLine: number == 0)
            }
        }
        let extent = Extent(first.range.lowerBound..<last.range.upperBound)
        document.addParagraph(bytes, at: extent)
        lines = []
    }

    /// Spaces between Chinese letters and others are the converter's. A figure or an address that
    /// the line end broke goes on without one.
    private func append(_ word: PDFWord, to bytes: inout [UInt8], isNewLine: Bool) {
        if let last = bytes.last, last < 0x80, let next = word.range.first, input[next] < 0x80 {
            let isBroken = isNewLine && !(Self.isLetter(last) && Self.isLetter(input[next]))
            if !isBroken { bytes.append(0x20) }
        }
        bytes += input[word.range].filter { $0 != 0x20 }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
