extension RuleBook {
    /// The group *sections*.
    static let sectionRules: [Rule] = [.emptySection]
}

extension Rule {
    static let emptySection: Rule = Rule(
        "sections.empty", .error,
        basis: Bilingual("条例第五十条；格式各章", "Regulation, article 50; the sections of the form"),
        asks: Bilingual(
            "每一章都有内容；第六章为空只作提醒。",
            "Every section has content; an empty section six is only a warning."),
        judge: { judgement in
            for section in judgement.report.sections where judgement.isEmpty(section) {
                judgement.add(
                    Draft(
                        rule: .emptySection,
                        severity: section.key == .other ? .warning : nil,
                        message: Bilingual(
                            "\(Bilingual.quoted(section.heading).zh)没有内容",
                            "section \(Form.section(section.key).heading.quoted.en) is empty"),
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
