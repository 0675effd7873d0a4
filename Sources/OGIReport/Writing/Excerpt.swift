/// The line of the input around a place, and what to mark under it.
///
/// Long lines are cut on both sides of the place. What no message may quote is masked: the extents
/// of findings about privacy, and everywhere runs of digits as long as an identity, bank card or
/// mobile number.
struct Excerpt {
    private let text: [UInt8]
    /// In the order of the text.
    private let hidden: [Extent]
    private var line = ByteBuffer()
    private var columns = 0
    /// Columns before the place and within it.
    private var (indent, width) = (0, 0)

    /// Columns shown before the place, and in all.
    private static let before = 28
    private static let longest = 76

    /// `hidden` in the order of the text.
    init(of text: [UInt8], hiding hidden: [Extent]) {
        self.text = text
        self.hidden = hidden
    }

    /// Writes the line and, under it, the mark, each behind `lead`.
    mutating func write(_ extent: Extent, into output: inout ByteBuffer, lead: StaticString) {
        columns = 0
        let start = min(Int(extent.offset), text.count)
        let end = min(start + Int(extent.length), text.count)
        var index = beginning(before: start)
        while index < start { show(&index) }
        indent = columns
        rest(from: start, markedTo: end)
        let bytes = line.finish()
        output.raw(lead)
        output.append(bytes.span)
        output.raw("\n")
        output.raw(lead)
        for _ in 0..<indent { output.raw(" ") }
        for _ in 0..<max(1, width) { output.raw("^") }
        output.raw("\n")
    }

    /// Where the shown part of the line begins.
    private mutating func beginning(before start: Int) -> Int {
        var index = start
        var room = Self.before
        while index > 0 {
            let (letter, count) = text.scalar(before: index)
            if letter.endsLine { break }
            room -= letter.isShown ? letter.columns : 1
            // Marks over letters take no room, but have an end as well.
            if room < 0 || start - index > 4 * Self.before {
                line.raw("…")
                columns = 1
                break
            }
            index -= count
        }
        return index
    }

    private mutating func rest(from start: Int, markedTo end: Int) {
        var index = start
        width = 0
        while index < text.count, index - start < 4 * Self.longest {
            if text.scalar(at: index).scalar.endsLine { return }
            if columns >= Self.longest { break }
            let isMarked = index < end
            show(&index)
            if isMarked { width = columns - indent }
        }
        if index < text.count, !text.scalar(at: index).scalar.endsLine { line.raw("…") }
    }

    /// Shows the letter at an index, and moves behind it.
    private mutating func show(_ index: inout Int) {
        let (letter, count) = text.scalar(at: index)
        let shown: Unicode.Scalar =
            isPrivate(index) || isHidden(index) ? "*" : letter.isShown ? letter : "·"
        line.scalar(shown)
        columns += shown.columns
        index += count
    }

    private func isHidden(_ index: Int) -> Bool {
        var (low, high) = (0, hidden.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(hidden[middle].offset) <= index { low = middle + 1 } else { high = middle }
        }
        return low > 0 && index - Int(hidden[low - 1].offset) < Int(hidden[low - 1].length)
    }

    /// Within eleven digits from 1 on, or fifteen and more of any kind.
    private func isPrivate(_ index: Int) -> Bool {
        guard isDigit(index) else { return false }
        var (low, high) = (index, index + 1)
        while isDigit(low - 1), index - low < 20 { low -= 1 }
        while isDigit(high), high - index < 20 { high += 1 }
        return high - low >= 15 || high - low == 11 && text[low] == 0x31
    }

    private func isDigit(_ index: Int) -> Bool {
        text.indices.contains(index) && text[index] &- 0x30 <= 9
    }
}

extension Unicode.Scalar {
    fileprivate var endsLine: Bool { self == "\n" || self == "\r" }
}

extension Findings {
    /// The extents that no output may quote, in the order of the text.
    var hiddenExtents: [Extent] {
        var extents: [Extent] = []
        for finding in found(by: "document.privacy") {
            for operand in finding.operands {
                if let extent = operand.extent { extents.append(extent) }
            }
        }
        return extents.ordered { Int($0.offset) }
    }
}
