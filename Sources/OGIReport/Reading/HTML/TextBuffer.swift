/// Text that grows by short pieces of the input. The pieces are many, so they are copied eight
/// bytes at a time: what is written beyond the end is written over by the next one.
struct TextBuffer {
    /// Longer than the text by `margin` at least.
    private var room: [UInt8]
    private(set) var count = 0

    private static let margin = 8

    init(capacity: Int) {
        room = [UInt8](repeating: 0, count: max(capacity, 0) + Self.margin)
    }

    /// Gives the text away, and begins anew.
    mutating func finish() -> [UInt8] {
        var bytes: [UInt8] = []
        swap(&bytes, &room)
        bytes.removeLast(bytes.count - count)
        count = 0
        return bytes
    }

    @inline(__always)
    mutating func append(_ range: Range<Int>, of input: Span<UInt8>) {
        var source = range.lowerBound
        var target = count
        let end = target &+ (range.upperBound &- source)
        if end > room.count &- Self.margin { grow(to: end) }
        var span = room.mutableSpan
        // Stores through it are checked.
        var bytes = unsafe span.mutableBytes
        while target < end {
            bytes.storeBytes(
                of: input.word(at: source).littleEndian, toByteOffset: target, as: UInt64.self)
            source &+= 8
            target &+= 8
        }
        count = end
    }

    mutating func append(_ byte: UInt8) {
        if count >= room.count - Self.margin { grow(to: count + 1) }
        room[count] = byte
        count += 1
    }

    /// Appends a code point in UTF-8.
    mutating func append(_ scalar: Unicode.Scalar) {
        for byte in UTF8.encode(scalar) ?? .init() { append(byte) }
    }

    /// Takes back what was written behind `count`.
    mutating func truncate(to count: Int) {
        self.count = max(0, min(count, self.count))
    }

    var lastScalar: UInt32 {
        room.span.scalar(at: room.span.startOfScalar(before: count)).value
    }

    @inline(never)
    private mutating func grow(to end: Int) {
        let missing = max(end + Self.margin - room.count, room.count)
        room.append(contentsOf: repeatElement(0, count: missing))
    }
}
