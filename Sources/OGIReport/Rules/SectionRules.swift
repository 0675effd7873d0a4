extension RuleBook {
    /// The group *sections*.
    static let sectionRules: [Rule] = [.emptySection]
}

extension Rule {
    static let emptySection: Rule = Rule(
        "sections.empty", .error,
        """
        要求：每一章都有内容；第六章为空只作提醒。
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

extension Judgement {
    fileprivate func isEmpty(_ section: Section) -> Bool {
        guard section.paragraphs.allSatisfy({ $0.trimmed.isEmpty }) else { return false }
        guard let table = TableKey.allCases.first(where: { $0.section == section.key }) else {
            return true
        }
        return isMissing(table)
    }
}
