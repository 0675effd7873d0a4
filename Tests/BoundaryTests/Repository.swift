import Foundation
import Testing

/// The repository's files, as the tests need them.
enum Repository {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let library = path("build/lib/libogireport.so")
    static let header = path("include/ogireport.h")
    static let reports = files(under: "Examples/Reports").filter { !$0.hasSuffix(".cells.json") }

    static func path(_ relative: String) -> String {
        root.appending(path: relative).standardizedFileURL.path
    }

    /// A program that `make programs` built.
    static func program(_ name: String) -> String { path("build/bin/\(name)") }

    static func text(_ relative: String) throws -> String {
        try String(contentsOfFile: path(relative), encoding: .utf8)
    }

    /// The reports (text and JSON) under a folder, sorted; none if it is absent.
    static func files(under relative: String) -> [String] {
        let found = FileManager.default.enumerator(atPath: path(relative))
        let names = (found?.allObjects ?? []).compactMap { $0 as? String }
        return names.filter { $0.hasSuffix(".txt") || $0.hasSuffix(".json") }.sorted()
            .map { path("\(relative)/\($0)") }
    }
}

extension Trait where Self == ConditionTrait {
    /// Runs only where `make lib` has built the shared object.
    static var needsLibrary: Self {
        .enabled(
            if: FileManager.default.fileExists(atPath: Repository.library),
            "build/lib/libogireport.so is not built: make test")
    }

    /// Runs only where a tool is installed.
    static func needs(_ tool: String) -> Self {
        .enabled(if: Program.isInstalled(tool), "\(tool) is not installed: make deps")
    }
}
