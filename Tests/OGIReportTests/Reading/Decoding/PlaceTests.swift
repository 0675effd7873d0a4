import OGIReport
import Testing

@Suite("Places in the bytes as they were given")
struct PlaceTests {
    /// Reports with something to find in every part, also beyond 16 bits before the places.
    static let texts = EncodingTests.texts.flatMap { [$0, "\u{FEFF}𠀀" + $0] }

    @Test("hold the same text in every encoding", arguments: texts, Charset.allCases)
    func sameText(_ text: String, _ charset: Charset) throws {
        let plain = Array(text.utf8)
        let input = try charset.file(text)
        let reference = try Report(parsing: plain).findings().all.flatMap { $0.operands }
        let operands = try Report(parsing: input).findings().all.flatMap { $0.operands }
        try #require(operands.count == reference.count)
        for (operand, same) in zip(operands, reference) {
            guard let place = operand.place, let expected = same.place else {
                #expect(operand.place == same.place)
                continue
            }
            #expect((place.line, place.column) == (expected.line, expected.column))
            let range = place.offset..<(place.offset + place.length)
            try #require(range.upperBound <= input.count)
            let there = plain[expected.offset..<(expected.offset + expected.length)]
            #expect(try charset.decode(input[range]) == String(decoding: there, as: UTF8.self))
        }
    }

    @Test("of a refusal are those of the bytes too", arguments: Charset.allCases)
    func refusal(_ charset: Charset) throws {
        let text = "某某局\n2016年政府信息公开工作年度报告\n\n一、总体情况\n"
        let input = try charset.file(text)
        let refusal = try #require(#expect(throws: Refusal.self) { try Report(parsing: input) })
        #expect(refusal.code == .before2019)
        let range = refusal.place.offset..<(refusal.place.offset + refusal.place.length)
        let marked = try charset.decode(input[range])
        #expect(text.contains(marked) && !marked.isEmpty)
        let before = try charset.decode(input[..<range.lowerBound]).drop { $0 == "\u{FEFF}" }
        #expect(text.hasPrefix(before + marked))
        #expect(refusal.place.line == before.filter { $0 == "\n" }.count + 1)
    }
}
