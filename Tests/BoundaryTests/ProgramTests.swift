import Foundation
import Testing

@Suite("Through the C ABI", .needsLibrary)
struct ProgramTests {
    static let clean = Repository.path("Examples/Reports/clean-2021.txt")
    static let faulty = Repository.path("Examples/Reports/faulty-2021.txt")

    @Test func `NULL in any argument gives a status, never a crash`() throws {
        try expectSuccess([Repository.program("nulls"), Self.faulty])
    }

    @Test func `a report is read part by part, and built again from its parts`() throws {
        try expectSuccess([Repository.program("parts"), Self.faulty])
    }

    /// A hundred thousand changes, shared among the reports.
    @Test(arguments: Repository.reports)
    func `every prefix and one-byte change ends in a report or a refusal`(path: String) throws {
        let changes = 100_000 / Repository.reports.count + 1
        try expectSuccess([Repository.program("mutations"), "\(changes)", path])
    }

    @Test func `a million rounds do not grow the process`() throws {
        try expectSuccess([Repository.program("rounds"), "1000000", Self.clean])
    }

    @Test func `threads may begin together and read one report together`() throws {
        for _ in 1...50 { try expectSuccess([Repository.program("threads"), Self.faulty]) }
    }

    @Test(.needs("valgrind"))
    func `NULL in any argument makes no memory error and no leak`() throws {
        try expectSuccess(Self.valgrind + [Repository.program("nulls"), Self.faulty])
    }

    @Test(.needs("valgrind"))
    func `reading and building parts makes no memory error and no leak`() throws {
        try expectSuccess(Self.valgrind + [Repository.program("parts"), Self.faulty])
    }

    @Test(.needs("valgrind"), arguments: [(clean, 0), (faulty, 1), ("Makefile", 2)])
    func `judging makes no memory error and no leak`(path: String, status: Int) throws {
        for option in ["--lang=zh", "--json"] {
            let command = Self.valgrind + [Repository.program("check"), option, path]
            let program = try Program(command)
            #expect(program.status == status, "\(program.errors)")
        }
    }

    static let valgrind = ["valgrind", "--quiet", "--error-exitcode=99", "--leak-check=full"]

    private func expectSuccess(_ command: [String]) throws {
        let program = try Program(command)
        #expect(program.status == 0, "\(program.output)\(program.errors.prefix(4000))")
    }
}
