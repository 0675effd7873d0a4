/// Finds the contact data in the preface: `地址：…，邮编：…，电话：…`.
enum ContactReader {
    private static let names: [(field: Contact.Field, words: [String])] = [
        (.address, ["联系地址", "通讯地址", "通信地址", "办公地址", "地址"]),
        (.postcode, ["邮政编码", "邮编"]),
        (.telephone, ["联系电话", "咨询电话", "办公电话", "电话号码", "电话"]),
        (.fax, ["传真号码", "传真电话", "传真"]),
        (.email, ["电子邮箱", "电子邮件", "邮箱地址", "邮箱", "e-mail", "email", "E-mail", "Email", "E-MAIL"]),
    ]
    /// What ends a value, besides the next name.
    private static let stops = Array("，,；;。)）\n\r\t、".unicodeScalars)

    static func read(_ preface: [String]) -> Contact {
        var contact = Contact()
        for paragraph in preface {
            let letters = Array(paragraph.unicodeScalars)
            for (field, words) in names where contact[field] == nil {
                contact[field] = value(of: words, in: letters)
            }
        }
        return contact
    }

    /// The text between `name：` and the next stop.
    private static func value(of words: [String], in letters: [Unicode.Scalar]) -> String? {
        for word in words {
            let name = Array(word.unicodeScalars)
            guard letters.count > name.count else { continue }
            for start in 0..<(letters.count - name.count) {
                let end = start + name.count
                guard letters[end].folded == ":", letters[start..<end].elementsEqual(name) else {
                    continue
                }
                let value = letters[(end + 1)...].prefix { !stops.contains($0) }
                let text = String(String.UnicodeScalarView(value)).trimmed
                if !text.isEmpty { return text }
            }
        }
        return nil
    }
}
