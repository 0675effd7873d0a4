import Testing

@Suite("The header")
struct HeaderTests {
    static let warnings = [
        "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Wundef", "-Werror",
    ]
    static let standards = ["c99", "gnu99", "c11", "gnu11", "c17", "gnu17", "c2x", "gnu2x"]
    static let plusStandards = [
        "c++11", "gnu++11", "c++14", "gnu++14", "c++17", "gnu++17", "c++20", "gnu++20",
    ]

    @Test(.needs("gcc"), arguments: standards)
    func `compiles in every C standard with gcc`(standard: String) throws {
        try compile("gcc", standard, "header.c", ["-Wstrict-prototypes", "-Wmissing-prototypes"])
    }

    @Test(.needs("clang"), arguments: standards)
    func `compiles in every C standard with clang`(standard: String) throws {
        try compile("clang", standard, "header.c", ["-Wstrict-prototypes", "-Wmissing-prototypes"])
    }

    @Test(.needs("g++"), arguments: plusStandards)
    func `compiles in every C++ standard with g++`(standard: String) throws {
        try compile("g++", standard, "header.cpp", ["-Wold-style-cast"])
    }

    @Test(.needs("clang++"), arguments: plusStandards)
    func `compiles in every C++ standard with clang++`(standard: String) throws {
        try compile("clang++", standard, "header.cpp", ["-Wold-style-cast"])
    }

    @Test(.needsLibrary, .needs("g++"))
    func `links and runs from C++`() throws {
        let program = Repository.program("header-cpp")
        let path = "-Wl,-rpath,\(Repository.path("build/lib"))"
        try compile(
            "g++", "c++17", "header.cpp", ["-o", program, Repository.library, path], only: [])
        #expect(try Program([program]).status == 0)
    }

    @Test(.needsLibrary, .needs("php"))
    func `is read by PHP's FFI as it is`() throws {
        let program = try Program([
            "php", Repository.path("Tests/Boundary/ffi.php"), Repository.header,
            Repository.library, ProgramTests.clean,
        ])
        #expect(program.status == 0, "\(program.output)\(program.errors)")
    }

    private func compile(
        _ compiler: String, _ standard: String, _ file: String, _ more: [String],
        only: [String] = ["-fsyntax-only"]
    ) throws {
        let source = Repository.path("Tests/Boundary/\(file)")
        let include = "-I\(Repository.path("include"))"
        let program = try Program(
            [compiler, "-std=\(standard)", include, source] + Self.warnings + only + more)
        #expect(program.status == 0, "\(program.errors)")
    }
}
