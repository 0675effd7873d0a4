/// What the title of a report says: `<agency><year>年政府信息公开工作年度报告`.
struct Title: Sendable, Equatable {
    let year: Int?
    let agency: Agency?

    /// Titles have less than this; a longer line is prose.
    private static let longest = 60
    /// Signs of sentences, of lists and of the way through a portal.
    private static let signs = Array("。;:>|/-—".unicodeScalars)
    private static let signSet = LetterSet(signs)
    private static let subjects = ["政府信息公开", "政务公开", "信息公开"]

    /// `nil` if the text is not worded as a title.
    init?(_ text: String) {
        var letters = text.unicodeScalars.map { $0.folded }
        letters.removeAll { $0.isPadding || $0 == "《" || $0 == "》" }
        guard letters.count <= Self.longest,
            !letters.contains(where: {
                Self.signSet.contains(LetterSet($0)) && Self.signs.contains($0)
            })
        else { return nil }
        (year, letters) = Self.takeYear(from: letters)
        // （图片版） and the like behind the title are not part of it.
        while letters.last == ")", let open = letters.lastIndex(of: "(") {
            letters.removeSubrange(open...)
        }
        let ending = Self.endings.first { letters.hasSuffix($0) }
        guard let ending, let subject = Self.subjects.first(where: { letters.contains($0) }) else {
            return nil
        }
        letters.removeLast(ending.unicodeScalars.count)
        var name = Array(letters[..<(letters.index(of: subject) ?? letters.endIndex)])
        // 鹤城区人民政府信息公开…: the 政府 belongs to the agency.
        if subject == Self.subjects[0], name.hasSuffix("人民") { name += "政府".unicodeScalars }
        if name.starts(with: "关于".unicodeScalars) { name.removeFirst(2) }
        for word in ["的", "关于"] where name.hasSuffix(word) {
            name.removeLast(word.unicodeScalars.count)
        }
        agency = name.isEmpty ? nil : Agency(name: String(String.UnicodeScalarView(name)))
    }

    private static let endings = ["年度报告", "年报", "报告图解", "报告"]

    /// Takes `2020年` or `二〇二〇年` out, wherever it stands.
    private static func takeYear(
        from letters: [Unicode.Scalar]
    ) -> (year: Int?, rest: [Unicode.Scalar]) {
        for start in letters.indices {
            guard let year = YearText.year(at: start, in: letters) else { continue }
            var end = start + 4
            if letters[end...].first == "年" { end += 1 }
            if letters[end...].first == "度" { end += 1 }
            return (year, Array(letters[..<start] + letters[end...]))
        }
        return (nil, letters)
    }
}

/// Years in digits, Arabic or Chinese.
enum YearText {
    /// The four digits at `start`, if they are a year and stand before 年 or 度.
    static func year(at start: Int, in letters: [Unicode.Scalar]) -> Int? {
        guard letters.count - start > 4, letters[start + 4] == "年" || letters[start + 4] == "度"
        else { return nil }
        if start > 0, digit(letters[start - 1]) != nil { return nil }
        var year = 0
        for letter in letters[start..<(start + 4)] {
            guard let digit = digit(letter) else { return nil }
            year = year * 10 + digit
        }
        return (1900...2199).contains(year) ? year : nil
    }

    /// The value of one digit of any width, Arabic or Chinese.
    static func digit(_ letter: Unicode.Scalar) -> Int? {
        if letter.folded.isDigit { return Int(letter.folded.value - 0x30) }
        if letter == "零" || letter == "○" || letter == "Ｏ" || letter == "O" { return 0 }
        return "〇一二三四五六七八九".unicodeScalars.enumerated().first { $0.element == letter }?.offset
    }
}
