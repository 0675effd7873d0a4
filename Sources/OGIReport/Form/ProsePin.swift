/// How one kind of phrase names the cells that its figure repeats.
struct ProsePin: Sendable {
    /// A rule of the group *prose*.
    enum Topic: Int, Sendable {
        case received, carriedIn, processed, carriedOut, applicants, outcomes, reconsideration
        case litigation, normativeDocuments, licensingItems, breakdown, percentage, contradiction
    }

    /// Which words make the phrase: numbers alone, so that looking at many costs nothing.
    struct Words: Sendable {
        let topic: Topic
        /// What the phrase says; all of it.
        let needs: ProseMeaning
        /// What it can say beside; nothing else.
        let allows: ProseMeaning
        /// What the sentence says somewhere.
        let sentence: ProseMeaning
        /// What the sentence does not say anywhere.
        let unless: ProseMeaning
        /// Other words can stand before the phrase in its clause.
        let isLoose: Bool
        /// The figure can stand before the words.
        let isReversible: Bool

        /// Do all the words fit, those of the phrase and those of its sentence?
        func fits(_ meaning: ProseMeaning, in whole: ProseMeaning) -> Bool {
            meaning.hasAll(of: needs) && meaning.subtracting(needs | allows).isEmpty
                && whole.hasAll(of: sentence) && !whole.hasAny(of: unless)
        }

        /// Its readings are all that a number of requests can be.
        var isAnyTotal: Bool { topic == .processed && needs.hasAny(of: .worked) }
    }

    let words: Words
    /// What the figure can be: sums (` + `, ` - `) of cells, one a reading, parted by ` | `. `.*` stands
    /// for the totals of all rows of a group, `.#` for the five columns of legal persons. A
    /// reading whose cells the edition does not have is none.
    let readings: String

    init(
        _ topic: Topic, _ needs: ProseMeaning, and allows: ProseMeaning = .plain,
        sentence: ProseMeaning = .plain, unless: ProseMeaning = .plain, isLoose: Bool = false,
        isReversible: Bool = false, _ readings: String
    ) {
        words = Words(
            topic: topic, needs: needs, allows: allows, sentence: sentence, unless: unless,
            isLoose: isLoose, isReversible: isReversible)
        self.readings = readings
    }
}

extension Form {
    /// The words of every pin.
    static let prosePinWords = prosePins.map { $0.words }
}
