/// Finds which lines of words around the figures make up the label of each row.
///
/// It is one decision for all rows of a table: the lines between two rows of figures are divided
/// so that as many rows as possible carry labels of the form, letter by letter and in its order.
struct LabelAssembly {
    /// A row of figures with the lines of words before it.
    struct Row {
        /// Lines of words between the row before and this one.
        var before: [[PDFWord]] = []
        /// The words on its own line.
        var own: [PDFWord] = []
        let values: [PDFWord]
    }

    /// What was decided for a row: so many lines before and behind it are its label.
    struct Choice {
        let before: Int
        let behind: Int
        /// Of each line only the last word: the others belong to a label at the edge.
        let isLastOnly: Bool
        let row: FormTexts.Row
    }

    /// A row of the form with a label and no figures.
    struct Blank {
        /// How many of the free lines stand before it, and where it ends.
        let lines: Range<Int>
        let words: [PDFWord]
        let row: FormTexts.Row
    }

    let rows: [Row]
    /// The lines of words behind the last row.
    private let tail: [[PDFWord]]
    let input: [UInt8]
    var choices: [Choice?]
    /// For every row: the label on its line may be another row's.
    var isShifted: [Bool]
    /// The rows without figures before each row, and behind the last one, where the text keeps its
    /// layout.
    var blanks: [[Blank]]
    private var all: [[Choice]] = []

    /// A label is broken into no more lines than this before, or behind, its figures.
    static let mostLines = 16
    /// Figures beyond the columns of the form, as a broken note makes them. The 15 of table 4
    /// have no label.
    private static let mostExtras = 2

    init(_ rows: [Row], tail: [[PDFWord]], isLayout: Bool, in input: [UInt8]) {
        self.rows = rows
        self.tail = tail
        blanks = [[Blank]](repeating: [], count: rows.count + 1)
        self.input = input
        choices = [Choice?](repeating: nil, count: rows.count)
        isShifted = [Bool](repeating: false, count: rows.count)
        choose()
        guard isLayout else { return }
        blanks = (0...rows.count).map { blanks(before: $0) }
        leaveOutShifted()
    }

    /// The table whose labels were found.
    var table: TableKey? { choices.lazy.compactMap { $0?.row.table }.first }

    /// The words of a row's label, its ordinal first.
    func label(_ number: Int) -> [PDFWord] {
        let own = rows[number].own
        guard let choice = choices[number] else { return own }
        if Self.ordinal(pick(own, false)) != nil {
            return own + lines(of: choice, number, own: []).flatMap { $0 }
        }
        return lines(of: choice, number, own: own).flatMap {
            choice.isLastOnly ? $0.suffix(1) : $0[...]
        }
    }

    /// The words on its lines that belong to a label at the edge.
    func edge(_ number: Int) -> [PDFWord] {
        guard let choice = choices[number], choice.isLastOnly else { return [] }
        return lines(of: choice, number, own: rows[number].own).flatMap { $0.dropLast() }
    }

    private func lines(of choice: Choice, _ number: Int, own: [PDFWord]) -> [[PDFWord]] {
        rows[number].before.suffix(choice.before) + [own]
            + behind(number).prefix(choice.behind)
    }

    /// The lines of words before a row, or behind the last one, that are no row's label.
    func free(_ number: Int) -> ArraySlice<[PDFWord]> {
        let used = number > 0 ? choices[number - 1]?.behind ?? 0 : 0
        let own = number < rows.count ? choices[number]?.before ?? 0 : 0
        return (number < rows.count ? rows[number].before : tail).dropFirst(used).dropLast(own)
    }

    func behind(_ number: Int) -> [[PDFWord]] {
        number + 1 < rows.count ? rows[number + 1].before : tail
    }

    // MARK: Candidates

