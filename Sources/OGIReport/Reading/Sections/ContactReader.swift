/// Finds the contact data in the preface: `地址：…，邮编：…，电话：…`.
enum ContactReader {
    private static let names: [(field: Contact.Field, letters: [Unicode.Scalar])] = [
        (Contact.Field.address, ["联系地址", "通讯地址", "通信地址", "办公地址", "地址"]),
        (.postcode, ["邮政编码", "邮编"]),
        (.telephone, ["联系电话", "咨询电话", "办公电话", "电话号码", "电话"]),
        (.fax, ["传真号码", "传真电话", "传真"]),
        (
            .email,
            ["电子邮箱", "电子邮件", "电子信箱", "邮箱地址", "邮箱", "e-mail", "email", "E-mail", "Email", "E-MAIL"]
        ),
    ].flatMap { field, words in words.map { (field, Array($0.unicodeScalars)) } }
        .ordered { -$0.letters.count }

    /// The first letters of the names, in their order.
    private static let firstLetters = names.map { $0.letters[0] }
    private static let firstLetterSet = LetterSet(firstLetters)

    /// What ends a value, besides the next name and a bracket that closes more than was opened.
    private static let stops = Array(",;。\n\r".unicodeScalars)

    static func read(_ preface: [String]) -> Contact {
        var contact = Contact()
        for paragraph in preface where hasColon(paragraph.utf8) {
            let letters = Array(paragraph.unicodeScalars)
            var start = 0
            while start < letters.count {
                guard let (field, behind) = name(at: start, in: letters) else {
                    start += 1
                    continue
                }
                let value = value(at: behind, of: letters)
                if contact[field] == nil, !value.isEmpty { contact[field] = value }
                start = behind
            }
        }
        return contact
    }

    /// `:` or `：`
    @_optimize(speed)
    private static func hasColon(_ text: String.UTF8View) -> Bool {
        let bytes = text.span
        for index in bytes.indices {
            if bytes[index] == UInt8(ascii: ":") { return true }
            if bytes[index] == 0x9A, index >= 2, bytes[index - 1] == 0xBC, bytes[index - 2] == 0xEF
            {
                return true
            }
        }
        return false
    }

    /// The longest name that stands at `start` with its colon. 地　址 is spaced out in print.
    @_optimize(speed)
    private static func name(
        at start: Int, in letters: [Unicode.Scalar]
    ) -> (field: Contact.Field, behind: Int)? {
        let first = letters[start]
        if !firstLetterSet.contains(LetterSet(first)) { return nil }
        let firstLetters = firstLetters.span
        for number in firstLetters.indices where firstLetters[number] == first {
            let name = names[number].letters
            var index = start
            var matched = 0
            while index < letters.endIndex, matched < name.count {
                if letters[index] == name[matched] {
                    matched += 1
                } else if !letters[index].isPadding {
                    break
                }
                index += 1
            }
            while index < letters.endIndex, letters[index].isPadding { index += 1 }
            if matched == name.count, index < letters.endIndex, letters[index].folded == ":" {
                return (names[number].field, index + 1)
            }
        }
        return nil
    }

    private static func value(at start: Int, of letters: [Unicode.Scalar]) -> String {
        var end = start
        var depth = 0
        while end < letters.endIndex {
            let letter = letters[end].folded
            if letter == "(" { depth += 1 }
            if letter == ")" { depth -= 1 }
            if depth < 0 || stops.contains(letter) || name(at: end, in: letters) != nil { break }
            end += 1
        }
        return String(String.UnicodeScalarView(letters[start..<end])).trimmed
    }
}
