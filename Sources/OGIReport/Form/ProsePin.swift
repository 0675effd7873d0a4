/// How one kind of phrase names the cells that its figure repeats.
struct ProsePin: Sendable {
    /// A rule of the group *prose*.
    enum Topic: Int, Sendable {
        case received, carriedIn, processed, carriedOut, applicants, outcomes, reconsideration
        case litigation, normativeDocuments, licensingItems, breakdown, percentage, contradiction
    }

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
    /// What the figure can be: sums (` + `, ` - `) of cells, one a reading, parted by ` | `. `.*` stands
    /// for the totals of all rows of a group, `.#` for the five columns of legal persons. A
    /// reading whose cells the edition does not have is none.
    let readings: String

    init(
        _ topic: Topic, _ needs: ProseMeaning, and allows: ProseMeaning = .plain,
        sentence: ProseMeaning = .plain, unless: ProseMeaning = .plain, isLoose: Bool = false,
        isReversible: Bool = false, _ readings: String
    ) {
        self.topic = topic
        self.needs = needs
        self.allows = allows
        self.sentence = sentence
        self.unless = unless
        self.isLoose = isLoose
        self.isReversible = isReversible
        self.readings = readings
    }

    /// Do all the words fit, those of the phrase and those of its sentence?
    func fits(_ meaning: ProseMeaning, in whole: ProseMeaning) -> Bool {
        meaning.hasAll(of: needs) && meaning.subtracting(needs | allows).isEmpty
            && whole.hasAll(of: sentence) && !whole.hasAny(of: unless)
    }

    /// Its readings are all that a number of requests can be.
    var isAnyTotal: Bool { topic == .processed && needs.hasAny(of: .worked) }
}
