/// A finding in the making: places not looked up, not yet in order.
struct Draft: Sendable {
    let rule: Rule
    var severity: Severity
    let message: Bilingual
    var operands: [DraftOperand]
    var expected: FixedDecimal?
    var actual: FixedDecimal?
    /// Which misprint it leads back to, where an identity tells.
    var cause: Cause?

    /// - Parameters:
    ///   - sentence: which of the rule's sentences it says, from 0.
    ///   - fills: what stands in the gaps of that sentence.
    ///   - severity: where it differs from the rule's own.
    @inline(never)
    init(
        _ rule: Rule, says sentence: Int = 0, _ fills: [Bilingual], severity: Severity? = nil,
        operands: [DraftOperand], expected: FixedDecimal? = nil, actual: FixedDecimal? = nil
    ) {
        self.rule = rule
        self.severity = severity ?? rule.severity
        message = rule.says(sentence, fills)
        self.operands = operands
        self.expected = expected
        self.actual = actual
    }
}

struct DraftOperand: Sendable {
    let locus: Locus
    let text: String
    var value: FixedDecimal?
    let extent: Extent?
}

/// A part of a report by its path, with its position in the order of the form.
struct Locus: Sendable {
    let path: String
    let order: Int

    static let document = Locus(path: "document", order: 0)
    static let title = Locus(path: "title", order: 1)
    static let preface = Locus(path: "preface", order: 2)

    static func section(_ key: SectionKey) -> Locus {
        Locus(path: "sections." + key.rawValue, order: base(of: key))
    }

    @inline(never)
    static func cell(_ path: CellPath) -> Locus {
        Locus(path: path.description, order: base(of: path.table.section) + 1 + path.slot)
    }

    /// A row stands before its first cell.
    static func row(_ row: Layout.Row) -> Locus {
        let first = row.cells.first?.slot ?? 0
        return Locus(path: row.path, order: base(of: row.table.section) + 1 + first)
    }

    static func table(_ key: TableKey) -> Locus {
        Locus(path: key.rawValue, order: base(of: key.section) + 1)
    }

    private static func base(of key: SectionKey) -> Int { (key.position + 1) * 1000 }
}
