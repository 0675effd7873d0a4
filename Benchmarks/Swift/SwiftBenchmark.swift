import Foundation
import OGIReport

/// Measures the Swift interface as a Swift program builds it, beside Foundation's JSON:
/// `SwiftBenchmark CORPUS ROUNDS`. Prints the lines that `C/bench.c` describes.
@main
enum SwiftBenchmark {
    static let kinds = [
        "clean-html", "word-html", "gb18030-html", "json", "copied-text", "pdf-text",
    ]

    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3, let rounds = Int(arguments[2]) else {
            return print("usage: SwiftBenchmark CORPUS ROUNDS")
        }
        var works: [Work] = []
        var corpus: [String: [Data]] = [:]
        for kind in kinds {
            let documents = try read(URL(filePath: arguments[1]).appending(path: kind))
            corpus[kind] = documents
            works += readers(kind, documents)
        }
        works += try reportsAsJSON(corpus["json", default: []])
        works += try foundation(corpus["json", default: []])
        for _ in 0..<rounds {
            for index in works.indices {
                works[index].runRound(documents: corpus[works[index].kind, default: []].count)
            }
        }
        for work in works {
            let documents = corpus[work.kind, default: []]
            print(work.line(bytes: documents.map(\.count).reduce(0, +) / documents.count))
        }
    }

    static func read(_ folder: URL) throws -> [Data] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
            .map { try Data(contentsOf: $0) }
    }

    /// Reading, for a kind of which no document is refused.
    static func readers(_ kind: String, _ documents: [Data]) -> [Work] {
        let inputs = documents.map { [UInt8]($0) }
        do {
            for input in inputs { _ = try Report(parsing: input) }
        } catch {
            print("note\t\(kind)\tOGIReport (Swift): report\tnot read: \(error.message.en)")
            return []
        }
        return [
            Work(kind, "OGIReport (Swift): report") {
                (try? Report(parsing: inputs[$0])) == nil ? 0 : 1
            }
        ]
    }

    static func reportsAsJSON(_ documents: [Data]) throws -> [Work] {
        let reports = try documents.map { try Report(parsing: [UInt8]($0)) }
        return [
            Work("json", "OGIReport (Swift): judge") {
                reports[$0].findings().verdict == .invalid ? 0 : 1
            },
            Work("json", "OGIReport (Swift): write") { reports[$0].serialized(as: .json).count },
        ]
    }

    static func foundation(_ documents: [Data]) throws -> [Work] {
        let objects = try documents.map { try JSONSerialization.jsonObject(with: $0) }
        return [
            Work("json", "JSONSerialization (Swift): read") {
                (try? JSONSerialization.jsonObject(with: documents[$0])) == nil ? 0 : 1
            },
            Work("json", "JSONSerialization (Swift): write") {
                (try? JSONSerialization.data(withJSONObject: objects[$0]))?.count ?? 0
            },
        ]
    }
}
