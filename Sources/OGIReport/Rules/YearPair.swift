/// Whether two reports are those of one agency in two years that follow each other.
extension Report {
    func follows(_ last: Report) -> Bool { isOfSameAgency(as: last) && isOfNextYear(after: last) }

    /// What a report does not say speaks against nothing.
    func isOfNextYear(after last: Report) -> Bool {
        guard let year, let other = last.year else { return true }
        return year.subtractingReportingOverflow(other) == (1, false)
    }

    /// A government is the same with or without the word: 青山县, 青山县人民政府.
    func isOfSameAgency(as last: Report) -> Bool {
        guard let name = agency?.name, let other = last.agency?.name else { return true }
        return name.bareAgency == other.bareAgency
    }
}

extension String {
    fileprivate var bareAgency: [Unicode.Scalar] {
        var letters = unicodeScalars.map { $0.folded }
        letters.removeAll { $0.isPadding }
        let word = Form.government
        if letters.hasSuffix(word) { letters.removeLast(word.unicodeScalars.count) }
        return letters
    }
}

extension Judgement {
    /// A cell of last year's report. It has no place in this one.
    func operand(previous path: CellPath) -> DraftOperand {
        DraftOperand(
            locus: .previous(.cell(path)), text: previous?[path]?.text ?? "",
            value: previous?.cells.number(path), extent: nil)
    }

    /// What the titles of both reports say.
    func operands(ofTitle text: String, previous other: String) -> [DraftOperand] {
        [
            DraftOperand(locus: .title, text: text, extent: report.origin?.title),
            DraftOperand(locus: .previous(.title), text: other, extent: nil),
        ]
    }
}

extension Locus {
    /// The same part of last year's report.
    static func previous(_ locus: Locus) -> Locus {
        Locus(path: "previous." + locus.path, order: locus.order)
    }
}
