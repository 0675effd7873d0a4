/// The labels above the columns of a table, put together from their pieces.
///
/// A header in pieces that do not come together, or not in the order of the form, says nothing
/// about the columns: it stands in one cell then, so that no piece of it is taken for a label.
struct PDFHeader {
    /// The rows of the grid that stand for it, each of one or more cells.
    let rows: [[[PDFWord]]]
    /// All columns of table 3 are there.
    private(set) var isWhole = false
    /// The words above each column, where the text keeps its layout and all are known.
    private(set) var columns: [[PDFWord]] = []

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
        let formed = columns.flatMap { column in named.filter { $0.text == column } }
        let printed = isLayout ? Self.inPrintedOrder(formed) : named
        let isOtherwise = printed.map { $0.text } != formed.map { $0.text }
        if isLayout { self.columns = Self.outcomes(of: chains) }
        if labels.isEmpty {
            rows = []
        } else if isLayout, Self.areDistinct(named.map { $0.text }),
            isOtherwise || named.count == columns.count
                || !isBroken && named.count * 2 > columns.count
        {
            let others = labels.filter { label in
                !named.contains { Self.offset(of: $0.words) == Self.offset(of: label) }
            }
            rows = others.map { [$0] } + [printed.map { $0.words }]
            isWhole = printed.map { $0.text } == columns
            if isWhole { self.columns = printed.map { $0.words } }
        } else if isBroken || !Self.isRepeated(chains.map { $0.text }) {
            rows = [[labels.flatMap { $0 }.ordered { $0.range.lowerBound }]]
        } else {
            rows = labels.map { [$0] }
            isWhole = named.count == columns.count
        }
    }

    /// The 15 columns of table 4, if all are there: each outcome once for each route.
    private static func outcomes(of chains: [FragmentChains.Chain]) -> [[PDFWord]] {
        let outcomes = FormTexts.all.outcomes
        let sorted = outcomes.map { outcome in
            chains.filter { $0.text == outcome }.ordered {
                $0.words.first?.columns.lowerBound ?? 0
            }
        }
        let routes = sorted.first?.count ?? 0
        guard routes > 1, sorted.allSatisfy({ $0.count == routes }) else { return [] }
        return (0..<routes).flatMap { route in sorted.map { $0[route].words } }
    }

    private static func areDistinct(_ texts: [[Unicode.Scalar]]) -> Bool {
        texts.count <= FormTexts.all.columns.count
            && texts.indices.allSatisfy { !texts[..<$0].contains(texts[$0]) }
    }

    /// The labels as their words stand from left to right on the lines that they share. Letters
    /// wider than their columns shift a line, but not its order.
    private static func inPrintedOrder(
        _ labels: [FragmentChains.Chain]
    ) -> [FragmentChains.Chain] {
        var sorted: [FragmentChains.Chain] = []
        for label in labels {
            let index = sorted.firstIndex { isLeft(label, of: $0) } ?? sorted.endIndex
            sorted.insert(label, at: index)
        }
        return sorted
    }

    private static func isLeft(
        _ label: FragmentChains.Chain, of other: FragmentChains.Chain
    ) -> Bool {
        label.words.contains { word in
            other.words.contains {
                $0.line == word.line && word.columns.lowerBound < $0.columns.lowerBound
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
