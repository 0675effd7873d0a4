import OGIReport
import Testing

@Suite("Damaged encodings")
struct UndecodableTests {
    /// The clean report behind a line that does not belong to it.
    private static func text() throws -> String {
        try Clean.text(.edition2021) + "\n\n附：以上为全部内容。"
    }

    /// A byte that is nothing in the encoding, between two characters.
    private static func stray(_ charset: Charset) -> [UInt8] {
        switch charset {
        case .utf8, .gb18030: [0xFF]
        case .utf16LittleEndian: [0x00, 0xDC]
        case .utf16BigEndian: [0xDC, 0x00]
        }
    }

    @Test("A stray byte is read as U+FFFD and reported with its place", arguments: Charset.allCases)
    func stray(_ charset: Charset) throws {
        let text = try Self.text()
        var input = try charset.file(text)
        let tail = try charset.encode("以上为全部内容。")
        let offset = input.count - tail.count
        input.insert(contentsOf: Self.stray(charset), at: offset)
        let report = try Report(parsing: input)
        let whole = text.replacing("以上为", with: "\u{FFFD}以上为")
        let reference = try Report(parsing: Array(whole.utf8))
        #expect(report == reference, "\(difference(report, reference))")
        let finding = try #require(report.readingFindings.all.first)
        #expect(finding.rule == "document.hidden_characters")
        #expect(finding.message.en.hasPrefix("1 place"))
        let place = try #require(finding.operands.first?.place)
        #expect(place.offset == offset)
        #expect(place.length == Self.stray(charset).count)
        #expect(place.line == text.split(separator: "\n", omittingEmptySubsequences: false).count)
        #expect(place.column == 3)
    }

    @Test("A last character cut through is read as U+FFFD", arguments: Charset.allCases)
    func cut(_ charset: Charset) throws {
        let input = try charset.file(try Self.text())
        let report = try Report(parsing: Array(input.dropLast()))
        let finding = try #require(report.readingFindings.all.first)
        #expect(finding.rule == "document.hidden_characters")
        let place = try #require(finding.operands.first?.place)
        #expect(place.offset + place.length == input.count - 1)
        #expect(report.sections.last?.paragraphs.last?.hasSuffix("\u{FFFD}") == true)
    }

    @Test(
        "One in 1,000 is refused, fewer are read: the first ten places are shown",
        arguments: Charset.allCases)
    func tolerance(_ charset: Charset) throws {
        // 12 undecodable among 12,000 and 12,001 characters, with the mark that UTF-16 has.
        let text = try Self.text()
        let mark = charset == .utf8 || charset == .gb18030 ? 0 : 1
        let filling = 12_000 - mark - 12 - 1 - text.unicodeScalars.count
        let damage = (0..<12).flatMap { _ in Self.stray(charset) }
        for extra in 0...1 {
            let whole = text + "\n" + String(repeating: "字", count: filling + extra)
            let input = try charset.file(whole) + damage
            guard extra == 1 else {
                let refusal = #expect(throws: Refusal.self) { try Report(parsing: input) }
                #expect(refusal?.code == .invalidEncoding)
                #expect(refusal?.place.offset == input.count - damage.count)
                #expect(refusal?.place.column == filling + 1)
                continue
            }
            let finding = try #require(try Report(parsing: input).readingFindings.all.first)
            #expect(finding.message.en.hasPrefix("12 places"))
            #expect(finding.operands.count == 10)
        }
    }

    @Test(
        "A text that lacks a byte is still taken for what it is",
        arguments: [Charset.utf8, .gb18030])
    func likelihood(_ charset: Charset) throws {
        for text in EncodingTests.texts {
            let whole = text + "\n\n附：以上为报告的全部内容。"
            let reference = try Report(parsing: Array(whole.utf8))
            let input = try charset.file(whole)
            for index in 1...24 {
                var broken = input
                broken.remove(at: input.count - index)
                do {
                    let report = try Report(parsing: broken)
                    #expect(report.title == reference.title)
                    #expect(ExpectedCells.cells(of: report) == ExpectedCells.cells(of: reference))
                } catch {
                    #expect(error.code == .invalidEncoding)
                }
            }
        }
    }

    @Test("Every prefix of a report in GB 18030 or UTF-16 ends in a report or a refusal")
    func prefixes() throws {
        for (charset, step) in [(Charset.gb18030, 1), (.utf16LittleEndian, 7)] {
            let input = try charset.file(try Clean.text(.edition2019))
            for length in stride(from: 0, through: input.count, by: step) {
                if let fault = MutationTests.fault(Array(input[..<length])) {
                    Issue.record("\(fault) after \(length) bytes of \(charset)")
                }
            }
        }
    }

    @Test("8,000 random changes end in a report or a refusal", arguments: 0..<UInt64(4))
    func changes(_ seed: UInt64) throws {
        var dice = Dice(seed)
        let inputs = try EncodingTests.texts.flatMap { text in
            try [Charset.gb18030, .utf16BigEndian, .utf16LittleEndian].map { try $0.file(text) }
        }
        for number in 0..<2_000 {
            var input = dice.pick(inputs)
            for _ in 0..<Int.random(in: 1...3, using: &dice) {
                let index = Int.random(in: input.indices, using: &dice)
                switch Int.random(in: 0...2, using: &dice) {
                case 0: input[index] = UInt8.random(in: 0...255, using: &dice)
                case 1: input.remove(at: index)
                default: input.insert(dice.pick([0x00, 0x30, 0x80, 0x81, 0xD8, 0xFF]), at: index)
                }
            }
            if let fault = MutationTests.fault(input) {
                Issue.record("\(fault) (seed \(seed), \(number))")
            }
        }
    }
}
