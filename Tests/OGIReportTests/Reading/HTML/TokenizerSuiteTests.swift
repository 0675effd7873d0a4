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

    /// What is left out: lone surrogates are no text, and no encoding gives them.
    static func isText(_ text: String) -> Bool { !text.contains("\u{FFFD}\u{FFFD}\u{FFFD}") }

    @Test(
        "All cases give the tokens of the standard",
        .enabled(if: Fixtures.hasShared, "the reference material is not beside the repository"))
    func cases() throws {
        var count = 0
        var leftOut: [String] = []
        for file in Fixtures.files(in: Self.folder, ending: ".test") {
            for (position, item) in try Self.items(file).enumerated() {
                guard let item else {
                    leftOut.append("\(file.lastPathComponent) \(position)")
                    continue
                }
                for test in item {
                    count += 1
                    let tokens = Self.tokens(of: test)
                    #expect(tokens == test.output, "\(test.file): \(test.description), \(test.state): \(test.input.debugDescription)")
                }
            }
        }
        print(count, leftOut)
    }

    // MARK: The cases

    static func items(_ file: URL) throws -> [[Case]?] {
        let object = try JSONSerialization.jsonObject(with: try Data(contentsOf: file))
        let all = try #require(object as? [String: Any])
        let list = (all["tests"] ?? all["xmlViolationTests"]) as? [[String: Any]] ?? []
        return list.map { item in
            let isEscaped = item["doubleEscaped"] as? Bool ?? false
            let states = item["initialStates"] as? [String] ?? ["Data state"]
            guard let input = text(item["input"], isEscaped: isEscaped),
                let output = output(item["output"], isEscaped: isEscaped)
            else { return nil }
            return states.map {
                Case(
                    file: file.lastPathComponent, description: item["description"] as? String ?? "",
                    state: $0, lastStartTag: item["lastStartTag"] as? String ?? "", input: input,
                    output: output)
            }
        }
    }

    private static func text(_ value: Any?, isEscaped: Bool) -> String? {
        guard let text = value as? String else { return nil }
        guard isEscaped else { return text }
        return try? JSONDecoder().decode(String.self, from: Data("\"\(text)\"".utf8))
    }

    /// Tokens as lists of texts: kind, name or text, and the attributes in the order of names.
    private static func output(_ value: Any?, isEscaped: Bool) -> [[String]]? {
        var result: [[String]] = []
        for token in value as? [[Any]] ?? [] {
            let kind = token.first as? String ?? ""
            if kind == "DOCTYPE" {
                result.append([kind])
                continue
            }
            guard let name = text(token[1], isEscaped: isEscaped) else { return nil }
            var item = [kind, name]
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

    /// The tokens of an input whose line breaks are made alike, as the standard has it done
    /// before: to a reader they are all white space.
    static func tokens(of test: Case) -> [[String]] {
        let normalized = test.input.unicodeScalars.reduce(into: String.UnicodeScalarView()) {
            if $1 == "\n", $0.last == "\r" { $0.removeLast() }
            $0.append($1)
        }
        let bytes = normalized.map { $0 == "\r" ? "\n" : $0 }
            .reduce(into: [UInt8]()) { $0 += Array(String($1).utf8) }
        let input = bytes.span
        var tokenizer = tokenizer(for: test)
        var result: [[String]] = []
        var text = ""
        func string(_ range: Range<Int>) -> String {
            String(decoding: bytes[range], as: UTF8.self)
        }
        func name(_ range: Range<Int>) -> String {
            let scalars = string(range).unicodeScalars.map { scalar -> Unicode.Scalar in
                if scalar == "\0" { return "\u{FFFD}" }
                return ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar
            }
            return scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
        }
        func flush() {
            if !text.isEmpty { result.append(["Character", text]) }
            text = ""
        }
        func tag(_ kind: String, _ tag: TagName) {
            var item = [kind, name(tag.range)]
            var attributes: [String: String] = [:]
            while let attribute = tokenizer.nextAttribute(in: input) {
                var value: [UInt8] = []
                Tokenizer.appendValue(attribute.value, in: input, to: &value)
                let key = name(attribute.name)
                if attributes[key] == nil {
                    attributes[key] = String(decoding: value, as: UTF8.self)
                }
            }
            if tokenizer.isUnfinished { return }
            flush()
            if kind == "StartTag" {
                for (key, value) in attributes.sorted(by: { $0.key < $1.key }) { item += [key, value] }
                if tokenizer.isSelfClosing { item.append("/") }
            }
            result.append(item)
        }
        while true {
            switch tokenizer.next(in: input) {
            case .letters(let range), .space(let range), .raw(let range): text += string(range)
            case .reference(let reference):
                text.unicodeScalars.append(reference.first)
                if let second = reference.second { text.unicodeScalars.append(second) }
            case .startTag(let name): tag("StartTag", name)
            case .endTag(let name): tag("EndTag", name)
            case .comment(let range):
                flush()
                result.append(["Comment", string(range)])
            case .doctype:
                flush()
                result.append(["DOCTYPE"])
            case .end:
                flush()
                return result
            }
        }
    }
}
