/// A line of text seen as a row of a table: fields between bars, or between tabulators.
struct RowLine: Sendable {
    enum Separator: Sendable {
        case bar
        case tab
    }

    let separator: Separator
    /// What stands between the separators, with padding.
    let fields: [Range<Int>]
    /// The line begins with a bar: nothing stands before the table's edge.
    let hasLeadingEdge: Bool
    /// The line ends with a bar.
    let hasTrailingEdge: Bool

    /// Text stands behind a tabulator.
    private(set) var separatesByTab = false
    /// The fields between the edges.
    var count: Int { fields.count - (hasLeadingEdge ? 1 : 0) - (hasTrailingEdge ? 1 : 0) }

    /// A label of the form has 36 letters at most, a note in the corner some more.
    private static let longestField = 64
    /// A longer field with a full stop in it is a sentence.
    private static let longestWord = 24
    /// Two times what a table may have; beyond it a line of bars is a decoration.
    private static let mostFields = 2 * Limits.tableColumns

    /// `nil` if there are no two fields in the line, or it reads like prose.
    init?(_ line: TextLine, in input: [UInt8]) {
        guard !line.isEscaped else { return nil }
        if let bars = Self.bars(in: line.content, of: input) {
            self.init(line.content, splitAt: bars, .bar)
        } else if let tabs = Self.tabs(in: line, of: input) {
            // A blank cell at either end is nothing but a tabulator.
            self.init(line.whole, splitAt: tabs, .tab)
            separatesByTab = tabs.contains { $0.upperBound < line.content.upperBound }
        } else {
            return nil
        }
        if count < 2 || readsAsProse(in: input) { return nil }
    }

    private init(_ range: Range<Int>, splitAt marks: [Range<Int>], _ separator: Separator) {
        self.separator = separator
        let starts = [range.lowerBound] + marks.map { $0.upperBound }
        let ends = marks.map { $0.lowerBound } + [range.upperBound]
        fields = zip(starts, ends).map { $0..<$1 }
        hasLeadingEdge = separator == .bar && fields.first?.isEmpty == true
        hasTrailingEdge = separator == .bar && fields.last?.isEmpty == true
    }

    // MARK: Separators

    /// `|` `｜` `│` `┃` `║`
    static func bar(at index: Int, in input: [UInt8]) -> Int? {
        let byte = input[index]
        if byte == UInt8(ascii: "|") { return 1 }
        guard byte == 0xE2 || byte == 0xEF else { return nil }
        switch input.scalar(at: index).scalar {
        case "｜", "│", "┃", "║": return 3
        default: return nil
        }
    }

    private static func bars(in line: Range<Int>, of input: [UInt8]) -> [Range<Int>]? {
        var bars: [Range<Int>] = []
        var index = line.lowerBound
        while index < line.upperBound {
            if let length = bar(at: index, in: input) {
                bars.append(index..<(index + length))
                if bars.count > mostFields { return nil }
                index += length
            } else {
                index += 1
            }
        }
        return bars.isEmpty ? nil : bars
    }

    private static func tabs(in line: TextLine, of input: [UInt8]) -> [Range<Int>]? {
        var tabs: [Range<Int>] = []
        var first = line.whole.lowerBound
        // Spaces are padding, tabulators are not.
        while first < line.content.lowerBound, input[first] != 0x09 { first += 1 }
        for index in first..<line.whole.upperBound where input[index] == 0x09 {
            tabs.append(index..<(index + 1))
            if tabs.count > mostFields { return nil }
        }
        // Tabulators in front alone are an indent.
        guard let last = tabs.last, last.lowerBound >= line.content.lowerBound else { return nil }
        return tabs
    }

    // MARK: Rows and prose

    /// A sentence with a bar in it is no row, unless figures stand behind it.
    private func readsAsProse(in input: [UInt8]) -> Bool {
        var sentences = 0
        var short = 0
        for field in fields {
            let count = input.scalarCount(field, upTo: Self.longestField + 1)
            let isSentence =
                count > Self.longestField
                || count > Self.longestWord && Self.hasFullStop(field, in: input)
            if isSentence { sentences += 1 }
            if count <= 12 { short += 1 }
        }
        return sentences > 0 && short < 2 + sentences
    }

    private static func hasFullStop(_ field: Range<Int>, in input: [UInt8]) -> Bool {
        var index = field.lowerBound
        while index + 2 < field.upperBound {
            if input[index] == 0xE3, input[index + 1] == 0x80, input[index + 2] == 0x82 {
                return true
            }
            index += 1
        }
        return false
    }

    /// Is the line nothing but a rule between rows: `+---+---+`, `├───┼───┤`, `|---|`?
    static func isRule(_ line: TextLine, in input: [UInt8]) -> Bool {
        var dashes = 0
        var crosses = 0
        var index = line.content.lowerBound
        while index < line.content.upperBound {
            let (scalar, count) = input.scalar(at: index)
            switch scalar {
            case "-", "=", "_", "─", "━", "═", "—", "–": dashes += 1
            case "+", "|", ":", "｜", "\u{2502}"..."\u{256C}": crosses += 1
            case " ", "\t": break
            default: return false
            }
            index += count
        }
        // A few dashes alone are a mark in a cell.
        return dashes >= (crosses > 0 ? 1 : 6)
    }
}
