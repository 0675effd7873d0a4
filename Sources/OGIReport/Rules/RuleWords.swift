/// The words of a rule in both languages, as one constant of the program: a line each, which
/// begins with its name. Only who asks for a line looks for it.
///
///     要求：… / Asks: …       what the rule asks
///     依据：… / Basis: …      the clause
///     结果：… / Says: …       what a finding says; several are told apart by their number
///     符合：… / Keeps: …      an example that keeps the rule
///     违反：… / Breaks: …     an example that breaks it
///
/// `{0}` in a finding's sentence is what the case fills in; `{0:cell}` is a number with its noun,
/// `1 cell`, `2 cells`.
struct RuleWords: Sendable {
    let text: String

    enum Name {
        case asks, basis, says, keeps, breaks

        /// How the lines begin.
        fileprivate var beginning: (zh: String, en: String) {
            switch self {
            case .asks: ("要求：", "Asks: ")
            case .basis: ("依据：", "Basis: ")
            case .says: ("结果：", "Says: ")
            case .keeps: ("符合：", "Keeps: ")
            case .breaks: ("违反：", "Breaks: ")
            }
        }
    }

    /// One pair of lines; empty where the rule has none. Cost: a walk over the words.
    @inline(never)
    func line(_ name: Name, number: Int = 0) -> Bilingual {
        Bilingual(
            line(name.beginning.zh, number: number), line(name.beginning.en, number: number))
    }

    private func line(_ beginning: String, number: Int) -> String {
        let (all, head) = (text.utf8, beginning.utf8)
        let letters = all.span
        var (start, left) = (0, number)
        while start < letters.count {
            let end = letters.firstIndex(of: UInt8(ascii: "\n"), from: start)
            let line = letters.extracting(start..<end)
            if line.hasPrefix(head.span) {
                if left == 0 { return line.text(head.count..<line.count) }
                left -= 1
            }
            start = end + 1
        }
        return ""
    }
}
