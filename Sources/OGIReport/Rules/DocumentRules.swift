extension RuleBook {
    /// The group *document*: the report as a whole.
    static let documentRules: [Rule] = [
        .unknownKey, .title, .period, .edition, .declaredParts, .yearSlip, .templateResidue,
        .contact, .privacy, .hiddenCharacters, .pageResidue,
    ]
}

extension Rule {
    static let unknownKey: Rule = Rule(
        "document.unknown_key", .warning,
        """
        要求：规范 JSON 中只有格式规定的键；其他键不读入，逐一报告。
        Asks: Canonical JSON has no keys but those of the format; others are not read, and each is reported.
        依据：规范 JSON ogi-report/1
        Basis: canonical JSON, ogi-report/1
        结果：规范 JSON 没有键{0}，其内容未读入
        Says: canonical JSON has no key {0}; its value was not read
        符合：{"format": "ogi-report/1", "edition": "2021", "year": 2024}
        Keeps: {"format": "ogi-report/1", "edition": "2021", "year": 2024}
        违反：{"format": "ogi-report/1", "edition": "2021", "colour": 1}
        Breaks: {"format": "ogi-report/1", "edition": "2021", "colour": 1}
        """)

    static let declaredParts: Rule = Rule(
        "document.declared_parts", .warning,
        """
        要求：前言所称“由……几部分组成”与正文的章节数一致。
        Asks: The number of parts that the preface declares equals the number of sections.
        依据：条例第五十条
        Basis: Regulation, article 50
        结果：前言称报告由 {0} 部分组成，实有 {1} 部分
        Says: the preface declares {0:part}; there are {1}
        符合：前言写“由……六部分组成”，正文有六章。
        Keeps: The preface says 六部分; there are six sections.
        违反：前言写“由……五部分组成”，正文有六章。
        Breaks: The preface says 五部分; there are six sections.
        """,
        judge: { judgement, _ in DeclaredParts.judge(&judgement) })

    static let pageResidue: Rule = Rule(
        "document.page_residue", .advice,
        """
        要求：正文不夹带网页上的文字（打印、关闭、相关文章等）；这些文字不计入正文。
        Asks: The text carries no words of the web page it stood on (print, close, related articles); they are kept out of the prose.
        依据：条例第五十条
        Basis: Regulation, article 50
        结果：文中混入网页文字 {0} 行，未计入正文
        Says: {0:line} of the web page itself kept out of the prose
        符合：第六章之后没有别的文字。
        Keeps: Nothing stands behind section six.
        违反：第六章之后还有“打印 关闭”。
        Breaks: 打印 关闭 stands behind section six.
        """)
}

/// 由总体情况……等五部分组成: how many parts the preface says there are.
private enum DeclaredParts {
    static func judge(_ judgement: inout Judgement) {
        for passage in judgement.passages where passage.kind == .preface {
            guard passage.text.has("部分"), let (number, range) = find(in: passage.text) else {
                continue
            }
            let present = SectionKey.allCases.filter { judgement.report.has($0) }.count
            if number == present { continue }
            judgement.add(
                Draft(
                    .declaredParts, [Bilingual(number), Bilingual(present)],
                    operands: [judgement.operand(range, of: passage)],
                    expected: FixedDecimal(Int64(number)), actual: FixedDecimal(Int64(present))))
        }
    }

    private static let endings = ["部分组成", "部分构成", "部分内容组成", "个部分"].map { Array($0.utf8) }

    /// The number before [个]部分组成 and the bytes of the phrase.
    private static func find(in paragraph: String) -> (number: Int, range: Range<Int>)? {
        let letters = paragraph.utf8
        let text = letters.span
        for ending in endings {
            guard let end = text.firstIndex(of: ending.span) else { continue }
            var start = end
            if let counter = text.letter(before: start), counter == "个" || counter == "大" {
                start -= 3
            }
            var number = 0
            var (digits, place) = (0, 1)
            while let letter = text.letter(before: start), let digit = YearText.digit(letter) {
                (digits, start) = (digits + 1, text.startOfScalar(before: start))
                if digits > 2 { break }
                number += digit * place
                place *= 10
            }
            if (1...2).contains(digits) { return (number, start..<(end + ending.count)) }
        }
        return nil
    }
}

extension Span<UInt8> {
    fileprivate func letter(before end: Int) -> Unicode.Scalar? {
        end > 0 ? Unicode.Scalar(scalar(at: startOfScalar(before: end)).value) : nil
    }
}
