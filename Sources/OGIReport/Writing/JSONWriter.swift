/// Writes canonical JSON, `ogi-report/1`: fixed order, fixed spacing, one line for each row of
/// a table, so that two reports can be compared line by line.
struct JSONWriter {
    private let report: Report
    private var output = JSONOutput()

    static func bytes(of report: Report) -> [UInt8] {
        var writer = JSONWriter(report: report)
        writer.document()
        return writer.output.finish()
    }

    /// Room for most reports, in bytes.
    private static let usualSize = 24_576

    private init(report: Report) {
        self.report = report
    }

    private mutating func document() {
        output.reserve(Self.usualSize)
        output.raw("{\n  ")
        output.key(CanonicalKey.Top.format.rawValue)
        output.string(CanonicalKey.formatName)
        member(.edition)
        output.string(report.edition.rawValue)
        if let year = report.year {
            member(.year)
            output.number(year)
        }
        if let agency = report.agency {
            member(.agency)
            output.raw("{\"name\": ")
            output.string(agency.name)
            output.raw("}")
        }
        if let title = report.title {
            member(.title)
            output.string(title)
        }
        if !report.preface.isEmpty {
            member(.preface)
            output.array(report.preface)
        }
        if !report.contact.isEmpty { contact() }
        sections()
        TableSkeleton.of(report.edition).write(report.cells, into: &output)
        output.raw("\n}\n")
    }

    private mutating func member(_ key: CanonicalKey.Top) {
        output.raw(",\n  ")
        output.key(key.rawValue)
    }

    private mutating func contact() {
        member(.contact)
        var separator: StaticString = "{"
        for field in Contact.Field.allCases {
            guard let value = report.contact[field] else { continue }
            output.raw(separator)
            output.key(field.rawValue)
            output.string(value)
            separator = ", "
        }
        output.raw("}")
    }

    private mutating func sections() {
        member(.sections)
        output.raw("[")
        for (index, section) in report.sections.enumerated() {
            output.raw(index > 0 ? ",\n    {" : "\n    {")
            output.key(CanonicalKey.Section.key.rawValue)
            output.string(section.key.rawValue)
            output.raw(", ")
            output.key(CanonicalKey.Section.heading.rawValue)
            output.string(section.heading)
            output.raw(", ")
            output.key(CanonicalKey.Section.paragraphs.rawValue)
            output.array(section.paragraphs)
            output.raw("}")
        }
        output.raw(report.sections.isEmpty ? "]" : "\n  ]")
    }
}

extension JSONOutput {
    /// A cell as canonical JSON has it.
    mutating func cell(_ cell: Cell) {
        switch cell.value {
        case .blank: raw("null")
        case .mark(let text), .text(let text):
            raw("{\"text\": ")
            string(text)
            raw("}")
        case .number(let number):
            if cell.unit == nil, cell.note == nil {
                self.number(number)
                return
            }
            raw("{\"value\": ")
            self.number(number)
            if let unit = cell.unit {
                raw(", \"unit\": ")
                string(unit)
            }
            if let note = cell.note {
                raw(", \"note\": ")
                string(note)
            }
            raw("}")
        }
    }
}
