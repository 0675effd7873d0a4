/// The words of prose where the reader finds them: by their first two letters.
struct ProseLexicon: Sendable {
    private struct Word: Sendable {
        /// The first two letters, or the only one.
        let key: UInt32
        /// The third, which most words of a key are told by.
        let third: UInt16
        /// The letters from the third on.
        let rest: Range<UInt16>
        /// The next word of the bucket, counted from 1; longer words stand first.
        var next: UInt16
        let meaning: ProseMeaning
    }

    static let standard = ProseLexicon(Form.proseWords)

    private var letters: [UInt8] = []
    private var words: [Word] = []
    /// The first word of each bucket, counted from 1.
    private var buckets = [UInt16](repeating: 0, count: 0x1000)
    /// The letters that words begin with, a bit each; behind them those that are words.
    private var firsts = [UInt64](repeating: 0, count: 0x400)
    /// The keys, a bit each that few of them share.
    private var keys = [UInt64](repeating: 0, count: 0x100)

    /// In the place of a letter that is not there, or is a mark.
    private static let none = 0x7FFF

    @inline(__always)
    private static func key(_ first: Int, _ second: Int) -> UInt32 {
        UInt32(truncatingIfNeeded: first &<< 15 | second)
    }

    @inline(__always)
    private static func hash(_ key: UInt32) -> Int { Int((key &* 0x9E37_79B1) &>> 18) }

    @inline(never)
    private init(_ text: String) {
        letters = Array(text.utf8)
        var (start, meaning) = (0, ProseMeaning.plain)
        for index in letters.indices where letters[index] <= 0x20 {
            // The names of the lines are not words.
            if let first = letters.span.ideographNumber(at: start) {
                add(first, start..<index, meaning)
            }
            start = index + 1
            if letters[index] == 0x0A { meaning = meaning.next }
        }
    }

    private mutating func add(_ first: Int, _ range: Range<Int>, _ meaning: ProseMeaning) {
        let rest = min(range.lowerBound + 6, range.upperBound)..<range.upperBound
        let isLong = range.count > 3
        let second = isLong ? letters.span.ideographNumber(at: range.lowerBound + 3) : nil
        let third = rest.isEmpty ? nil : letters.span.ideographNumber(at: rest.lowerBound)
        var word = Word(
            key: Self.key(first, second ?? Self.none),
            third: UInt16(truncatingIfNeeded: third ?? Self.none),
            rest: UInt16(
                truncatingIfNeeded: rest.lowerBound)..<UInt16(
                    truncatingIfNeeded: rest.upperBound), next: 0, meaning: meaning)
        let hash = Self.hash(word.key)
        keys[hash >> 6] |= 1 &<< UInt64(hash & 63)
        firsts[first >> 6] |= 1 &<< UInt64(first & 63)
        if !isLong { firsts[0x200 + first >> 6] |= 1 &<< UInt64(first & 63) }
        // Behind the words that are longer.
        var (last, next) = (0, Int(buckets[hash >> 2]))
        while next > 0, words[next - 1].rest.count > rest.count {
            (last, next) = (next, Int(words[next - 1].next))
        }
        word.next = UInt16(truncatingIfNeeded: next)
        words.append(word)
        let number = UInt16(truncatingIfNeeded: words.count)
        if last > 0 { words[last - 1].next = number } else { buckets[hash >> 2] = number }
    }

    /// May a word begin with two letters? What stands behind the first one can be no ideograph.
    @inline(__always)
    func mayBegin(_ first: Int, _ second: Int?) -> Bool {
        if !Self.has(first, in: firsts, from: 0) { return false }
        guard let second else { return true }
        return Self.has(Self.hash(Self.key(first, second)), in: keys, from: 0)
            || Self.has(first, in: firsts, from: 0x200)
    }

    @inline(__always)
    private static func has(_ bit: Int, in words: [UInt64], from start: Int) -> Bool {
        words[start &+ bit &>> 6] &>> UInt64(truncatingIfNeeded: bit & 63) & 1 == 1
    }

    /// The longest word that begins at an ideograph, and where it ends; padding inside it does
    /// not count.
    @_optimize(speed)
    func word(
        _ first: Int, _ second: Int?, at index: Int, in text: Span<UInt8>
    ) -> (meaning: ProseMeaning, end: Int)? {
        let end = index &+ 3
        let behind = second == nil ? text.endOfProsePadding(from: end) : end
        if let second = second ?? text.ideographNumber(at: behind),
            let word = word(Self.key(first, second), from: behind &+ 3, in: text)
        {
            return word
        }
        return word(Self.key(first, Self.none), from: end, in: text)
    }

    /// The longest word of a key whose other letters stand at an index.
    @inline(__always)
    private func word(
        _ key: UInt32, from index: Int, in text: Span<UInt8>
    ) -> (meaning: ProseMeaning, end: Int)? {
        var number = Int(buckets[Self.hash(key) &>> 2])
        if number == 0 { return nil }
        let third = text.ideographNumber(at: index) ?? Self.none
        while number > 0 {
            let place = number &- 1
            number = Int(words[place].next)
            if words[place].key != key { continue }
            let own = Int(words[place].third)
            if own != third, own != Self.none, third != Self.none { continue }
            if let end = end(of: words[place].rest, from: index, in: text) {
                return (words[place].meaning, end)
            }
        }
        return nil
    }

    @inline(__always)
    private func end(of rest: Range<UInt16>, from index: Int, in text: Span<UInt8>) -> Int? {
        var (position, letter) = (index, Int(rest.lowerBound))
        let last = Int(rest.upperBound)
        while letter < last {
            position = text.endOfPaddingInWord(from: position)
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
    /// An ideograph in three bytes as a number below 2^15 that no other has; `nil` for any other
    /// letter.
    @inline(__always)
    func ideographNumber(at index: Int) -> Int? {
        guard index >= 0, index < count &- 2 else { return nil }
        // Inside by the line above.
        let lead = unsafe self[unchecked: index] &- 0xE4
        if lead >= 6 { return nil }
        let (second, third) = unsafe (self[unchecked: index &+ 1], self[unchecked: index &+ 2])
        return Int(lead) &<< 12 | Int(second & 0x3F) &<< 6 | Int(third & 0x3F)
    }

    @inline(__always)
    fileprivate func endOfPaddingInWord(from index: Int) -> Int {
        if index < count, self[index] &- 0xE4 < 6 { return index }
        return endOfProsePadding(from: index)
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
    @inline(never) @_optimize(speed)
    func letter(from index: Int) -> (value: Unicode.Scalar, start: Int, end: Int) {
        if let ideograph = ideograph(at: index) { return (ideograph, index, index + 3) }
        let start = endOfProsePadding(from: index)
        let (value, length) = scalar(at: start)
        return (Unicode.Scalar(value) ?? "\u{FFFD}", start, start + length)
    }
}
