import OGIReport

/// The refusals and the limits. Each refusal is shown with the message that a small input of
/// its kind really gets.
struct RefusalPart {
    let language: Language

    var text: [String] {
        [
            "## " + language("`refusal` 拒收", "`refusal` Refusals"), introduction,
            Markdown.table(
                [
                    language("规则", "Rule"), language("C 的状态", "Status in C"),
                    language("例：输入", "Example: input"), language("例：说明", "Example: message"),
                ],
                Refusal.Code.allCases.map(row)),
            language("上限：", "The limits:"),
            Markdown.table(
                [language("上限", "Limit"), language("值", "Value"), language("数的是什么", "Counted")],
                limits),
        ]
    }

    private var introduction: String {
        language(
            """
            拒收，就是这些字节读不成一份报告。此时没有报告，检查结果只有一条，级别为 `error`，\
            规则编号如下，并说明原因和位置。
            """,
            """
            A refusal means that the bytes are not a report. There is no report then; the findings \
            are one, an `error`, whose rule is one of these, and which says what is wrong and where.
            """)
    }

    private func row(_ code: Refusal.Code) -> [String] {
        let (name, input) = code.example
        return [
            Markdown.code("refusal." + code.rawValue),
            Markdown.code("OGI_" + code.rawValue.uppercased()), language(name),
            code.message(for: input).map { language($0) } ?? "",
        ]
    }

    private var limits: [[String]] {
        [
            ("inputBytes", Limits.inputBytes, Bilingual("输入的字节数", "bytes of input")),
            ("jsonNesting", Limits.jsonNesting, Bilingual("JSON 的嵌套层数", "levels of JSON")),
            (
                "htmlNesting", Limits.htmlNesting,
                Bilingual("网页元素的嵌套层数", "elements inside each other in a page")
            ),
            ("lines", Limits.lines, Bilingual("文本的行数", "lines of text or Markdown")),
            ("sections", Limits.sections, Bilingual("章节数", "sections of one report")),
            ("tableRows", Limits.tableRows, Bilingual("一张表的行数", "rows of one table")),
            ("tableColumns", Limits.tableColumns, Bilingual("一张表的列数", "columns of one table")),
            (
                "findings", Limits.findings,
                Bilingual("读取时发现的问题数", "findings made while reading")
            ),
        ].map { [Markdown.code($0.0), "\($0.1)", language($0.2)] }
    }
}

extension Refusal.Code {
    /// An input that is refused with this code.
    fileprivate var example: (name: Bilingual, input: [UInt8]) {
        switch self {
        case .emptyInput: (Bilingual("没有字节", "no bytes"), [])
        case .notAReport: (Bilingual("`hello`", "`hello`"), Array("hello".utf8))
        case .before2019:
            (
                Bilingual("2018年度的规范 JSON", "canonical JSON of the year 2018"),
                Array(#"{"format": "ogi-report/1", "year": 2018}"#.utf8)
            )
        case .malformed: (Bilingual("只有 `{`", "nothing but `{`"), Array("{".utf8))
        case .invalidEncoding: (Bilingual("单个字节 FF", "the single byte FF"), [0xFF])
        case .limitExceeded:
            (
                Bilingual("嵌套过深的 JSON", "JSON that is nested too deep"),
                Array((#"{"a": "# + String(repeating: "[", count: Limits.jsonNesting)).utf8)
            )
        }
    }

    /// The message of the refusal that `input` gets; `nil` if it is refused otherwise.
    fileprivate func message(for input: [UInt8]) -> Bilingual? {
        do {
            _ = try Report(parsing: input)
            return nil
        } catch {
            return error.code == self ? error.message : nil
        }
    }
}
