/// A day of the calendar, without a time and a time zone.
public struct CalendarDate: Sendable, Hashable {
    /// From 1 to 9999.
    public let year: Int
    /// From 1 to 12.
    public let month: Int
    /// From 1.
    public let day: Int

    /// `nil` if the Gregorian calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.days(in: month, of: year)).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// `2025-01-31`: ten characters, as ISO 8601 has it. `nil` for anything else.
    public init?(_ text: String) {
        let letters = text.utf8
        self.init(letters.span)
    }

    init?(_ letters: Span<UInt8>) {
        guard letters.count == 10 else { return nil }
        var fields: InlineArray<3, Int> = [0, 0, 0]
        var field = 0
        for index in letters.indices {
            let digit = letters[index] &- 0x30
            if index == 4 || index == 7 {
                if letters[index] != UInt8(ascii: "-") { return nil }
                field += 1
            } else if digit > 9 {
                return nil
            } else {
                fields[field] = fields[field] * 10 + Int(digit)
            }
        }
        self.init(year: fields[0], month: fields[1], day: fields[2])
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CalendarDate: Comparable {
    /// The earlier day comes first.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int { (year * 16 + month) * 32 + day }
}

extension CalendarDate: CustomStringConvertible {
    /// `2025-01-31`
    public var description: String {
        var digits: [UInt8] = []
        for (value, places) in [(year, 1000), (month, 10), (day, 10)] {
            if !digits.isEmpty { digits.append(UInt8(ascii: "-")) }
            var place = places
            while place > 0 {
                digits.append(0x30 + UInt8(truncatingIfNeeded: value / place % 10))
                place /= 10
            }
        }
        return digits.text(digits.indices)
    }
}
