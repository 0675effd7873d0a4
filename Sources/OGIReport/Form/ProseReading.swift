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
        Form.prosePins.map { pin in
            var readings: [ProseReading] = []
            var (reading, isMinus, isWhole) = (ProseReading(), false, true)
            (pin.readings + " |").forEachWord { word in
                switch word[0] {
                case UInt8(ascii: "|"):
                    if isWhole { readings.append(reading) }
                    (reading, isMinus, isWhole) = (ProseReading(), false, true)
                case UInt8(ascii: "+"): isMinus = false
                case UInt8(ascii: "-"): isMinus = true
                default:
                    let isThere = reading.add(word, isMinus, in: layout)
                    isWhole = isWhole && isThere
                }
            }
            return readings
        }
    }
}

extension Judgement {
    /// The sum of a reading. Blanks count as 0 beside a figure; a cell that is not there, or is
    /// text, leaves it open, save where another layout of 其他处理 stands in for it.
    func value(of reading: ProseReading) -> FixedDecimal? {
        var total = FixedDecimal.zero
        var figures = 0
        let hasDeviating = reading.cells.contains {
            report.cells.isPresent($0) && !layout.regularCells.contains($0)
        }
        for (number, path) in reading.cells.enumerated() {
            if let figure = report.cells.number(path) {
                let sum = number < reading.added ? total.adding(figure) : total.subtracting(figure)
                guard let sum else { return nil }
                total = sum
                figures += 1
            } else if !report.cells.isPresent(path) {
                if layout.regularCells.contains(path), !hasDeviating { return nil }
            } else if !report.cells.isEmptyHanded(path) {
                return nil
            }
        }
        return figures > 0 ? total : nil
    }
}
