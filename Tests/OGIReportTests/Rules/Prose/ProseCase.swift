import OGIReport
import Testing

/// A sentence, and what it pins down in a report of which no figure is as the sentence says.
struct ProseCase: Sendable, CustomTestStringConvertible {
    let sentence: String
    /// One line a figure: the rule, the figure, and the cells that it stands for:
    /// `received 15 = requests.received.total`. Cells that begin alike are written once, with `*`.
    let pins: [String]
    let edition: Edition
    let section: SectionKey

    var testDescription: String { sentence }

    init(
        _ sentence: String, _ pins: String..., edition: Edition = .edition2021,
        in section: SectionKey = .overview
    ) {
        self.sentence = sentence
        self.pins = pins
        self.edition = edition
        self.section = section
    }

    var year: Int { edition == .edition2019 ? 2020 : 2023 }

    /// A report whose figures are all far from each other, and from those of the sentences.
    func report(_ sentence: String? = nil, agency: String = "云川市水务局") -> Report {
        var report = Report(edition: edition, year: year, agency: Agency(name: agency))
        report.sections = [
            Section(key: section, heading: "一、总体情况", paragraphs: [sentence ?? self.sentence])
        ]
        for (number, path) in CellPath.all.enumerated() {
            _ = report.set(Cell(Int64(100_000 + number * number * 7 + number * 37)), at: path)
        }
        return report
    }
}

extension Report {
    /// The findings of the prose rules.
    var proseFindings: [Finding] { findings().all.filter { $0.rule.hasPrefix("prose.") } }
}

extension Finding {
    /// The finding in the form of `ProseCase.pins`, with every cell.
    var pin: String {
        let cells = operands.dropFirst().map { $0.path }
        return rule.dropFirst("prose.".count) + " \(actual?.description ?? "?") = "
            + cells.joined(separator: " + ")
    }

    /// Is this what the pin says?
    func matches(_ pin: String) -> Bool {
        let words = pin.split(separator: " ").map { String($0) }
        guard words.count > 3, rule == "prose." + words[0], actual?.description == words[1] else {
            return false
        }
        let cells = operands.dropFirst().map { $0.path }
        let wanted = words[3...].filter { $0 != "+" && $0 != "-" }
        if wanted.contains(where: { $0.hasSuffix("*") }) {
            let prefixes = wanted.map { $0.hasSuffix("*") ? String($0.dropLast()) : $0 }
            return !cells.isEmpty
                && cells.allSatisfy { cell in prefixes.contains { cell.hasPrefix($0) } }
        }
        return Array(wanted) == cells
    }
}
