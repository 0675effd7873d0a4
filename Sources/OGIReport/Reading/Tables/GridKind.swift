/// What a table of a document can be.
enum GridKind {
    /// This table of the form, by labels that the other two do not have.
    case form(TableKey)
    /// Figures, with no label that tells whose: the section around it will.
    case figures
    /// No table of the form.
    case other

    @_optimize(speed)
    init(_ table: GridTable) {
        if let key = Self.table(of: table.entries.lazy.compactMap { $0.label }) {
            self = .form(key)
            return
        }
        let figures = table.entries.reduce(0) { $1.isFigure ? $0 + 1 : $0 }
        self = figures * 2 >= table.entries.count && figures > 1 ? .figures : .other
    }

    /// The table whose own labels are met most often.
    private static func table(of labels: some Sequence<Label>) -> TableKey? {
        var counts = (proactive: 0, requests: 0, disputes: 0)
        for label in labels {
            switch LabelIndex.all.table(of: label) {
            case .proactive: counts.proactive += 1
            case .requests: counts.requests += 1
            case .disputes: counts.disputes += 1
            case nil: break
            }
        }
        let most = max(counts.proactive, counts.requests, counts.disputes)
        if most == 0 { return nil }
        if counts.requests == most { return .requests }
        return counts.proactive == most ? .proactive : .disputes
    }
}

/// Which tables of which editions have a label, letter by letter.
struct LabelIndex: Sendable {
    private struct Slot: Sendable {
        var hash: UInt64 = 0
        /// A bit for each table of each edition.
        var homes: UInt8 = 0
    }

    static let all = LabelIndex()

    private var slots = [Slot](repeating: Slot(), count: 1024)

    private init() {
        for (number, edition) in Edition.allCases.enumerated() {
            for (bit, table) in TableKey.allCases.enumerated() {
                for word in Vocabulary.of(table, edition).words {
                    let index = index(of: word.label.hash)
                    slots[index].hash = word.label.hash
                    slots[index].homes |= 1 << UInt8(number * TableKey.allCases.count + bit)
                }
            }
        }
    }

    private func index(of hash: UInt64) -> Int {
        var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[index].homes != 0, slots[index].hash != hash {
            index = (index + 1) & (slots.count - 1)
        }
        return index
    }

    private func homes(of label: Label) -> UInt8 {
        label.isEmpty ? 0 : slots[index(of: label.hash)].homes
    }

    /// The one table that has the label, in whatever edition.
    func table(of label: Label) -> TableKey? {
        let homes = homes(of: label)
        switch (homes | homes >> 3) & 0b111 {
        case 0b001: return .proactive
        case 0b010: return .requests
        case 0b100: return .disputes
        default: return nil
        }
    }

    /// The one edition whose table 2 has the label.
    func editionOfProactive(_ label: Label) -> Edition? {
        switch homes(of: label) & 0b1001 {
        case 0b0001: .edition2019
        case 0b1000: .edition2021
        default: nil
        }
    }
}
