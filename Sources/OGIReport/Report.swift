/// A government information disclosure annual report (政府信息公开工作年度报告).
///
/// Three verbs: `init(parsing:as:)` reads one, `findings(previous:)` judges it,
/// `serialized(as:)` writes it. A value type; places in the input belong to findings and not
/// to the value, so equal reports are equal wherever they were read from.
///
/// Source: 条例 art. 50 and the letters named in `Form.basis`.
public struct Report: Sendable {
    /// The edition whose tables the report has.
    public let edition: Edition
    /// The report year (统计年度), if the report says it.
    public var year: Int?
    /// The organ that made the report, if the report says it.
    public var agency: Agency?
    /// The whole title, on one line.
    public var title: String?
    /// What stands before section 一, a paragraph an element.
    public var preface: [String]
    /// How to reach the preparing body; fields that the report does not give are `nil`.
    public var contact: Contact
    /// The sections that are there, in the order of the document.
    public var sections: [Section]

    var cells = CellGrid()
    var origin: Origin?

    /// An empty report of an edition, to be filled in.
    public init(edition: Edition, year: Int? = nil, agency: Agency? = nil) {
        self.edition = edition
        self.year = year
        self.agency = agency
        preface = []
        contact = Contact()
        sections = []
    }

    /// The cell at `path`; `nil` if it is not in the report.
    public subscript(path: CellPath) -> Cell? { cells[path] }

    /// Sets a cell, or takes it out with `nil`. Its place in the input is forgotten.
    ///
    /// - Returns: `false`, and nothing changes, if the edition's form has no such cell.
    public mutating func set(_ cell: Cell?, at path: CellPath) -> Bool {
        guard Layout.of(edition).contains(path) else { return false }
        cells[path] = cell
        origin?[path] = nil
        return true
    }

    /// The paths of the cells that are there, in the order of the form.
    public var paths: [CellPath] { CellPath.all.filter { cells.isPresent($0) } }

    /// Where a cell stands in the input; `nil` if it was not read there. Cost: one pass over the
    /// input, so of many places findings are the cheaper source.
    public func place(of path: CellPath) -> Place? {
        guard let origin, let extent = origin[path] else { return nil }
        return LineIndex(origin.source).place(of: extent)
    }

    /// The first section of a kind, if the report has one.
    public func section(_ key: SectionKey) -> Section? { sections.first { $0.key == key } }

    /// Has the report such a section?
    func has(_ key: SectionKey) -> Bool {
        for index in sections.indices where sections[index].key == key { return true }
        return false
    }
}

extension Report: Equatable {
    /// Equal reports say the same; where they were read from does not matter.
    public static func == (left: Report, right: Report) -> Bool {
        left.edition == right.edition && left.year == right.year && left.agency == right.agency
            && left.title.isIdentical(to: right.title)
            && left.preface.isIdentical(to: right.preface)
            && left.contact == right.contact && left.sections == right.sections
            && left.cells == right.cells
    }
}
