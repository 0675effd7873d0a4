/// Rows without figures, and rows whose figures may be another's.
extension LabelAssembly {
    // MARK: What words say

    /// No figure or mark without a label stands near the row, so that no cell of it can be missing.
    func isAlone(_ number: Int) -> Bool {
        if isShifted[number] || hasMark(rows[number].own) { return false }
        let near = max(0, number - Self.mostShifted)..<min(rows.count, number + Self.mostShifted)
        if near.contains(where: { $0 != number && choices[$0] == nil && rows[$0].own.isEmpty }) {
            return false
        }
        return !hasMark(behind(number).flatMap { $0 })
            && !hasMark(rows[number].before.flatMap { $0 })
    }

    private func hasMark(_ words: [PDFWord]) -> Bool {
        words.contains { PDFValues.isCell($0, in: input) }
    }

    /// The label on the row's own line is no row of the form.
    func isUnknown(_ number: Int) -> Bool {
        let text = pick(rows[number].own, false)
        return FormTexts.all.rows(named: text.name)
            .isEmpty
    }

    func `is`(_ word: PDFWord, oneOf labels: [Label]) -> Bool {
        let text = pick([word], false)
        return labels.contains(Label(String(String.UnicodeScalarView(text))))
    }

    // MARK: Rows without figures

    func blanks(before number: Int) -> [Blank] {
        let known = choices.compactMap { $0?.row }
        guard let form = known.first else { return [] }
        var last = choices.prefix(number).last { $0 != nil }.flatMap { $0?.row.row } ?? -1
        let next = choices.dropFirst(number).first { $0 != nil }.flatMap { $0?.row.row } ?? .max
        let lines = Array(free(number).prefix(Self.mostFree))
        var found: [Blank] = []
        var index = 0
        while index < lines.count {
            let blank = blank(lines, at: index) { row in
                row.table == form.table && row.edition == form.edition && last < row.row
                    && row.row < next
            }
            guard let blank else {
                index += 1
                continue
            }
            found.append(blank)
            last = blank.row.row
            index = blank.lines.upperBound
        }
        return found
    }

    private func blank(
        _ lines: [[PDFWord]], at start: Int, _ fits: (FormTexts.Row) -> Bool
    ) -> Blank? {
        for isLastOnly in [false, true] {
            var text: [Unicode.Scalar] = []
            for end in start..<min(start + Self.mostLines, lines.count) {
                if hasMark(lines[end]) { break }
                text += pick(lines[end], isLastOnly)
                if text.count > Label.longest || !canBegin(text) { break }
                let name = text.name
                guard let row = FormTexts.all.rows(named: name).first(where: fits) else { continue }
                let words = lines[start...end].flatMap { isLastOnly ? $0.suffix(1) : $0[...] }
                return Blank(lines: start..<(end + 1), words: words, row: row)
            }
        }
        return nil
    }

    /// Where labels and figures stand on lines of different height, figures can come beside the
    /// label of the next row: then a label before has none, and figures behind have no label.
    mutating func leaveOutShifted() {
        for number in rows.indices where choices[number] == nil && rows[number].own.isEmpty {
            if let blank = nearestBlank(number, isBefore: true) {
                for other in blank..<number { shift(other) }
            }
            if let blank = nearestBlank(number, isBefore: false) {
                for other in number..<blank { shift(other) }
            }
        }
        let isOpen = (0...rows.count).map { number in
            number > 0 && choices[number - 1] == nil
                || number < rows.count && choices[number] == nil
        }
        for number in blanks.indices where isOpen[number] { blanks[number] = [] }
    }

    private mutating func shift(_ number: Int) {
        choices[number] = nil
        isShifted[number] = true
    }

    private func nearestBlank(_ number: Int, isBefore: Bool) -> Int? {
        let near =
            isBefore
            ? max(0, number - Self.mostShifted)...number
            : (number + 1)...min(rows.count, number + 1 + Self.mostShifted)
        return isBefore
            ? near.last { !blanks[$0].isEmpty } : near.first { !blanks[$0].isEmpty }
    }

    /// Rows whose figures are moved together stand beside one label at the edge.
    private static let mostShifted = 8
    /// All labels of a table have no more lines.
    private static let mostFree = 160
}
