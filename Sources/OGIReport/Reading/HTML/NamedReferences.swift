/// The 2,231 named character references of the WHATWG standard.
///
/// Entries stand in the order of their bytes, between spaces or line breaks: the name, then `/`,
/// or `.` where the name counts without a semicolon too, then one or two code points in
/// hexadecimal. So they are searched where they stand, and the table needs no other memory.
enum NamedReferences {
    /// What a name stands for.
    struct Entry {
        let first: UInt32
        /// 0 where there is only one.
        let second: UInt32
        /// The name counts without a semicolon.
        let isOpen: Bool
    }

    /// The bytes of the longest name that counts without a semicolon: `frac12`, `yacute`.
    static let longestOpenName = 6
    /// The bytes of the longest name.
    static let longestName = 31

    static func entry(for name: Range<Int>, in input: Span<UInt8>) -> Entry? {
        guard !name.isEmpty, name.count <= longestName else { return nil }
        let names = input[name.lowerBound] >= UInt8(ascii: "a") ? small : capital
        return entry(for: name, in: input, table: names.utf8.span)
    }

    private static func entry(
        for name: Range<Int>, in input: Span<UInt8>, table: Span<UInt8>
    ) -> Entry? {
        var low = 0
        var high = table.count
        while low < high {
            let middle = low + (high - low) / 2
            var start = middle
            while start > low, !table[start - 1].isSpace { start -= 1 }
            switch order(of: name, in: input, entryAt: start, in: table) {
            case 0: return value(at: start + name.count, in: table)
            case ..<0: high = start
            default:
                low = middle
                while low < high, !table[low].isSpace { low += 1 }
                low += 1
            }
        }
        return nil
    }

    /// Below 0 if the name comes before the entry, 0 if it is the entry's.
    private static func order(
        of name: Range<Int>, in input: Span<UInt8>, entryAt start: Int, in table: Span<UInt8>
    ) -> Int {
        for offset in 0..<name.count {
            guard start + offset < table.count else { return 1 }
            let byte = table[start + offset]
            // Both marks come before every digit and letter.
            let other = input[name.lowerBound + offset]
            if byte != other { return Int(other) - Int(byte) }
        }
        let end = start + name.count
        guard end < table.count else { return 1 }
        return table[end] == UInt8(ascii: "/") || table[end] == UInt8(ascii: ".") ? 0 : -1
    }

    /// Reads the code points behind the mark at `index`.
    private static func value(at index: Int, in table: Span<UInt8>) -> Entry {
        var values: (UInt32, UInt32) = (0, 0)
        var position = index + 1
        while position < table.count, !table[position].isSpace {
            let byte = table[position]
            if byte == UInt8(ascii: "+") {
                values = (0, values.0)
            } else {
                values.0 = values.0 << 4 | UInt32(byte.hexadecimalDigit ?? 0)
            }
            position += 1
        }
        let isOpen = table[index] == UInt8(ascii: ".")
        if values.1 == 0 { return Entry(first: values.0, second: 0, isOpen: isOpen) }
        return Entry(first: values.1, second: values.0, isOpen: isOpen)
    }
}

extension UInt8 {
    /// The value of a hexadecimal digit.
    var hexadecimalDigit: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
