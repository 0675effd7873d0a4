/// Tables in the order of a PDF's stream: each cell's lines, then the next cell's; blank cells
/// leave nothing.
struct PDFStream {
    private(set) var lines: [String] = []
    private var dice: Dice
    private let isReading: Bool

    init(isReading: Bool, dice: Dice) {
        self.isReading = isReading
        self.dice = dice
    }

    mutating func table(_ printed: PrintedTable) {
        let laid = LaidTable(printed)
        let isBroken = dice.once(in: 2)
        let inside = printed.bands.flatMap { $0.rows.map { $0.markInside } }
        var figures = 0
        for (index, row) in laid.rows.enumerated() {
            let isFigures = row.contains { $0.isFigure }
            let mark = isFigures && inside.indices.contains(figures) ? inside[figures] : nil
            figures += isFigures ? 1 : 0
            if let before = laid.marks[index], mark == nil { line(before) }
            let labels = row.filter { !$0.isFigure && !$0.text.isEmpty }
            let measure = isBroken ? Int.random(in: 3...11, using: &dice) : 40
            if !isFigures {
                header(labels.map { $0.text }, isBroken ? 4 : 40)
                continue
            }
            for label in labels.dropLast() { fragments(label.text.set(isBroken ? 3 : 40)) }
            let label = (labels.last?.text ?? "").set(measure)
            self.row(
                label, row.filter { $0.isFigure }.map { $0.text }.filter { !$0.isEmpty }, mark)
        }
    }

    private mutating func line(_ line: String) {
        lines.append(line)
        if isReading { lines.append("") }
    }

    /// The lines of one cell.
    private mutating func fragments(_ fragments: [String]) {
        if fragments == [""] { return }
        lines += fragments
        if isReading { lines.append("") }
    }

    private mutating func header(_ labels: [String], _ measure: Int) {
        let sets = labels.map { $0.set(measure) }
        if !isReading, sets.allSatisfy({ $0.count == 1 }) {
            line(labels.joined(separator: " "))
        } else {
            sets.forEach { fragments($0) }
        }
    }

    /// The figures stand on the line of the label's middle, which is its last when it is short.
    private mutating func row(_ label: [String], _ figures: [String], _ mark: String?) {
        if isReading {
            fragments(label)
            if let mark { line(mark) }
            figures.forEach { line($0) }
            return
        }
        let joined = figures.joined(separator: " ")
        if label == [""] {
            line(joined)
        } else if label.count == 1 || label.count == 2 && dice.once(in: 2) {
            lines += label.dropLast()
            if let mark { line(mark) }
            line((label.last ?? "") + (joined.isEmpty ? "" : " " + joined))
        } else {
            lines += label
            if let mark { line(mark) }
            if !joined.isEmpty { line(joined) }
        }
    }
}
