extension RuleBook {
    /// The group *sections*.
    static let sectionRules: [Rule] = [
        .missingSection, .sectionOrder, .heading, .duplicateSection, .emptySection,
        .thinProblems, .processingFee, .repeatedSentence,
    ]
}

extension Rule {
    static let missingSection: Rule = Rule(
        "sections.missing", .error,
        """
        要求：六章齐全；只有数据、没有任何章节的，只作提醒。
        Asks: All six sections are there; figures alone, without any section, are only a warning.
        依据：条例第五十条；格式各章
        Basis: Regulation, article 50; the sections of the form
        结果：缺少{0}
        Says: section {0} is missing
        结果：报告只有数据，没有章节
        Says: the report is figures alone, without sections
        符合：一至六章齐全，没有内容的也写明。
        Keeps: Sections one to six are there, also where there is little to say.
        违反：没有第六章“其他需要报告的事项”。
        Breaks: Section six is not there.
        """,
        judge: { judgement, rule in
            if judgement.report.sections.isEmpty {
                let operand = DraftOperand(locus: .document, text: "", extent: nil)
                return judgement.add(
                    Draft(rule, says: 1, [], severity: .warning, operands: [operand]))
            }
            for form in Form.sections where !judgement.report.has(form.key) {
                let name = Bilingual(form.standardHeading, form.heading.en).quoted
                let operand = DraftOperand(locus: .section(form.key), text: "", extent: nil)
                judgement.add(Draft(rule, [name], operands: [operand]))
            }
        })

    static let sectionOrder: Rule = Rule(
        "sections.order", .error,
        """
        要求：各章按规定的次序排列。
        Asks: The sections stand in the order of the form.
        依据：条例第五十条；格式各章
        Basis: Regulation, article 50; the sections of the form
        结果：{0}应在{1}之前
        Says: section {2} must stand before {3}
        符合：第五章存在的主要问题在第六章之前。
        Keeps: Section five stands before section six.
        违反：第六章在第五章之前。
        Breaks: Section six stands before section five.
        """,
        judge: { judgement, rule in
            var last: Section?
            for section in judgement.report.sections {
                if let before = last, section.key.position < before.key.position {
                    judgement.add(
                        Draft(
                            rule,
                            [
                                .quoted(section.heading), .quoted(before.heading),
                                Form.section(section.key).heading.quoted,
                                Form.section(before.key).heading.quoted,
                            ], operands: [judgement.operand(section)]))
                } else {
                    last = section
                }
            }
        })

    static let heading: Rule = Rule(
        "sections.heading", .warning,
        """
        要求：各章标题用规定的文字和序号。
        Asks: The headings have the words and the ordinals of the form.
        依据：格式各章标题
        Basis: the headings of the form
        结果：标题{0}与规定的{1}不一致
        Says: the heading {0} differs from the form's {1}
        符合：五、存在的主要问题及改进情况
        Keeps: 五、存在的主要问题及改进情况
        违反：五、存在问题和整改措施
        Breaks: 五、存在问题和整改措施
        """,
        judge: { judgement, rule in
            for section in judgement.report.sections where !section.hasStandardHeading {
                let standard = Form.section(section.key).standardHeading
                judgement.add(
                    Draft(
                        rule, [.quoted(section.heading), .quoted(standard)],
                        operands: [judgement.operand(section)]))
            }
        })

    static let duplicateSection: Rule = Rule(
        "sections.duplicate", .error,
        """
        要求：每章只有一处。
        Asks: No section stands twice.
        依据：条例第五十条；格式各章
        Basis: Regulation, article 50; the sections of the form
        结果：{0}重复出现
        Says: section {1} stands more than once
        符合：“一、总体情况”只有一处。
        Keeps: There is one section 一、总体情况.
        违反：“一、总体情况”前后出现两次。
        Breaks: 一、总体情况 stands twice.
        """,
        judge: { judgement, rule in
            let sections = judgement.report.sections
            for (index, section) in sections.enumerated()
            where sections[..<index].contains(where: { $0.key == section.key }) {
                judgement.add(
                    Draft(
                        rule,
                        [.quoted(section.heading), Form.section(section.key).heading.quoted],
                        operands: [judgement.operand(section)]))
            }
        })

    static let emptySection: Rule = Rule(
        "sections.empty", .error,
        """
        要求：每章都有内容；第六章为空只作提醒。
        Asks: Every section has content; an empty section six is only a warning.
        依据：条例第五十条；格式各章
        Basis: Regulation, article 50; the sections of the form
        结果：{0}没有内容
        Says: section {1} is empty
        符合：第六章写“无其他需要报告的事项”。
        Keeps: Section six says that there is nothing else to report.
        违反：第一章只有标题。
        Breaks: Section one is a heading alone.
        """,
        judge: { judgement, rule in
            for section in judgement.report.sections where judgement.isEmpty(section) {
                judgement.add(
                    Draft(
                        rule,
                        [.quoted(section.heading), Form.section(section.key).heading.quoted],
                        severity: section.key == .other ? .warning : nil,
                        operands: [judgement.operand(section)]))
            }
        })
}

extension Section {
    /// The form's words behind the form's ordinal; marks, spaces and width do not count.
    fileprivate var hasStandardHeading: Bool {
        if heading.isIdentical(to: Form.section(key).standardHeading) { return true }
        let (own, standard) = (FoldedText(heading), FoldedText(Form.section(key).standardHeading))
        return own.words.elementsEqual(standard.words)
    }

    var isBlank: Bool {
        paragraphs.allSatisfy { paragraph in
            let letters = paragraph.utf8
            return letters.span.endOfProsePadding(from: 0) == letters.count
        }
    }
}

extension FoldedText {
    /// The letters that say something.
    fileprivate var words: [Unicode.Scalar] { letters.filter { $0.countsInLabels } }
}

extension Judgement {
    fileprivate func isEmpty(_ section: Section) -> Bool {
        guard section.isBlank else { return false }
        guard let table = TableKey.allCases.first(where: { $0.section == section.key }) else {
            return true
        }
        return isMissing(table)
    }
}
