/// Rows of table 3 whose figures stand on several lines behind their label, as in text without a
/// layout, put on one line.
///
/// Such text can also have the figures of several rows together, or in another order. A row is
/// certain where its label is alone between figures, exactly as many follow as it has columns,
/// and they add up.
enum ScatteredRows {
    static func joined(_ lines: [PDFLine], in input: [UInt8]) -> [PDFLine] {
        var result: [PDFLine] = []
        var index = 0
        while index < lines.count {
            if let end = end(ofRowAt: index, lines, in: input) {
                result.append(
                    PDFLine(
                        words: lines[index].words, values: lines[index..<end].flatMap { $0.values },
                        gap: lines[index].gap, page: lines[index].page))
                index = end
            } else {
                result.append(lines[index])
                index += 1
            }
        }
        return result
    }

    private static func end(ofRowAt start: Int, _ lines: [PDFLine], in input: [UInt8]) -> Int? {
        let line = lines[start]
        let width = Form.applicants.count
        guard line.values.count < width, isLabel(line.words, in: input),
            !line.values.isEmpty || start > 0 && !lines[start - 1].values.isEmpty
        else { return nil }
        var values = line.values
        var end = start + 1
        while end < lines.count, lines[end].words.isEmpty, lines[end].page == line.page,
            values.count <= width
        {
            values += lines[end].values
            end += 1
        }
        guard values.count == width, addUp(values, in: input) else { return nil }
        return end
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
