/// What a figure of prose can be: a sum of cells, less others.
struct ProseReading: Sendable {
    /// The cells that are added, then those that are taken away.
    private(set) var cells: [CellPath] = []
    private(set) var added = 0

    init() {}

    /// Adds the cells of a path or pattern; `false` if the edition has none of them.
    private mutating func add(_ word: Span<UInt8>, _ isMinus: Bool, in layout: Layout) -> Bool {
        let mark = word[word.count - 1]
        let isTotal = mark == UInt8(ascii: "*")
        let isLegal = mark == UInt8(ascii: "#")
        let name = word.text(0..<(isTotal || isLegal ? word.count - 2 : word.count))
        let count = cells.count
        for (column, index) in CellRegistry.tree.cells(of: name).enumerated() {
            let path = CellPath(index: UInt8(truncatingIfNeeded: index))
            guard let position = layout.position(of: path), !isTotal || position.column.isTotal,
                !isLegal || Form.legalPersons.contains(column)
            else { continue }
            cells.append(path)
            if !isMinus { added += 1 }
        }
        return cells.count > count
    }

    /// The readings of every pin of `Form.prosePins`, as the edition has them.
    static func of(_ edition: Edition) -> [[ProseReading]] {
        switch edition {
        case .edition2019: readings2019
        case .edition2021: readings2021
        }
    }

    private static let readings2019 = all(in: Layout.of(.edition2019))
    private static let readings2021 = all(in: Layout.of(.edition2021))

    @inline(never)
    private static func all(in layout: Layout) -> [[ProseReading]] {
        var all: [[ProseReading]] = []
        for pin in Form.prosePins { all.append(readings(of: pin.readings, in: layout)) }
        return all
    }

    @inline(never)
    private static func readings(of text: String, in layout: Layout) -> [ProseReading] {
        let letters = Array((text + " | ").utf8)
        var readings: [ProseReading] = []
        var (reading, isMinus, isWhole, start) = (ProseReading(), false, true, 0)
        for index in letters.indices where letters[index] == UInt8(ascii: " ") {
            switch letters[start] {
            case UInt8(ascii: "|"):
                if isWhole { readings.append(reading) }
                (reading, isMinus, isWhole) = (ProseReading(), false, true)
            case UInt8(ascii: "+"): isMinus = false
            case UInt8(ascii: "-"): isMinus = true
            default:
                let isThere = reading.add(
                    letters.span.extracting(start..<index), isMinus, in: layout)
                isWhole = isWhole && isThere
            }
            start = index + 1
        }
        return readings
    }
}

extension Judgement {
    /// The sum of a reading. Blanks count as 0 beside a figure; a cell that is not there, or is
    /// text, leaves it open, save where another layout of 其他处理 stands in for it.
    func value(of reading: ProseReading) -> FixedDecimal? {
        var (total, figures) = (FixedDecimal.zero, 0)
        for index in reading.cells.indices {
            let path = reading.cells[index]
            guard let figure = report.cells.number(path) else {
                if isOpen(path, in: reading) { return nil }
                continue
            }
            let sum = index < reading.added ? total.adding(figure) : total.subtracting(figure)
            guard let sum else { return nil }
            total = sum
            figures += 1
        }
        return figures > 0 ? total : nil
    }

    /// A cell without a figure keeps its reading from being summed up.
    @inline(never)
    private func isOpen(_ path: CellPath, in reading: ProseReading) -> Bool {
        if report.cells.isPresent(path) { return !report.cells.isEmptyHanded(path) }
        return layout.regularCells.contains(path)
            && !reading.cells.contains {
                report.cells.isPresent($0) && !layout.regularCells.contains($0)
            }
    }
}
