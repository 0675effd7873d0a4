/// Tables as they stand on the page: columns kept apart by spaces, a broken label over several
/// lines with the figures beside its middle, merged labels beside the middle of their rows.
struct PDFLayout {
    private(set) var lines: [String] = []
    private var dice: Dice
    private let isNarrow: Bool
    /// The widths of the vertical label, of the group labels and of the labels.
    private let widths: [Int]

    init(isNarrow: Bool, dice: Dice) {
        self.dice = dice
        self.isNarrow = isNarrow
        widths =
            isNarrow
            ? [self.dice.pick([1, 2, 3]), self.dice.pick([3, 4]), self.dice.pick([4, 7, 11])]
            : [self.dice.pick([3, 5, 9]), 7, self.dice.pick([14, 24, 36])]
    }

    mutating func table(_ printed: PrintedTable) {
        switch printed.key {
        case .proactive: printed.bands.forEach { item($0) }
        case .requests: printed.bands.forEach { requests($0) }
        case .disputes: disputes(printed)
        }
    }

    // MARK: Lines

    private struct Line {
        var labels = ["", "", ""]
        var figures: [String] = []
        var mark: String?
    }

    /// Texts at their columns, pushed right where one before is too long.
    private func placed(_ texts: [String], at columns: [Int]) -> String {
        var line = ""
        var length = 0
        for (text, column) in zip(texts, columns) where !text.isEmpty {
            let gap = max(column - length, length == 0 ? 0 : 1)
            line += String(repeating: " ", count: gap) + text
            length += gap + text.count
        }
        return line
    }

    /// Where columns of such widths begin.
    private func columns(_ widths: [Int], from start: Int) -> [Int] {
        var next = start
        return widths.map { width in
            defer { next += width }
            return next
        }
    }

    /// The widths of columns of figures under their header.
    private mutating func pitches(_ rows: [[String]], least: Int) -> [Int] {
        let count = rows.map { $0.count }.max() ?? 0
        let gap = isNarrow ? 1 : Int.random(in: 2...4, using: &dice)
        return (0..<count).map { column in
            let texts = rows.compactMap { $0.indices.contains(column) ? $0[column].count : nil }
            return max(texts.max() ?? 0, least) + gap
        }
    }

    // MARK: Table 2

    private mutating func item(_ band: PrintedBand) {
        let rows = band.rows.map { $0.values.map { $0.text } }
        let header = band.columns.map { $0.label }
        let starts = [1] + columns(pitches(rows + [header], least: 6), from: 14)
        lines.append(placed([band.caption], at: [16]))
        lines.append(placed(["信息内容"] + header, at: starts))
        for (row, figures) in zip(band.rows, rows) {
            if let mark = row.markBefore ?? row.markInside { lines.append("      " + mark) }
            let broken = row.label.set(isNarrow ? 6 : 14)
            let middle = (broken.count - 1) / 2
            for (index, piece) in broken.enumerated() {
                lines.append(placed([piece] + (index == middle ? figures : []), at: starts))
            }
        }
    }

    // MARK: Table 3

    private mutating func requests(_ band: PrintedBand) {
        var block: [Line] = []
        var spans: [[Range<Int>]] = []
        for row in band.rows {
            let start = block.count
            if let mark = row.markBefore { block.append(Line(mark: mark)) }
            block += set(row)
            spans.append(Array(repeating: start..<block.count, count: 1))
        }
        merge(band, spans.map { $0[0] }, into: &block)
        let rows = block.map { $0.figures }
        let header = band.columns.map { $0.label }
        let least = isNarrow ? 2 : 4
        let pitch = pitches(rows + (isNarrow ? [] : [header]), least: least)
        let starts = columns([widths[0] + 1, widths[1] + 1, widths[2] + 2], from: 0)
        let figures = columns(pitch, from: widths.reduce(4, +))
        self.header(band, pitch, figures)
        for line in block {
            if let mark = line.mark {
                lines += ["", "         " + mark]
            } else {
                lines.append(placed(line.labels + line.figures, at: starts + figures))
            }
        }
    }

