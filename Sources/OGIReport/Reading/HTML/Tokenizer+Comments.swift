/// Comments, and what is taken for one.
extension Tokenizer {
    /// Reads what begins with `<!`.
    mutating func declaration(in input: Span<UInt8>) -> Token {
        let start = position + 2
        if input.word(at: start).first(2) == 0x2D2D { return comment(from: start + 2, in: input) }
        if input.name(start..<start + 7) == 0x65_7079_7463_6F64 {
            position = min(input.firstIndex(of: UInt8(ascii: ">"), from: start) + 1, input.count)
            return .doctype
        }
        // `[CDATA[`, in capital letters.
        if allowsCDATA, input.word(at: start).first(7) == 0x5B_4154_4144_435B {
            position = start + 7
            content = .cdata
            return raw(in: input)
        }
        return bogusComment(from: start, in: input)
    }

    /// Reads up to the next `>`.
    mutating func bogusComment(from start: Int, in input: Span<UInt8>) -> Token {
        let end = input.firstIndex(of: UInt8(ascii: ">"), from: start)
        position = min(end + 1, input.count)
        return .comment(start..<end)
    }

    /// Reads a comment whose text begins at `start`. It ends at `-->` or `--!>`, or where the
    /// first thing in it is `>` or `->`.
    private mutating func comment(from start: Int, in input: Span<UInt8>) -> Token {
        var index = start
        while true {
            let end = input.firstIndex(of: UInt8(ascii: ">"), from: index)
            guard end < input.count else { break }
            index = end + 1
            guard let textEnd = endOfComment(start..<end, in: input) else { continue }
            position = index
            return .comment(start..<textEnd)
        }
        position = input.count
        return .comment(start..<endOfOpenComment(from: start, in: input))
    }

    /// Where the text ends, if the comment does with the `>` behind `text`.
    @inline(__always)
    private func endOfComment(_ text: Range<Int>, in input: Span<UInt8>) -> Int? {
        let dash = UInt8(ascii: "-")
        let end = text.upperBound
        switch text.count {
        case 0: return end
        case 1: return input[end - 1] == dash ? end - 1 : nil
        default:
            if input[end - 1] == dash, input[end - 2] == dash { return end - 2 }
            guard text.count > 2, input[end - 1] == UInt8(ascii: "!"), input[end - 2] == dash,
                input[end - 3] == dash
            else { return nil }
            return end - 3
        }
    }

    /// At the end of the input, the beginning of an end does not belong to the text.
    private func endOfOpenComment(from start: Int, in input: Span<UInt8>) -> Int {
        let dash = UInt8(ascii: "-")
        var end = input.count
        if end - start > 2, input[end - 1] == UInt8(ascii: "!"), input[end - 2] == dash,
            input[end - 3] == dash
        {
            end -= 1
        }
        for _ in 0..<2 where end > start && input[end - 1] == dash { end -= 1 }
        return max(end, min(start, input.count))
    }
}
