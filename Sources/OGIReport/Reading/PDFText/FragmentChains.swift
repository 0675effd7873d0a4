/// Labels of the form that were broken into pieces, put together again: 自然 + 人.
///
/// The pieces stand below each other, with other labels and figures between them where the text
/// keeps its layout, and on lines that follow each other where it does not.
struct FragmentChains {
    struct Chain {
        let words: [PDFWord]
        let text: [Unicode.Scalar]
    }

    private let input: [UInt8]
    private let isLayout: Bool
    private let words: [PDFWord]
    private let letters: [[Unicode.Scalar]]
    /// For every word: it belongs to a chain.
    private(set) var isUsed: [Bool]
    private(set) var chains: [Chain] = []

    /// The pieces of one label stand no further apart, in words.
    private static let furthest = 40
    /// Lines with nothing of the label between two pieces.
    private static let longestSkip = 12

    init(_ words: [PDFWord], isLayout: Bool, in input: [UInt8]) {
        self.input = input
        self.isLayout = isLayout
        self.words = words
        letters = words.map { $0.range.count > 256 ? [] : $0.letters(in: input) }
        isUsed = [Bool](repeating: false, count: words.count)
    }

    /// Takes out the labels that stand there, each as often as it does.
    ///
    /// - Parameter isFree: may a chain end with this word?
    /// - Parameter isLoose: pieces need not stand below each other, as where the letters of a
    ///   header are wider than the columns that the text has for them.
    mutating func find(
        _ texts: [[Unicode.Scalar]], isLoose: Bool = false, isFree: (PDFWord) -> Bool
    ) {
        for text in texts {
            for start in words.indices where !isUsed[start] && !letters[start].isEmpty {
                guard letters[start].first == text.first, text.starts(with: letters[start]),
                    let chain = chain(of: text, from: start, isLoose: isLoose),
                    chain.allSatisfy({ isFree(words[$0]) })
                else { continue }
                for number in chain { isUsed[number] = true }
                chains.append(Chain(words: chain.map { words[$0] }, text: text))
            }
        }
        chains = chains.ordered { $0.words.first?.range.lowerBound ?? 0 }
    }

    private func chain(
        of text: [Unicode.Scalar], from start: Int, isLoose: Bool
    ) -> [Int]? {
        var chain = [start]
        var rest = text.dropFirst(letters[start].count)
        var columns = words[start].columns
        var last = words[start].line
        var next = start + 1
        while !rest.isEmpty, next < min(words.count, start + Self.furthest) {
            let line = words[next].line
            if line - last > (isLayout || isLoose ? Self.longestSkip : 1) { return nil }
            if !isUsed[next], line > last, !letters[next].isEmpty, rest.starts(with: letters[next]),
                !isLayout || isLoose || Self.overlaps(columns, words[next].columns)
            {
                chain.append(next)
                rest = rest.dropFirst(letters[next].count)
                let other = words[next].columns
                columns =
                    min(
                        columns.lowerBound, other.lowerBound)..<max(
                        columns.upperBound, other.upperBound)
                last = line
            }
            next += 1
        }
        return rest.isEmpty ? chain : nil
    }

    private static func overlaps(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        one.lowerBound < other.upperBound && other.lowerBound < one.upperBound
    }
}
