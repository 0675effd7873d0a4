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
        let size = max(count + more + Self.wordSize, 2 * storage.count)
        // What is behind the end is written before anybody reads it.
        var old = unsafe [UInt8](unsafeUninitializedCapacity: size) { $1 = size }
        swap(&old, &storage)
        let full = count
        var end = 0
        var room = storage.mutableSpan
        room.put(old.span.extracting(..<full), at: &end)
    }

    /// Fills room for up to so many bytes, where there is a word behind them; `write` moves the
    /// end. Cheaper than as many calls of `append`.
    @inline(__always)
    mutating func fill(_ most: Int, with write: (inout MutableSpan<UInt8>, inout Int) -> Void) {
        reserve(most)
        var end = count
        var room = storage.mutableSpan
        write(&room, &end)
        count = end
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) { append(UInt64(byte), count: 1) }

    /// Appends the first bytes of a word, up to eight, the lowest one first.
    @inline(__always)
    mutating func append(_ word: UInt64, count added: Int) {
        fill(Self.wordSize) { $0.put(word, count: added, at: &$1) }
    }

    @inline(__always)
    mutating func append(_ more: Span<UInt8>) {
        fill(more.count) { $0.put(more, at: &$1) }
    }
}

/// Room that was made for bytes: it is filled at an end, which moves on.
extension MutableSpan<UInt8> {
    /// The first bytes of a word, up to eight, the lowest one first.
    @inline(__always)
    mutating func put(_ word: UInt64, count: Int, at end: inout Int) {
        store(word, at: end)
        end &+= count
    }

    @inline(__always)
    mutating func put(_ more: Span<UInt8>, at end: inout Int) {
        let last = more.count &- 8
        if last < 0 {
            for index in more.indices { self[end &+ index] = more[index] }
        } else {
            // `more` has the words from 0 to `last`; that one overlaps with the word before.
            var offset = 0
            while offset < last {
                store(unsafe more.wholeWord(at: offset), at: end &+ offset)
                offset &+= 8
            }
            store(unsafe more.wholeWord(at: last), at: end &+ last)
        }
        end &+= more.count
    }

    /// What a string of JSON simply has, from `index` on, which moves behind it.
    @inline(__always)
    mutating func putPlainText(of text: Span<UInt8>, from index: inout Int, at end: inout Int) {
        let start = end &- index
        let last = text.count &- 8
        while index <= last {
            let word = unsafe text.wholeWord(at: index)  // By the line above.
            store(word, at: start &+ index)
            let found = word.peculiarBytes
            if found != 0 {
                index &+= found.firstByte
                end = start &+ index
                return
            }
            index &+= 8
        }
        while index < text.count {
            let byte = text[index]
            if UInt64(byte).peculiarBytes & 0xFF != 0 { break }
            self[start &+ index] = byte
            index &+= 1
        }
        end = start &+ index
    }

    /// Stores eight bytes, the lowest one first.
    @inline(__always)
    private mutating func store(_ word: UInt64, at index: Int) {
        var bytes = unsafe mutableBytes  // Whatever is stored is bytes.
        bytes.storeBytes(of: word.littleEndian, toByteOffset: index, as: UInt64.self)
    }
}
