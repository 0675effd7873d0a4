import OGIReport
import Testing

@Suite("The form as data")
struct FormTests {
    private func cells(_ edition: Edition, _ table: TableKey, regular: Bool = true) -> Int {
        Form.of(edition).table(table).rows.filter { $0.isRegular == regular }
            .reduce(0) { $0 + $1.columns.count }
    }

    @Test("Both editions have the cells that the regulation gives them")
    func counts() {
        #expect(cells(.edition2019, .proactive) == 22)
        #expect(cells(.edition2021, .proactive) == 10)
        #expect(cells(.edition2019, .requests) == 23 * 7)
        #expect(cells(.edition2021, .requests) == 25 * 7)
        #expect(cells(.edition2019, .disputes) == 15)
        #expect(cells(.edition2021, .disputes) == 15)
        // The other edition's layout of 其他处理.
        #expect(cells(.edition2019, .requests, regular: false) == 3 * 7)
        #expect(cells(.edition2021, .requests, regular: false) == 7)
    }

    @Test(
        "Every cell has a path that reads back, in the order of the form",
        arguments: Edition.allCases)
    func paths(_ edition: Edition) throws {
        var last: CellPath?
        for table in Form.of(edition).tables {
            for row in table.rows {
                for column in row.columns {
                    let text = "\(table.key.rawValue).\(row.key).\(column.key)"
                    let path = try CellPath.named(text)
                    #expect(path.description == text)
                    #expect(
                        path.table == table.key && path.row == row.key && path.column == column.key)
                    if let last { #expect(last < path) }
                    last = path
                }
            }
        }
    }

    @Test(
        "Other words are no path",
        arguments: [
            "", ".", "requests", "requests.received", "requests.received.total.x",
            "proactive..total",
            "requests.received.total.", "REQUESTS.received.total", "proactive.rules.decisions",
        ])
    func noPaths(_ text: String) {
        #expect(CellPath(text) == nil)
    }

    @Test("Rows, columns and sections have labels in both languages, and keys of their own")
    func labels() {
        for edition in Edition.allCases {
            for table in Form.of(edition).tables {
                #expect(Set(table.rows.map { $0.key }).count == table.rows.count)
                for row in table.rows {
                    #expect(!row.label.zh.isEmpty && !row.label.en.isEmpty)
                    #expect(Set(row.columns.map { $0.key }).count == row.columns.count)
                    #expect(row.columns.allSatisfy { !$0.label.zh.isEmpty && !$0.label.en.isEmpty })
                }
            }
        }
        #expect(Form.sections.map { $0.key } == SectionKey.allCases)
        #expect(Form.sections.map { $0.ordinal } == ["一", "二", "三", "四", "五", "六"])
    }

    @Test("The edition follows from the year")
    func editions() {
        #expect(
            [2019, 2020, 2021, 2025].map { Edition(forYear: $0).rawValue } == [
                "2019", "2019", "2021", "2021",
            ])
    }
}
