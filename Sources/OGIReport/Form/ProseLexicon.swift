/// The words of prose where the reader finds them: by their first letter, the longest first.
struct ProseLexicon: Sendable {
    private struct Word: Sendable {
        let start: UInt16
        let count: UInt16
        let meaning: ProseMeaning
    }

    static let standard = ProseLexicon(Form.proseWords)

    private var letters: [UInt8] = []
    private var words: [Word] = []
    /// The first word of each bucket, and behind the last bucket their number.
    private var buckets = [UInt16](repeating: 0, count: buckets + 1)

    private static let buckets = 1024

    private static func bucket(_ second: UInt8, _ third: UInt8) -> Int {
        Int(second & 0x0F) &<< 6 | Int(third & 0x3F)
    }

    private init(_ lists: [ProseWords]) {
        for list in lists {
            list.words.forEachWord { word in
                words.append(
                    Word(
                        start: UInt16(truncatingIfNeeded: letters.count),
                        count: UInt16(truncatingIfNeeded: word.count), meaning: list.meaning))
                for index in word.indices { letters.append(word[index]) }
            }
        }
        let rank = words.map { word in
            let start = Int(word.start)
            return Self.bucket(letters[start + 1], letters[start + 2]) << 16 | 0xFFFF
                - Int(word.count)
        }
        words = words.indices.map { $0 }.ordered { rank[$0] }.map { words[$0] }
        for word in words {
            let start = Int(word.start)
            buckets[Self.bucket(letters[start + 1], letters[start + 2]) + 1] += 1
        }
        for index in 1...Self.buckets { buckets[index] += buckets[index - 1] }
    }

    /// The longest word that begins at an ideograph, and where it ends; padding inside it does
    /// not count.
    @_optimize(speed)
    func word(at index: Int, in text: Span<UInt8>) -> (meaning: ProseMeaning, end: Int)? {
        guard index &+ 2 < text.count else { return nil }
        let bucket = Self.bucket(text[index &+ 1], text[index &+ 2])
        var number = Int(buckets[bucket])
        let end = Int(buckets[bucket &+ 1])
        while number < end {
            let word = words[number]
            if let end = self.end(of: word, at: index, in: text) { return (word.meaning, end) }
            number &+= 1
        }
        return nil
    }

    private func end(of word: Word, at index: Int, in text: Span<UInt8>) -> Int? {
        var position = index
        var letter = Int(word.start)
        let last = letter &+ Int(word.count)
        while letter &+ 2 < last {
            if letter != Int(word.start) { position = text.endOfProsePadding(from: position) }
            guard position &+ 2 < text.count, text[position] == letters[letter],
                text[position &+ 1] == letters[letter &+ 1],
                text[position &+ 2] == letters[letter &+ 2]
            else { return nil }
            position &+= 3
            letter &+= 3
        }
        return position
    }
}

extension Span<UInt8> {
    /// The first letter from an index on that is no padding.
    @inline(never)
    func endOfProsePadding(from index: Int) -> Int {
        if index < count, self[index] &- 0xE4 < 6 { return index }
        return endOfPadding(Swift.min(index, count)..<count)
    }

    /// That letter, its place, and where it ends. Outside it is U+0000.
    @inline(never)
    func letter(from index: Int) -> (value: Unicode.Scalar, start: Int, end: Int) {
        let start = endOfProsePadding(from: index)
        let (value, length) = scalar(at: start)
        return (Unicode.Scalar(value) ?? "\u{FFFD}", start, start + length)
    }
}

extension String {
    /// The words between spaces and line ends, as ranges of bytes.
    @inline(never)
    func forEachWord(_ body: (Span<UInt8>) -> Void) {
        let letters = utf8
        let bytes = letters.span
        var start = 0
        for index in 0...bytes.count where index == bytes.count || bytes[index] <= 0x20 {
            if index > start { body(bytes.extracting(start..<index)) }
            start = index + 1
        }
    }
}
