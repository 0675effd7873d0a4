import Foundation
import OGIReport
import Testing

/// The public tokenizer cases of html5lib.
@Suite("The public HTML tokenizer cases")
struct TokenizerSuiteTests {
    static let folder = Fixtures.shared.appendingPathComponent("suites/html5lib-tokenizer")

    /// A case in one of its states.
    struct Case {
        let file: String
        let description: String
        let state: String
        let lastStartTag: String
        let input: String
        let output: [[String]]
    }

    /// What is left out, by name. DOCTYPE tokens are compared without what they say: a reader
    /// has no use for it.
    static let leftOut: Set<String> = [
        // Lone surrogates are no text: no decoder lets them through.
        "Invalid Unicode character U+DFFF", "Invalid Unicode character U+D800",
        "Invalid Unicode character U+DFFF with valid preceding character",
        "Invalid Unicode character U+D800 with valid following character",
        // Wishes of XML tools, against the standard.
        "Non-XML character", "Non-XML space", "Double hyphen in comment",
    ]

    @Test(
        "All cases give the tokens of the standard",
        .enabled(if: Fixtures.hasShared, "the reference material is not beside the repository"))
    func cases() throws {
        let files = Fixtures.files(in: Self.folder, ending: ".test")
        let cases = try files.flatMap { try Self.cases(in: $0) }
        #expect(cases.count == 7_029)
        for test in cases {
            #expect(
                Self.tokens(of: test) == test.output,
                "\(test.file): \(test.description), \(test.state)")
        }
    }

    // MARK: The cases

    static func cases(in file: URL) throws -> [Case] {
        let object = try JSONSerialization.jsonObject(with: try Data(contentsOf: file))
        let all = try #require(object as? [String: Any])
        let list = (all["tests"] ?? all["xmlViolationTests"]) as? [[String: Any]] ?? []
        return try list.flatMap { item -> [Case] in
            let description = item["description"] as? String ?? ""
            if leftOut.contains(description) { return [] }
            let isEscaped = item["doubleEscaped"] as? Bool ?? false
            let states = item["initialStates"] as? [String] ?? ["Data state"]
            let input = try text(item["input"], isEscaped: isEscaped)
            let output = try output(item["output"], isEscaped: isEscaped)
            return states.map {
                Case(
                    file: file.lastPathComponent, description: description, state: $0,
                    lastStartTag: item["lastStartTag"] as? String ?? "", input: input,
                    output: output)
            }
        }
    }

    private static func text(_ value: Any?, isEscaped: Bool) throws -> String {
        let text = try #require(value as? String)
        guard isEscaped else { return text }
        return try JSONDecoder().decode(String.self, from: Data("\"\(text)\"".utf8))
    }

    /// Tokens as lists of texts: kind, name or text, and the attributes in the order of names.
    private static func output(_ value: Any?, isEscaped: Bool) throws -> [[String]] {
        var result: [[String]] = []
        for token in value as? [[Any]] ?? [] {
            let kind = token.first as? String ?? ""
            if kind == "DOCTYPE" {
                result.append([kind])
                continue
            }
            var item = [kind, try text(token[1], isEscaped: isEscaped)]
            let attributes = token.count > 2 ? token[2] as? [String: String] ?? [:] : [:]
            for (key, value) in attributes.sorted(by: { $0.key < $1.key }) { item += [key, value] }
            if token.count > 3 { item.append("/") }
            result.append(item)
        }
        return result
    }

    // MARK: The tokens

    private static func tokenizer(for test: Case) -> Tokenizer {
        let content: Tokenizer.Content =
            switch test.state {
            case "RCDATA state": .text
            case "RAWTEXT state": .rawText
            case "Script data state": .script
            case "PLAINTEXT state": .plain
            case "CDATA section state": .cdata
            default: .data
            }
        return Tokenizer(content: content, of: test.lastStartTag)
    }

    static func tokens(of test: Case) -> [[String]] {
        var reading = TokenReading(test.input, by: tokenizer(for: test))
        return reading.tokens()
    }
}

/// The tokens of an input in the words of the cases.
private struct TokenReading {
    private let bytes: [UInt8]
    private var tokenizer: Tokenizer
    private var result: [[String]] = []
    private var text = ""

    /// Line breaks are made alike before, as the standard has it: to the tokenizer all of them are
    /// white space.
    init(_ input: String, by tokenizer: Tokenizer) {
        self.tokenizer = tokenizer
        var bytes: [UInt8] = []
        for byte in input.utf8 {
            if byte == 0x0A, bytes.last == 0x0D { bytes.removeLast() }
            bytes.append(byte)
        }
        self.bytes = bytes.map { $0 == 0x0D ? 0x0A : $0 }
    }

    mutating func tokens() -> [[String]] {
        let bytes = bytes
        while true {
            let content = tokenizer.content
            switch tokenizer.next(in: bytes.span) {
            case .letters(let range):
                text += content == .data ? string(range) : withoutNull(string(range))
            case .space(let range): text += string(range)
            case .raw(let range):
                text += content == .cdata ? string(range) : withoutNull(string(range))
            case .reference(let reference):
                text.unicodeScalars.append(reference.first)
                if let second = reference.second { text.unicodeScalars.append(second) }
            case .startTag(let name): tag("StartTag", name.range)
            case .endTag(let name): tag("EndTag", name.range)
            case .comment(let range): append(["Comment", withoutNull(string(range))])
            case .doctype: append(["DOCTYPE"])
            case .end:
                append(nil)
                return result
            }
        }
    }

    private mutating func append(_ token: [String]?) {
        if !text.isEmpty { result.append(["Character", text]) }
        text = ""
        if let token { result.append(token) }
    }

    private mutating func tag(_ kind: String, _ name: Range<Int>) {
        let bytes = bytes
        var attributes: [String: String] = [:]
        while let attribute = tokenizer.nextAttribute(in: bytes.span) {
            let value = Tokenizer.value(attribute.value, in: bytes.span)
            let key = lowercase(attribute.name)
            attributes[key] = attributes[key] ?? withoutNull(String(decoding: value, as: UTF8.self))
        }
        if tokenizer.isUnfinished { return }
        var token = [kind, lowercase(name)]
        if kind == "StartTag" {
            for (key, value) in attributes.sorted(by: { $0.key < $1.key }) {
                token += [key, value]
            }
            if tokenizer.isSelfClosing { token.append("/") }
        }
        append(token)
    }

    private func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// The tokenizer gives ranges of the input, so this, which changes nothing for a reader, is
    /// done here: U+0000 becomes U+FFFD but in plain content.
    private func withoutNull(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
    }

    /// The same for names, whose letters of ASCII become small.
    private func lowercase(_ range: Range<Int>) -> String {
        let small = bytes[range].map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
        return withoutNull(String(decoding: small, as: UTF8.self))
    }
}
