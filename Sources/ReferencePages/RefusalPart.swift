import OGIReport

/// The refusals. Each is shown with the message that a small input of its kind really gets.
struct RefusalPart {
    let language: Language

    var parts: [String] {
        [
            "## " + language("`refusal` 拒收", "`refusal` Refusals"),
            language(
                """
                拒收的意思是：这些字节不是一份可读的报告。此时没有报告，只有一条问题，规则编号为 \
                `refusal.` 加下列代码，严重程度为 `error`，并给出原因和位置。
                """,
                """
                A refusal means that the bytes are not a report. There is no report then, and one \
                finding: its rule is `refusal.` and the code, its severity is `error`, and it says \
                what is wrong and where.
                """),
            Markdown.table(
                [
                    language("规则", "Rule"), language("C 状态", "C status"),
                    language("例：输入", "Example: input"), language("例：说明", "Example: message"),
                ],
                Refusal.Code.allCases.map(row)),
        ]
    }

    private func row(_ code: Refusal.Code) -> [String] {
        let (name, bytes) = code.example
        let message = code.message(for: bytes).map { language($0) } ?? ""
        return [
            Markdown.code("refusal." + code.rawValue), Markdown.code(code.status), language(name),
            message,
        ]
    }
}

extension Refusal.Code {
    /// The constant of the header.
    fileprivate var status: String { "OGI_" + rawValue.uppercased() }

    /// An input that is refused with this code.
    fileprivate var example: (name: Bilingual, bytes: [UInt8]) {
        switch self {
        case .emptyInput: (Bilingual("没有任何字节", "no bytes"), [])
        case .notAReport: (Bilingual("`hello`", "`hello`"), Array("hello".utf8))
        case .before2019:
            (
                Bilingual("`year` 为 2018 的规范 JSON", "canonical JSON with `year` 2018"),
                Array(#"{"format": "ogi-report/1", "year": 2018}"#.utf8)
            )
        case .malformed:
            (Bilingual("`{` 之后再无内容", "`{` and nothing behind it"), Array("{".utf8))
        case .invalidEncoding: (Bilingual("单个字节 FF", "the single byte FF"), [0xFF])
        case .limitExceeded:
            (
                Bilingual("嵌套过深的 JSON", "JSON that is nested too deep"),
                Array(
                    (#"{"a": "# + String(repeating: "[", count: Limits.jsonNesting)).utf8)
            )
        }
    }

    /// The message of the refusal that `bytes` get; `nil` if it is not of this code.
    fileprivate func message(for bytes: [UInt8]) -> Bilingual? {
        do {
            _ = try Report(parsing: bytes)
            return nil
        } catch {
            return error.code == self ? error.message : nil
        }
    }
}
