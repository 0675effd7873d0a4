extension Rule {
    static let templateResidue: Rule = Rule(
        "document.placeholder", .error,
        """
        要求：文中没有模板留下的占位符：XX、××、***、____、某某。
        Asks: The text has no filler of a template left: XX, ××, ***, ____, 某某.
        依据：条例第五十条
        Basis: Regulation, article 50
        结果：文中有模板留下的占位符{0}
        Says: the text has a filler of a template left: {0}
        符合：全年收到申请18件。
        Keeps: 全年收到申请18件。
        违反：全年收到申请XX件。
        Breaks: 全年收到申请XX件。
        """,
        judge: { judgement, rule in
            for passage in judgement.passages where passage.traits.contains(.fillers) {
                for range in TemplateFiller.ranges(in: FoldedText(passage.text)) {
                    let operand = judgement.operand(range, of: passage)
                    judgement.add(Draft(rule, [.quoted(operand.text)], operands: [operand]))
                }
            }
        })
}

/// Signs that a template asks to be replaced.
private enum TemplateFiller {
    /// The bytes of each run of them.
    static func ranges(in text: FoldedText) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var index = 0
        while index < text.count {
            let end = endOfRun(at: index, in: text)
            if end - index >= shortest(text[index]), stands(index..<end, in: text) {
                result.append(text.bytes(index..<end))
            }
            index = max(end, index + 1)
        }
        return result
    }

    /// How many in a row are a filler; nothing else is one.
    private static func shortest(_ letter: Unicode.Scalar) -> Int {
        switch letter {
        case "X", "x", "×", "某": 2
        case "*", "_": 3
        default: .max
        }
    }

    private static func endOfRun(at start: Int, in text: FoldedText) -> Int {
        var end = start
        while end < text.count, text[end] == text[start] { end += 1 }
        return end
    }

    /// Letters of words, addresses and masked numbers are none, nor is 张某某, who is a person.
    private static func stands(_ run: Range<Int>, in text: FoldedText) -> Bool {
        let (before, behind) = (text[run.lowerBound - 1], text[run.upperBound])
        switch text[run.lowerBound] {
        case "某":
            return text.hasOne(of: "省 市 县 区 镇 乡 街道 局 委 厅 部门 单位 机关 年 月", at: run.upperBound)
        case "*": return !before.isDigit && !behind.isDigit
        case "_": return !isWord(before) || !isWord(behind)
        default:
            let isCount = before.isDigit && text.hasOne(of: "年 月 日 件 条 项 次 号", at: run.upperBound)
            return (isCount || !isWord(before)) && !isWord(behind)
        }
    }

    private static func isWord(_ letter: Unicode.Scalar) -> Bool {
        switch letter {
        case "a"..."z", "A"..."Z", "0"..."9", ".", "/", "@", "_": true
        default: false
        }
    }
}
