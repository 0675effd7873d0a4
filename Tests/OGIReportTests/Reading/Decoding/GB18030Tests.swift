import Foundation
import OGIReport
import Testing

@Suite("GB 18030", .enabled(if: Fixtures.hasShared, "the reference material is not beside it"))
struct GB18030Tests {
    /// The code points of the WHATWG index, by pointer.
    private static func index() throws -> [UInt32] {
        let url = Fixtures.shared.appendingPathComponent("suites/gb18030/index-gb18030.txt")
        let lines = String(decoding: try Fixtures.bytes(url), as: UTF8.self)
            .split(separator: "\n").filter { !$0.hasPrefix("#") }
        return try lines.enumerated().map { number, line in
            let fields = line.split(separator: "\t").map { $0.trimmingCharacters(in: .whitespaces) }
            try #require(Int(fields[0]) == number)
            return try #require(UInt32(fields[1].dropFirst(2), radix: 16))
        }
    }

    /// Reads sequences of bytes, each as a paragraph of its own between \甲 and 乙: the code point
    /// of each, `nil` where it is not one.
    private static func decode(_ sequences: [[UInt8]]) throws -> [UInt32?] {
        let headings = try Form.sections.map { try Charset.gb18030.encode($0.standardHeading) }
        var input = headings[0]
        for sequence in sequences { input += [0x0A, 0x5C, 0xBC, 0xD7] + sequence + [0xD2, 0xD2] }
        for heading in headings.dropFirst() { input += [0x0A] + heading }
        let report = try Report(parsing: input, as: .text)
        #expect(report.readingFindings.all.filter { $0.rule.hasPrefix("document.") }.isEmpty)
        let paragraphs = report.section(.overview)?.paragraphs ?? []
        return paragraphs.map { paragraph in
            let points = paragraph.unicodeScalars.map { $0.value }
            return points.count == 3 ? points[1] : nil
        }
    }

    private static func fourBytes(_ pointer: Int) -> [UInt8] {
        [
            UInt8(0x81 + pointer / 12_600), UInt8(0x30 + pointer / 1_260 % 10),
            UInt8(0x81 + pointer / 10 % 126), UInt8(0x30 + pointer % 10),
        ]
    }

    @Test("Two bytes are decoded as the WHATWG index says, but for six that libc has otherwise")
    func twoBytes() throws {
        let index = try Self.index()
        #expect(index.count == 23_940)
        let pairs = index.indices.map { pointer in
            let trail = pointer % 190
            return [UInt8(0x81 + pointer / 190), UInt8(trail + (trail < 0x3F ? 0x40 : 0x41))]
        }
        let decoded = try Self.decode(pairs)
        try #require(decoded.count == index.count)
        var different: [String: String] = [:]
        for pointer in index.indices where decoded[pointer] != index[pointer] {
            let name = pairs[pointer].map { String($0, radix: 16) }.joined()
            different[name] = String(decoded[pointer] ?? 0, radix: 16)
        }
        // Letters of plane 2 that the index leaves in the private area. Of A3 A0, which libc has
        // there too, the library makes the U+3000 of the index.
        let named = [
            "fe51": "20087", "fe52": "20089", "fe53": "200cc", "fe6c": "215d7", "fe76": "2298f",
            "fe91": "241fe",
        ]
        #expect(different == named)
    }

    @Test("Four bytes are the code points that two bytes of the first edition leave over, in order")
    func fourBytes() throws {
        // What later editions gave two bytes, and what had the two bytes before.
        let later = Set<UInt32>(0xFE10...0xFE19).union(0x9FB4...0x9FBB).union([0x1E3F])
        let earlier: [UInt32] =
            (0xE78D...0xE796) + [
                0xE5E5, 0xE7C7, 0xE81E, 0xE826, 0xE82B, 0xE82C, 0xE832, 0xE843, 0xE854, 0xE864,
            ]
        let taken = Set(try Self.index()).subtracting(later).union(earlier)
        let left = (UInt32(0x80)...0xFFFF).filter {
            !taken.contains($0) && Unicode.Scalar($0) != nil
        }
        #expect(left.count == 39_420)
        let plane = left.indices.map { (Self.fourBytes($0), left[$0]) }
        let others = stride(from: 0, to: 0x10_0000, by: 101).map {
            (Self.fourBytes(189_000 + $0), UInt32(0x1_0000 + $0))
        }
        // Those with two bytes of their own have no longer four in libc; one changed places.
        let cases = (plane + others).filter { $0.1 == 0x1E3F || !later.contains($0.1) }
        let decoded = try Self.decode(cases.map { $0.0 })
        #expect(decoded == cases.map { $0.1 == 0x1E3F ? 0xE7C7 : $0.1 })
    }
}
