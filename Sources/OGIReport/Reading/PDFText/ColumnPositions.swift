/// Finds the columns of figures in rows with blank cells, by where they stand on the page.
///
/// `pdftotext -layout` moves words right where other lines of the page are fuller, but it keeps
/// their order from left to right, all over the page: a word at a place of its own (`isAnchored`)
/// that begins before another one ends stands in no column to the right of it. Labels above the
/// columns and full rows have known columns; from these follows between which columns each other
/// figure stands. Words that the page keeps together are moved as one, so that the order is not
/// kept everywhere: a row is certain only if its figures also add up.
struct ColumnPositions {
    private struct Place {
        let word: PDFWord
        let page: Int
        var low: Int
        var high: Int
        var isKnown: Bool { low == high }
    }

    private let width: Int
    private var places: [Place] = []
    /// For every row added its places.
    private var rows: [Range<Int>] = []

    /// All figures of a window of rows, and the labels above them.
    private static let most = 1024
    /// What follows from what follows: a handful of rounds on real pages.
    private static let mostRounds = 12

    init(width: Int) { self.width = width }

    /// The label above a column, or a piece of it.
    mutating func add(_ label: PDFWord, page: Int, column: Int) {
        places.append(Place(word: label, page: page, low: column, high: column))
    }

    /// Gives the row's number.
    ///
    /// - Parameter isWhole: the last figure is the sum of the others, and so in the last column.
    mutating func add(_ row: [PDFWord], page: Int, isWhole: Bool = false) -> Int {
        let start = places.count
        if row.count <= width {
            for (index, word) in row.enumerated() {
                places.append(
                    Place(
                        word: word, page: page, low: index, high: width - row.count + index))
            }
        }
        if isWhole, places.count > start { places[places.count - 1].low = width - 1 }
        rows.append(start..<places.count)
        return rows.count - 1
    }

    mutating func solve() {
        guard places.count <= Self.most else { return }
        for _ in 0..<Self.mostRounds {
            let before = places.map { $0.high - $0.low }
            narrowByPosition()
            for row in rows { narrowByOrder(row) }
            if places.map({ $0.high - $0.low }) == before { return }
        }
    }

    private mutating func narrowByPosition() {
        for first in places.indices where places[first].word.isAnchored {
            for second in places.indices
            where places[first].page == places[second].page
                && places[first].word.columns.lowerBound < places[second].word.columns.upperBound
            {
                places[first].high = min(places[first].high, places[second].high)
                places[second].low = max(places[second].low, places[first].low)
            }
        }
    }

    private mutating func narrowByOrder(_ row: Range<Int>) {
        for index in row.dropFirst() {
            places[index].low = max(places[index].low, places[index - 1].low + 1)
        }
        for index in row.dropLast().reversed() {
            places[index].high = min(places[index].high, places[index + 1].high - 1)
        }
    }

    /// The columns of a row's figures, where each has one, stands under or above another word of
    /// it, and nothing on its page contradicts.
    func columns(of row: Int) -> [Int]? {
        let row = rows[row]
        guard let first = places[row].first, places[row].allSatisfy({ $0.isKnown }),
            places.allSatisfy({ $0.page != first.page || $0.low <= $0.high }),
            row.allSatisfy({ isSupported($0, outside: row) })
        else { return nil }
        return places[row].map { $0.low }
    }

    private func isSupported(_ place: Int, outside row: Range<Int>) -> Bool {
        let place = places[place]
        return places.indices.contains { other in
            !row.contains(other) && places[other].page == place.page
                && places[other].low == place.low && places[other].isKnown
                && places[other].word.columns.overlaps(place.word.columns)
        }
    }
}
