import Foundation
import Testing

/// Input that a careless reader would take quadratic time for.
enum Shape: String, CaseIterable {
    case unknownKeys, emptyHeadings, doubledRows, unknownLabels, contactNames, blankLines, longCell
    case escapedText, nestedArrays, manyRows

    private static let headings = [
        "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况",
    ]

    /// A report of which one part is repeated.
    func text(_ count: Int) -> String {
        let json = "{\"format\": \"ogi-report/1\", \"year\": 2024"
        let head = Self.headings.joined(separator: "\n")
        func many(_ text: String) -> String { String(repeating: text, count: count) }
        switch self {
        case .unknownKeys: return json + (0..<count).map { ", \"k\($0)\": 1" }.joined() + "}"
        case .emptyHeadings: return head + many("\n一、总体情况")
        case .doubledRows: return head + "\n三、收到和处理政府信息公开申请情况" + many("\n重复申请\n1\n2")
        case .manyRows: return head + "\n二、主动公开政府信息情况" + many("\n规章\n1\n甲\n2\n乙\n3")
        case .unknownLabels: return head + "\n三、收到和处理政府信息公开申请情况\n自然人" + many("\n行政检查\n1")
        case .contactNames: return many("地址：") + "\n" + head
        case .blankLines: return head + "\n结果维持" + many("\n") + "1" + many("\n")
        case .longCell: return head + "\n结果维持\n" + many("1,") + many("（")
        case .escapedText: return json + ", \"title\": \"" + many("\\u9e64\\n\\\"") + "\"}"
        case .nestedArrays: return json + ", \"x\": [" + many("[[[]]], ") + "0]}"
        }
    }
}

@Suite("Work", .needsLibrary, .needs("valgrind"))
struct LinearTests {
    /// The instructions that it takes to read, judge and write an input.
    private static func instructions(_ text: String) throws -> Double {
        let file = FileManager.default.temporaryDirectory.appending(
            path: "\(UUID().uuidString).txt")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let program = try Program([
            "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
            Repository.program("batch"), file.path,
        ])
        #expect(program.status == 0, "\(program.errors)")
        let line = program.errors.split(separator: "\n").first { $0.contains("Collected") }
        return try #require(line?.split(separator: " ").last.flatMap { Double($0) })
    }

    @Test("Twice the input takes at most about twice the work", arguments: Shape.allCases)
    func linear(_ shape: Shape) throws {
        // By what it grows, since a report that a limit refuses has no base in one that it lets by.
        let base = try Self.instructions(shape.text(2_000))
        let middle = try Self.instructions(shape.text(4_000))
        let once = middle - base
        let twice = try Self.instructions(shape.text(8_000)) - middle
        // n log n stays below; quadratic work takes four times as much.
        #expect(twice / once < 2.4, "\(once) and \(twice) instructions")
    }

    @Test(
        "Whatever is repeated, twice the input takes at most about twice the work",
        arguments: Repetition.all)
    func linear(_ repetition: Repetition) throws {
        // What the rest of the report takes, and the library to make itself ready.
        let base = try Self.instructions(repetition.text(bytes: 0))
        let once = try Self.instructions(repetition.text(bytes: repetition.bytes)) - base
        let twice = try Self.instructions(repetition.text(bytes: 2 * repetition.bytes)) - base
        // What a limit refuses takes next to nothing, and no more for twice as much.
        #expect(max(twice, 1e6) < 2.4 * max(once, 1e6), "\(once) and \(twice) instructions")
        #expect(twice < Self.mostPerByte * Double(2 * repetition.bytes), "\(twice) instructions")
    }

    /// Lines of a few bytes take most: reading, judging, writing, and reading what was written.
    private static let mostPerByte = 25_000.0
}
