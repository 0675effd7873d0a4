extension Cell {
    /// Understands the printed text of a cell: a figure with sign, separators, unit and note;
    /// a mark for "none"; blank; or other text.
    public init(printed text: String) {
        if let plain = Self.plainFigure(text) {
            self = plain
            return
        }
        let trimmed = text.trimmed
        if trimmed.isEmpty {
            self = .blank
            return
        }
        if !PrintedFigure.canBegin(trimmed) {
            self = Cell(unreadable: trimmed)
            return
        }
        var figure = PrintedFigure(trimmed)
        let cell: Cell
        if let (number, unit, note) = figure.read() {
            cell = Cell(number, unit: unit, note: note)
        } else if figure.isMark {
            cell = Cell(value: .mark(trimmed), unit: nil, note: nil, literal: nil)
        } else {
            cell = Cell(value: .text(trimmed), unit: nil, note: nil, literal: nil)
        }
        let literal = cell.canonicalText == trimmed ? nil : trimmed
        self.init(value: cell.value, unit: cell.unit, note: cell.note, literal: literal)
    }

    /// One to nine digits and nothing else, which is what most cells are.
    private static func plainFigure(_ text: String) -> Cell? {
        var value: Int64 = 0
        var count = 0
        for byte in text.utf8 {
            guard (0x30...0x39).contains(byte), count < 9 else { return nil }
            value = value * 10 + Int64(byte - 0x30)
            count += 1
        }
        // 007 keeps the form in which it was printed.
        guard count == 1 || count > 1 && text.utf8.first != 0x30 else { return nil }
        return Cell(value)
    }

    /// The same of bytes: one to nine digits and nothing else.
    init?(plainFigure text: [UInt8], in range: Range<Int>) {
        guard (1...9).contains(range.count) else { return nil }
        var value: Int64 = 0
        for byte in text[range] {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int64(byte - 0x30)
        }
        guard range.count == 1 || text[range.lowerBound] != 0x30 else { return nil }
        self.init(value)
    }

    /// A figure that is broken over lines: the digits of every line, run together.
    init?(broken text: String) {
        guard text.utf8.contains(0x0A) else { return nil }
        let lines = text.utf8.split(separator: 0x0A)
        let isDigits = lines.allSatisfy { line in
            line.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C }
        }
        guard isDigits else { return nil }
        let joined = Cell(printed: String(decoding: lines.joined(), as: UTF8.self))
        guard case .number(let number) = joined.value else { return nil }
        self.init(value: .number(number), unit: nil, note: nil, literal: text)
    }

    /// A text that is no figure and no mark.
    init(unreadable text: String) {
        self.init(value: .text(text), unit: nil, note: nil, literal: nil)
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

    /// A long text that does not begin as a figure does is none: prose costs no more than this.
    static func canBegin(_ text: String) -> Bool {
        if text.utf8.count <= longestMark { return true }
        guard let first = text.unicodeScalars.first(where: { !$0.isInvisible })?.folded else {
            return false
        }
        return first.isDigit || first == "+" || first == "-"
    }

    /// In bytes.
    private static let longestMark = 16

    var isMark: Bool {
        let text = String(String.UnicodeScalarView(scalars))
        return Form.marks.contains(text)
    }

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
