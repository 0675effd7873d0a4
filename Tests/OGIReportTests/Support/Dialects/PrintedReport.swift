import OGIReport

/// A report as a page prints it, before any carrier: texts and tables that can be damaged, and
/// what truly belongs in every cell.
struct PrintedReport {
    let edition: Edition
    var year: Int
    var agency = "云溪县人民政府"
    var preface: [String] = []
    var prose: [SectionKey: [String]] = [:]
    var tables: [TableKey: PrintedTable] = [:]
    /// The printed text of every cell, as it was before any damage. Empty where it is blank.
    private(set) var truth: [CellPath: String] = [:]

    var title: String { "\(agency)\(year)年政府信息公开工作年度报告" }

    /// A report of the form with nothing in its tables yet.
    init(edition: Edition, year: Int) {
        self.edition = edition
        self.year = year
        for key in TableKey.allCases { tables[key] = PrintedTable(key, edition) }
    }

    /// Prints a text in every cell of the form.
    mutating func fill(_ text: (CellPath) -> String) {
        for key in TableKey.allCases {
            tables[key]?.eachValue { value in
                guard let path = value.path else { return }
                value.text = text(path)
                truth[path] = value.text
            }
        }
    }

    /// What a reader must make of the page.
    func expected() -> Report {
        var report = Report(edition: edition, year: year, agency: Agency(name: agency))
        report.title = title
        report.preface = preface
        report.sections = Form.sections.map { form in
            Section(
                key: form.key, heading: form.standardHeading, paragraphs: prose[form.key] ?? [])
        }
        for (path, text) in truth { report.put(Cell(printed: text), at: path) }
        return report
    }

    /// Every text that stands in a cell of figures after the damage.
    var printedTexts: [String] {
        TableKey.allCases.flatMap { key in
            (tables[key]?.bands ?? []).flatMap { band in
                band.rows.flatMap { row in row.values.map { $0.text } }
            }
        }
    }
}

/// A table of the page: bands one under the other, each with a header of its own.
struct PrintedTable {
    let key: TableKey
    var bands: [PrintedBand] = []
    /// One merged cell spans too much or too little: the seed that says which.
    var wrongSpan: UInt64?

    init(_ key: TableKey, _ edition: Edition) {
        self.key = key
        for row in Form.of(edition).table(key).rows where row.isRegular {
            let label = row.label.zh
            let groups = row.groups.map { $0.label.zh }.filter { $0 != label }
            let values = row.columns.map { column in
                PrintedValue(
                    text: "", path: CellPath("\(key.rawValue).\(row.key).\(column.key)"))
            }
            switch key {
            case .proactive:
                if bands.last?.caption != groups.first {
                    bands.append(PrintedBand(caption: groups.first ?? ""))
                    bands[bands.count - 1].columns = row.columns.map { PrintedColumn($0.label.zh) }
                }
                bands[bands.count - 1].rows.append(PrintedRow([], label, values))
            case .requests:
                if bands.isEmpty {
                    bands = [PrintedBand(caption: Self.corner)]
                    bands[0].columns = row.columns.enumerated().map { index, column in
                        PrintedColumn(
                            column.label.zh, under: (1..<6).contains(index) ? Self.legal : "")
                    }
                }
                bands[0].rows.append(PrintedRow(groups, label, values))
            case .disputes:
                if bands.isEmpty {
                    bands = [PrintedBand(caption: "")]
                    bands[0].rows = [PrintedRow([], "", [])]
                }
                bands[0].columns += row.columns.map { PrintedColumn($0.label.zh, under: label) }
                bands[0].rows[0].values += values
            }
        }
    }

    static let corner = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
    static let legal = "法人或其他组织"

    mutating func eachValue(_ body: (inout PrintedValue) -> Void) {
        for band in bands.indices {
            for row in bands[band].rows.indices {
                for value in bands[band].rows[row].values.indices {
                    body(&bands[band].rows[row].values[value])
                }
            }
        }
    }
}

/// A header and the rows under it: an item of table 2, or all of table 3 or 4.
struct PrintedBand {
    /// Above the header, or in its corner.
    var caption: String
    var columns: [PrintedColumn] = []
    var rows: [PrintedRow] = []
}

/// The label of a column.
struct PrintedColumn {
    var label: String
    /// The label that it shares with its neighbours, above its own.
    var group: String

    init(_ label: String, under group: String = "") {
        self.label = label
        self.group = group
    }
}

/// A row of figures with its labels.
struct PrintedRow {
    /// What stands before its label and is merged with the rows around it, outermost first.
    var groups: [String]
    var label: String
    var values: [PrintedValue]
    /// A page mark between this row and the one above.
    var markBefore: String?
    /// A page mark inside the row, where the carrier can break a row.
    var markInside: String?

    init(_ groups: [String], _ label: String, _ values: [PrintedValue]) {
        self.groups = groups
        self.label = label
        self.values = values
    }
}

/// A printed cell of figures.
struct PrintedValue {
    var text: String
    /// The cell of the form that it is; `nil` if it belongs nowhere.
    var path: CellPath?
}
