extension TextDirective {
    /// Puts the value into a report that was read from the rest of the text.
    func apply(to report: inout Report) {
        switch self {
        case .edition, .year, .section: break
        case .agency(let name): report.agency = name.map { Agency(name: $0) }
        case .title(let title): report.title = title
        case .contact(let field, let value): report.contact[field] = value
        case .cell(let path, let json):
            if let cell = ReportFromJSON.cell(json) { _ = report.set(cell, at: path) }
        }
    }
}
