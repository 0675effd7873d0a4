/// Why an observed row was left out.
enum RowProblem {
    /// No row of the form has this label.
    case unknownRow
    /// A row of the same label is there as well.
    case duplicateRow
    /// The cells do not fit the columns.
    case unfitRow(Layout.Row, expected: Int)
    /// The header or blank cells leave open which columns the cells stand in, and the row's own
    /// sum does not hold where they would be put.
    case unprovenRow(Layout.Row)
}

extension Draft {
    /// `nil` if nothing is lost with the row: no figure, mark or text stands in it.
    init?(
        _ problem: RowProblem, _ row: ObservedRow, in table: TableKey, _ text: [UInt8]
    ) {
        let printed = row.printed
        let label = row.ownText(in: text)
        switch problem {
        case .unknownRow:
            guard !printed.isEmpty else { return nil }
            self.init(
                rule: .rowUnknown,
                message: Bilingual(
                    "\(Bilingual.quoted(label).zh)不是表中规定的行，其 \(printed.count) 个数据未读入",
                    "\(Bilingual.quoted(label).en) is no row of the form; \(counted(printed.count, "figure")) left out"
                ),
                operands: Self.operands(row, at: .table(table), text))
        case .duplicateRow:
            self.init(
                rule: .rowUnknown,
                message: Bilingual(
                    "\(Bilingual.quoted(label).zh)一行重复出现，无法确定以哪一行为准，均未读入",
                    "the row \(Bilingual.quoted(label).en) occurs more than once; none was read"),
                operands: Self.operands(row, at: .table(table), text))
        case .unprovenRow(let form):
            self.init(
                rule: .unplaced,
                message: Bilingual(
                    "\(form.form.label.quoted.zh)一行：从表头和空白单元格看不出各数据所属的列，该行的合计也不能印证，未读入",
                    "the row \(form.form.label.quoted.en): header and blank cells leave open which column each figure belongs to, and the row's own total does not tell; none was read"
                ),
                operands: Self.operands(row, at: .row(form), text))
        case .unfitRow(let form, let expected):
            self.init(
                rule: .unplaced,
                message: Bilingual(
                    "\(form.form.label.quoted.zh)一行有 \(row.values.count) 个单元格，表头要求 \(expected) 个，无法确定各数据所属的列，未读入",
                    "the row \(form.form.label.quoted.en) has \(row.values.count) cells where the header asks for \(expected); which column each belongs to is uncertain, so none was read"
                ),
                operands: Self.operands(row, at: .row(form), text))
        }
    }

    private static func operands(
        _ row: ObservedRow, at locus: Locus, _ text: [UInt8]
    ) -> [DraftOperand] {
        let label = row.own.map {
            DraftOperand(locus: locus, text: row.ownText(in: text), extent: $0.piece.extent)
        }
        return [label].compactMap { $0 }
            + row.printed.map { value in
                DraftOperand(
                    locus: locus, text: value.cell.text.excerpt, value: value.cell.number,
                    extent: value.extent)
            }
    }

    /// The label of a row that was placed is not worded as the form words it.
    static func label(_ row: ObservedRow, _ form: Layout.Row, in text: [UInt8]) -> Draft {
        let printed = row.ownText(in: text)
        return Draft(
            rule: .label,
            message: Bilingual(
                "行名\(Bilingual.quoted(printed).zh)与规定的\(form.form.label.quoted.zh)不一致",
                "the label \(Bilingual.quoted(printed).en) differs from the form's \"\(form.form.label.zh)\""
            ),
            operands: [
                DraftOperand(locus: .row(form), text: printed, extent: row.own?.piece.extent)
            ])
    }

    static func rowOrder(_ row: ObservedRow, _ form: Layout.Row, in text: [UInt8]) -> Draft {
        Draft(
            rule: .rowOrder,
            message: Bilingual(
                "\(form.form.label.quoted.zh)一行的位置与规定的次序不符",
                "the row \(form.form.label.quoted.en) does not stand where the form has it"),
            operands: [
                DraftOperand(
                    locus: .row(form), text: row.ownText(in: text),
                    extent: row.own?.piece.extent)
            ])
    }

    /// A row of the JSON that the edition's form does not have.
    static func foreignRow(_ cells: [DraftOperand], edition: Edition) -> Draft {
        let path = cells.first?.locus.path ?? ""
        return Draft(
            rule: .rowUnknown,
            message: Bilingual(
                "\(edition.rawValue)年版格式没有单元格 \(path)，其 \(cells.count) 个数据未读入",
                "edition \(edition.rawValue) has no cell \(path); \(counted(cells.count, "figure")) left out"
            ),
            operands: cells)
    }

    /// Figures on lines of their own that belong to no row.
    static func unplaced(_ lines: [Line], in table: TableKey) -> Draft {
        Draft(
            rule: .unplaced,
            message: Bilingual(
                "\(Form.section(table.section).heading.quoted.zh)中有 \(lines.count) 个数据不属于任何一行，未读入",
                "\(counted(lines.count, "figure")) in \(Form.section(table.section).heading.quoted.en) in no row of the table; left out"
            ),
            operands: lines.map {
                DraftOperand(
                    locus: .table(table), text: $0.text.excerpt, value: $0.cell.number,
                    extent: $0.extent)
            })
    }

    /// Words of the portal's page, taken out of the prose.
    static func pageResidue(_ lines: [Line]) -> Draft {
        Draft(
            rule: .pageResidue,
            message: Bilingual(
                "文中混入网页文字 \(lines.count) 行，未计入正文",
                "\(counted(lines.count, "line")) of the web page itself kept out of the prose"),
            operands: lines.map {
                DraftOperand(locus: .document, text: $0.text.excerpt, extent: $0.extent)
            })
    }
}

extension ObservedRow {
    /// The row's own label as printed, for messages.
    fileprivate func ownText(in text: [UInt8]) -> String {
        guard let bytes = own?.piece.bytes else { return "" }
        return text.text(Int(bytes.lowerBound)..<Int(bytes.upperBound)).excerpt
    }
}
