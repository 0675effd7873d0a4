extension Rule {
    static let privacy: Rule = Rule(
        "document.privacy", .error,
        """
        要求：文中没有公民身份号码、与姓名连写的手机号码、银行卡号。
        Asks: The text has no citizen identity number, no mobile number beside a personal name, no bank card number.
        依据：条例第十五条；个人信息保护法第二十八条
        Basis: Regulation, article 15; Personal Information Protection Law, article 28
        结果：文中有公民身份号码（校验码相符），号码不在此引述
        Says: the text has a citizen identity number with a right check digit; it is not quoted here
        结果：文中有姓名和手机号码，号码不在此引述
        Says: the text has a mobile number beside a personal name; it is not quoted here
        结果：文中有银行卡号（校验码相符），号码不在此引述
        Says: the text has a bank card number with a right check digit; it is not quoted here
        符合：联系电话：0745-2712345。
        Keeps: 联系电话：0745-2712345。
        违反：联系人的姓名之后写有手机号码。
        Breaks: A mobile number stands behind the name of a person.
        """,
        judge: { judgement, rule in
            for passage in judgement.passages where passage.traits.contains(.longNumbers) {
                for (number, range) in PersonalNumber.numbers(in: FoldedText(passage.text)) {
                    judgement.add(
                        Draft(
                            rule, says: number.rawValue, [],
                            operands: [judgement.silentOperand(range, of: passage)]))
                }
            }
        })
}

/// Numbers that tell of a person.
private enum PersonalNumber: Int {
    /// 公民身份号码: GB 11643.
    case identity
    case mobile
    case bankCard

    static func numbers(in text: FoldedText) -> [(PersonalNumber, bytes: Range<Int>)] {
        var result: [(PersonalNumber, bytes: Range<Int>)] = []
        var index = 0
        while index < text.count {
            if let end = endOfMobile(from: index, in: text), isMobile(index..<end, in: text) {
                result.append((.mobile, text.bytes(index..<end)))
                index = end
            }
            let end = text.endOfDigits(from: index)
            if end - index >= 11, let (number, last) = kind(index..<end, in: text) {
                result.append((number, text.bytes(index..<last)))
            }
            index = max(end, index + 1)
        }
        return result
    }

    private static func kind(
        _ digits: Range<Int>, in text: FoldedText
    ) -> (PersonalNumber, end: Int)? {
        let end = digits.upperBound
        let next = text[end]
        if digits.count == 17, next == "X" || next == "x", isIdentity(digits.lowerBound, in: text) {
            return (.identity, end + 1)
        }
        if isLetter(text[digits.lowerBound - 1]) || isLetter(next) { return nil }
        switch digits.count {
        case 18 where isIdentity(digits.lowerBound, in: text): return (.identity, end)
        case 16...19 where isBankCard(digits, in: text): return (.bankCard, end)
        case 11 where isMobile(digits, in: text): return (.mobile, end)
        default: return nil
        }
    }

    /// Behind 138-1234-5678.
    private static func endOfMobile(from start: Int, in text: FoldedText) -> Int? {
        var end = start
        for length in [3, 4, 4] {
            if end > start {
                if text[end] != "-" { return nil }
                end += 1
            }
            if text.endOfDigits(from: end) != end + length { return nil }
            end += length
        }
        return end
    }

    private static func isLetter(_ letter: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(letter) || ("A"..."Z").contains(letter) || letter == "."
    }

    /// A date of birth, and the check digit by ISO 7064 MOD 11-2.
    private static func isIdentity(_ start: Int, in text: FoldedText) -> Bool {
        guard let year = text.number((start + 6)..<(start + 10)),
            let month = text.number((start + 10)..<(start + 12)),
            let day = text.number((start + 12)..<(start + 14)),
            (1900...2100).contains(year), (1...12).contains(month), (1...31).contains(day)
        else { return false }
        var sum = 0
        for index in start..<(start + 17) {
            sum = (sum + digit(text[index])) * 2 % 11
        }
        let check = (12 - sum) % 11
        let last = text[start + 17]
        return check == 10 ? last == "X" || last == "x" : last.isDigit && digit(last) == check
    }

    /// The first digits of a Chinese bank's cards, and the check digit by Luhn.
    private static func isBankCard(_ digits: Range<Int>, in text: FoldedText) -> Bool {
        guard text.hasOne(of: "62 60 9 4 5 3", at: digits.lowerBound) else { return false }
        var sum = 0
        for index in digits {
            let value = digit(text[index]) * ((digits.upperBound - index) % 2 == 0 ? 2 : 1)
            sum += value > 9 ? value - 9 : value
        }
        guard sum % 10 == 0 else { return false }
        if text.has("62", at: digits.lowerBound) { return true }
        let before = max(0, digits.lowerBound - 12)..<digits.lowerBound
        return text.containsOne(of: "卡 账号 帐号 账户 帐户", in: before)
    }

    private static func isMobile(_ digits: Range<Int>, in text: FoldedText) -> Bool {
        let start = digits.lowerBound
        guard text[start] == "1", ("3"..."9").contains(text[start + 1]) else { return false }
        return PersonalName.stands(before: start, in: text)
            || PersonalName.stands(behind: digits.upperBound, in: text)
    }

    private static func digit(_ letter: Unicode.Scalar) -> Int { Int(letter.value) - 0x30 }
}
