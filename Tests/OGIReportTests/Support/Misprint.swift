import OGIReport

/// A slip of the hand in the figures of a report.
struct Misprint {
    enum Kind: String, CaseIterable {
        /// One digit typed wrong.
        case digit
        /// Two neighbouring digits swapped.
        case swapped
        /// The figure stands in the next cell, and that one's figure in its place.
        case exchanged
        /// The figure stands in the next cell, and nothing in its own.
        case shifted
    }

    let kind: Kind
    /// The cells that it alters, with what they say then.
    let figures: [(path: CellPath, figure: Int64)]

    /// All misprints of one figure.
    static func all(of path: CellPath, in figures: Figures) -> [Misprint] {
        guard let figure = figures.values[path] else { return [] }
        let digits = Array(String(figure).utf8)
        var all: [Misprint] = []
        func alter(_ kind: Kind, _ digits: [UInt8]) {
            guard let new = Int64(String(decoding: digits, as: UTF8.self)), new != figure,
                String(new).utf8.count == digits.count
            else { return }
            all.append(Misprint(kind: kind, figures: [(path, new)]))
        }
        for index in digits.indices {
            // Another wrong digit at each place; all of them leave the same traces.
            let step = UInt8(path.description.utf8.count + index) % 9 + 1
            var other = digits
            other[index] = (digits[index] - UInt8(ascii: "0") + step) % 10 + UInt8(ascii: "0")
            alter(.digit, other)
            if index > 0 {
                var other = digits
                other.swapAt(index, index - 1)
                alter(.swapped, other)
            }
        }
        for next in figures.neighbours(of: path) {
            guard let other = figures.values[next], other != figure else { continue }
            all.append(
                Misprint(kind: .exchanged, figures: [(path, other), (next, figure)]))
            if figure != 0, other != 0 {
                all.append(Misprint(kind: .shifted, figures: [(path, 0), (next, figure)]))
            }
        }
        return all
    }
}

/// The figures of a report with the sums of the form, told from their paths alone.
struct Figures {
    var values: [CellPath: Int64] = [:]
    /// The sums that have figures on both sides: parts are positive, totals negative.
    private(set) var sums: [[CellPath: Int64]] = []
    private(set) var sumsOf: [CellPath: [Int]] = [:]
    private let paths: [CellPath]

    init(_ report: Report) {
        paths = report.paths.filter { $0.table != .proactive }
        for path in paths {
            switch report[path]?.value {
            case .number(let number): values[path] = number.mantissa
            case .blank, .mark: values[path] = 0
            default: continue
            }
        }
        let figured = Set(paths.filter { report[$0]?.number != nil })
        func add(_ left: [CellPath], _ right: [CellPath]) {
            guard (left + right).allSatisfy({ values[$0] != nil }),
                !figured.isDisjoint(with: left), !figured.isDisjoint(with: right)
            else { return }
            var sum: [CellPath: Int64] = [:]
            for path in left { sum[path] = 1 }
            for path in right { sum[path] = -1 }
            for path in left + right { sumsOf[path, default: []].append(sums.count) }
            sums.append(sum)
        }
        for row in Set(paths.map { $0.table.rawValue + $0.row }) {
            let cells = paths.filter { $0.table.rawValue + $0.row == row }
            add(cells.filter { $0.column != "total" }, cells.filter { $0.column == "total" })
        }
        let requests = paths.filter { $0.table == .requests }
        for column in Set(requests.map { $0.column }) {
            let cells = requests.filter { $0.column == column }
            func rows(_ names: String...) -> [CellPath] { cells.filter { names.contains($0.row) } }
            add(
                cells.filter { $0.row.hasPrefix("results.") && $0.row != "results.total" },
                rows("results.total"))
            add(rows("received", "carried_in"), rows("results.total", "carried_out"))
        }
    }

    /// What each sum misses.
    func deficits() -> [Int64] {
        sums.map { sum in sum.reduce(0) { $0 + $1.value * (values[$1.key] ?? 0) } }
    }

    /// The cell to the right and the one below.
    func neighbours(of path: CellPath) -> [CellPath] {
        let index = paths.firstIndex(of: path) ?? 0
        let row = paths.filter { $0.table == path.table && $0.row == path.row }
        let column = paths.filter { $0.table == path.table && $0.column == path.column }
        let isLast = row.last == path
        let right =
            index + 1 < paths.count && (!isLast || path.table == .disputes)
            ? [paths[index + 1]] : []
        let place = column.firstIndex(of: path) ?? 0
        // Table 4 is printed in one row.
        let below = path.table == .requests && place + 1 < column.count ? [column[place + 1]] : []
        return right + below
    }

    /// Whether one figure, or two neighbours exchanged, other than those altered would make all
    /// sums hold just as well: then no identity can tell.
    func isExplained(without altered: Set<CellPath>, _ deficits: [Int64]) -> Bool {
        let failing = deficits.indices.filter { deficits[$0] != 0 }
        func holds(_ changes: [(CellPath, Int64)]) -> Bool {
            var rest = deficits
            for (path, change) in changes {
                for sum in sumsOf[path] ?? [] { rest[sum] += (sums[sum][path] ?? 0) * change }
            }
            return rest.allSatisfy { $0 == 0 }
        }
        guard let first = failing.first else { return true }
        for path in paths {
            guard let value = values[path] else { continue }
            if !altered.contains(path), let sign = sums[first][path] {
                let change = -sign * deficits[first]
                if value + change >= 0, holds([(path, change)]) { return true }
            }
            for next in neighbours(of: path) where !altered.isSuperset(of: [path, next]) {
                guard let other = values[next], other != value else { continue }
                if holds([(path, other - value), (next, value - other)]) { return true }
            }
        }
        return false
    }
}
