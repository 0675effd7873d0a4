/// A finding's name across readings: FNV-1a over the rule, the agency, the year, and the
/// operands' paths and values. Places and printed forms do not count, so another carrier or
/// another layout of the same content gives the same one.
enum Fingerprint {
    static func of(_ draft: Draft, in report: Report) -> String {
        var hash = FNV1a()
        hash.combine(draft.rule.id)
        hash.combine(report.agency?.name ?? "")
        hash.combine(report.year.map { String($0) } ?? "")
        for operand in draft.operands {
            hash.combine(operand.locus.path)
            hash.combine(operand.value?.description ?? operand.text)
        }
        return hash.hexadecimal
    }

    /// The number that 16 hexadecimal digits in small letters say.
    static func number(_ text: String) -> Int? {
        var number = 0
        var count = 0
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39: number = number << 4 | Int(byte - 0x30)
            case 0x61...0x66: number = number << 4 | Int(byte - 0x57)
            default: return nil
            }
            count += 1
        }
        return count == 16 ? number : nil
    }

    /// A refused input has no content to name: the code and the place stand for it.
    static func of(_ refusal: Refusal) -> String {
        var hash = FNV1a()
        hash.combine(refusal.code.rawValue)
        hash.combine(String(refusal.place.offset))
        return hash.hexadecimal
    }
}

/// The 64-bit Fowler–Noll–Vo hash, variant 1a.
private struct FNV1a {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Takes in a text and its end.
    mutating func combine(_ text: String) {
        for byte in text.utf8 { combine(byte) }
        combine(0xFF)
    }

    private mutating func combine(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    var hexadecimal: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
