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
        let entries = table.entries.span
        if let key = Self.table(of: entries) {
            self = .form(key)
            return
        }
        var figures = 0
        for index in entries.indices where entries[index].isFigure { figures += 1 }
        self = figures * 2 >= entries.count && figures > 1 ? .figures : .other
    }

    /// The table whose own labels are met most often.
    @_optimize(speed)
    private static func table(of entries: Span<GridTable.Entry>) -> TableKey? {
        var counts = (proactive: 0, requests: 0, disputes: 0)
        let labels = LabelIndex.all
        for index in entries.indices where entries[index].isText {
            switch labels.table(of: entries[index].hash) {
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

/// Which tables of which editions have a label, by its hash.
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

    /// No label of the form is empty, or hashes like one that is.
    private func homes(of hash: UInt64) -> UInt8 { slots[index(of: hash)].homes }

    /// The one table that has the label, given by its hash, in whatever edition.
    func table(of hash: UInt64) -> TableKey? {
        let homes = homes(of: hash)
        switch (homes | homes >> 3) & 0b111 {
        case 0b001: return .proactive
        case 0b010: return .requests
        case 0b100: return .disputes
        default: return nil
        }
    }

    /// The one edition whose table 2 has the label, given by its hash.
    func editionOfProactive(_ hash: UInt64) -> Edition? {
        switch homes(of: hash) & 0b1001 {
        case 0b0001: .edition2019
        case 0b1000: .edition2021
        default: nil
        }
    }
}
