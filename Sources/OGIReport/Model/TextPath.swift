/// The name of a text of a report: what stands in it beside the cells.
///
/// With `CellPath` it reaches all that a report says. Findings use the same names.
public enum TextPath: Sendable, Hashable {
    /// The name of the organ (`agency`).
    case agency
    /// The whole title (`title`).
    case title
    /// What stands before section 一 (`preface`), a paragraph a line.
    case preface
    /// A field of the contact data (`contact.telephone`).
    case contact(Contact.Field)
    /// The heading of a section as printed (`sections.overview.heading`).
    case heading(SectionKey)
    /// The prose of a section (`sections.overview`), a paragraph a line.
    case section(SectionKey)

    /// All of them, in the order of the form.
    public static var all: [TextPath] {
        var all: [TextPath] = [.agency, .title, .preface]
        for field in Contact.Field.allCases { all.append(.contact(field)) }
        for key in SectionKey.allCases { all += [.heading(key), .section(key)] }
        return all
    }

    /// `nil` if a report has no text of that name.
    public init?(_ text: String) {
        for path in Self.all where path.description.isIdentical(to: text) {
            self = path
            return
        }
        return nil
    }
}

extension TextPath: CustomStringConvertible {
    /// `sections.overview.heading`
    public var description: String {
        switch self {
        case .agency: "agency"
        case .title: "title"
        case .preface: "preface"
        case .contact(let field): "contact." + field.rawValue
        case .heading(let key): "sections." + key.rawValue + ".heading"
        case .section(let key): "sections." + key.rawValue
        }
    }
}

extension Report {
    /// A text by its path; `nil` where the report does not have it. Paragraphs are lines.
    ///
    /// Set to `nil` a text is taken out, a section with its heading. A section that is not
    /// there comes with its first text to its place in the form, under the standard heading.
    public subscript(text path: TextPath) -> String? {
        get {
            switch path {
            case .agency: agency?.name
            case .title: title
            case .preface: preface.isEmpty ? nil : Self.lines(preface)
            case .contact(let field): contact[field]
            case .heading(let key): section(key)?.heading
            case .section(let key): section(key).map { Self.lines($0.paragraphs) }
            }
        }
        set {
            switch path {
            case .agency: agency = newValue.map { Agency(name: $0) }
            case .title: title = newValue
            case .preface: preface = Self.paragraphs(newValue ?? "")
            case .contact(let field): contact[field] = newValue
            case .heading(let key):
                change(key, isThere: newValue != nil) { $0.heading = newValue ?? $0.heading }
            case .section(let key):
                change(key, isThere: newValue != nil) {
                    $0.paragraphs = Self.paragraphs(newValue ?? "")
                }
            }
            origin?.forgetTexts()
        }
    }

    private mutating func change(
        _ key: SectionKey, isThere: Bool, _ change: (inout Section) -> Void
    ) {
        guard isThere else {
            sections.removeAll { $0.key == key }
            return
        }
        var index = sections.firstIndex { $0.key == key }
        if index == nil {
            index = sections.firstIndex { $0.key.position > key.position } ?? sections.count
            sections.insert(
                Section(key: key, heading: Form.section(key).standardHeading),
                at: index ?? sections.count)
        }
        if let index { change(&sections[index]) }
    }

    private static func lines(_ paragraphs: [String]) -> String {
        var text = ""
        for index in paragraphs.indices {
            if index > 0 { text += "\n" }
            text += paragraphs[index]
        }
        return text
    }

    /// Empty lines are no paragraphs.
    private static func paragraphs(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        var paragraphs: [String] = []
        var start = 0
        for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x0A {
            let line = bytes.text(start..<index).trimmed
            if !line.isEmpty { paragraphs.append(line) }
            start = index + 1
        }
        return paragraphs
    }
}
