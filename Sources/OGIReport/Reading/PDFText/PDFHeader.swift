/// The labels above the columns of a table, put together from their pieces.
///
/// A header in pieces that do not come together, or not in the order of the form, says nothing
/// about the columns: it stands in one cell then, so that no piece of it is taken for a label.
struct PDFHeader {
    /// The rows of the grid that stand for it, each of one or more cells.
    let rows: [[[PDFWord]]]

    /// - Parameters:
    ///   - chains: the labels that were found whole.
    ///   - rest: the words that belong to none.
    init(
        _ chains: [FragmentChains.Chain], rest: [PDFWord], isLayout: Bool, in input: [UInt8]
    ) {
        let labels =
            (chains.map { $0.words } + rest.map { [$0] }).sorted {
                Self.offset(of: $0) < Self.offset(of: $1)
            }
        let isBroken = rest.contains { FormTexts.all.isPiece($0.letters(in: input)) }
        let columns = FormTexts.all.columns
        let named = chains.filter { columns.contains($0.text) }
        if labels.isEmpty {
            rows = []
        } else if isBroken || !Self.isRepeated(chains.map { $0.text }) {
            rows = [[labels.joined().sorted { $0.range.lowerBound < $1.range.lowerBound }]]
        } else if isLayout, named.count == columns.count {
            let sorted = named.sorted { Self.start(of: $0) < Self.start(of: $1) }
            let others = labels.filter { label in
                !named.contains { Self.offset(of: $0.words) == Self.offset(of: label) }
            }
            // Columns that stand otherwise than in the form stand so because letters are wide.
            let isInOrder = sorted.map { $0.text } == columns
            rows =
                others.map { [$0] }
                + [isInOrder ? sorted.map { $0.words } : [sorted.flatMap { $0.words }]]
        } else {
            rows = labels.map { [$0] }
        }
    }

    private static func offset(of words: [PDFWord]) -> Int {
        words.first?.range.lowerBound ?? 0
    }

    private static func start(of chain: FragmentChains.Chain) -> Int {
        chain.words.first?.columns.lowerBound ?? 0
    }

    /// The outcomes of table 4 stand once for each route, always in the same order.
    private static func isRepeated(_ texts: [[Unicode.Scalar]]) -> Bool {
        let outcomes = texts.filter { FormTexts.all.outcomes.contains($0) }
        let width = FormTexts.all.outcomes.count
        guard outcomes.count > width else { return true }
        return outcomes.count % width == 0
            && outcomes.indices.allSatisfy { outcomes[$0] == FormTexts.all.outcomes[$0 % width] }
    }
}
