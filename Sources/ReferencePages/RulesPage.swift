import OGIReport

/// The reference of the rule book, group by group, and of the refusals.
struct RulesPage {
    let language: Language

    var text: String {
        Markdown.page(
            language.opening(
                Bilingual("规则", "The rules"), page: "Rules", source: "Sources/OGIReport/Rules")
                + [introduction, severities, notAssessable, verdicts]
                + groups.flatMap { [heading($0), rules(in: $0)] }
                + RefusalPart(language: language).text)
    }

    private var introduction: String {
        language(
            """
            共 \(RuleBook.rules.count) 条，大体按格式的次序排列，按编号第一个点之前的词分组。\
            编号一经公布不再变动，也不另作他用。个别情形可以轻于或重于规则本身，\
            以每条检查结果自己标明的严重程度为准。
            """,
            """
            \(RuleBook.rules.count) rules, grouped by the word before the first dot of their id. \
            An id is never changed and never used for anything else. A finding states its own \
            severity: a single case can be lighter or heavier than the rule.
            """)
    }

    private var severities: String {
        let rows = Severity.allCases.map { [Markdown.code($0.rawValue), language($0.meaning)] }
        return Markdown.table([language("严重程度", "Severity"), language("含义", "Meaning")], rows)
    }

    private var notAssessable: String {
        language(
            """
            等式缺数、无法核算的，计入 `not_assessable`：不列为问题，也不当作通过。\
            空白和“/”“无”等符号按 0 计，前提是等号两侧各至少有一个数字。
            """,
            """
            A sum that lacks a figure is counted as `not_assessable`: no finding, but not passed \
            either. Blank cells and signs such as `/` or 无 count as 0 where each side of the sum \
            has one figure at least.
            """)
    }

    private var verdicts: String {
        let rows = Verdict.allCases.map { [Markdown.code($0.rawValue), language($0.meaning)] }
        return Markdown.table([language("结论", "Verdict"), language("含义", "Meaning")], rows)
    }

    // MARK: Groups

    /// The words before the first dot, in the order of the book.
    private var groups: [String] {
        var result: [String] = []
        for rule in RuleBook.rules where !result.contains(rule.group) { result.append(rule.group) }
        return result
    }

    private func heading(_ group: String) -> String {
        let table = TableKey(rawValue: group).map { Form.section($0.section).heading }
        let name = table ?? Bilingual(group: group)
        return "## " + Markdown.code(group) + (name.map { " " + language($0) } ?? "")
    }

    private func rules(in group: String) -> String {
        let head = [
            language("规则", "Rule"), language("严重程度", "Severity"), language("版本", "Editions"),
            language("要求", "What it asks"), language("依据", "Basis"),
        ]
        let rows = RuleBook.rules.filter { $0.group == group }.map { rule in
            [
                Markdown.code(rule.id), Markdown.code(rule.severity.rawValue),
                language.list(rule.editions.map(\.rawValue)), language(rule.asks),
                language(rule.basis),
            ]
        }
        return Markdown.table(head, rows)
    }
}
