import OGIReport
import Testing

/// Clean reports to be broken on purpose.
enum Clean {
    static func report(_ edition: Edition) throws -> Report {
        try Fixtures.report(
            Fixtures.examples.appendingPathComponent("clean-\(edition.rawValue).txt"))
    }

    static func text(_ edition: Edition) throws -> String {
        let url = Fixtures.examples.appendingPathComponent("clean-\(edition.rawValue).txt")
        return String(decoding: try Fixtures.bytes(url), as: UTF8.self)
    }
}

extension CellPath {
    /// A path that the form is known to have.
    static func named(_ text: String) throws -> CellPath { try #require(CellPath(text)) }
}

extension Report {
    /// Sets a cell that the edition is known to have.
    mutating func put(_ cell: Cell?, at path: String) throws {
        put(cell, at: try .named(path))
    }

    mutating func put(_ cell: Cell?, at path: CellPath) {
        let isSet = set(cell, at: path)
        #expect(isSet, "\(path)")
    }

    /// The rules that speak.
    var broken: Set<String> { Set(findings().all.map { $0.rule }) }
}
