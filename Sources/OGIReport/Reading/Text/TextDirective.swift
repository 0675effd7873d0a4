/// A line `\@name value` of our own copied text; `\@name` alone says that there is none.
enum TextDirective {
    case edition(Edition)
    case year(Int?)
    case agency(String?)
    case title(String)
    case contact(Contact.Field, String?)
    case section(SectionKey, heading: String)
    case cell(CellPath, json: String)

    /// `nil` if the line is no directive that this version knows.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard TextEscape.isDirective(bytes) else { return nil }
        let words = bytes[2...].split(
            separator: UInt8(ascii: " "), maxSplits: 1, omittingEmptySubsequences: false)
        guard let word = words.first else { return nil }
        let name = String(decoding: word, as: UTF8.self)
        // The value is written behind a backslash of its own, which `unescaped` takes away.
        let value = words.count > 1 ? TextEscape.unescaped([TextEscape.mark] + words[1]) : nil
        let parts = name.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1)
            .map { String(decoding: $0, as: UTF8.self) }
        switch (parts.first, parts.dropFirst().first, value) {
        case ("edition", nil, let value?):
            guard let edition = Edition(identicalTo: value) else { return nil }
            self = .edition(edition)
        case ("year", nil, nil): self = .year(nil)
        case ("year", nil, let value?):
            guard let year = Int(value), (1...9999).contains(year) else { return nil }
            self = .year(year)
        case ("agency", nil, let value): self = .agency(value)
        case ("title", nil, let value?): self = .title(value)
        case ("contact", let field?, let value):
            guard let field = Contact.Field(identicalTo: field) else { return nil }
            self = .contact(field, value)
        case ("section", let key?, let value?):
            guard let key = SectionKey(identicalTo: key) else { return nil }
            self = .section(key, heading: value)
        case ("cell", let path?, let value?):
            guard let path = CellPath(path) else { return nil }
            self = .cell(path, json: value)
        default: return nil
        }
    }

    /// The line that says it.
    var text: String {
        let (name, value): (String, String?)
        switch self {
        case .edition(let edition): (name, value) = ("edition", edition.rawValue)
        case .year(let year): (name, value) = ("year", year.map { String($0) })
        case .agency(let agency): (name, value) = ("agency", agency)
        case .title(let title): (name, value) = ("title", title)
        case .contact(let field, let text): (name, value) = ("contact." + field.rawValue, text)
        case .section(let key, let heading): (name, value) = ("section." + key.rawValue, heading)
        case .cell(let path, let json): (name, value) = ("cell." + path.description, json)
        }
        return "\\@" + name + (value.map { " " + TextEscape.escaped($0) } ?? "")
    }
}
