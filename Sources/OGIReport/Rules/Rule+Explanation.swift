extension Rule {
    /// What the rule asks and why, with an example that keeps it and one that breaks it, for
    /// people: a text of several lines.
    public var explanation: Bilingual {
        let (asks, basis, keeps, breaks) = (asks, basis, keeps, breaks)
        return Self.explained.filled(with: [
            Bilingual(verbatim: id), asks, basis, keeps, breaks, severity.name,
        ])
    }

    private static let explained = Bilingual(
        "{0}（{5}）\n要求：{1}\n依据：{2}\n符合的例子：{3}\n违反的例子：{4}\n",
        "{0} ({5})\nWhat it asks: {1}\nBasis: {2}\nAn example that keeps it: {3}\nAn example that breaks it: {4}\n"
    )
}

extension Severity {
    /// 错误, 警告, 建议
    var name: Bilingual {
        switch self {
        case .error: Bilingual("错误", "error")
        case .warning: Bilingual("警告", "warning")
        case .advice: Bilingual("建议", "advice")
        }
    }
}
