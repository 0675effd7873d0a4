/// What the name of a report in a list says. It is often cut off, and has numbers and dates beside
/// it: less of it is asked than of a title.
struct ReportName: Equatable {
    private let year: Int
    /// The agency's ideographs, without the end that the words behind it may have as well.
    private let agency: [Unicode.Scalar]

    /// So many reports are a list, whatever else the page has.
    static let many = 3

    private static let longest = 80
    private static let subjects = ["信息公开", "政务公开"]
    private static let nouns = ["报告", "年报", "…", "..."]

    /// - Parameter isInList: the list is one of reports, and their names need not say so again.
    init?(_ text: String, isInList: Bool) {
        guard text.utf8.count <= 4 * Self.longest else { return nil }
        let letters = text.unicodeScalars.map { $0.folded }.filter { !$0.isPadding }
        guard letters.count <= Self.longest, !letters.contains("。"),
            let start = letters.indices.first(where: { Self.isYear(at: $0, in: letters) }),
            let year = YearText.year(at: start, in: letters),
            Self.nouns.contains(where: { letters.contains($0) })
        else { return nil }
        let subject = Self.subjects.compactMap { letters.index(of: $0) }.first
        guard subject != nil || isInList else { return nil }
        self.year = year
        var agency: [Unicode.Scalar] = []
        for index in 0..<(subject ?? start) where !(start..<start + 5).contains(index) {
            if letters[index].value >= 0x4E00 { agency.append(letters[index]) }
        }
        for word in ["年度", "政府", "人民政府"] where agency.hasSuffix(word) {
            agency.removeLast(word.unicodeScalars.count)
        }
        self.agency = agency
    }

    /// Each name once, and no more than are a list.
    func add(to names: inout [ReportName]) {
        if names.count < Self.many, !names.contains(self) { names.append(self) }
    }

    /// 2024年1月 is a date, and 2024年政府信息公开 a report's year.
    private static func isYear(at index: Int, in letters: [Unicode.Scalar]) -> Bool {
        guard YearText.year(at: index, in: letters) != nil else { return false }
        return letters.count == index + 5 || YearText.digit(letters[index + 5]) == nil
    }
}
