/// A label as it is compared: without its ordinal, spaces, punctuation and width.
struct Label: Sendable {
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
    /// The same for the same letters.
    let hash: UInt64
    let letters: LetterSet

    /// Labels of the form have at most 40 characters. Longer text is prose and like none.
    static let longest = 64

    /// The label of what is no label.
    static let none = Label(scalars: [])

    init(_ text: String) {
        let bytes = Array(text.utf8)
        self.init(bytes, in: bytes.indices)
    }

    /// The label that a part of valid UTF-8 prints.
    @_optimize(speed)
    init(_ text: [UInt8], in range: Range<Int>) {
        var letters = Self.letters(of: text, in: range)
        var found: (ordinal: Ordinal?, start: Int) = (nil, 0)
        if let first = letters.first, Self.canBeginOrdinal(first) {
            found = Self.ordinal(of: letters)
        }
        let all = letters.count
        var room = letters.mutableSpan
        var count = 0
        for index in found.start..<all where room[index].countsInLabels {
            if count < index { room[count] = room[index] }
            count &+= 1
        }
        if count < all { letters.removeLast(all - count) }
        self.init(scalars: letters, ordinal: found.ordinal)
    }

    @_optimize(speed)
    init(scalars: [Unicode.Scalar], ordinal: Ordinal? = nil) {
        self.ordinal = ordinal
        self.scalars = scalars
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var letters: LetterSet = []
        for scalar in scalars {
            hash = (hash ^ UInt64(scalar.value)) &* 0x100_0000_01B3
            letters.formUnion(LetterSet(scalar))
        }
        self.hash = hash
        self.letters = letters
    }

    var isEmpty: Bool { scalars.isEmpty }

    /// The two run together, as a label that is broken over two lines.
    func joined(with next: Label) -> Label {
        Label(scalars: scalars + next.scalars, ordinal: ordinal)
    }

    /// The folded letters without padding, up to twice the length of a label.
    @_optimize(speed)
    private static func letters(of text: [UInt8], in range: Range<Int>) -> [Unicode.Scalar] {
        // A letter takes a byte or more.
        let most = min(range.count, longest * 2)
        return unsafe [Unicode.Scalar](unsafeUninitializedCapacity: most) { room, count in
            let bytes = text.span
            var index = range.lowerBound
            while index < range.upperBound, count < most {
                var letter: Unicode.Scalar
                if let ideograph = bytes.ideograph(at: index) {
                    letter = ideograph
                    index &+= 3
                } else {
                    let (scalar, length) = bytes.scalarAndLength(at: index)
                    index &+= length
                    letter = scalar.folded
                    if scalar.isPadding {
                        // 一 总体情况: the space stands for the mark behind the ordinal.
                        guard !scalar.isInvisible, 1...4 ~= count,
                            unsafe isNumeral(room[0]) || room[0] == "第",
                            unsafe room[count - 1] != "、"
                        else { continue }
                        letter = "、"
                    }
                }
                unsafe room.initializeElement(at: count, to: letter)
                count &+= 1
            }
        }
    }

    // MARK: Ordinals

    /// What `ordinal(of:)` looks for.
    private static func canBeginOrdinal(_ letter: Unicode.Scalar) -> Bool {
        switch letter {
        case "|", "(", "①"..."⑳", "第", "表", "0"..."9": true
        default: isNumeral(letter)
        }
    }

    /// The ordinal, and how many letters stand before the label itself.
    private static func ordinal(of letters: [Unicode.Scalar]) -> (Ordinal?, start: Int) {
        // A rule of the table.
        let edge = letters.first == "|" ? 1 : 0
        guard edge < letters.count else { return (nil, edge) }
        switch letters[edge] {
        case "(": return bracketed(letters, from: edge) ?? (nil, edge)
        case "①"..."⑳": return (.arabic, edge + 1)
        case "第": return part(letters, from: edge) ?? (nil, edge)
        case "表": return numbered(letters, from: edge + 1) ?? (nil, edge)
        default: return numbered(letters, from: edge) ?? (nil, edge)
        }
    }

    /// （一）
    private static func bracketed(
        _ letters: [Unicode.Scalar], from start: Int
    ) -> (Ordinal?, start: Int)? {
        let number = letters[(start + 1)...].prefix { isNumeral($0) || $0.isDigit }
        guard (1...3).contains(number.count), number.endIndex < letters.count,
            letters[number.endIndex] == ")"
        else { return nil }
        return (.bracketed, number.endIndex + 1)
    }

    /// 第一部分
    private static func part(
        _ letters: [Unicode.Scalar], from start: Int
    ) -> (Ordinal?, start: Int)? {
        let number = letters[(start + 1)...].prefix { isNumeral($0) || $0.isDigit }
        let rest = letters[number.endIndex...]
        for word in ["部分", "章"] where !number.isEmpty && rest.starts(with: word.unicodeScalars) {
            return (.chinese, number.endIndex + word.unicodeScalars.count)
        }
        return nil
    }

    /// 一、 or 1.
    private static func numbered(
        _ letters: [Unicode.Scalar], from start: Int
    ) -> (Ordinal?, start: Int)? {
        guard start < letters.count, isNumeral(letters[start]) || letters[start].isDigit else {
            return nil
        }
        let chinese = letters[start...].prefix { isNumeral($0) }
        let number = chinese.isEmpty ? letters[start...].prefix { $0.isDigit } : chinese
        guard (1...3).contains(number.count), number.endIndex < letters.count else { return nil }
        let mark = letters[number.endIndex]
        switch mark {
        case "、", ".", ",", ":", "．", "。": break
        default: return nil
        }
        let behind = number.endIndex + 1
        // 1.5 is a number and not the first of something.
        if chinese.isEmpty, mark != "、", behind < letters.count, letters[behind].isDigit {
            return nil
        }
        return (chinese.isEmpty ? .arabic : .chinese, behind)
    }

    private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十": true
        default: false
        }
    }
}

extension Label: Equatable {
    /// The same letters; how they are numbered does not matter.
    static func == (left: Label, right: Label) -> Bool {
        left.hash == right.hash && left.scalars.isIdentical(to: right.scalars)
    }
}
