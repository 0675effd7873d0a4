/// The labels of one table of the form, prepared for comparing.
struct Vocabulary: Sendable {
    /// A class, because rows are handed on often and are large.
    final class Row: Sendable {
        let form: Layout.Row
        /// The form's wording first.
        let labels: [Label]
        /// For every column its wordings, the form's first.
        let columns: [[Label]]
        /// The label of the group that the row stands in, the innermost.
        let group: Label?

        init(_ form: Layout.Row) {
            self.form = form
            labels = ([form.form.label.zh] + form.form.variants).map { Label($0) }
            group = form.form.groups.last.map { Label($0.label.zh) }
            columns = form.form.columns.map { column in
                ([column.label.zh] + column.variants).map { Label($0) }
            }
        }
    }

    let table: TableKey
    let edition: Edition
    let rows: [Row]
    private let lexicon: Lexicon
    /// The words that are no rows' names.
    private let others: [Lexicon.Word]

    /// How like a label must be to count as one of the form's.
    static let threshold = 0.75

    static func of(_ table: TableKey, _ edition: Edition) -> Vocabulary {
        all[edition == .edition2019 ? 0 : 1][table]
    }

    private struct Tables: Sendable {
        let proactive, requests, disputes: Vocabulary

        /// In line it would stand twice, once for each edition.
        @inline(never)
        init(_ edition: Edition) {
            proactive = Vocabulary(.proactive, Layout.of(edition))
            requests = Vocabulary(.requests, Layout.of(edition))
            disputes = Vocabulary(.disputes, Layout.of(edition))
        }

        subscript(table: TableKey) -> Vocabulary {
            switch table {
            case .proactive: proactive
            case .requests: requests
            case .disputes: disputes
            }
        }
    }

    /// In the order of `Edition.allCases`.
    private static let all = Edition.allCases.map { Tables($0) }

    private init(_ table: TableKey, _ layout: Layout) {
        self.table = table
        edition = layout.edition
        rows = layout.rows(of: table).map { Row($0) }
        var lexicon = Lexicon()
        for (index, row) in rows.enumerated() {
            for label in row.labels { lexicon.add(label) { $0.row = $0.row ?? index } }
            for label in row.columns.joined() { lexicon.add(label) { $0.isColumn = true } }
            for group in row.form.form.groups {
                for label in [group.label.zh] + group.variants {
                    lexicon.add(Label(label)) { $0.isGroup = true }
                }
            }
        }
        let (corners, spanning) = Form.headerLabels(of: table)
        for label in corners { lexicon.add(Label(label)) { $0.isGroup = true } }
        for label in spanning { lexicon.add(Label(label)) { $0.isSpanning = true } }
        self.lexicon = lexicon
        others = lexicon.words.filter { $0.isColumn || $0.isSpanning || $0.isGroup }
    }

    /// All labels of the table.
    var words: [Lexicon.Word] { lexicon.words }

    /// `words[number].row`, without the word.
    func row(ofWord number: Int) -> Int? { lexicon.words[number].row }

    /// `words[number].isGroup`
    func isGroup(word number: Int) -> Bool { lexicon.words[number].isGroup }

    // MARK: Letter by letter

    /// What a label means in this table.
    func word(_ label: Label) -> Lexicon.Word? { lexicon.word(label) }

    /// The row whose label this is.
    func row(named label: Label) -> Int? {
        lexicon.number(of: label).flatMap { lexicon.words[$0].row }
    }

    /// Does the label name a column?
    func isColumn(_ label: Label) -> Bool {
        lexicon.number(of: label).map { lexicon.words[$0].isColumn } ?? false
    }

    /// Does the label stand beside several rows or above all columns, and name no column?
    func isGroup(_ label: Label) -> Bool {
        lexicon.number(of: label).map { lexicon.words[$0].isGroup } ?? false
    }

    /// Is this a label that this table has and the others have not?
    func isAnchor(_ label: Label) -> Bool {
        guard lexicon.word(label) != nil else { return false }
        return TableKey.allCases.allSatisfy { other in
            other == table || Self.of(other, edition).lexicon.word(label) == nil
        }
    }

    // MARK: But for misprints

    /// The word that a label is, or is a misprint of.
    func nearest(_ label: Label) -> Lexicon.Word? {
        nearestNumber(label).map { lexicon.words[$0] }
    }

    /// The number of that word in `words`.
    func nearestNumber(_ label: Label) -> Int? {
        if let number = lexicon.number(of: label) { return number }
        var best: (number: Int, likeness: Double)?
        for number in lexicon.words.indices {
            let likeness = label.likeness(
                to: lexicon.words[number].label, atLeast: Self.threshold)
            if likeness >= Self.threshold, likeness > best?.likeness ?? 0 {
                best = (number, likeness)
            }
        }
        return best?.number
    }

    /// How like a label is to a row of the form.
    func likeness(of label: Label, toRow row: Int) -> Double {
        rows[row].labels.likeness(of: label)
    }

    /// Is this, but for misprints, a label of the table?
    func contains(_ label: Label) -> Bool {
        if label.isEmpty || label.scalars.count > Label.longest { return false }
        if lexicon.number(of: label) != nil { return true }
        return others.contains { Self.isLike(label, $0.label) }
            || rows.contains { $0.labels.contains { Self.isLike(label, $0) } }
    }

    /// A misprint of a label, or a piece of one that was broken over two lines: 本年新 | 制作数量.
    private static func isLike(_ label: Label, _ candidate: Label) -> Bool {
        let letters = label.scalars
        return label.likeness(to: candidate, atLeast: threshold) >= threshold
            || letters.count >= 2 && candidate.letters.isSuperset(of: label.letters)
                && (candidate.scalars.starts(with: letters)
                    || candidate.scalars.suffix(letters.count).elementsEqual(letters))
    }
}

extension [Label] {
    /// What a short form of a label is worth beside its likeness.
    private static var abbreviation: Double { 0.8 }

    /// How like a label is to the nearest of several wordings.
    func likeness(of label: Label) -> Double {
        reduce(0) { best, wording in
            if best == 1 { return best }
            let likeness = label.likeness(to: wording, atLeast: AlignmentTable.floor)
            let short = likeness < Self.abbreviation && label.isAbbreviation(of: wording)
            return Swift.max(best, short ? Self.abbreviation : likeness)
        }
    }
}
