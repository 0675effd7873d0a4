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

    private let rows: [Row]
    /// The lines of words behind the last row.
    private let tail: [[PDFWord]]
    private let input: [UInt8]
    private(set) var choices: [Choice?]
    private var all: [[Choice]] = []

    /// A label is broken into no more lines than this before, or behind, its figures.
    private static let mostLines = 16
    /// Figures beyond the columns of the form, as a broken note makes them. The 15 of table 4
    /// have no label.
    private static let mostExtras = 2

    init(_ rows: [Row], tail: [[PDFWord]], in input: [UInt8]) {
        self.rows = rows
        self.tail = tail
        self.input = input
        choices = [Choice?](repeating: nil, count: rows.count)
        choose()
    }

    /// The table whose labels were found.
    var table: TableKey? { choices.lazy.compactMap { $0?.row.table }.first }

    func behind(_ number: Int) -> [[PDFWord]] {
        number + 1 < rows.count ? rows[number + 1].before : tail
    }

    // MARK: Candidates

    private func candidates(_ number: Int) -> [Choice] {
        var found: [Choice] = []
        for isLastOnly in [false, true] {
            let before = rows[number].before.suffix(Self.mostLines).map { pick($0, isLastOnly) }
            let behind = behind(number).prefix(Self.mostLines).map { pick($0, isLastOnly) }
            let own = pick(rows[number].own, isLastOnly)
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
                    let name = Label(String(String.UnicodeScalarView(text))).scalars
                    for row in FormTexts.all.rows(named: name)
                    where rows[number].values.count <= row.columns + Self.mostExtras {
                        found.append(
                            Choice(before: count, behind: more, isLastOnly: isLastOnly, row: row))
                    }
                }
            }
            if !found.isEmpty { break }
        }
        return found
    }

    private func canBegin(_ text: [Unicode.Scalar]) -> Bool {
        let name = Label(String(String.UnicodeScalarView(Array(text.prefix(Label.longest)))))
            .scalars
        return name.isEmpty || FormTexts.all.canBegin(name)
    }

    private func pick(_ words: [PDFWord], _ isLastOnly: Bool) -> [Unicode.Scalar] {
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
                let name = Label(String(String.UnicodeScalarView(text))).scalars
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
