import OGIReport

/// The reference of the rule book, group by group, and of the refusals.
struct RulesPage {
    let language: Language

    var text: String {
        Markdown.document(
            [
                language.opening(
                    Bilingual("规则对照", "The rules"), page: "Rules", source: "Sources/OGIReport/Rules"),
                introduction, weights, verdicts,
            ] + groups.flatMap { [heading($0), rules(in: $0)] } + RefusalPart(language: language).parts)
    }

    private var introduction: String {
        language(
            """
            共 \(RuleBook.rules.count) 条，按格式的次序排列，按编号第一个点之前的词分组。\
            编号一经公布不再变动，也不另作他用。检查结果里的严重程度以该条结果自己标的为准：\
            个别情形轻于或重于规则本身。
            """,
            """
            \(RuleBook.rules.count) rules, in the order of the form, grouped by the word before \
            the first dot of their id. An id is never changed and never used for something else. \
            A finding states its own severity: single cases can be lighter or heavier than the rule.
            """)
    }

    private var weights: String {
        let rows = Severity.allCases.map { [Markdown.code($0.rawValue), language($0.meaning)] }
        let head = [language("严重程度", "Severity"), language("含义", "Meaning")]
        let table = Markdown.table(head, rows)
        return table + "\n\n"
            + language(
                """
                算式缺数时另计为 `not_assessable`（无法核算）：计数，不列为问题，也不当作通过。\
                空白和“/”“无”等符号按 0 参加合计，前提是等号每一侧至少有一个数字。
                """,
                """
                A sum that lacks a figure is counted as `not_assessable`: not listed as a finding, \
                not passed either. Blank cells and signs such as `/` or 无 count as 0 as long as \
                each side of the sum has one figure at least.
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
        let name = TableKey(rawValue: group).map { Form.section($0.section).heading }
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

extension Rule {
    fileprivate var group: String { id.split(separator: ".").first.map { String($0) } ?? id }
}