    /// One row: its label broken, the figures beside the middle.
    private mutating func set(_ row: PrintedRow) -> [Line] {
        let level = min(row.groups.count, 2)
        let broken = row.label.set(widths[level...].reduce(0, +))
        var block = broken.map { piece in
            var line = Line()
            line.labels[level] = piece
            return line
        }
        let isLower = broken.count % 2 == 0 && dice.once(in: 2)
        block[(broken.count - 1) / 2 + (isLower ? 1 : 0)].figures = row.values.map { $0.text }
        if let mark = row.markInside {
            block.insert(Line(mark: mark), at: Int.random(in: 0..<block.count, using: &dice))
        }
        return block
    }

    /// Writes the labels of groups beside their rows.
    private func merge(_ band: PrintedBand, _ spans: [Range<Int>], into block: inout [Line]) {
        for level in 0...1 {
            var index = 0
            while index < band.rows.count {
                let path = band.rows[index].groups.prefix(level + 1)
                guard path.count == level + 1, let name = path.last else {
                    index += 1
                    continue
                }
                let count = band.rows[index...].prefix { $0.groups.starts(with: path) }.count
                let places = spans[index..<index + count].flatMap { Array($0) }.filter {
                    block[$0].mark == nil
                }
                // A group lower than its label has it in wider lines.
                var pieces = name.set(widths[level])
                var width = widths[level]
                while pieces.count > places.count {
                    width += 1
                    pieces = name.set(width)
                }
                let top = (places.count - pieces.count) / 2
                for (piece, place) in zip(pieces, places.dropFirst(top)) {
                    block[place].labels[level] = piece
                }
                index += count
            }
        }
    }

    /// The header: the note in the corner beside it, labels broken where their columns are narrow.
    private mutating func header(_ band: PrintedBand, _ pitch: [Int], _ columns: [Int]) {
        let corner = band.caption.set(widths.reduce(0, +))
        let broken = zip(band.columns, pitch).map { column, width in
            column.label.set(max(width - 1, 2))
        }
        let height = broken.map { $0.count }.max() ?? 1
        let middle = columns.isEmpty ? 0 : columns[min(1, columns.count - 1)]
        var rows: [[(Int, String)]] = [[(middle, "申请人情况")], [(middle, PrintedTable.legal)]]
        rows += (0..<height).map { line in
            zip(columns, broken).compactMap { column, pieces in
                let skip = height - pieces.count
                return line >= skip ? (column, pieces[line - skip]) : nil
            }
        }
        for (index, row) in rows.enumerated() {
            let note = corner.indices.contains(index) ? corner[index] : ""
            lines.append(placed([note] + row.map { $0.1 }, at: [0] + row.map { $0.0 }))
        }
        for note in corner.dropFirst(rows.count) { lines.append(note) }
    }

    // MARK: Table 4

    /// Fifteen figures in one line, under labels that narrow columns break.
    private mutating func disputes(_ printed: PrintedTable) {
        guard let band = printed.bands.first else { return }
        let rows = band.rows.map { $0.values.map { $0.text } }
        let labels = band.columns.map { $0.label.set(isNarrow ? 2 : 4) }
        let pitch = pitches(rows + [labels.map { $0.first ?? "" }], least: isNarrow ? 2 : 4)
        let starts = columns(pitch, from: 0)
        let five = starts.indices.contains(5) ? starts[5] : 20
        let ten = starts.indices.contains(10) ? starts[10] : 40
        lines.append(placed(["行政复议", "行政诉讼"], at: [5, ten]))
        lines.append(placed(["未经复议直接起诉", "复议后起诉"], at: [five, ten]))
        for height in 0..<(labels.map { $0.count }.max() ?? 0) {
            lines.append(
                placed(labels.map { $0.indices.contains(height) ? $0[height] : "" }, at: starts))
        }
        for (row, figures) in zip(band.rows, rows) {
            if let mark = row.markBefore ?? row.markInside { lines.append("    " + mark) }
            lines.append(placed(figures, at: starts))
        }
    }
}
