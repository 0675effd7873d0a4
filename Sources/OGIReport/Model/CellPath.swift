/// The name of one cell of the form: `requests.results.withheld.state_secrets.total`.
///
/// One vocabulary for both editions and for Swift, C, JSON, CSV and findings. Paths are
/// ordered as the form is. A path is a small number: comparing and storing costs nothing.
public struct CellPath: Sendable, Hashable {
    /// The place of the cell in `CellRegistry.cells`.
    let index: UInt8

    init(index: UInt8) {
        self.index = index
    }

    /// `nil` if neither edition has a cell of that name. Cost: one walk down the key tree.
    public init?(_ text: String) {
        guard let path = CellRegistry.tree.path(of: text) else { return nil }
        self = path
    }

    /// All cells of both editions, in the order of the form.
    public static var all: [CellPath] {
        CellRegistry.cells.indices.map { CellPath(index: UInt8($0)) }
    }

    var slot: Int { Int(index) }

    /// The table that the cell belongs to.
    public var table: TableKey { CellRegistry.cells[slot].table }

    /// The key of the row, for example `results.granted`.
    public var row: String { CellRegistry.cells[slot].row }

    /// The key of the column, for example `natural_person`.
    public var column: String { CellRegistry.cells[slot].column }
}

extension CellPath: Comparable {
    /// The order of the form.
    public static func < (left: CellPath, right: CellPath) -> Bool { left.index < right.index }
}

extension CellPath: CustomStringConvertible {
    /// `requests.results.withheld.state_secrets.total`
    public var description: String { CellRegistry.cells[slot].path }
}
