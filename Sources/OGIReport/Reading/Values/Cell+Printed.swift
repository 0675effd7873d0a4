extension Cell {
    /// Understands the printed text of a cell: a figure with sign, separators, unit and note;
    /// a mark for "none"; blank; or other text.
    public init(printed text: String) {
        let bytes = Array(text.utf8)
        self.init(printed: bytes, in: bytes.indices)
    }

    /// The same of a part of valid UTF-8.
    init(printed text: [UInt8], in range: Range<Int>) {
        self =
            Cell(figure: text, in: range) ?? Cell(unreadable: text.text(text.trimmed(range)))
    }

    /// `nil` for text that is neither figure nor mark nor blank. Most is told by its first letter.
    @_optimize(speed)
    init?(figure text: [UInt8], in range: Range<Int>) {
        if let plain = Cell(plainFigure: text, in: range) {
            self = plain
            return
        }
        let range = text.trimmed(range)
        if range.isEmpty {
            self = .blank
            return
        }
        if PrintedMark.matches(text, in: range) {
            self.init(value: .mark(text.text(range)), unit: nil, note: nil, literal: nil)
            return
        }
        guard PrintedFigure.isLikely(text, in: range) else { return nil }
        let trimmed = text.text(range)
        var figure = PrintedFigure(trimmed)
        guard let (number, unit, note) = figure.read() else { return nil }
        let cell = Cell(number, unit: unit, note: note)
        let literal = cell.canonicalText == trimmed ? nil : trimmed
        self.init(value: cell.value, unit: unit, note: note, literal: literal)
    }

    /// One to nine digits and nothing else, which is what most cells are.
    @_optimize(speed)
    init?(plainFigure text: [UInt8], in range: Range<Int>) {
        let digits = text.span.extracting(range)
        guard 1...9 ~= digits.count else { return nil }
        var value: Int64 = 0
        for index in digits.indices {
            let digit = digits[index] &- 0x30
            if digit > 9 { return nil }
            value = value &* 10 &+ Int64(digit)
        }
        // 007 keeps the form in which it was printed.
        guard digits.count == 1 || digits[0] != 0x30 else { return nil }
        self.init(value)
    }

    /// A figure that is broken over lines: the digits of every line, run together.
    init?(broken text: [UInt8], in range: Range<Int>) {
        let first = text[range.lowerBound]
        guard (0x2C...0x39).contains(first), text[range].contains(0x0A) else { return nil }
        let lines = text[range].split(separator: 0x0A)
        let isDigits = lines.allSatisfy { line in
            line.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C }
        }
        guard isDigits else { return nil }
        let joined = Array(lines.joined())
        guard case .number(let number) = Cell(printed: joined, in: joined.indices).value else {
            return nil
        }
        self.init(value: .number(number), unit: nil, note: nil, literal: text.text(range))
    }

    /// A text that is no figure and no mark.
    init(unreadable text: String) {
        self.init(value: .text(text), unit: nil, note: nil, literal: nil)
    }
}

/// One of the signs and words for "none".
private enum PrintedMark {
    private static let marks = Form.marks.map { Array($0.unicodeScalars) }
    private static let firstLetters = LetterSet(marks.compactMap { $0.first })

    /// - Parameter range: without padding at both ends.
    static func matches(_ text: [UInt8], in range: Range<Int>) -> Bool {
        let first = text.scalar(at: range.lowerBound).scalar.folded
        guard firstLetters.contains(LetterSet(first)) else { return false }
        return marks.indices.contains {
            marks[$0].first == first && isMark(marks[$0], text, in: range)
        }
    }

    /// But for width and what is invisible, letter by letter.
    private static func isMark(
        _ mark: [Unicode.Scalar], _ text: [UInt8], in range: Range<Int>
    ) -> Bool {
        var index = range.lowerBound
        var matched = 0
        while index < range.upperBound {
            let (scalar, count) = text.scalar(at: index)
            index += count
            if scalar.isInvisible { continue }
            guard matched < mark.count, mark[matched] == scalar.folded else { return false }
            matched += 1
        }
        return matched == mark.count
    }
}

/// figure = [sign] digits [point digits] [unit] [note]
/// digits = 1*DIGIT | 1*3DIGIT 1*("," 3DIGIT)
/// note   = "(" text ")"
private struct PrintedFigure {
    private let original: [Unicode.Scalar]
    private let scalars: [Unicode.Scalar]
    private var position = 0

    init(_ text: String) {
        original = text.unicodeScalars.filter { !$0.isInvisible }
        scalars = original.map { $0.folded }
    }

    /// Hardly any label or prose begins and ends as a figure does.
    static func isLikely(_ text: [UInt8], in range: Range<Int>) -> Bool {
        let first = text.scalar(at: range.lowerBound).scalar.folded
        guard first.isDigit || first == "+" || first == "-" else { return false }
        let last = text.scalar(before: range.upperBound).scalar.folded
        return last.isDigit || last == ")" || unitsEnd.contains(LetterSet(last))
    }

    private static let unitsEnd = LetterSet(Form.units.compactMap { $0.unicodeScalars.last })

    mutating func read() -> (FixedDecimal, unit: String?, note: String?)? {
        var builder = FixedDecimal.Builder()
        builder.isNegative = sign()
        guard digits(&builder), fraction(&builder), let number = builder.finished() else {
            return nil
        }
        skipSpaces()
        let unit = unit()
        skipSpaces()
        let note = note()
        return position == scalars.count ? (number, unit, note) : nil
    }

    private mutating func sign() -> Bool {
        guard let first = next, first == "+" || first == "-" else { return false }
        position += 1
        skipSpaces()
        return first == "-"
    }

    private mutating func digits(_ builder: inout FixedDecimal.Builder) -> Bool {
        let leading = run(&builder)
        guard leading > 0 else { return false }
        while next == ",", leading <= 3, groupFollows {
            position += 1
            _ = run(&builder)
        }
        return true
    }

    /// Exactly three digits stand behind the comma.
    private var groupFollows: Bool {
        let group = scalars[(position + 1)...].prefix(4)
        return group.prefix(3).filter { $0.isDigit }.count == 3
            && !(group.count == 4 && group.last?.isDigit == true)
    }

    private mutating func fraction(_ builder: inout FixedDecimal.Builder) -> Bool {
        guard next == "." else { return true }
        position += 1
        builder.beginFraction()
        return run(&builder) > 0
    }

    private mutating func run(_ builder: inout FixedDecimal.Builder) -> Int {
        let start = position
        while let scalar = next, scalar.isDigit {
            builder.append(digit: UInt8(truncatingIfNeeded: scalar.value - 0x30))
            position += 1
        }
        return position - start
    }

    private mutating func unit() -> String? {
        let rest = scalars[position...]
        let match = Form.units.first { rest.starts(with: $0.unicodeScalars) }
        position += match?.unicodeScalars.count ?? 0
        return match
    }

    private mutating func note() -> String? {
        guard next == "(", scalars.last == ")", scalars.count - position > 2 else { return nil }
        let inside = original[(position + 1)..<(scalars.count - 1)]
        let text = String(String.UnicodeScalarView(inside)).trimmed
        guard !text.isEmpty else { return nil }
        position = scalars.count
        return text
    }

    private mutating func skipSpaces() {
        while let scalar = next, scalar.isPadding { position += 1 }
    }

    private var next: Unicode.Scalar? {
        position < scalars.count ? scalars[position] : nil
    }
}
