/// Writes canonical JSON, `ogi-report/1`: fixed order, fixed spacing, one line for each row of
/// a table, so that two reports can be compared line by line.
struct JSONWriter {
    private let report: Report
    private var output = JSONOutput()

    static func bytes(of report: Report) -> [UInt8] {
        var writer = JSONWriter(report: report)
        writer.document()
        return writer.output.bytes
    }

    /// What keys and figures of full tables take, roughly, in bytes.
    private static let sizeOfTables = 8192

    private init(report: Report) {
        self.report = report
    }

    private mutating func document() {
        output.reserve(report.sizeOfTexts + Self.sizeOfTables)
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
        tables()
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

    // MARK: Tables

    private mutating func tables() {
        let tree = CellRegistry.tree
        var table = tree.nodes[KeyTree.root].firstChild
        while let node = table {
            if hasCells(tree.nodes[node]) {
                output.raw(",\n  ")
                object(node, in: tree, indent: 2)
            }
            table = tree.nodes[node].nextSibling
        }
    }

    /// `"key": {…}`, on one line if the children are cells.
    @_optimize(speed)
    private mutating func object(_ node: Int, in tree: KeyTree, indent: Int) {
        let isRow = tree.nodes[node].firstChild.map { tree.nodes[$0].isLeaf } ?? false
        key(tree.nodes[node])
        var isFirst = true
        var child = tree.nodes[node].firstChild
        output.raw("{")
        while let next = child {
            child = tree.nodes[next].nextSibling
            guard hasCells(tree.nodes[next]) else { continue }
            if !isFirst { output.raw(isRow ? ", " : ",") }
            isFirst = false
            if !isRow { newLine(indent + 2) }
            if tree.nodes[next].isLeaf {
                key(tree.nodes[next])
                cell(CellPath(index: UInt8(tree.nodes[next].cells.lowerBound)))
            } else {
                object(next, in: tree, indent: indent + 2)
            }
        }
        if !isRow { newLine(indent) }
        output.raw("}")
    }

    private mutating func newLine(_ indent: Int) {
        output.raw("\n")
        output.spaces(indent)
    }

    private mutating func key(_ node: KeyTree.Node) {
        output.raw(node.quotedKey)
    }

    private func hasCells(_ node: KeyTree.Node) -> Bool {
        node.cells.contains { report.cells.isPresent(CellPath(index: UInt8($0))) }
    }

    private mutating func cell(_ path: CellPath) {
        if report.cells.isPlainNumber(path), let number = report.cells.number(path) {
            output.number(number)
        } else if let cell = report[path] {
            output.cell(cell)
        }
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

extension Report {
    /// The bytes of the prose, roughly: what writing makes room for.
    fileprivate var sizeOfTexts: Int {
        (preface + sections.flatMap { $0.paragraphs }).reduce(0) { $0 + $1.utf8.count + 4 }
    }
}
