/// What the attributes of a start tag say to a reader of text and tables.
struct TagAttributes {
    /// `colspan`, clamped as browsers do.
    private(set) var columnSpan = 1
    /// `rowspan`, clamped as browsers do; 0 reaches to the end of the row group.
    private(set) var rowSpan = 1
    /// `hidden`, or a style that has `display: none`.
    private(set) var isHidden = false
    /// `role=navigation`.
    private(set) var isNavigation = false
    /// Where a link leads.
    private(set) var target: Range<Int>?

    /// Reads all attributes of the tag. Of two with the same name the first one counts.
    @inline(__always)
    init(of element: Element?, from tokenizer: inout Tokenizer, in input: Span<UInt8>) {
        var hasStyle = false
        var spans: (Int?, Int?)
        while let attribute = tokenizer.nextAttribute(in: input) {
            let length = attribute.name.count
            guard 3...7 ~= length, let name = AttributeName(rawValue: input.name(attribute.name))
            else { continue }
            switch name {
            case .style where !hasStyle:
                hasStyle = true
                if input.hides(attribute.value) { isHidden = true }
            case .hidden: isHidden = true
            case .colspan: spans.0 = spans.0 ?? input.number(attribute.value) ?? 1
            case .rowspan: spans.1 = spans.1 ?? input.number(attribute.value) ?? 1
            case .role:
                let navigation: UInt64 = 0x6974_6167_6976_616E
                isNavigation =
                    attribute.value.count == 10 && input.name(attribute.value) == navigation
            default:
                if element?.target == name { target = target ?? attribute.value }
            }
        }
        if let span = spans.0 { columnSpan = min(max(span, 1), 1_000) }
        if let span = spans.1 { rowSpan = min(span, 65_534) }
    }
}

/// The attributes that matter; the raw value as `TagName.key` has it.
private enum AttributeName: UInt64 {
    case colspan = 0x6E_6170_736C_6F63
    case data = 0x6174_6164
    case hidden = 0x6E65_6464_6968
    case href = 0x6665_7268
    case role = 0x656C_6F72
    case rowspan = 0x6E_6170_7377_6F72
    case src = 0x63_7273
    case style = 0x65_6C79_7473
}

extension Element {
    /// The attribute with the address of another page.
    fileprivate var target: AttributeName? {
        switch self {
        case .a: .href
        case .embed, .frame, .iframe: .src
        case .object: .data
        default: nil
        }
    }
}

extension Span<UInt8> {
    /// A number as browsers read it: spaces, digits, and then whatever.
    fileprivate func number(_ range: Range<Int>) -> Int? {
        var index = Swift.min(endOfSpace(from: range.lowerBound), range.upperBound)
        if index < range.upperBound, self[index] == UInt8(ascii: "+") { index += 1 }
        let start = index
        var value = 0
        while index < range.upperBound, self[index] &- UInt8(ascii: "0") < 10 {
            value = Swift.min(value * 10 + Int(self[index] & 0x0F), 1_000_000)
            index += 1
        }
        return index > start ? value : nil
    }

    /// Whether a style has `display: none`.
    @inline(__always)
    fileprivate func hides(_ style: Range<Int>) -> Bool {
        style.count >= 12 && mentionsDisplay(style) && hasDisplayNone(style)
    }

    /// Whether `display` stands in a style: hardly any has it, and to look for its rarest letter
    /// costs least.
    private func mentionsDisplay(_ style: Range<Int>) -> Bool {
        let wanted = UInt64(repeating: UInt8(ascii: "y"))
        let small = UInt64(repeating: 0x20)
        var index = style.lowerBound
        while index < style.upperBound {
            if index <= Swift.min(style.upperBound, count) &- 16 {
                // Inside by the line above.
                let first = ((unsafe uncheckedWord(at: index) | small) ^ wanted).zeroBytes
                let second = ((unsafe uncheckedWord(at: index &+ 8) | small) ^ wanted).zeroBytes
                if first | second == 0 {
                    index &+= 16
                    continue
                }
            }
            let found = ((word(at: index) | small) ^ wanted).zeroBytes
            if found == 0 {
                index &+= 8
                continue
            }
            let end = index &+ found.firstByte &+ 1
            if name(end - 7..<end) == 0x79_616C_7073_6964 { return true }
            index = end
        }
        return false
    }

    @inline(never)
    private func hasDisplayNone(_ style: Range<Int>) -> Bool {
        var index = style.lowerBound
        while index < style.upperBound {
            let start = endOfSpace(from: index)
            index = firstIndex(of: UInt8(ascii: ";"), in: index..<style.upperBound)
            guard index - start >= 12, name(start..<start + 7) == 0x79_616C_7073_6964 else {
                index += 1
                continue
            }
            let colon = endOfSpace(from: start + 7)
            if colon < index, self[colon] == UInt8(ascii: ":") {
                let value = endOfSpace(from: colon + 1)
                if value + 4 <= index, name(value..<value + 4) == 0x656E_6F6E { return true }
            }
            index += 1
        }
        return false
    }
}
