/// Finds the places of many extents of decoded text: one pass over the input, then a search and a
/// count over one block each, however long the lines are.
struct LineIndex {
    private let input: [UInt8]
    /// `nil` where the text is the bytes as they were given.
    private let originals: OriginalOffsets?
    /// The offsets at which lines begin.
    private var starts = [0]
    /// The code points before each block.
    private var counts: [Int] = []

    /// In bytes.
    private static let block = 64

    init(_ source: Source) {
        let input = source.bytes
        self.input = input
        originals = source.isVerbatim ? nil : OriginalOffsets(source)
        index(input.span)
    }

    private mutating func index(_ input: Span<UInt8>) {
        var (points, start) = (0, 0)
        while start < input.count {
            counts.append(points)
            let end = min(start &+ Self.block, input.count)
            points &+= input.scalarCount(start..<end)
            for index in start..<end where Self.endsLine(at: index, in: input) {
                starts.append(index &+ 1)
            }
            start = end
        }
    }

    func place(of extent: Extent) -> Place {
        let offset = min(Int(extent.offset), input.count)
        let before = points(before: offset)
        let line = self.line(of: offset)
        let start = starts[line]
        // The byte-order mark is no column of the first line.
        let isMarked = line == 0 && input.starts(with: ByteOrderMark.utf8)
        let mark = isMarked && offset >= ByteOrderMark.utf8.count ? 1 : 0
        let column = before - points(before: start) - mark + 1
        let length = Int(extent.length)
        guard let originals else {
            return Place(offset: offset, length: length, line: line + 1, column: column)
        }
        let end = points(before: min(offset + length, input.count))
        let first = originals.offset(ofCharacter: before)
        return Place(
            offset: first, length: originals.offset(ofCharacter: end) - first, line: line + 1,
            column: column)
    }

    @inline(__always)
    private static func endsLine(at index: Int, in input: Span<UInt8>) -> Bool {
        if input[index] == UInt8(ascii: "\n") { return true }
        guard input[index] == UInt8(ascii: "\r") else { return false }
        return index &+ 1 == input.count || input[index &+ 1] != UInt8(ascii: "\n")
    }

    /// The number of the line that holds an offset, from 0.
    private func line(of offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while low + 1 < high {
            let middle = low + (high - low) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    private func points(before offset: Int) -> Int {
        let block = min(offset / Self.block, counts.count - 1)
        guard block >= 0 else { return 0 }
        return counts[block] + input.span.scalarCount((block * Self.block)..<offset)
    }
}
