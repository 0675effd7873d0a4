/// Which letters a text has, roughly: a bit for each, by its last six bits.
///
/// It tells cheaply what two texts can not have in common; what they have, their letters must say.
struct LetterSet: OptionSet, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    init(_ letter: Unicode.Scalar) {
        rawValue = 1 &<< UInt64(letter.value)
    }

    init(_ letters: some Sequence<Unicode.Scalar>) {
        rawValue = letters.reduce(0) { $0 | LetterSet($1).rawValue }
    }

    /// At least so many letters are in one of the two and not in the other.
    func distance(to other: LetterSet) -> Int {
        max(
            (rawValue & ~other.rawValue).nonzeroBitCount,
            (other.rawValue & ~rawValue).nonzeroBitCount)
    }
}
