/// Reads a page: HTML as browsers understand it, as far as its text and tables go.
package enum HTMLCarrier {
    /// - Parameter input: valid UTF-8.
    package static func read(_ input: [UInt8]) throws(Refusal) -> Document {
        var builder = BlockBuilder(input)
        do {
            var document = try builder.document(of: input.span)
            document.isPage = true
            return document
        } catch {
            throw refusal(error, at: builder.place, in: input)
        }
    }

    private static func refusal(
        _ limit: ExceededLimit, at offset: Int, in input: [UInt8]
    ) -> Refusal {
        let zh: String
        let en: String
        switch limit {
        case .htmlNesting:
            zh = "嵌套超过上限 htmlNesting（\(Limits.htmlNesting) 层）"
            en = "nested deeper than the limit htmlNesting (\(Limits.htmlNesting))"
        case .tableRows:
            zh = "表格行数超过上限 tableRows（\(Limits.tableRows) 行）"
            en = "a table has more rows than the limit tableRows (\(Limits.tableRows))"
        case .tableColumns:
            zh = "表格列数超过上限 tableColumns（\(Limits.tableColumns) 列）"
            en = "a table has more columns than the limit tableColumns (\(Limits.tableColumns))"
        }
        return Refusal(.limitExceeded, zh, en, at: offset, in: input)
    }
}
