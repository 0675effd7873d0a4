/// A text as rules read it closely: half-width letters without padding, and where each stands.
struct FoldedText {
    private(set) var letters: [Unicode.Scalar] = []
    /// The byte at which each letter begins.
    private var starts: [Int32] = []
    private let text: String.UTF8View

    /// - Parameter start: the byte that the first letter begins at.
    @_optimize(speed)
    init(_ text: String, from start: Int = 0) {
        self.text = text.utf8
        let bytes = self.text.span
        var index = start
        letters.reserveCapacity(bytes.count &- index)
        starts.reserveCapacity(bytes.count &- index)
        while index < bytes.count {
            starts.append(Int32(truncatingIfNeeded: index))
            if let ideograph = bytes.ideograph(at: index) {
                letters.append(ideograph)
                index &+= 3
                continue
            }
            let (value, count) = bytes.scalar(at: index)
            let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
            if scalar.isPadding { starts.removeLast() } else { letters.append(scalar.folded) }
            index &+= count
        }
    }

    var count: Int { letters.count }

    /// The letter at an index, or a space where there is none.
    subscript(index: Int) -> Unicode.Scalar {
        letters.indices.contains(index) ? letters[index] : " "
    }

    /// The bytes of some letters.
    func bytes(_ range: Range<Int>) -> Range<Int> {
        guard let last = range.last, starts.indices.contains(range.lowerBound),
            starts.indices.contains(last)
        else { return 0..<0 }
        let end = Int(starts[last])
        return Int(starts[range.lowerBound])..<(end + text.span.scalar(at: end).1)
    }

    /// Do the letters of a text stand at an index?
    func has(_ word: String, at index: Int) -> Bool {
        guard index >= 0, index <= count else { return false }
        return letters[index...].starts(with: word.unicodeScalars)
    }

    /// Does one of the words, which a space sets apart, stand at an index?
    func hasOne(of words: String, at index: Int) -> Bool {
        var (next, matches) = (index, true)
        for letter in words.unicodeScalars {
            if letter != " " {
                matches = matches && self[next] == letter
                next += 1
            } else if matches {
                return true
            } else {
                (next, matches) = (index, true)
            }
        }
        return matches
    }

    /// How long the one of those words is that ends before an index; `nil` if none does.
    func length(ofOne words: String, before end: Int) -> Int? {
        for length in 1...4 where end >= length {
            let word = String(String.UnicodeScalarView(letters[(end - length)..<end]))
            if (" " + words + " ").utf8.span.firstIndex(of: (" " + word + " ").utf8.span) != nil {
                return length
            }
        }
        return nil
    }

    func contains(_ word: String) -> Bool { letters.contains(word) }

    /// Does one of the words, which a space sets apart, stand in a range?
    func containsOne(of words: String, in range: Range<Int>) -> Bool {
        range.contains { hasOne(of: words, at: $0) }
    }

    /// Where the run of digits at an index ends.
    func endOfDigits(from index: Int) -> Int {
        var end = index
        while self[end].isDigit { end += 1 }
        return end
    }

    /// The value of a run of up to nine digits.
    func number(_ range: Range<Int>) -> Int? {
        guard (1...9).contains(range.count) else { return nil }
        return range.reduce(0) { $0 * 10 + Int(self[$1].value) - 0x30 }
    }
}

extension String {
    /// Do the letters of another text stand in it?
    func has(_ word: String) -> Bool { utf8.span.firstIndex(of: word.utf8.span) != nil }
}
