/// Rows of table 3 whose figures stand on several lines behind their label, as in text without a
/// layout, put on one line.
///
/// Such text can also have the figures of several rows together, or those of a row before its
/// label. A row is certain where exactly as many figures follow its label as it has columns, they
/// add up, and some of them stand on the label's line; or where all rows from the header on are
/// such, and no label without figures ends them.
enum ScatteredRows {
    /// Labels of groups between two rows have no more lines.
    private static let mostLines = 40

    static func joined(_ lines: [PDFLine], in input: [UInt8]) -> [PDFLine] {
        var result: [PDFLine] = []
        var index = 0
        while index < lines.count {
            let rows = isBehindHeader(index, lines, in: input) ? chain(index, lines, in: input) : []
            for row in rows {
                result += lines[index..<row.lowerBound]
                result.append(self.row(lines[row]))
                index = row.upperBound
            }
            if index == lines.count { break }
            if let end = end(ofRowAt: index, lines, in: input), !lines[index].values.isEmpty {
                result.append(row(lines[index..<end]))
                index = end
            } else {
                result.append(lines[index])
                index += 1
            }
        }
        return result
    }

    private static func row(_ lines: ArraySlice<PDFLine>) -> PDFLine {
        PDFLine(lines[lines.startIndex], values: lines.flatMap { $0.values })
    }

    /// The line before is a label above columns.
    private static func isBehindHeader(_ index: Int, _ lines: [PDFLine], in input: [UInt8]) -> Bool
    {
        guard index > 0, lines[index - 1].values.isEmpty,
            let word = lines[index - 1].words.last, word.range.count <= 4 * Label.longest
        else { return false }
        return FormTexts.all.headers.contains(word.letters(in: input))
    }

    /// The rows from here on, with labels of groups between them, and rows that are not certain.
    private static func chain(
        _ start: Int, _ lines: [PDFLine], in input: [UInt8]
    ) -> [Range<Int>] {
        var rows: [Range<Int>] = []
        var last = start
        var index = start
        // Another header is that of the next table.
        while index < lines.count, index - last < mostLines,
            index == start || !isBehindHeader(index + 1, lines, in: input)
        {
            guard isLabel(lines[index].words, in: input) else {
                if !lines[index].values.isEmpty { last = index }
                index += 1
                continue
            }
            let (end, count) = figures(behind: index, lines)
            // Its figures may stand before it, and so those of all others.
            let isOpen = count == 0 && !isGroup(lines[index].words, in: input)
            if isOpen || count > Form.applicants.count { return [] }
            if self.end(ofRowAt: index, lines, in: input) != nil { rows.append(index..<end) }
            (index, last) = (end, end)
        }
        return rows
    }

    /// The figures behind a label, and where they end.
    private static func figures(behind start: Int, _ lines: [PDFLine]) -> (end: Int, count: Int) {
        var count = lines[start].values.count
        var end = start + 1
        while end < lines.count, lines[end].words.isEmpty, count <= Form.applicants.count {
            count += lines[end].values.count
            end += 1
        }
        return (end, count)
    }

    private static func end(ofRowAt start: Int, _ lines: [PDFLine], in input: [UInt8]) -> Int? {
        guard isLabel(lines[start].words, in: input) else { return nil }
        let (end, count) = figures(behind: start, lines)
        let row = lines[start..<end]
        let isOnePage = row.allSatisfy { $0.page == lines[start].page }
        guard end > start + 1, count == Form.applicants.count, isOnePage,
            addUp(row.flatMap { $0.values }, in: input)
        else { return nil }
        return end
    }

    /// 其他处理 is a row or the label of three.
    private static func isGroup(_ words: [PDFWord], in input: [UInt8]) -> Bool {
        FormTexts.all.groups.contains(words.flatMap { $0.letters(in: input) })
    }

    private static func isLabel(_ words: [PDFWord], in input: [UInt8]) -> Bool {
        guard let first = words.first, let last = words.last,
            last.range.upperBound - first.range.lowerBound <= 4 * Label.longest
        else { return false }
        let label = Label(input.text(first.range.lowerBound..<last.range.upperBound))
        return FormTexts.all.rows(named: label.scalars).contains { $0.table == .requests }
    }

    /// Is the last figure the sum of the others?
    private static func addUp(_ values: [PDFWord], in input: [UInt8]) -> Bool {
        let numbers = values.compactMap { Cell(printed: input.text($0.range)).number }
        guard numbers.count == values.count, let total = numbers.last else { return false }
        var sum = FixedDecimal(0)
        for number in numbers.dropLast() {
            guard let next = sum.adding(number) else { return false }
            sum = next
        }
        return sum == total
    }
}
