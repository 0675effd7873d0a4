/// A figure of prose: `3,525件`, `３５件`, `十二件`, `33.9%`.
struct ProseFigure {
    var value: FixedDecimal?
    /// Its digits; a sign that is behind them is no part.
    var digits: Range<Int>
    var end: Int
    var unit: ProseUnit
    /// 15余件, 3至5件, 1.2万件: no figure is pinned down.
    var isApproximate = false
    /// The number of digits behind the point, as printed.
    var decimals = 0
}

extension ProseFigure {
    /// A figure in Arabic digits that begins at an index. Spaces and line breaks between digits
    /// do not count, nor do separators of thousands.
    static func arabic(at start: Int, in text: Span<UInt8>) -> ProseFigure {
        var figure = plain(at: start, in: text) ?? printed(at: start, in: text)
        figure.readUnit(in: text)
        return figure
    }

    /// Digits and nothing else, in front of an ideograph: what most figures are.
    private static func plain(at start: Int, in text: Span<UInt8>) -> ProseFigure? {
        var (index, value) = (start, Int64(0))
        while index < text.count, text[index] &- 0x30 < 10 {
            value = value &* 10 &+ Int64(text[index] &- 0x30)
            index &+= 1
        }
        guard index &- start < 18, text.ideographNumber(at: index) != nil else { return nil }
        return ProseFigure(
            value: FixedDecimal(value), digits: start..<index, end: index, unit: .none)
    }

    private static func printed(at start: Int, in text: Span<UInt8>) -> ProseFigure {
        var builder = FixedDecimal.Builder()
        var (index, end, decimals, isFraction) = (start, start, 0, false)
        // The digits since the last separator, and whether there was one.
        var (group, isGrouped) = (0, false)
        while let digit = text.digit(at: index) {
            builder.append(digit: digit.value)
            group += 1
            if isFraction { decimals += 1 }
            index += digit.length
            end = index
            let next = text.endOfProsePadding(from: index)
            if text.digit(at: next) != nil {
                index = next
            } else if isFraction {
                break
            } else if let behind = text.endOfPoint(at: index) {
                isFraction = true
                builder.beginFraction()
                index = behind
            } else if group <= 3, !isGrouped || group == 3,
                let behind = text.endOfSeparator(at: index)
            {
                (group, isGrouped) = (0, true)
                index = behind
            }
        }
        var figure = ProseFigure(
            value: builder.finished(), digits: start..<end, end: end, unit: .none)
        figure.decimals = decimals
        return figure
    }

    /// A figure in Chinese numerals: nothing where no unit follows, save behind 百分之.
    static func chinese(
        at start: Int, in text: Span<UInt8>, isShare: Bool = false
    ) -> ProseFigure? {
        var number = ChineseNumber()
        var end = start
        while true {
            let letter = text.letter(from: end)
            guard number.take(letter.value) else { break }
            end = letter.end
        }
        guard let value = number.value else { return nil }
        var figure = ProseFigure(
            value: FixedDecimal(value), digits: start..<end, end: end, unit: .none,
            isApproximate: number.isApproximate)
        if isShare { return figure }
        figure.readUnit(in: text)
        return figure.unit == .none || figure.unit == .other ? nil : figure
    }

    @inline(never)
    private mutating func readUnit(in text: Span<UInt8>) {
        var next = text.letter(from: end)
        loop: while true {
            switch next.value {
            case "余", "多", "来", "几", "万", "亿", "千", "百", "十": isApproximate = true
            default: break loop
            }
            end = next.end
            next = text.letter(from: end)
        }
        // 3-5件, 3至5件
        if text.isRange(next) { isApproximate = true }
        (unit, end) = ProseUnit.of(next, behind: end, in: text)
        if unit.isCount, unit != .none { readTail(in: text) }
    }

    /// 15件以上, 15件左右, 15件余, 3件至5件
    private mutating func readTail(in text: Span<UInt8>) {
        let first = text.letter(from: end)
        switch first.value {
        case "余", "多": isApproximate = true
        case "以", "左", "上":
            switch (first.value, text.letter(from: first.end).value) {
            case ("以", "上"), ("以", "下"), ("以", "内"), ("左", "右"), ("上", "下"):
                isApproximate = true
            default: break
            }
        default: if text.isRange(first) { isApproximate = true }
        }
    }
}

extension Span<UInt8> {
    /// A digit, half or full width.
    func digit(at index: Int) -> (value: UInt8, length: Int)? {
        guard index < count else { return nil }
        let byte = self[index]
        if byte &- 0x30 < 10 { return (byte &- 0x30, 1) }
        if byte == 0xEF, index &+ 2 < count, self[index &+ 1] == 0xBC, self[index &+ 2] &- 0x90 < 10
        {
            return (self[index &+ 2] &- 0x90, 3)
        }
        return nil
    }

    /// The digit behind a decimal point.
    fileprivate func endOfPoint(at index: Int) -> Int? {
        guard index < count else { return nil }
        let letter = letter(from: index)
        guard letter.start == index, letter.value.folded == ".", digit(at: letter.end) != nil else {
            return nil
        }
        return letter.end
    }

    /// The first of just three digits behind a separator of thousands.
    fileprivate func endOfSeparator(at index: Int) -> Int? {
        guard index < count else { return nil }
        let letter = letter(from: index)
        guard letter.start == index, letter.value.folded == "," else { return nil }
        var next = letter.end
        for _ in 0..<3 {
            guard let digit = digit(at: next) else { return nil }
            next += digit.length
        }
        return digit(at: next) == nil ? letter.end : nil
    }

    /// Does nothing but the sign of a range stand between two places?
    func isRangeSign(_ range: Range<Int>) -> Bool {
        let letter = letter(from: range.lowerBound)
        return letter.value.isRangeSign && endOfProsePadding(from: letter.end) == range.upperBound
    }

    /// The sign of a range, and a digit behind it.
    fileprivate func isRange(_ letter: (value: Unicode.Scalar, start: Int, end: Int)) -> Bool {
        guard letter.value.isRangeSign else { return false }
        let next = self.letter(from: letter.end)
        return digit(at: next.start) != nil || ChineseNumber.isDigit(next.value)
    }

    /// Behind the digits at an index and the bracket that closes them.
    func endOfFigures(from index: Int) -> Int {
        var index = index
        while let digit = digit(at: index) { index += digit.length }
        return index
    }
}

extension Unicode.Scalar {
    fileprivate var isRangeSign: Bool {
        switch self {
        case "-", "—", "–", "~", "～", "－", "至", "到": true
        default: false
        }
    }
}
