/// Numbers alone on a line that count the pages.
///
/// A figure of a table can stand alone at the edge of a page too. A page number is told by the
/// others: it stands at the same place of its page, and they go up by one from page to page.
enum PDFPageNumbers {
    /// For every line: it is such a number.
    static func find(in lines: [PDFLine], edge: Int, _ input: [UInt8]) -> [Bool] {
        var isNumber = [Bool](repeating: false, count: lines.count)
        guard let pages = lines.last.map({ $0.page + 1 }), pages > 1 else { return isNumber }
        // The line numbers at each place of a page, and by how much they are ahead of its number.
        var places = [[(line: Int, lead: Int)]](repeating: [], count: 2 * edge)
        var start = 0
        for index in lines.indices
        where index + 1 == lines.count || lines[index + 1].page != lines[index].page {
            for place in 0..<edge where start + place <= index {
                for (line, slot) in [(start + place, place), (index - place, edge + place)] {
                    if let number = number(lines[line], in: input) {
                        places[slot].append((line, number - lines[line].page))
                    }
                }
            }
            start = index + 1
        }
        for found in places {
            let leads = found.map { $0.lead }.ordered { $0 }
            // What most pages have is in the middle.
            guard let lead = leads.isEmpty ? nil : leads[leads.count / 2] else { continue }
            let numbers = found.filter { $0.lead == lead }
            guard numbers.count >= max(2, pages / 2) else { continue }
            for number in numbers { isNumber[number.line] = true }
        }
        return isNumber
    }

    private static func number(_ line: PDFLine, in input: [UInt8]) -> Int? {
        let words = line.all
        guard words.count == 1, words[0].range.count <= 6 else { return nil }
        return Int(input.text(words[0].range))
    }
}
