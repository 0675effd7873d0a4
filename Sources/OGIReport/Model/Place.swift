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

    /// A place that is already known in all its terms.
    public init(offset: Int, length: Int, line: Int, column: Int) {
        self.offset = offset
        self.length = length
        self.line = line
        self.column = column
    }
}

/// A place in decoded text, before line, column and the bytes as they were given are looked up.
/// Inputs are at most 64 MiB.
package struct Extent: Sendable, Hashable {
    package let offset: UInt32
    package let length: UInt32

    init(_ offset: Int, length: Int) {
        self.offset = UInt32(clamping: offset)
        self.length = UInt32(clamping: length)
    }

    init(_ range: Range<Int>) {
        self.init(range.lowerBound, length: range.count)
    }

    /// The same place behind so many bytes more.
    func moved(by count: Int) -> Extent { Extent(Int(offset) + count, length: Int(length)) }
}
