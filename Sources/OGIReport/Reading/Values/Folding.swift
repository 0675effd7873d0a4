extension Unicode.Scalar {
    /// Full-width forms as half-width ones, one to one: `１` `（` `，` `＋` `　` and their like.
    @_optimize(speed)
    var folded: Unicode.Scalar {
        switch value {
        case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
        case 0x3000, 0x00A0, 0x2002...0x200A, 0x202F, 0x0009: " "
        case 0x3014, 0x3010, 0x2768, 0xFE59: "("
        case 0x3015, 0x3011, 0x2769, 0xFE5A: ")"
        case 0x2212: "-"
        default: self
        }
    }

    /// Takes no room and means nothing: zero-width, bidi control, soft hyphen, byte-order mark.
    var isInvisible: Bool {
        switch value {
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF, 0x00AD:
            true
        default: false
        }
    }

    /// Space of any width, line breaks, and what is invisible.
    var isPadding: Bool {
        switch value {
        case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
            0x205F, 0x3000:
            true
        default: isInvisible
        }
    }

    var isDigit: Bool { ("0"..."9").contains(self) }

    /// A letter, a digit or an ideograph: what counts when labels are compared.
    var countsInLabels: Bool {
        switch value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0..<0xC0: false
        case 0x2000...0x206F, 0x2E00...0x2E7F, 0x3000...0x303F, 0xFE10...0xFE6F: false
        default: true
        }
    }
}

extension String {
    /// Without padding at both ends.
    var trimmed: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.isPadding }),
            let last = scalars.lastIndex(where: { !$0.isPadding })
        else { return "" }
        return String(scalars[first...last])
    }
}
