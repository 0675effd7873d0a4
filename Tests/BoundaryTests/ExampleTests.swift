import Foundation
import Testing

/// One of the example programs, all of which take the same arguments and print the same.
enum Example: String, CaseIterable {
    case c, php, swift

    var command: [String] {
        switch self {
        case .c: [Repository.program("check")]
        case .php: ["php", Repository.path("Examples/PHP/check.php")]
        case .swift: [Repository.path("build/bin/check-swift")]
        }
    }

    static var installed: [Example] {
        allCases.filter { $0 != .php || Program.isInstalled("php") }
    }
}

@Suite("The examples", .needsLibrary)
struct ExampleTests {
    @Test(.needs("php")) func `are run in C, PHP and Swift`() {
        #expect(Example.installed == Example.allCases)
    }

    @Test(arguments: Example.installed)
    func `tell clean, faulty and refused by the exit status`(example: Example) throws {
        let (clean, faulty) = (ProgramTests.clean, ProgramTests.faulty)
        let cases: [([String], Int)] = [
            ([clean], 0), ([faulty], 1), (["Makefile"], 2), (["-"], 2), (["absent.txt"], 2),
            ([clean, faulty], 1), ([faulty, "absent.txt", clean], 2), (["--json", faulty], 1),
            (["--help"], 0), ([], 64), (["--lang=fr", clean], 64), (["--other", clean], 64),
        ]
        for (arguments, status) in cases {
            let program = try Program(example.command + arguments)
            #expect(program.status == status, "\(arguments): \(program.output)\(program.errors)")
        }
    }

    @Test(arguments: Example.installed)
    func `print what was found in Chinese unless told`(example: Example) throws {
        let chinese = try Program(example.command + [ProgramTests.faulty]).output
        let english = try Program(example.command + ["--lang=en", ProgramTests.faulty]).output
        #expect(chinese.contains("不通过") && chinese.contains("错误"))
        #expect(english.contains("invalid") && english.contains("error"))
        #expect(!chinese.contains("\u{1B}"))
    }

    @Test(arguments: Repository.reports)
    func `print the same in every language`(report: String) throws {
        for options in [["--lang=zh"], ["--lang=en"], ["--json"]] {
            let printed = try Example.installed.map { try Program($0.command + options + [report]) }
            for other in printed.dropFirst() {
                #expect(other.output == printed[0].output)
                #expect(other.status == printed[0].status)
            }
        }
    }

    @Test(arguments: Example.installed)
    func `print findings as JSON`(example: Example) throws {
        for input in [ProgramTests.clean, ProgramTests.faulty, "Makefile"] {
            let program = try Program(example.command + ["--json", input])
            let json = try JSONSerialization.jsonObject(with: program.bytes) as? [String: Any]
            #expect(json?["format"] as? String == "ogi-findings/1")
        }
    }
}