    private func candidates(_ number: Int) -> [Choice] {
        var found: [Choice] = []
        for isLastOnly in [false, true] {
            let before = rows[number].before.suffix(Self.mostLines).map { pick($0, isLastOnly) }
            let behind = behind(number).prefix(Self.mostLines).map { pick($0, isLastOnly) }
            var own = pick(rows[number].own, isLastOnly)
            // An ordinal alone beside the figures is that of the row, wherever its label stands.
            let ordinal = Self.ordinal(own)
            if ordinal != nil { own = [] }
            for count in 0...before.count {
                let start = before.suffix(count).joined() + own
                // A label stands before its figures, or around them.
                guard !start.isEmpty, canBegin(start) else { continue }
                var text = start
                for more in 0...behind.count {
                    if more > 0 { text += behind[more - 1] }
                    if text.count > Label.longest { break }
                    // A label in one piece stands on the line of its figures.
                    if rows[number].own.isEmpty, count + more < 2 { continue }
                    let name = text.name
                    for row in FormTexts.all.rows(named: name)
                    where rows[number].values.count <= row.columns + Self.mostExtras
                        && (ordinal == nil || ordinal == row.ordinal)
                    {
                        found.append(
                            Choice(before: count, behind: more, isLastOnly: isLastOnly, row: row))
                    }
                }
            }
            if !found.isEmpty { break }
        }
        return found
    }

    /// The digits of 3. with nothing behind it; 0 where they are several.
    private static func ordinal(_ text: [Unicode.Scalar]) -> UInt8? {
        let digits = text.prefix { $0.folded.isDigit || $0.folded == "." || $0.folded == "、" }
        guard text.count > 1, digits.count == text.count, let first = text.first?.folded,
            first.isDigit, text.last?.folded.isDigit == false
        else { return nil }
        return text.count == 2 ? UInt8(truncatingIfNeeded: first.value) : 0
    }

    func canBegin(_ text: [Unicode.Scalar]) -> Bool {
        let name = Array(text.prefix(Label.longest)).name
        return name.isEmpty || FormTexts.all.canBegin(name)
    }

    func pick(_ words: [PDFWord], _ isLastOnly: Bool) -> [Unicode.Scalar] {
        let picked = isLastOnly ? words.suffix(1) : words[...]
        return picked.flatMap {
            Array(input.text($0.range).unicodeScalars.prefix(Label.longest + 1))
        }
    }

    // MARK: The best of all together

    private struct State {
        let number: Int
        let choice: Choice
        let score: Int
        let previous: Int?
    }

    private mutating func choose() {
        all = rows.indices.map { candidates($0) }
        var best: [State] = []
        for table in TableKey.allCases {
            for edition in Edition.allCases {
                let states = states(table, edition)
                if score(states) > score(best) { best = states }
            }
        }
        for state in best where isCertain(state.choice, number: state.number, after: best) {
            choices[state.number] = state.choice
        }
    }

    /// Figures on a line of their own, behind two labels of rows: whose they are cannot be told.
    private func isCertain(_ choice: Choice, number: Int, after path: [State]) -> Bool {
        guard rows[number].own.isEmpty else { return true }
        let used = path.first { $0.number == number - 1 }.map { $0.choice.behind } ?? 0
        let free = rows[number].before.dropFirst(used).dropLast(choice.before).suffix(
            Self.mostLines)
        return !free.indices.contains { start in
            var text: [Unicode.Scalar] = []
            return free[start...].contains { line in
                text += pick(line, choice.isLastOnly)
                let name = text.name
                return !FormTexts.all.rows(named: name).isEmpty
            }
        }
    }

    private func score(_ states: [State]) -> Int { states.last?.score ?? 0 }

    private func states(_ table: TableKey, _ edition: Edition) -> [State] {
        var states: [State] = []
        for number in rows.indices {
            let known = states.count
            for choice in all[number]
            where choice.row.table == table && choice.row.edition == edition {
                var previous: Int?
                var score = 0
                for index in 0..<known {
                    let state = states[index]
                    // The same label once more is a row of its own, and a conflict.
                    guard state.number < number, state.choice.row.row <= choice.row.row,
                        state.score > score,
                        state.number < number - 1
                            || state.choice.behind + choice.before <= rows[number].before.count
                    else { continue }
                    (previous, score) = (index, state.score)
                }
                states.append(
                    State(
                        number: number, choice: choice, score: score + worth(of: choice, number),
                        previous: previous))
            }
        }
        guard var index = states.indices.max(by: { states[$0].score < states[$1].score }) else {
            return []
        }
        var path = [states[index]]
        while let previous = states[index].previous {
            path.insert(states[previous], at: 0)
            index = previous
        }
        return path
    }

    /// A row whose figures are as many as the form's columns says more; so does a longer label.
    private func worth(of choice: Choice, _ number: Int) -> Int {
        (rows[number].values.count == choice.row.columns ? 2000 : 1000) + choice.before
            + choice.behind
    }
}
