import OGIReport

/// Where two reports differ, in few words.
func difference(_ left: Report, _ right: Report) -> String {
    var parts: [String] = []
    func add<Value: Equatable>(_ name: String, _ left: Value, _ right: Value) {
        if left != right { parts.append("\(name): \(left) ≠ \(right)") }
    }
    add("edition", left.edition, right.edition)
    add("year", left.year, right.year)
    add("agency", left.agency, right.agency)
    add("title", left.title, right.title)
    add("preface", left.preface, right.preface)
    add("contact", left.contact, right.contact)
    add("sections", left.sections, right.sections)
    for path in CellPath.all { add("\(path)", left[path]?.value, right[path]?.value) }
    for path in CellPath.all { add("\(path) unit", left[path]?.unit, right[path]?.unit) }
    for path in CellPath.all { add("\(path) note", left[path]?.note, right[path]?.note) }
    return parts.prefix(3).joined(separator: "; ")
}
