/// Finds the spans of code in a line, in one pass over its backticks.
struct CodeSpans {
    /// Runs of backticks in their order, with the number of the next run as long.
    private var runs: [(range: Range<Int>, next: Int?)] = []
    private var current = 0

    init(_ line: Range<Int>, in input: [UInt8]) {
        var index = line.lowerBound
        while index < line.upperBound {
            let end = input[index..<line.upperBound].prefix { $0 == UInt8(ascii: "`") }.endIndex
            if end > index { runs.append((index..<end, nil)) }
            index = max(end, index + 1)
        }
        // The number of the run before, for every length of one.
        var longest = 0
        for run in runs { longest = max(longest, run.range.count) }
        var last = [Int](repeating: -1, count: longest + 1)
        for number in runs.indices {
            let length = runs[number].range.count
            if last[length] >= 0 { runs[last[length]].next = number }
            last[length] = number
        }
    }

    /// Drops the backticks of the span that begins at an index; gives where to go on.
    mutating func skip(at index: Int, marks: inout [InlineMark]) -> Int {
        while current < runs.count, runs[current].range.upperBound <= index { current += 1 }
        guard current < runs.count, runs[current].range.lowerBound <= index else { return index }
        let run = runs[current]
        guard run.range.lowerBound == index, let next = run.next else {
            return run.range.upperBound
        }
        marks.append(InlineMark(range: run.range, kind: .drop))
        marks.append(InlineMark(range: runs[next].range, kind: .drop))
        return runs[next].range.upperBound
    }
}
