extension RuleBook {
    /// The group *document*: the report as a whole.
    static let documentRules: [Rule] = [
        .unknownKey, .declaredParts, .hiddenCharacters, .pageResidue,
    ]
}

extension Rule {
    static let unknownKey: Rule = Rule(
        "document.unknown_key", .warning,
        basis: Bilingual("规范 JSON ogi-report/1", "canonical JSON, ogi-report/1"),
        asks: Bilingual(
            "规范 JSON 中只有格式规定的键；其他键不读入，逐一报告。",
            "Canonical JSON has no keys but those of the format; others are not read, and each is reported."
        ))

    static let declaredParts: Rule = Rule(
        "document.declared_parts", .warning,
        basis: Bilingual("条例第五十条", "Regulation, article 50"),
        asks: Bilingual(
            "前言所称“由……几部分组成”与正文的章节数一致。",
            "The number of parts that the preface declares equals the number of sections."),
        judge: { judgement in DeclaredParts.judge(&judgement) })

    static let hiddenCharacters: Rule = Rule(
        "document.hidden_characters", .warning,
        basis: Bilingual("条例第五十条", "Regulation, article 50"),
        asks: Bilingual(
            "每个字节都是文字：编码损坏之处不足千分之一的，读作 U+FFFD 并报告，再多则拒收。",
            "All bytes are text: where fewer than 1 in 1,000 characters are broken, they are read as U+FFFD and reported; more are refused."
        ))

    static let pageResidue: Rule = Rule(
        "document.page_residue", .advice,
        basis: Bilingual("条例第五十条", "Regulation, article 50"),
        asks: Bilingual(
            "正文不夹带网页上的文字（打印、关闭、相关文章等）；这些文字不计入正文。",
            "The text carries no words of the web page it stood on (print, close, related articles); they are kept out of the prose."
        ))
}

/// 由总体情况……等五部分组成: how many parts the preface says there are.
private enum DeclaredParts {
    static func judge(_ judgement: inout Judgement) {
        let present = SectionKey.allCases.filter { judgement.report.section($0) != nil }.count
        for (index, paragraph) in judgement.report.preface.enumerated() {
            guard let (number, range) = find(in: paragraph), number != present else { continue }
            judgement.add(
                Draft(
                    rule: .declaredParts,
                    message: Bilingual(
                        "前言称报告由 \(number) 部分组成，实有 \(present) 部分",
                        "the preface declares \(number) parts; there are \(present)"),
                    operands: [judgement.operand(phrase: range, ofPreface: index)],
                    expected: FixedDecimal(Int64(number)), actual: FixedDecimal(Int64(present))))
        }
    }

    private static let endings = ["部分组成", "部分构成", "部分内容组成"].map { Array($0.utf8) }

    /// The number before [个]部分组成 and the bytes of the phrase.
    private static func find(in paragraph: String) -> (number: Int, range: Range<Int>)? {
        let text = Array(paragraph.utf8)
        for ending in endings {
            guard let end = text.span.firstIndex(of: ending.span) else { continue }
            var start = end
            if start > 0 {
                let (counter, length) = text.scalar(before: start)
                if counter == "个" || counter == "大" { start -= length }
            }
            var number = 0
            var (digits, place) = (0, 1)
            while start > 0 {
                let (letter, length) = text.scalar(before: start)
                guard let digit = YearText.digit(letter) else { break }
                (digits, start) = (digits + 1, start - length)
                if digits > 2 { break }
                number += digit * place
                place *= 10
            }
            if (1...2).contains(digits) { return (number, start..<(end + ending.count)) }
        }
        return nil
    }
}
