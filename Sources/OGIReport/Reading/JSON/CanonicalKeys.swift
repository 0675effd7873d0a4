/// The keys of the canonical JSON outside the tables, in the order in which they are written.
enum CanonicalKey {
    static let formatName = "ogi-report/1"

    enum Top: String, CaseIterable {
        case format, edition, year, agency, title, preface, contact, sections
        case proactive, requests, disputes
    }

    enum Agency: String, CaseIterable {
        case name
    }

    enum Section: String, CaseIterable {
        case key, heading, paragraphs
    }

    enum Cell: String, CaseIterable {
        case value, unit, note, text
    }
}
