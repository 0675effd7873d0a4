import Foundation
import OGIReport
import Testing

/// A case of the rule book, as `Tests/Fixtures/rules/README.md` describes it.
struct RuleCase: CustomTestStringConvertible, Sendable {
    /// What a finding must say.
    struct Expected: Equatable, Sendable, CustomStringConvertible {
        let rule: String
        let severity: String
        let path: String
        let expected: String?
        let actual: String?

        var description: String {
            "\(rule) \(severity) \(path) \(expected ?? "-") \(actual ?? "-")"
        }
    }

    let rule: String
    let name: String
    private let data: Data

    var testDescription: String { rule + "/" + name }
    var breaks: Bool { name.hasPrefix("breaks-") }

    static let folder = Fixtures.repository.appending(path: "Tests/Fixtures/rules")

    /// Every file of the folder, in order.
    static let all: [RuleCase] = {
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        let urls = (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "json" }
        return urls.sorted { $0.path < $1.path }.compactMap { url in
            guard let data = try? Data(contentsOf: url) else { return nil }
            return RuleCase(
                rule: url.deletingLastPathComponent().lastPathComponent,
                name: url.deletingPathExtension().lastPathComponent, data: data)
        }
    }()

    private func members() throws -> [String: Any] {
        guard let members = try JSONSerialization.jsonObject(with: data) as? [String: Any] else {
            throw CocoaError(.fileReadCorruptFile)
        }
        return members
    }

    func edition() throws -> Edition { try report().edition }

    func report() throws -> Report { try Self.report(members()) }

    /// What judging the report gives.
    func findings() throws -> Findings {
        let members = try members()
        let previous = try (members["previous"] as? [String: Any]).map { try Self.report($0) }
        return try Self.report(members).findings(
            previous: previous, options: Self.options(members))
    }

    private static func options(_ members: [String: Any]) throws -> JudgingOptions {
        var options = JudgingOptions()
        if let publication = members["publication"] as? [String: String] {
            let body: Publication.Body =
                publication["body"] == "department" ? .department : .government
            options.publication = Publication(on: try date(publication["date"]), by: body)
        }
        if let waivers = members["waivers"] {
            let bytes = try JSONSerialization.data(withJSONObject: waivers)
            options.waive(
                try Waivers(parsing: Array(bytes)), on: try date(members["today"] as? String))
        }
        return options
    }

    private static func date(_ text: String?) throws -> CalendarDate {
        guard let date = text.flatMap({ CalendarDate($0) }) else {
            throw CocoaError(.fileReadCorruptFile)
        }
        return date
    }

    func expected() throws -> [Expected] {
        let list = try members()["findings"] as? [[String: Any]] ?? []
        return list.map { finding in
            func text(_ key: String) -> String? { finding[key].map { "\($0)" } }
            return Expected(
                rule: text("rule") ?? "", severity: text("severity") ?? "",
                path: text("path") ?? "", expected: text("expected"), actual: text("actual"))
        }
    }

    private static func report(_ members: [String: Any]) throws -> Report {
        guard let base = members["base"] as? String else { throw CocoaError(.fileReadCorruptFile) }
        var bytes = try Data(contentsOf: Fixtures.examples.appending(path: base))
        if let patch = members["patch"] as? [[String: Any]] {
            let changed = try JSONPatch.apply(patch, to: JSONSerialization.jsonObject(with: bytes))
            bytes = try JSONSerialization.data(withJSONObject: changed)
        }
        for pair in members["replace"] as? [[String]] ?? [] where pair.count == 2 {
            let text = String(decoding: bytes, as: UTF8.self)
            guard text.contains(pair[0]) else { throw CocoaError(.fileReadCorruptFile) }
            bytes = Data(text.replacingOccurrences(of: pair[0], with: pair[1]).utf8)
        }
        bytes += Data((members["append_bytes"] as? [Int] ?? []).map { UInt8($0) })
        return try Report(parsing: Array(bytes))
    }
}

extension RuleCase.Expected {
    init(_ finding: Finding) {
        self.init(
            rule: finding.rule, severity: finding.severity.rawValue,
            path: finding.operands.first?.path ?? "",
            expected: finding.expected?.description, actual: finding.actual?.description)
    }
}
