import Foundation
import OGIReport
import Testing

@Suite("The code in README and Docs", .serialized)
struct GuideTests {
    static let printing = ["json", "text"]

    @Test(arguments: Guide.readmes)
    func `shows Swift, C and PHP on the first page`(guide: Guide) {
        #expect(Guide.readmes.count == 2)
        let languages = guide.blocks.map { $0.language }
        for language in ["swift", "c", "php"] { #expect(languages.contains(language)) }
    }

    @Test(arguments: Guide.all)
    func `names its language, so that none is left out`(guide: Guide) {
        let known = ["swift", "c", "php", "sh"] + Self.printing
        for block in guide.blocks { #expect(known.contains(block.language)) }
    }

    @Test(.needsLibrary, .needs("gcc"), arguments: Guide.Block.all("c"))
    func `compiles and runs in C`(block: Guide.Block) throws {
        try expectRun(block, as: try Self.program(inC: block))
    }

    @Test(.needsLibrary, .needs("php"), arguments: Guide.Block.all("php"))
    func `runs in PHP`(block: Guide.Block) throws {
        try expectRun(block, as: try Self.program(inPHP: block))
    }

    @Test(.needs("swiftc"), arguments: Guide.Block.all("swift"))
    func `compiles and runs in Swift`(block: Guide.Block) throws {
        try expectRun(block, as: try Self.program(inSwift: block))
    }

    @Test(.needsLibrary, .needs("gcc"), .needs("php"), .needs("swiftc"), arguments: Guide.readmes)
    func `prints the same in Swift, C and PHP`(guide: Guide) throws {
        var outputs: Set<String> = []
        for block in guide.blocks {
            switch block.language {
            case "c": outputs.insert(try Program(Self.program(inC: block)).output)
            case "php": outputs.insert(try Program(Self.program(inPHP: block)).output)
            case "swift": outputs.insert(try Program(Self.program(inSwift: block)).output)
            default: continue
            }
        }
        #expect(outputs.count == 1)
    }

    // MARK: Data

    @Test(arguments: Guide.all)
    func `has reports in canonical form, and what copied text is read as`(guide: Guide) throws {
        let blocks = guide.blocks
        for (index, block) in blocks.enumerated()
        where block.language == "json" && block.text.contains("ogi-report/1") {
            #expect(try Self.canonical(block.text) == block.text, "\(block.testDescription)")
            if index > 0, blocks[index - 1].language == "text" {
                #expect(try Self.canonical(blocks[index - 1].text) == block.text)
            }
        }
    }

    @Test(arguments: Guide.all)
    func `names functions and constants of the header`(guide: Guide) throws {
        let header = try Repository.text("include/ogireport.h")
        for match in guide.text.matches(of: /\b(?:OGI_[A-Z0-9_]+|ogi_[a-z_]+(?=\())/) {
            #expect(header.contains(match.0), "\(match.0)")
        }
    }

    @Test(arguments: Guide.all)
    func `stands on pages whose links lead somewhere`(guide: Guide) {
        let folder = Repository.root.appending(path: guide.name).deletingLastPathComponent()
        for link in guide.links {
            let path = folder.appending(path: link).path
            #expect(FileManager.default.fileExists(atPath: path), "\(link)")
        }
    }

    private static func canonical(_ text: String) throws -> String {
        let report = try Report(parsing: Array(text.utf8))
        return String(decoding: report.serialized(as: .json), as: UTF8.self)
    }

    // MARK: Programs

    /// Succeeds, and prints the block behind it if that is one of data, or else anything.
    private func expectRun(_ block: Guide.Block, as command: [String]) throws {
        let program = try Program(command)
        #expect(program.status == 0 && program.errors.isEmpty, "\(program.errors)")
        let blocks = Guide.all.first { $0.name == block.page }?.blocks ?? []
        let next = blocks.first { $0.line > block.line }
        if let next, Self.printing.contains(next.language) {
            #expect(program.output == next.text)
        } else {
            #expect(!program.output.isEmpty)
        }
    }

    private static func program(inC block: Guide.Block) throws -> [String] {
        let path = try block.written(as: "c")
        let compiler = try Program([
            "gcc", "-std=c99", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-Iinclude",
            "\(path).c", "-Lbuild/lib", "-logireport", "-Wl,-rpath,\(Repository.path("build/lib"))",
            "-o", path,
        ])
        try #require(compiler.status == 0, "\(compiler.errors)")
        return [path]
    }

    private static func program(inPHP block: Guide.Block) throws -> [String] {
        ["php", try block.written(as: "php") + ".php"]
    }

    /// Compiled against the modules beside the tests themselves, so that nothing is built twice.
    /// Built for debugging they ask for the core's own module of libc too.
    private static func program(inSwift block: Guide.Block) throws -> [String] {
        let path = try block.written(as: "swift")
        let products = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        let objects = try FileManager.default
            .contentsOfDirectory(atPath: products.appending(path: "OGIReport.build").path)
            .filter { $0.hasSuffix(".o") }.map { products.path + "/OGIReport.build/" + $0 }
        let compiler = try Program(
            [
                "swiftc", "-swift-version", "6", "-warnings-as-errors", "-I",
                products.appending(path: "Modules").path, "-I", Repository.path("Sources/CLibc"),
                "\(path).swift", "-o", path,
            ] + objects)
        try #require(compiler.status == 0, "\(compiler.errors)")
        return [path]
    }
}
