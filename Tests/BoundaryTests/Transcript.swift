import Foundation
import OGIReport

/// What `Tests/Boundary/batch.c` prints about a file, made with the Swift interface instead.
struct Transcript {
    private(set) var bytes: [UInt8] = []

    init(of input: [UInt8], at path: String) {
        line("file \(path)")
        do {
            let report = try Report(parsing: input)
            line("status OGI_OK")
            put("reading", report.readingFindings)
            put("findings", report.findings())
            put("json", report.serialized(as: .json))
            put("text", report.serialized(as: .text))
        } catch {
            line("status OGI_\(error.code.rawValue.uppercased())")
            put("reading", Findings(error))
        }
    }

    private static let formats: [(String, FindingsFormat, Language)] = [
        ("text", .text, .english), ("csv", .csv, .chinese), ("sarif", .sarif, .english),
        ("junit", .junit, .chinese), ("strict", .junitStrict, .english),
    ]

    private mutating func put(_ name: String, _ findings: Findings) {
        put(name, findings.serialized())
        for (name, format, language) in Self.formats {
            put(name, findings.serialized(as: format, language: language, name: "a b"))
        }
    }

    private mutating func put(_ name: String, _ content: [UInt8]) {
        line("\(name) \(content.count)")
        bytes += content
        line("")
    }

    private mutating func line(_ text: String) {
        bytes += Array("\(text)\n".utf8)
    }

    /// What stands around the first byte that differs; `nil` if none does.
    func difference(from other: [UInt8]) -> String? {
        if bytes == other { return nil }
        let same = zip(bytes, other).prefix { $0 == $1 }.count
        let start = max(0, same - 90)
        let texts = [bytes, other].map {
            String(decoding: $0.dropFirst(start).prefix(180), as: UTF8.self)
        }
        return "at byte \(same): \(texts[0])\n--- and ---\n\(texts[1])"
    }
}
