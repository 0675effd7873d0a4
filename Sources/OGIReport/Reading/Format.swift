/// The formats that reports are read from.
public enum Format: String, Sendable, Hashable, CaseIterable {
    /// Canonical JSON, `ogi-report/1`.
    case json
    /// A page of a portal as it is published, or a part of one.
    case html
    /// Text without markup: copied from a page, a paragraph and a table cell a line; rows between
    /// bars or tabulators; or what `pdftotext` makes of a PDF.
    case text
    /// Markdown with pipe tables, or with tables in HTML.
    case markdown
}

/// The formats that reports are written in: fewer than are read, and each reads back equal.
public enum OutputFormat: String, Sendable, Hashable, CaseIterable {
    /// Canonical JSON, `ogi-report/1`.
    case json
    /// Copied text: every paragraph and every table cell on a line of its own.
    case text
}

extension Format {
    /// The format to read what was written in `output`.
    public init(_ output: OutputFormat) {
        switch output {
        case .json: self = .json
        case .text: self = .text
        }
    }

    /// Found out from the text: JSON begins with a brace and markup with a tag; Markdown has the
    /// second line of its tables; and other text with many end tags is a part of a page.
    init(sniffing input: [UInt8]) {
        let mark = input.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : 0
        let start = input[mark...].firstIndex { !isJSONSpace($0) } ?? input.endIndex
        switch input[start...].first {
        case UInt8(ascii: "{"): self = .json
        case UInt8(ascii: "<") where Markup.beginsTag(at: start, in: input): self = .html
        default:
            let isMarkdown = TextSniffer.isMarkdown(input)
            self = isMarkdown ? .markdown : Markup.hasEndTags(input) ? .html : .text
        }
    }
}

/// What tells markup from text.
private enum Markup {
    /// So many ends of paragraphs and cells are not written by chance.
    private static let least = 4
    private static let names: [[UInt8]] = ["p>", "td>", "tr>", "div>", "span>"].map {
        Array($0.utf8)
    }

    static func beginsTag(at start: Int, in input: [UInt8]) -> Bool {
        guard start + 1 < input.count else { return false }
        switch input[start + 1] | 0x20 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): return true
        default: return [0x21, 0x2F, 0x3F].contains(input[start + 1])  // ! / ?
        }
    }

    static func hasEndTags(_ input: [UInt8]) -> Bool {
        var count = 0
        var rest = input[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[(open + 1)...]
            guard rest.first == UInt8(ascii: "/") else { continue }
            let name = rest.dropFirst().prefix(5).map { $0 | 0x20 }
            if names.contains(where: { name.starts(with: $0.map { $0 | 0x20 }) }) { count += 1 }
            if count == least { return true }
        }
        return false
    }
}
