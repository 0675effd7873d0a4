import Foundation

/// A program run to its end.
struct Program {
    /// The exit status; 128 + n after signal n, 124 after half an hour.
    let status: Int
    let bytes: Data
    let errors: String

    var output: String { String(decoding: bytes, as: UTF8.self) }

    /// Runs `command`, found in PATH, in the repository's root.
    init(_ command: [String], input: String = "", environment: [String: String] = [:]) throws {
        let files = try Streams(input: input)
        defer { files.remove() }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["timeout", "1800"] + command
        process.currentDirectoryURL = Repository.root
        process.environment = ProcessInfo.processInfo.environment
            .merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }.merging(environment) { $1 }
        process.standardInput = try FileHandle(forReadingFrom: files.input)
        process.standardOutput = try FileHandle(forWritingTo: files.output)
        process.standardError = try FileHandle(forWritingTo: files.errors)
        try process.run()
        process.waitUntilExit()
        let killed = process.terminationReason == .uncaughtSignal
        status = Int(process.terminationStatus) + (killed ? 128 : 0)
        bytes = try Data(contentsOf: files.output)
        errors = String(decoding: try Data(contentsOf: files.errors), as: UTF8.self)
    }

    static func isInstalled(_ tool: String) -> Bool {
        let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
        return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(tool)") }
    }
}

/// Standard streams as files, so that no full pipe can hold up a program.
private struct Streams {
    let folder: URL
    var input: URL { folder.appending(path: "input") }
    var output: URL { folder.appending(path: "output") }
    var errors: URL { folder.appending(path: "errors") }

    init(input text: String) throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "ogireport-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: input)
        try Data().write(to: output)
        try Data().write(to: errors)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }
}
