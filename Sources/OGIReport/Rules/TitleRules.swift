// The title, the period and the year.

extension Rule {
    static let title: Rule = Rule(
        "document.title", .warning,
        """
        要求：标题写明机关名称和年度，用规定的名称“政府信息公开工作年度报告”。
        Asks: The title names the agency and the year, and the document by its regulated name 政府信息公开工作年度报告.
        依据：条例第四十九条、第五十条；格式标题
        Basis: Regulation, articles 49 and 50; the title of the form
        结果：没有标题
        Says: there is no title
        结果：标题没有写明年度
        Says: the title does not say the year
        结果：标题没有写明机关名称
        Says: the title does not name the agency
        结果：标题没有使用规定的名称“政府信息公开工作年度报告”
        Says: the title does not use the regulated name 政府信息公开工作年度报告
        符合：某县人民政府2024年政府信息公开工作年度报告
        Keeps: 某县人民政府2024年政府信息公开工作年度报告
        违反：政务公开工作报告
        Breaks: 政务公开工作报告
        """,
        judge: { judgement, rule in
            guard let passage = judgement.passages.first, passage.kind == .title else {
                let operand = DraftOperand(locus: .title, text: "", extent: nil)
                return judgement.add(Draft(rule, [], operands: [operand]))
            }
            if judgement.hasRegularTitle(passage.text) { return }
            let title = Title(passage.text)
            let lacks = [
                title != nil && title?.year == nil, title != nil && title?.agency == nil,
                !passage.text.hasRegulatedName,
            ]
            for (sentence, isMissing) in lacks.enumerated() where isMissing {
                judgement.add(
                    Draft(
                        rule, says: sentence + 1, [],
                        operands: [judgement.operand(passage.whole, of: passage)]))
            }
        })

    static let period: Rule = Rule(
        "document.period", .error,
        """
        要求：写明的统计期限是报告年度的1月1日至12月31日。
        Asks: The statistical period that is stated runs from 1 January to 31 December of the report year.
        依据：条例第四十九条；格式说明
        Basis: Regulation, article 49; the notes of the form
        结果：统计期限为{0}，{1}年度报告应为{1}年1月1日至12月31日
        Says: the stated period is {0}; a report for {1} covers 1 January to 31 December {1}
        符合：2024年度报告：统计期限为2024年1月1日至2024年12月31日。
        Keeps: The report for 2024: 2024年1月1日至2024年12月31日.
        违反：2024年度报告：统计期限为2023年1月1日至2023年12月31日。
        Breaks: The report for 2024: 2023年1月1日至2023年12月31日.
        """,
        judge: { judgement, rule in
            guard let year = judgement.report.year else { return }
            for passage in judgement.passages where passage.kind == .preface {
                guard let period = StatedPeriod(in: passage), !period.isWhole(year) else {
                    continue
                }
                let operand = judgement.operand(period.range, of: passage)
                judgement.add(
                    Draft(rule, [.quoted(operand.text), Bilingual(year)], operands: [operand]))
            }
        })

    static let edition: Rule = Rule(
        "document.edition", .error,
        """
        要求：表格用报告年度当年的格式：2019、2020年度用2019年版，2021年度起用2021年版。
        Asks: The tables are those of the report year: edition 2019 for 2019 and 2020, edition 2021 from 2021 on.
        依据：国办公开办函〔2019〕60号、〔2021〕30号
        Basis: Letters 国办公开办函〔2019〕60号 and 〔2021〕30号
        结果：{0}年度报告的表格是{1}年版格式，应为{2}年版
        Says: the report for {0} has the tables of edition {1}; they must be those of edition {2}
        符合：2024年度报告用2021年版的表格。
        Keeps: The report for 2024 has the tables of edition 2021.
        违反：2024年度报告用2019年版的表格。
        Breaks: The report for 2024 has the tables of edition 2019.
        """,
        judge: { judgement, rule in
            let report = judgement.report
            guard let year = report.year, !judgement.present.isEmpty else { return }
            let due = Edition(forYear: year)
            if due == report.edition { return }
            let editions = [report.edition, due].map { Bilingual(verbatim: $0.rawValue) }
            let operand = DraftOperand(
                locus: .title, text: report.title ?? "", extent: report.origin?.title)
            judgement.add(Draft(rule, [Bilingual(year)] + editions, operands: [operand]))
        })

    static let yearSlip: Rule = Rule(
        "document.year_slip", .warning,
        """
        要求：写本年度情况的地方没有误写成别的年份。
        Asks: Where the text speaks of the report year, it does not name another year.
        依据：条例第四十九条
        Basis: Regulation, article 49
        结果：{0}：报告年度是{1}年
        Says: {0}: the report is for {1}
        符合：2020年度报告：2020年收到申请18件。
        Keeps: The report for 2020: 2020年收到申请18件.
        违反：2020年度报告：2019年收到申请18件。
        Breaks: The report for 2020: 2019年收到申请18件.
        """,
        judge: { judgement, rule in
            guard let year = judgement.report.year else { return }
            for passage in judgement.passages where passage.traits.contains(.otherYear) {
                for range in YearSlip(reportYear: year).slips(in: passage) {
                    let operand = judgement.operand(range, of: passage)
                    judgement.add(
                        Draft(rule, [.quoted(operand.text), Bilingual(year)], operands: [operand]))
                }
            }
        })
}

extension Judgement {
    /// 青山县人民政府2024年政府信息公开工作年度报告, with the agency and the year of the report.
    fileprivate func hasRegularTitle(_ title: String) -> Bool {
        guard let name = report.agency?.name, let year = report.year, !name.isEmpty else {
            return false
        }
        return title.isIdentical(to: name + year.description + "年政府信息公开工作年度报告")
    }
}

extension String {
    /// 政府信息公开[工作]年度报告, however it is spaced.
    fileprivate var hasRegulatedName: Bool {
        if has("政府信息公开工作年度报告") { return true }
        let letters = FoldedText(self)
        return letters.contains("政府信息公开工作年度报告") || letters.contains("政府信息公开年度报告")
    }
}
