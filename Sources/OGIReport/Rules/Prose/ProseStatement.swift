/// What a clause says about one figure, or, without a figure, that there is nothing.
struct ProseStatement {
    /// The words around the figure, with the subject that they take from what stands before.
    var meaning: ProseMeaning
    var figure: ProseFigure?
    /// The words and the figure in the paragraph.
    var phrase: Range<Int>
    /// Nothing unknown stands between words and figure, and nothing makes it another year's, a
    /// plan or an estimate.
    var isCertain: Bool
    /// Unknown words stand before the phrase in its clause.
    var isLoose: Bool
    var isReversed = false
    /// The pin that fits, by its number in `Form.prosePins`.
    var pin: Int?
    /// The clause begins behind such a mark.
    var mark: UInt32

    /// What is no phrase by itself.
    static let background =
        ProseMeaning.thisYear | .count | .scope | .including | .rest | .disclosed | .information
        | .disclosure
        | .organ | .partial | .increase | .future | .approximate | .respectively | .action

    /// The figure waits for words behind it.
    var isHungry: Bool {
        meaning.subtracting(Self.background | Self.context).isEmpty
            && !meaning.hasAny(of: .ownSubject)
    }

    /// What comes from elsewhere.
    static let context = ProseMeaning.subjects | .farSubject | .ownSubject | .disclosure
}
