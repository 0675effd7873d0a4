/// The labels above the columns of a table, put together from their pieces.
///
/// A header in pieces that do not come together, or not in the order of the form, says nothing
/// about the columns: it stands in one cell then, so that no piece of it is taken for a label.
struct PDFHeader {
    /// The rows of the grid that stand for it, each of one or more cells.
    let rows: [[[PDFWord]]]
    /// All columns of table 3 are there.
    private(set) var isWhole = false

    /// - Parameters:
    ///   - chains: the labels that were found whole.
    ///   - rest: the words that belong to none.
    init(
        _ chains: [FragmentChains.Chain], rest: [PDFWord], isLayout: Bool, in input: [UInt8]
    ) {
        let labels =
            (chains.map { $0.words } + rest.map { [$0] }).ordered { Self.offset(of: $0) }
        let isBroken = rest.contains { FormTexts.all.isPiece($0.letters(in: input)) }
        let columns = FormTexts.all.columns
        let named = chains.filter { columns.contains($0.text) }
        if labels.isEmpty {
            rows = []
        } else if isBroken || !Self.isRepeated(chains.map { $0.text }) {
            rows = [[labels.flatMap { $0 }.ordered { $0.range.lowerBound }]]
        } else if named.count == columns.count, isLayout {
            // Letters wider than their columns shift a line, but not its order.
            let sorted = columns.flatMap { column in named.filter { $0.text == column } }
            let others = labels.filter { label in
                !named.contains { Self.offset(of: $0.words) == Self.offset(of: label) }
            }
            let isInOrder = Self.areInOrder(sorted.compactMap { $0.words.first })
            rows =
                others.map { [$0] }
                + [isInOrder ? sorted.map { $0.words } : [sorted.flatMap { $0.words }]]
            isWhole = isInOrder && sorted.count == columns.count
        } else {
            rows = labels.map { [$0] }
            isWhole = named.count == columns.count
        }
    }

    /// Do the words of each line stand from left to right?
    private static func areInOrder(_ words: [PDFWord]) -> Bool {
        words.indices.allSatisfy { index in
            words[(index + 1)...].allSatisfy { other in
                other.line != words[index].line
                    || other.columns.lowerBound > words[index].columns.lowerBound
            }
        }
    }

    private static func offset(of words: [PDFWord]) -> Int {
        words.first?.range.lowerBound ?? 0
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
