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
    @_optimize(size)
    init?(
        _ problem: RowProblem, _ row: ObservedRow, in table: TableKey, _ text: [UInt8]
    ) {
        let printed = row.printed
        let label = row.ownText(in: text)
        let quoted = Bilingual.quoted(label)
        switch problem {
        case .unknownRow:
            guard !printed.isEmpty else { return nil }
            self.init(
                .rowUnknown, says: label.isEmpty ? 3 : 0, [quoted, Bilingual(printed.count)],
                operands: Self.operands(row, at: .table(table), text))
        case .duplicateRow:
            self.init(
                .rowUnknown, says: 1, [quoted],
                operands: Self.operands(row, at: .table(table), text))
        case .unprovenRow(let form):
            self.init(
                .unplaced, [form.form.label.quoted],
                operands: Self.operands(row, at: .row(form), text))
        case .unfitRow(let form, let expected):
            self.init(
                .unplaced, says: 1,
                [form.form.label.quoted, Bilingual(row.values.count), Bilingual(expected)],
                operands: Self.operands(row, at: .row(form), text))
        }
    }

    @_optimize(size)
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
    @_optimize(size)
    static func label(_ row: ObservedRow, _ form: Layout.Row, in text: [UInt8]) -> Draft {
        row.draft(.label, form, in: text)
    }

    @_optimize(size)
    static func rowOrder(_ row: ObservedRow, _ form: Layout.Row, in text: [UInt8]) -> Draft {
        row.draft(.rowOrder, form, in: text)
    }

    /// A row of the JSON that the edition's form does not have.
    @_optimize(size)
    static func foreignRow(_ cells: [DraftOperand], edition: Edition) -> Draft {
        let path = cells.first?.locus.path ?? ""
        return Draft(
            .rowUnknown, says: 2,
            [
                Bilingual(verbatim: edition.rawValue), Bilingual(cells.count),
                Bilingual(verbatim: path),
            ], operands: cells)
    }

    /// Figures that belong to no row.
    @_optimize(size)
    static func unplaced(_ figures: [StrayFigures.Figure], in table: TableKey) -> Draft {
        Draft(
            .unplaced, says: 2,
            [Form.section(table.section).heading.quoted, Bilingual(figures.count)],
            operands: figures.map {
                DraftOperand(
                    locus: .table(table), text: $0.cell.text.excerpt, value: $0.cell.number,
                    extent: $0.extent)
            })
    }

    /// Words of the portal's page, taken out of the prose.
    @_optimize(size)
    static func pageResidue(_ lines: [Line]) -> Draft {
        Draft(
            .pageResidue, [Bilingual(lines.count)],
            operands: lines.map {
                DraftOperand(locus: .document, text: $0.text.excerpt, extent: $0.extent)
            })
    }
}

extension ObservedRow {
    /// What is to be said of a row that was placed: its label as printed, and the form's.
    @_optimize(size)
    fileprivate func draft(_ rule: Rule, _ form: Layout.Row, in text: [UInt8]) -> Draft {
        let printed = ownText(in: text)
        return Draft(
            rule, [.quoted(printed), form.form.label.quoted],
            operands: [DraftOperand(locus: .row(form), text: printed, extent: own?.piece.extent)])
    }

    /// The row's own label as printed, for messages.
    fileprivate func ownText(in text: [UInt8]) -> String {
        guard let bytes = own?.piece.bytes else { return "" }
        return text.text(Int(bytes.lowerBound)..<Int(bytes.upperBound)).excerpt
    }
}
