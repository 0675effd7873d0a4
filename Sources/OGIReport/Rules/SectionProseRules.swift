// What the prose of a section must say, and must not say twice.

extension Rule {
    static let thinProblems: Rule = Rule(
        "sections.problems.too_thin", .warning,
        """
        要求：第五章写明存在的主要问题和改进情况，不少于二十字。
        Asks: Section five states the main problems and what is done about them, in twenty characters or more.
        依据：条例第五十条第（四）项
        Basis: Regulation, article 50, item 4
        结果：{0}只有 {1} 字
        Says: section {2} has {1:character} only
        符合：写明两个问题和各自的改进措施。
        Keeps: Two problems are stated, and what is done about each.
        违反：无。
        Breaks: 无。
        """,
        judge: { judgement, rule in
            guard let section = judgement.report.section(.problems), !section.isBlank else {
                return
            }
            // Twenty letters take 60 bytes, and marks no more than as many again.
            if section.paragraphs.contains(where: { $0.utf8.count > 6 * shortestProblems }) {
                return
            }
            var count = 0
            for paragraph in section.paragraphs where count < shortestProblems {
                count += FoldedText(paragraph).letters.reduce(0) { $1.countsInLabels ? $0 + 1 : $0 }
            }
            if count >= shortestProblems { return }
            judgement.add(
                Draft(
                    rule,
                    [
                        .quoted(section.heading), Bilingual(count),
                        Form.section(.problems).heading.quoted,
                    ], operands: [judgement.operand(section)]))
        })

    private static let shortestProblems = 20

    static let processingFee: Rule = Rule(
        "sections.other.processing_fee", .warning, only: .edition2021,
        """
        要求：第六章写明本年度收取政府信息公开信息处理费的情况。
        Asks: Section six states the information-processing fees of the year.
        依据：国办函〔2020〕109号；国办公开办函〔2021〕30号
        Basis: Letters 国办函〔2020〕109号 and 国办公开办函〔2021〕30号
        结果：{0}没有写明信息处理费的收取情况
        Says: section {1} does not state the information-processing fees
        符合：本年度未收取信息处理费。
        Keeps: 本年度未收取信息处理费。
        违反：无其他需要报告的事项。
        Breaks: 无其他需要报告的事项。
        """,
        judge: { judgement, rule in
            guard let section = judgement.report.section(.other), !section.isBlank else { return }
            let isStated = section.paragraphs.contains { paragraph in
                if paragraph.has("处理费") { return true }
                let text = FoldedText(paragraph)
                return text.contains("处理费") || text.contains("收费") || text.contains("费用")
            }
            if isStated { return }
            judgement.add(
                Draft(
                    rule, [.quoted(section.heading), Form.section(.other).heading.quoted],
                    operands: [judgement.operand(section)]))
        })

    static let repeatedSentence: Rule = Rule(
        "sections.repeated_sentence", .advice,
        """
        要求：二十字以上的句子不在同一份报告中重复。
        Asks: No sentence of twenty characters or more stands twice in one report.
        依据：条例第五十条
        Basis: Regulation, article 50
        结果：{0}中有一句与前文完全相同：{1}
        Says: {0} repeats a sentence: {1}
        符合：每句只写一次。
        Keeps: Every sentence stands once.
        违反：第一章的一句话在第五章又写了一遍。
        Breaks: A sentence of section one stands in section five again.
        """,
        judge: { judgement, rule in
            if !judgement.hasTwins { return }
            for sentence in Sentences(judgement.passages).repeated {
                let passage = judgement.passages[sentence.passage]
                let operand = judgement.operand(sentence.range, of: passage)
                judgement.add(
                    Draft(rule, [passage.name, .quoted(operand.text)], operands: [operand]))
            }
        })
}

/// The long sentences of the sections.
private struct Sentences {
    struct Sentence {
        let passage: Int
        let range: Range<Int>
        let hash: UInt64
    }

    private var all: [Sentence] = []
    private let passages: [Passage]

    @_optimize(speed)
    init(_ passages: [Passage]) {
        self.passages = passages
        for (index, passage) in passages.enumerated() {
            guard case .paragraph = passage.kind else { continue }
            let letters = passage.text.utf8.span
            var start = 0
            while start < letters.count {
                let end = Self.end(from: start, in: letters)
                if end - start >= TextSurvey.shortestSentence {
                    let hash = Self.hash(letters.extracting(start..<end))
                    all.append(Sentence(passage: index, range: start..<end, hash: hash))
                }
                start = end
            }
        }
    }

    /// Behind the next 。, which is E3 80 82.
    @_optimize(speed)
    private static func end(from start: Int, in letters: Span<UInt8>) -> Int {
        var index = letters.firstIndex(of: 0xE3, from: start)
        while index &+ 2 < letters.count {
            if letters.isFullStop(at: index) { return index &+ 3 }
            index = letters.firstIndex(of: 0xE3, from: index &+ 3)
        }
        return letters.count
    }

    /// Eight bytes at a time, after Fowler, Noll and Vo.
    @_optimize(speed)
    private static func hash(_ letters: Span<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var index = 0
        while index < letters.count {
            hash = (hash ^ letters.word(at: index)) &* 0x100_0000_01B3
            hash ^= hash &>> 29
            index &+= 8
        }
        return hash
    }

    /// Those that stand before in the same words.
    var repeated: [Sentence] {
        if all.count < 2 { return [] }
        let order = all.indices.map { $0 }.ordered { Int(truncatingIfNeeded: all[$0].hash >> 1) }
        var result: [Sentence] = []
        for (first, second) in zip(order, order.dropFirst()) where isSame(first, second) {
            result.append(all[second])
        }
        return result
    }

    private func isSame(_ first: Int, _ second: Int) -> Bool {
        guard all[first].hash == all[second].hash else { return false }
        return text(first).isIdentical(to: text(second))
    }

    private func text(_ index: Int) -> String {
        passages[all[index].passage].text.utf8.span.text(all[index].range)
    }
}
