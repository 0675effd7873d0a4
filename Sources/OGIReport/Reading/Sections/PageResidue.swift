/// Words of the portal page that are copied with a report and are not part of it.
enum PageResidue {
    /// A line made of nothing but these.
    private static let words = WordList(
        """
        扫一扫在手机打开当前页|扫一扫在手机打开当前页面|扫一扫|相关文章|相关链接|相关文档|\
        相关信息|打印|打印本页|打印本稿|打印此页|关闭|关闭本页|关闭窗口|收藏|加入收藏|\
        分享|分享到|微信|微博|返回顶部|回到顶部|返回|字体|字号|大|中|小|下载|上一篇|\
        下一篇|纠错|我要纠错|朗读|责任编辑|信息来源|浏览次数|点击数
        """)

    /// Nothing shorter is residue: 大 alone can be anything.
    private static let shortest = 2

    static func matches(_ label: Label) -> Bool {
        let letters = label.scalars
        guard letters.count >= shortest, letters.count <= 40, words.begin(letters[...]) else {
            return false
        }
        var reachable = [Bool](repeating: false, count: letters.count + 1)
        reachable[0] = true
        for start in letters.indices where reachable[start] {
            words.forEachBeginning(of: letters[start...]) { reachable[start + $0] = true }
        }
        return reachable[letters.count]
    }

    /// What stands behind the last section: from here on everything is the page's.
    private static let openers = WordList(
        """
        扫一扫在手机打开当前页|相关文章|相关链接|相关阅读|相关信息|相关文档|上一篇|下一篇|\
        责任编辑|信息来源|浏览次数|点击数|打印本页|关闭窗口|主办单位|网站标识码
        """)

    /// Does the line begin the page's own end? The words alone, or with `：` and more behind them.
    static func opensEnd(_ line: Line) -> Bool {
        if line.isLiteral || line.isDirective { return false }
        // Long text has no label, and can begin with one of the words still.
        if !line.label.isEmpty, !openers.begin(line.label.scalars[...]) { return false }
        if openers.contain(line.label) { return true }
        let head = line.text.unicodeScalars.prefix { $0.folded != ":" }
        guard head.count < line.text.unicodeScalars.count else { return false }
        return openers.contain(Label(String(head)))
    }

    /// What a page tells of itself in front of a report: when it was put there, by whom, how often
    /// it was read, and where in the portal it stands.
    private static let data = WordList(
        """
        发布时间|发布日期|发布机构|发布单位|信息来源|来源|作者|浏览|阅读|点击|字体|\
        字号|索引号|成文日期|发文日期|生成日期|信息分类|主题分类|发文字号|文号|时间|\
        日期|编辑|责任编辑|您当前的位置|当前位置|您的位置|您现在的位置|所在位置|名称|\
        公开日期|有效性|分享|打印|扫一扫|朗读|收藏|保存|访问量|稿件来源|文章来源|\
        更新时间
        """)

    /// A line with such words at its beginning, and no sentence.
    static func tellsOfPage(_ line: Line) -> Bool {
        if line.isLiteral || line.label.scalars.count > 60
            || line.utf8.suffix(3).elementsEqual("。".utf8)
        {
            return false
        }
        return data.begin(line.label.scalars[...]) || matches(line.label)
    }
}

/// Words that are looked for at the beginning of text.
private struct WordList {
    private let words: [Label]
    private let firstLetters: LetterSet

    /// - Parameter words: between bars.
    init(_ words: String) {
        self.words = words.alternatives.map { Label(scalars: Array($0.unicodeScalars)) }
        firstLetters = LetterSet(self.words.compactMap { $0.scalars.first })
    }

    func contain(_ label: Label) -> Bool {
        words.indices.contains { words[$0].hash == label.hash && words[$0] == label }
    }

    /// Does one of the words begin the letters?
    func begin(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
        var found = false
        forEachBeginning(of: letters) { _ in found = true }
        return found
    }

    /// The lengths of the words that begin the letters.
    func forEachBeginning(of letters: ArraySlice<Unicode.Scalar>, _ body: (Int) -> Void) {
        guard let first = letters.first, firstLetters.contains(LetterSet(first)) else { return }
        for index in words.indices where words[index].scalars.first == first {
            let word = words[index].scalars
            if letters.starts(with: word) { body(word.count) }
        }
    }
}
