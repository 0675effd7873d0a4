import Foundation
import OGIReport
import Testing

/// Files that the tests read: fixtures and examples of this repository, and the reference
/// material beside it where it is there.
enum Fixtures {
    static let repository = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    static let text = repository.appendingPathComponent("Tests/Fixtures/text")
    static let refused = text.appendingPathComponent("refused")
    static let examples = repository.appendingPathComponent("Examples/Reports")
    static let shared = repository.deletingLastPathComponent().appendingPathComponent("shared")

    /// The tests that need the reference material are skipped, visibly, without it.
    static let hasShared = FileManager.default.fileExists(atPath: shared.path)

    static func bytes(_ url: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: url)) }

    static func files(in folder: URL, ending: String) -> [URL] {
        let all = try? FileManager.default.contentsOfDirectory(
            at: folder, includingPropertiesForKeys: nil)
        return (all ?? []).filter { $0.lastPathComponent.hasSuffix(ending) }
            .sorted { $0.path < $1.path }
    }

    /// The copied-text reports that have their expected cells beside them.
    static let reports: [URL] =
        files(in: text, ending: ".txt") + files(in: examples, ending: ".txt")

    /// The cells that a copied-text report must give.
    static func expectedCells(_ url: URL) throws -> ExpectedCells {
        let name = url.deletingPathExtension().lastPathComponent + ".cells.json"
        return try ExpectedCells(text.appendingPathComponent(name))
    }

    static func report(_ url: URL) throws -> Report { try Report(parsing: bytes(url)) }

    static let hecheng = shared.appendingPathComponent("reports/hecheng-2020.txt")
}

/// The cells that a report must give, as printed: a figure, `nil` for blank, or other text.
struct ExpectedCells {
    let agency: String?
    let year: Int?
    let edition: String?
    let cells: [String: String?]

    init(_ url: URL) throws {
        let data = try Data(contentsOf: url)
        let object = try #require(
            try JSONSerialization.jsonObject(with: data) as? [String: Any])
        self.init(object)
    }

    init(_ object: [String: Any]) {
        agency = object["agency"] as? String
        year = object["year"] as? Int
        edition = object["edition"] as? String
        cells = (object["cells"] as? [String: Any] ?? [:]).mapValues { value in
            if value is NSNull { return nil }
            if let text = value as? String { return text }
            // The shortest decimal that names the number, as the file has it.
            return (value as? NSNumber).map { "\($0)" }
        }
    }

    /// The cells of a report in the same form.
    static func cells(of report: Report) -> [String: String?] {
        var result: [String: String?] = [:]
        for path in report.paths {
            guard let cell = report[path] else { continue }
            let isPlain = cell.unit == nil && cell.note == nil
            let figure = isPlain ? cell.number?.description : nil
            let text: String? = cell.value == .blank ? .none : figure ?? cell.text
            result.updateValue(text, forKey: path.description)
        }
        return result
    }
}
