/// Numbers for texts: the same for the same letters, in the order of their first mention.
struct TextNumbers: Sendable {
    private(set) var texts: [[Unicode.Scalar]] = []
    /// Numbers by some bits of a hash, −1 where there is none.
    private var slots = [Int](repeating: -1, count: 64)

    func number(of text: [Unicode.Scalar]) -> Int? {
        let number = slots[slot(of: text)]
        return number < 0 ? nil : number
    }

    @discardableResult
    mutating func add(_ text: [Unicode.Scalar]) -> Int {
        let slot = slot(of: text)
        if slots[slot] >= 0 { return slots[slot] }
        slots[slot] = texts.count
        texts.append(text)
        if texts.count * 2 > slots.count { grow() }
        return texts.count - 1
    }

    private mutating func grow() {
        slots = [Int](repeating: -1, count: slots.count * 4)
        for number in texts.indices { slots[slot(of: texts[number])] = number }
    }

    /// Where the text stands, or would: at least half of the slots are free.
    private func slot(of text: [Unicode.Scalar]) -> Int {
        let hash = Label(scalars: text).hash
        var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
        while slots[slot] >= 0, !texts[slots[slot]].isIdentical(to: text) {
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }
}
