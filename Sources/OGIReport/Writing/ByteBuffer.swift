/// Bytes in the making. Room is made ahead and filled a word at a time, so that many short texts
/// cost little more than one long one.
struct ByteBuffer {
    /// The bytes, and room behind them.
    private var storage: [UInt8] = []
    private(set) var count = 0

    private static let wordSize = 8

    /// Gives the bytes away, and begins anew.
    mutating func finish() -> [UInt8] {
        var result: [UInt8] = []
        swap(&result, &storage)
        result.removeLast(result.count - count)
        count = 0
        return result
    }

    /// Makes room for so many bytes more, and a word behind them.
    @inline(__always)
    mutating func reserve(_ more: Int) {
        if storage.count &- count < more &+ Self.wordSize { grow(by: more) }
    }

    @inline(never)
    private mutating func grow(by more: Int) {
        let needed = count + more + Self.wordSize
        var old = [UInt8](repeating: 0, count: max(needed, 2 * storage.count))
        swap(&old, &storage)
        copy(old.span.extracting(..<count), to: 0)
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) { append(UInt64(byte), count: 1) }

    /// Appends the first bytes of a word, up to eight, the lowest one first.
    @inline(__always)
    mutating func append(_ word: UInt64, count added: Int) {
        reserve(Self.wordSize)
        let end = count
        var room = storage.mutableSpan
        room.store(word, at: end)
        count &+= added
    }

    @inline(__always)
    mutating func append(_ more: Span<UInt8>) {
        reserve(more.count)
        copy(more, to: count)
        count &+= more.count
    }

    /// There is room for it and for a word behind it.
    @inline(__always)
    private mutating func copy(_ more: Span<UInt8>, to start: Int) {
        var room = storage.mutableSpan
        let last = more.count &- Self.wordSize
        if last < 0 {
            for index in more.indices { room[start &+ index] = more[index] }
            return
        }
        // `more` has the words from 0 to `last`; that one overlaps with the word before.
        var offset = 0
        while offset < last {
            room.store(unsafe more.wholeWord(at: offset), at: start &+ offset)
            offset &+= Self.wordSize
        }
        room.store(unsafe more.wholeWord(at: last), at: start &+ last)
    }
}

extension MutableSpan<UInt8> {
    /// Stores eight bytes, the lowest one first.
    @inline(__always)
    fileprivate mutating func store(_ word: UInt64, at index: Int) {
        var bytes = unsafe mutableBytes  // Whatever is stored is bytes.
        bytes.storeBytes(of: word.littleEndian, toByteOffset: index, as: UInt64.self)
    }
}
