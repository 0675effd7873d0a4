/// What words of a report's prose mean, one bit each: the terms in which `Form.prosePins` says
/// which cells a figure stands for.
struct ProseMeaning: Sendable, Equatable {
    let bits: UInt64

    private init(bits: UInt64) { self.bits = bits }

    private init(bit: UInt64) { bits = 1 &<< bit }

    static func | (left: ProseMeaning, right: ProseMeaning) -> ProseMeaning {
        ProseMeaning(bits: left.bits | right.bits)
    }

    static func |= (left: inout ProseMeaning, right: ProseMeaning) { left = left | right }

    static func & (left: ProseMeaning, right: ProseMeaning) -> ProseMeaning {
        ProseMeaning(bits: left.bits & right.bits)
    }

    func subtracting(_ other: ProseMeaning) -> ProseMeaning {
        ProseMeaning(bits: bits & ~other.bits)
    }

    func hasAll(of other: ProseMeaning) -> Bool { other.bits & ~bits == 0 }
    func hasAny(of other: ProseMeaning) -> Bool { other.bits & bits != 0 }
    var isEmpty: Bool { bits == 0 }

    /// That of the next line of `Form.proseWords`.
    var next: ProseMeaning { ProseMeaning(bits: bits == 0 ? 1 : bits &<< 1) }

    /// Says nothing that matters: 共, 的, 依法.
    static let plain = ProseMeaning(bits: 0)

    // What became of requests.
    static let newlyReceived = ProseMeaning(bit: 0)
    static let received = ProseMeaning(bit: 1)
    static let accepted = ProseMeaning(bit: 2)
    static let tookOn = ProseMeaning(bit: 3)
    static let handled = ProseMeaning(bit: 4)
    static let worked = ProseMeaning(bit: 5)
    static let carried = ProseMeaning(bit: 6)
    static let granted = ProseMeaning(bit: 10)
    static let partiallyGranted = ProseMeaning(bit: 11)
    static let withheld = ProseMeaning(bit: 12)
    static let unavailable = ProseMeaning(bit: 13)
    static let notProcessed = ProseMeaning(bit: 14)
    static let otherProcessing = ProseMeaning(bit: 15)

    // When.
    static let lastYear = ProseMeaning(bit: 7)
    static let nextYear = ProseMeaning(bit: 8)
    static let thisYear = ProseMeaning(bit: 9)
    static let future = ProseMeaning(bit: 48)

    // Who applied.
    static let naturalPersons = ProseMeaning(bit: 16)
    static let legalPersons = ProseMeaning(bit: 17)
    static let enterprises = ProseMeaning(bit: 18)
    static let research = ProseMeaning(bit: 19)
    static let publicInterest = ProseMeaning(bit: 20)
    static let legalService = ProseMeaning(bit: 21)

    // How disputes ended.
    static let upheld = ProseMeaning(bit: 22)
    static let corrected = ProseMeaning(bit: 23)
    static let otherResult = ProseMeaning(bit: 24)
    static let pending = ProseMeaning(bit: 25)

    // What a sentence is about.
    static let request = ProseMeaning(bit: 26)
    static let reconsideration = ProseMeaning(bit: 27)
    static let litigation = ProseMeaning(bit: 28)
    static let direct = ProseMeaning(bit: 29)
    static let afterReconsideration = ProseMeaning(bit: 30)
    static let normative = ProseMeaning(bit: 31)
    static let rules = ProseMeaning(bit: 32)
    static let licensing = ProseMeaning(bit: 33)
    /// Letters, hotlines, proposals and the like, which are no requests.
    static let otherSubject = ProseMeaning(bit: 34)
    static let subjects =
        request | reconsideration | litigation | direct | afterReconsideration | normative | rules
        | licensing | otherSubject

    // What is done with documents and items.
    static let issued = ProseMeaning(bit: 35)
    static let disclosed = ProseMeaning(bit: 36)
    static let repealed = ProseMeaning(bit: 37)
    static let inForce = ProseMeaning(bit: 38)
    static let matters = ProseMeaning(bit: 39)
    static let decision = ProseMeaning(bit: 40)
    static let information = ProseMeaning(bit: 53)
    static let disclosure = ProseMeaning(bit: 54)

    // What bears on a figure.
    static let negation = ProseMeaning(bit: 41)
    static let all = ProseMeaning(bit: 42)
    static let including = ProseMeaning(bit: 43)
    static let rest = ProseMeaning(bit: 44)
    static let except = ProseMeaning(bit: 45)
    static let late = ProseMeaning(bit: 46)
    static let increase = ProseMeaning(bit: 47)
    /// A channel, a month, a kind: not the whole.
    static let partial = ProseMeaning(bit: 49)
    /// Another scope than the office's own: 全市, 各, 代表.
    static let scope = ProseMeaning(bit: 50)
    /// The name of some organ.
    static let organ = ProseMeaning(bit: 51)
    static let share = ProseMeaning(bit: 52)
    /// Something else that is done or counted.
    static let action = ProseMeaning(bit: 55)
    static let approximate = ProseMeaning(bit: 56)
    static let respectively = ProseMeaning(bit: 60)

    /// Where a count begins anew: 全年, 共.
    static let count = ProseMeaning(bit: 61)

    // What begins a figure.
    static let numeral = ProseMeaning(bit: 57)
    static let ordinal = ProseMeaning(bit: 58)
    static let percent = ProseMeaning(bit: 59)

    // What the reader adds.
    /// The subject stands in the same clause, and not before it.
    static let ownSubject = ProseMeaning(bit: 62)
    /// The subject stands in a sentence before.
    static let farSubject = ProseMeaning(bit: 63)
}
