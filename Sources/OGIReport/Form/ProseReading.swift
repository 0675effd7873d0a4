/// What a figure of prose can be: a sum of cells, less others.
struct ProseReading: Sendable {
    var plus: [CellPath] = []
    var minus: [CellPath] = []

    var cells: [CellPath] { plus + minus }

    /// The readings of every pin of `Form.prosePins`, as the edition has them.
    static func of(_ edition: Edition) -> [[ProseReading]] {
        switch edition {
        case .edition2019: readings2019
        case .edition2021: readings2021
        }
    }

    private static let readings2019 = all(in: Layout.of(.edition2019))
    private static let readings2021 = all(in: Layout.of(.edition2021))

    private static func all(in layout: Layout) -> [[ProseReading]] {
        Form.prosePins.map { pin in
            var readings: [ProseReading] = []
            var (reading, isMinus, isWhole) = (ProseReading(), false, true)
            for word in pin.readings.utf8.split(separator: UInt8(ascii: " ")) {
                switch word.first {
                case UInt8(ascii: "|"):
                    if isWhole { readings.append(reading) }
                    (reading, isMinus, isWhole) = (ProseReading(), false, true)
                case UInt8(ascii: "+"): isMinus = false
                case UInt8(ascii: "-"): isMinus = true
                default:
                    let paths = cells(Array(word), in: layout)
                    if paths.isEmpty { isWhole = false }
                    if isMinus { reading.minus += paths } else { reading.plus += paths }
                }
            }
            return isWhole ? readings + [reading] : readings
        }
    }

    /// The cells that a path or a pattern of paths names.
    private static func cells(_ pattern: [UInt8], in layout: Layout) -> [CellPath] {
        let star = pattern.firstIndex(of: UInt8(ascii: "*")) ?? pattern.count
        let last = pattern.lastIndex(of: UInt8(ascii: ".")) ?? 0
        let isGroup = pattern[(last + 1)...].elementsEqual("legal_persons".utf8)
        let legal = Form.legalPersons.map { Form.applicants[$0].key }
        return CellPath.all.filter { path in
            guard layout.contains(path) else { return false }
            let text = path.description.utf8
            if isGroup {
                return text.starts(with: pattern[...last])
                    && legal.contains { $0.isIdentical(to: path.column) }
            }
            if star == pattern.count { return text.elementsEqual(pattern) }
            return text.starts(with: pattern[..<star]) && path.column.isIdentical(to: "total")
        }
    }
}

extension Judgement {
    /// The sum of a reading. Blanks count as 0 beside a figure; a cell that is not there, or is
    /// text, leaves it open, save where another layout of 其他处理 stands in for it.
    func value(of reading: ProseReading) -> FixedDecimal? {
        var total = FixedDecimal.zero
        var figures = 0
        let hasDeviating = reading.plus.contains {
            report.cells.isPresent($0) && !layout.regularCells.contains($0)
        }
        for (number, path) in reading.cells.enumerated() {
            if let figure = report.cells.number(path) {
                let sum =
                    number < reading.plus.count ? total.adding(figure) : total.subtracting(figure)
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
