/// A label as it is compared: without its ordinal, spaces, punctuation and width.
struct Label: Sendable, Equatable {
    /// How a label is numbered.
    enum Ordinal: Sendable, Equatable {
        /// 一、
        case chinese
        /// （一）
        case bracketed
        /// 1.
        case arabic
    }

    let ordinal: Ordinal?
    let scalars: [Unicode.Scalar]

    /// Labels of the form have at most 40 characters. Longer text is prose and like none.
    static let longest = 64

    init(_ text: String) {
        var letters: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            if !scalar.isPadding {
                letters.append(scalar.folded)
                if letters.count == Self.longest * 2 { break }
            } else if !scalar.isInvisible, let first = letters.first,
                Self.isNumeral(first) || first == "第", letters.count <= 4,
                letters.last != "、"
            {
                // 一 总体情况: the space stands for the mark behind the ordinal.
                letters.append("、")
            }
        }
        var rest = letters[...]
        // A rule of the table.
        if rest.first == "|" { rest = rest.dropFirst() }
        (ordinal, rest) = Self.withoutOrdinal(rest)
        scalars = rest.filter { $0.countsInLabels }
    }

    init(scalars: [Unicode.Scalar], ordinal: Ordinal? = nil) {
        self.ordinal = ordinal
        self.scalars = scalars
    }

    var isEmpty: Bool { scalars.isEmpty }

    private static func withoutOrdinal(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> (Ordinal?, ArraySlice<Unicode.Scalar>) {
        guard let first = text.first else { return (nil, text) }
        if first == "(" {
            let number = text.dropFirst().prefix { isNumeral($0) || $0.isDigit }
            let behind = text[number.endIndex...]
            guard !number.isEmpty, number.count <= 3, behind.first == ")" else {
                return (nil, text)
            }
            return (.bracketed, behind.dropFirst())
        }
        if ("①"..."⑳").contains(first) { return (.arabic, text.dropFirst()) }
        var table = first == "表" || first == "第" ? text.dropFirst() : text
        let chinese = table.prefix { isNumeral($0) }
        let arabic = table.prefix { $0.isDigit }
        let number = chinese.isEmpty ? arabic : chinese
        table = table[number.endIndex...]
        if first == "第" {
            guard let part = ["部分", "章"].first(where: { table.starts(with: $0.unicodeScalars) })
            else { return (nil, text) }
            table = table.dropFirst(part.unicodeScalars.count)
            return number.isEmpty ? (nil, text) : (.chinese, table)
        }
        let behind = table
        guard !number.isEmpty, number.count <= 3, let mark = behind.first,
            ["、", ".", ",", ":", "．", "。"].contains(mark)
        else { return (nil, text) }
        // 1.5 is a number and not the first of something.
        if chinese.isEmpty, mark != "、", behind.dropFirst().first?.isDigit == true {
            return (nil, text)
        }
        return (chinese.isEmpty ? .arabic : .chinese, behind.dropFirst())
    }

    private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十": true
        default: false
        }
    }
}

extension Label {
    /// 1 for the same letters, 0 for nothing in common: 1 − edit distance ÷ longer length.
    /// A likeness below `least` can be given as 0.
    func likeness(to other: Label, atLeast least: Double = 0) -> Double {
        if scalars == other.scalars { return isEmpty ? 0 : 1 }
        let (short, long) =
            scalars.count < other.scalars.count
            ? (scalars, other.scalars) : (other.scalars, scalars)
        guard !short.isEmpty, long.count <= Self.longest,
            Double(short.count) >= least * Double(long.count)
        else { return 0 }
        return 1 - Double(Self.distance(short, long)) / Double(long.count)
    }

    /// Levenshtein's distance, a row at a time.
    private static func distance(_ short: [Unicode.Scalar], _ long: [Unicode.Scalar]) -> Int {
        var row = Array(0...short.count)
        for (line, scalar) in long.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for (column, candidate) in short.enumerated() {
                let replaced = diagonal + (candidate == scalar ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(replaced, min(diagonal, row[column]) + 1)
            }
        }
        return row[short.count]
    }
}
