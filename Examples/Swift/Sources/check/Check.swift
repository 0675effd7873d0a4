import ArgumentParser
import Foundation
import OGIReport

/// Judges annual reports and prints what was found, through ogireport's Swift interface.
@main
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Judges government information disclosure annual reports.",
        discussion: """
            Exit status: 0 clean (valid, with or without warnings), 1 faulty (at least one \
            error), 2 refused (not a report, or a file that cannot be read), 64 wrong usage.
            """)

    @Option(help: "Language of the messages.")
    var lang = Language.zh

    @Flag(help: "Print findings as JSON (ogi-findings/1), one document a file.")
    var json = false

    @Argument(help: "Pages, text, text of PDFs, Markdown or JSON; - is standard input.")
    var files: [String]

    /// The exit status is the worst of all files.
    func run() throws {
        throw ExitCode(files.map(check).max() ?? 0)
    }

    private func check(_ file: String) -> Int32 {
        guard let bytes = contents(of: file) else { return 2 }
        let findings = judge(bytes)
        if json {
            print(String(decoding: findings.serialized(), as: UTF8.self))
        } else {
            print(Page(file: file, findings: findings, language: lang))
        }
        switch findings.verdict {
        case .valid, .validWithWarnings: return 0
        case .invalid: return 1
        case .refused: return 2
        }
    }

    private func judge(_ bytes: [UInt8]) -> Findings {
        do {
            return try Report(parsing: bytes).findings()
        } catch {
            return Findings(error)
        }
    }

    private func contents(of file: String) -> [UInt8]? {
        do {
            if file == "-" {
                return try FileHandle.standardInput.readToEnd().map([UInt8].init) ?? []
            }
            return [UInt8](try Data(contentsOf: URL(filePath: file)))
        } catch {
            let reason = error.localizedDescription
            FileHandle.standardError.write(Data("check: \(file): \(reason)\n".utf8))
            return nil
        }
    }
}
