import Foundation
import Testing

/// A page that people read: the README, or one of Docs.
struct Guide: CustomTestStringConvertible {
    /// From the repository's root.
    let name: String
    let text: String

    var testDescription: String { name }

    static let all: [Guide] = {
        let docs = try? FileManager.default.contentsOfDirectory(atPath: Repository.path("Docs"))
        let pages = (docs ?? []).filter { $0.hasSuffix(".md") }.sorted().map { "Docs/\($0)" }
        let top = ["README.md", "README.zh-CN.md", "CONTRIBUTING.md", "CHANGELOG.md"]
        return (top + pages).compactMap { name in
            (try? Repository.text(name)).map { Guide(name: name, text: $0) }
        }
    }()

    static let readmes = all.filter { $0.name.hasPrefix("README") }

    /// Everything between two fences, in the order of the page.
    var blocks: [Block] {
        var blocks: [Block] = []
        var open: Block?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            if let block = open {
                if line == "```" { blocks.append(block) }
                open = line == "```" ? nil : block.adding(String(line))
            } else if line.hasPrefix("```") {
                open = Block(
                    page: name, line: index + 1, language: String(line.dropFirst(3)), text: "")
            }
        }
        return blocks
    }

    /// The targets of links within the repository.
    var links: [String] {
        let prose = blocks.reduce(text) { $0.replacingOccurrences(of: $1.text, with: "") }
        return prose.matches(of: /\]\(([^)]+)\)/).map { String($0.1) }
            .filter { !$0.contains("://") }
    }

    /// A fenced code block.
    struct Block: CustomTestStringConvertible {
        let page: String
        let line: Int
        /// What stands behind the opening fence.
        let language: String
        let text: String

        var testDescription: String { "\(page):\(line)" }

        /// A name for files and programs.
        var slug: String {
            page.map { $0.isLetter ? String($0) : "-" }.joined() + "-\(line)"
        }

        func adding(_ more: String) -> Block {
            Block(page: page, line: line, language: language, text: text + more + "\n")
        }

        static func all(_ language: String) -> [Block] {
            Guide.all.flatMap { $0.blocks }.filter { $0.language == language }
        }

        /// Writes the code into a folder of `build/guides`, and gives the path without suffix.
        func written(as suffix: String) throws -> String {
            let folder = Repository.root.appending(path: "build/guides/\(slug)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: folder.appending(path: "main.\(suffix)"))
            return folder.appending(path: "main").path
        }
    }
}
