/// Reads canonical JSON straight into a report: one pass, keys in any order.
struct ReportFromJSON {
    var scanner: JSONScanner
    var cells = CellGrid()
    var origin: Origin
    /// The way down to the object being read, for reports of unknown keys.
    var context: [Step] = []
    /// Which nodes of the key tree were met, to tell doubles.
    var visited: [Bool]

    /// A step of the way down: a key by its name, or by its node in the key tree.
    enum Step {
        case key(String)
        case node(Int)
    }

    private var format: String?
    private var edition: Edition?
    private var year: Int?
    private var agency: Agency?
    private var title: String?
    private var preface: [String] = []
    private var contact = Contact()
    private var sections: [Section] = []
    /// The section being read.
    private var section = Section(key: .overview, heading: "")

    static func read(_ source: Source) throws(Refusal) -> Report {
        var reader = ReportFromJSON(source)
        try reader.document()
        return try reader.report()
    }

    init(_ source: Source) {
        scanner = JSONScanner(source.bytes)
        origin = Origin(source)
        visited = [Bool](repeating: false, count: CellRegistry.tree.nodes.count)
    }

    private mutating func document() throws(Refusal) {
        guard scanner.peek() == UInt8(ascii: "{") else {
            throw scanner.refusal(.notAReport, "不是 JSON 对象", "not a JSON object")
        }
        try object(nil, CanonicalKey.Top.self) { (reader, key) throws(Refusal) in
            try reader.member(key)
        }
        try scanner.end()
    }

    private mutating func member(_ key: CanonicalKey.Top) throws(Refusal) {
        switch key {
        case .format: format = try scanner.string()
        case .edition: try readEdition()
        case .year: try readYear()
        case .agency: try readAgency()
        case .title: try readTitle()
        case .preface: try readPreface()
        case .contact: try readContact()
        case .sections: try readSections()
        case .proactive: try table(.proactive)
        case .requests: try table(.requests)
        case .disputes: try table(.disputes)
        }
    }

    private func report() throws(Refusal) -> Report {
        guard format.isIdentical(to: CanonicalKey.formatName) else {
            throw Refusal(
                .notAReport, "缺少 \"format\": \"\(CanonicalKey.formatName)\"",
                "there is no \"format\": \"\(CanonicalKey.formatName)\"", at: 0, in: scanner.input)
        }
        guard let edition = edition ?? year.map({ Edition(forYear: $0) }) else {
            throw Refusal(
                .notAReport, "既无 edition 也无 year", "there is neither edition nor year", at: 0,
                in: scanner.input)
        }
        var report = Report(edition: edition, year: year, agency: agency)
        report.title = title
        report.preface = preface
        report.contact = contact
        report.sections = sections
        report.cells = cells
        report.origin = origin
        report.leaveOutForeignCells()
        return report
    }

    // MARK: The parts outside the tables

    private mutating func readEdition() throws(Refusal) {
        let start = try scanner.start()
        let text = try scanner.string()
        edition = Edition(identicalTo: text)
        if edition == nil {
            throw Refusal(
                .notAReport, "未知的版式：\(text.excerpt)", "unknown edition: \(text.excerpt)",
                at: start, in: scanner.input)
        }
    }

    private mutating func readYear() throws(Refusal) {
        _ = try scanner.start()
        let number = try scanner.number()
        guard let value = number.value, value.isInteger, (1...9999).contains(value.mantissa) else {
            throw Refusal(
                .malformed, "year 应为四位整数", "year must be a whole number of four digits",
                at: Extent(number.range), in: scanner.input)
        }
        year = Int(value.mantissa)
        origin.title = origin.title ?? Extent(number.range)
    }

    private mutating func readTitle() throws(Refusal) {
        let start = try scanner.start()
        title = try scanner.string()
        origin.title = Extent(start..<scanner.position)
    }

    private mutating func readAgency() throws(Refusal) {
        try object("agency", CanonicalKey.Agency.self) { (reader, _) throws(Refusal) in
            reader.agency = Agency(name: try reader.scanner.string())
        }
    }

    private mutating func readContact() throws(Refusal) {
        try object("contact", Contact.Field.self) { (reader, field) throws(Refusal) in
            reader.contact[field] = try reader.scanner.string()
        }
    }

    private mutating func readPreface() throws(Refusal) {
        let texts = try texts()
        preface = texts.texts
        origin.preface = texts.places
    }

    private mutating func readSections() throws(Refusal) {
        var isFirst = true
        try scanner.openArray()
        while try scanner.nextElement(isFirst: &isFirst) {
            sections.append(try readSection())
        }
    }

    private mutating func readSection() throws(Refusal) -> Section {
        let start = try scanner.start()
        section = Section(key: .overview, heading: "")
        var key: SectionKey?
        var heading: Extent?
        var places: [Extent] = []
        try object("sections", CanonicalKey.Section.self) { (reader, member) throws(Refusal) in
            let start = try reader.scanner.start()
            switch member {
            case .key: key = try reader.sectionKey()
            case .heading:
                reader.section.heading = try reader.scanner.string()
                heading = Extent(start..<reader.scanner.position)
            case .paragraphs: (reader.section.paragraphs, places) = try reader.texts()
            }
        }
        guard let key else {
            throw Refusal(
                .malformed, "section 缺少 key", "a section has no key", at: start,
                in: scanner.input)
        }
        section.key = key
        origin.paragraphs.append(places)
        origin[key] = origin[key] ?? heading ?? Extent(start, length: 1)
        return section
    }

    private mutating func sectionKey() throws(Refusal) -> SectionKey {
        let start = try scanner.start()
        let text = try scanner.string()
        guard let key = SectionKey(identicalTo: text) else {
            throw Refusal(
                .malformed, "未知的 section：\(text.excerpt)", "unknown section: \(text.excerpt)",
                at: Extent(start..<scanner.position), in: scanner.input)
        }
        return key
    }

    /// An array of strings, with the place of each between its quotation marks.
    private mutating func texts() throws(Refusal) -> (texts: [String], places: [Extent]) {
        var (texts, places): ([String], [Extent]) = ([], [])
        var isFirst = true
        try scanner.openArray()
        while try scanner.nextElement(isFirst: &isFirst) {
            let start = try scanner.start()
            texts.append(try scanner.string())
            places.append(Extent((start + 1)..<(scanner.position - 1)))
        }
        return (texts, places)
    }
}
