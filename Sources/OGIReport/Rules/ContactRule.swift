extension Rule {
    static let contact: Rule = Rule(
        "document.contact", .warning,
        """
        要求：写明的邮编为六位数字，电话、传真、电子邮箱的写法可用。
        Asks: Where they are given, the postcode has six digits, and telephone, fax and e-mail are of a form that works.
        依据：条例第五十条；格式说明
        Basis: Regulation, article 50; the notes of the form
        结果：联系方式中的{0}写法有误
        Says: {0} of the contact data is not of the right form
        符合：邮编 418000，电话 0745-2712345。
        Keeps: postcode 418000, telephone 0745-2712345.
        违反：邮编 41800，电话 2712。
        Breaks: postcode 41800, telephone 2712.
        """,
        judge: { judgement, rule in
            for field in Contact.Field.allCases {
                guard let value = judgement.report.contact[field], !field.accepts(value)
                else { continue }
                judgement.add(
                    Draft(rule, [field.name], operands: [judgement.contactOperand(value)]))
            }
        })
}

extension Judgement {
    /// The place of a contact value in the preface. It is not quoted: a number may be a person's.
    fileprivate func contactOperand(_ value: String) -> DraftOperand {
        for passage in passages where passage.kind == .preface && !value.isEmpty {
            guard let start = passage.text.utf8.span.firstIndex(of: value.utf8.span) else {
                continue
            }
            return silentOperand(start..<(start + value.utf8.count), of: passage)
        }
        return DraftOperand(locus: .preface, text: "", extent: nil)
    }
}

extension Contact.Field {
    fileprivate var name: Bilingual {
        switch self {
        case .address: Bilingual("地址", "the address")
        case .postcode: Bilingual("邮编", "the postcode")
        case .telephone: Bilingual("电话", "the telephone number")
        case .fax: Bilingual("传真", "the fax number")
        case .email: Bilingual("电子邮箱", "the e-mail address")
        }
    }

    /// Is a value of a form that can be right? 无 and its like give no value.
    fileprivate func accepts(_ text: String) -> Bool {
        let letters = text.utf8
        switch self {
        case .address: return true
        case .postcode where letters.count == 6 && letters.span.hasNumber(of: 6...6): return true
        case .telephone, .fax: if letters.span.hasNumber(of: 7...16) { return true }
        default: break
        }
        let value = FoldedText(text)
        if value.count == 0 || value.hasOne(of: "无 暂无 没有 / -", at: 0) { return true }
        switch self {
        case .address: return true
        case .postcode: return value.count == 6 && value.endOfDigits(from: 0) == 6
        case .telephone, .fax: return Self.isTelephone(value)
        case .email: return Self.isEmail(value)
        }
    }

    /// Every number that begins with a digit has 7 to 12 digits, with its signs and words between.
    /// Three to six digits are an extension or a hotline behind another number.
    private static func isTelephone(_ value: FoldedText) -> Bool {
        var digits = 0
        for letter in value.letters {
            if letter.isDigit {
                digits += 1
            } else if "、/;,".unicodeScalars.contains(letter) {
                break
            }
        }
        return (7...16).contains(digits) || digits == 5 && value.hasOne(of: "1 9", at: 0)
    }

    /// One `@` with letters on both sides and a point behind; 邮箱 in words are not looked at.
    private static func isEmail(_ value: FoldedText) -> Bool {
        let signs = value.letters.indices.filter { value[$0] == "@" }
        guard signs.count == 1, let at = signs.first else { return false }
        let host = value.letters[(at + 1)...]
        guard at > 0, let point = host.lastIndex(of: ".") else { return false }
        return point > at + 1 && point < value.count - 1
            && value.letters.allSatisfy { $0.isASCII && $0 != "," }
    }
}

extension Span<UInt8> {
    /// Nothing but digits, so many, and hyphens.
    @inline(never)
    fileprivate func hasNumber(of counts: ClosedRange<Int>) -> Bool {
        var digits = 0
        for index in indices {
            if self[index] &- 0x30 < 10 { digits += 1 } else if self[index] != 0x2D { return false }
        }
        return counts.contains(digits)
    }
}
