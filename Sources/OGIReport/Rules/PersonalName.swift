/// A personal name beside a number: 联系人：张三，电话：… or 张三（…）.
enum PersonalName {
    /// The most frequent family names.
    private static let families =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
        .unicodeScalars
    /// What stands between a name and its number.
    private static let between =
        "联系电话 电话号码 手机号码 手机号 手机 电话 先生 女士 同志 ( ) : , 、 ; - ."
    /// Where words end that begin as names do: 高新区.
    private static let places = "区县市局办室科处镇乡组部委院所站队路号楼厅省村街道公司".unicodeScalars

    static func stands(before index: Int, in text: FoldedText) -> Bool {
        var end = index
        while let length = text.length(ofOne: between, before: end) { end -= length }
        guard end > 0, isIdeograph(text[end - 1]) else { return false }
        var start = end
        while start > 0, end - start < 5, isIdeograph(text[start - 1]) { start -= 1 }
        // 联系人王某: the name begins behind the word.
        for word in ["联系人", "负责人", "经办人", "姓名"] {
            if let found = (start..<end).first(where: { text.has(word, at: $0) }) {
                return isName(min(found + word.unicodeScalars.count, end)..<end, in: text)
            }
        }
        return isName(start..<end, in: text)
    }

    static func stands(behind index: Int, in text: FoldedText) -> Bool {
        guard text.hasOne(of: "( , :", at: index) else { return false }
        let start = index + 1
        var end = start
        while end < text.count, end - start < 5, isIdeograph(text[end]) { end += 1 }
        return isName(start..<end, in: text)
    }

    private static func isName(_ range: Range<Int>, in text: FoldedText) -> Bool {
        (2...3).contains(range.count) && families.contains(text[range.lowerBound])
            && !places.contains(text[range.upperBound - 1])
    }

    private static func isIdeograph(_ letter: Unicode.Scalar) -> Bool {
        (0x4E00...0x9FFF).contains(letter.value)
    }
}
