extension Rule {
    static let hiddenCharacters: Rule = Rule(
        "document.hidden_characters", .warning,
        """
        要求：文中没有看不见的控制字符；编码损坏之处不足千分之一的，读作 U+FFFD 并报告，再多则拒收。
        Asks: The text has no invisible control characters; where fewer than 1 in 1,000 characters are broken, they are read as U+FFFD and reported, more are refused.
        依据：条例第五十条
        Basis: Regulation, article 50
        结果：有 {0} 处不是有效的 {1}，读作 U+FFFD
        Says: {0:place} not valid {1}, read as U+FFFD
        结果：{0}中有看不见的字符 {1}
        Says: {0} has the invisible character {1}
        符合：全文只有看得见的文字、空格和换行。
        Keeps: The text is letters, spaces and line breaks.
        违反：“公开”二字之间夹有零宽空格 U+200B。
        Breaks: A zero-width space U+200B stands between two letters.
        """)
}
