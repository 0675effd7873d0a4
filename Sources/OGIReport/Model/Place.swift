/// A place in the input, in the bytes as they were given.
public struct Place: Sendable, Hashable {
    /// Bytes before it.
    public let offset: Int
    /// Its length in bytes; 0 for a blank cell.
    public let length: Int
    /// From 1.
    public let line: Int
    /// From 1, in Unicode code points.
    public let column: Int

    public init(offset: Int, length: Int, line: Int, column: Int) {
        self.offset = offset
        self.length = length
        self.line = line
        self.column = column
    }
}

/// A place before its line and column are looked up. Inputs are at most 64 MiB.
struct Extent: Sendable, Hashable {
    let offset: UInt32
    let length: UInt32

    init(_ offset: Int, length: Int) {
        self.offset = UInt32(clamping: offset)
        self.length = UInt32(clamping: length)
    }

    init(_ range: Range<Int>) {
        self.init(range.lowerBound, length: range.count)
    }
}

/// Finds line and column of many offsets: one pass over the input, then a search each.
struct LineIndex {
    private let input: [UInt8]
    private let starts: [Int]

    init(_ input: [UInt8]) {
        var starts = [0]
        for (index, byte) in input.enumerated() {
            let endsLine =
                byte == UInt8(ascii: "\n")
                || byte == UInt8(ascii: "\r")
                    && (index + 1 == input.count || input[index + 1] != UInt8(ascii: "\n"))
            if endsLine { starts.append(index + 1) }
        }
        self.input = input
        self.starts = starts
    }

    func place(of extent: Extent) -> Place {
        let offset = min(Int(extent.offset), input.count)
        var low = 0
        var high = starts.count
        while low + 1 < high {
            let middle = low + (high - low) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        let before = input[starts[low]..<offset]
        let isFirst = starts[low] == 0
        let mark = isFirst && before.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : 0
        let column = before.dropFirst(mark).reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
        return Place(offset: offset, length: Int(extent.length), line: low + 1, column: column)
    }
}
