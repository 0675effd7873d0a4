/// The words of prose where the reader finds them: by their first letter.
struct ProseLexicon: Sendable {
    private struct Word: Sendable {
        let start: UInt16
        let end: UInt16
        let meaning: ProseMeaning
        /// The next word of the bucket, counted from 1.
        let next: UInt16
    }

    static let standard = ProseLexicon(Form.proseWords)

    private var letters: [UInt8] = []
    private var words: [Word] = []
    /// The last word of each first letter, counted from 1: U+4000 to U+9FFF.
    private var buckets = [UInt16](repeating: 0, count: 0x6000)

    /// Of an ideograph, by its UTF-8.
    @inline(__always)
    private static func bucket(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
        Int((first &- 0xE4) % 6) &<< 12 | Int(second & 0x3F) &<< 6 | Int(third & 0x3F)
    }

    @inline(never)
    private init(_ text: String) {
        letters = Array(text.utf8)
        var (start, meaning) = (0, ProseMeaning.plain)
        for index in letters.indices where letters[index] <= 0x20 {
            // The names of the lines are not words.
            if index > start + 2, letters[start] &- 0xE4 < 6 {
                let bucket = Self.bucket(letters[start], letters[start + 1], letters[start + 2])
                words.append(
                    Word(
                        start: UInt16(truncatingIfNeeded: start),
                        end: UInt16(truncatingIfNeeded: index), meaning: meaning,
                        next: buckets[bucket]))
                buckets[bucket] = UInt16(truncatingIfNeeded: words.count)
            }
            start = index + 1
            if letters[index] == 0x0A { meaning = meaning.next }
        }
    }

    /// The longest word that begins at an ideograph, and where it ends; padding inside it does
    /// not count.
    @_optimize(speed)
    func word(at index: Int, in text: Span<UInt8>) -> (meaning: ProseMeaning, end: Int)? {
        guard index &+ 2 < text.count else { return nil }
        var number = Int(buckets[Self.bucket(text[index], text[index &+ 1], text[index &+ 2])])
        var longest: (meaning: ProseMeaning, end: Int)?
        while number > 0 {
            let word = words[number &- 1]
            if let end = self.end(of: word, at: index, in: text), end > longest?.end ?? 0 {
                longest = (word.meaning, end)
            }
            number = Int(word.next)
        }
        return longest
    }

    private func end(of word: Word, at index: Int, in text: Span<UInt8>) -> Int? {
        var position = index
        var letter = Int(word.start)
        let last = Int(word.end)
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
