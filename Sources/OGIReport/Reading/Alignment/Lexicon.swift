/// The labels that one table of the form is known by, to be looked up letter by letter.
struct Lexicon: Sendable {
    /// What a label can mean. One label can mean several things: 其他 is a column and a row.
    struct Word: Sendable {
        let label: Label
        /// The row of the table that is called so.
        var row: Int?
        /// It names a column.
        var isColumn = false
        /// It stands above several columns, and names none of them.
        var isSpanning = false
        /// It stands beside several rows or in a corner, and names no column.
        var isGroup = false
    }

    private(set) var words: [Word] = []
    /// Numbers of words by the low bits of their hash, −1 where there is none.
    private var slots = [Int16](repeating: -1, count: 512)

    mutating func add(_ label: Label, _ change: (inout Word) -> Void) {
        if label.isEmpty { return }
        let slot = slot(of: label)
        if slots[slot] < 0 {
            slots[slot] = Int16(truncatingIfNeeded: words.count)
            words.append(Word(label: label))
        }
        change(&words[Int(slots[slot])])
    }

    /// The word of just these letters.
    func word(_ label: Label) -> Word? { number(of: label).map { words[$0] } }

    /// Its number in `words`.
    @inline(__always)
    func number(of label: Label) -> Int? {
        if label.isEmpty { return nil }
        let number = slots[slot(of: label)]
        return number < 0 ? nil : Int(number)
    }

    /// Where the label stands, or would: a table of the form has far fewer labels than slots.
    @_optimize(speed)
    private func slot(of label: Label) -> Int {
        let (slots, words) = (slots.span, words.span)
        var slot = Int(truncatingIfNeeded: label.hash) & (slots.count &- 1)
        while slots[slot] >= 0 {
            let word = Int(slots[slot])
            if words[word].label.hash == label.hash,
                words[word].label.scalars.isIdentical(to: label.scalars)
            {
                return slot
            }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        return slot
    }
}
