/// The encodings that input is read in.
enum Encoding: Sendable {
    case utf8
    case utf16LittleEndian
    case utf16BigEndian
    /// With GBK and GB 2312, which are parts of it.
    case gb18030

    /// As libc and messages call it.
    var name: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16LittleEndian: "UTF-16LE"
        case .utf16BigEndian: "UTF-16BE"
        case .gb18030: "GB18030"
        }
    }

    /// UTF-16, told by its byte-order mark.
    init?(markOf input: [UInt8]) {
        if input.starts(with: [0xFF, 0xFE]) {
            self = .utf16LittleEndian
        } else if input.starts(with: [0xFE, 0xFF]) {
            self = .utf16BigEndian
        } else {
            return nil
        }
    }

    /// How many bytes the character at `position` has, or what stands there instead of one: what
    /// cannot be decoded is one U+FFFD for each such length. `position` is before the end.
    func length(at position: Int, in bytes: Span<UInt8>) -> Int {
        switch self {
        case .utf8: UTF8Sequence(at: position, in: bytes).length
        case .utf16LittleEndian: Self.utf16Length(at: position, high: position + 1, in: bytes)
        case .utf16BigEndian: Self.utf16Length(at: position, high: position, in: bytes)
        case .gb18030: Self.gb18030Length(at: position, in: bytes)
        }
    }

    /// `high` is the offset of the unit's high byte.
    private static func utf16Length(at position: Int, high: Int, in bytes: Span<UInt8>) -> Int {
        let left = bytes.count - position
        guard left >= 4, bytes[high] & 0xFC == 0xD8, bytes[high + 2] & 0xFC == 0xDC else {
            return min(left, 2)
        }
        return 4
    }

    private static func gb18030Length(at position: Int, in bytes: Span<UInt8>) -> Int {
        let left = bytes.count - position
        guard left >= 2, 0x81...0xFE ~= bytes[position] else { return 1 }
        switch bytes[position + 1] {
        case 0x40...0x7E, 0x80...0xFE: return 2
        case 0x30...0x39:
            let isWhole =
                left >= 4 && 0x81...0xFE ~= bytes[position + 2]
                && 0x30...0x39 ~= bytes[position + 3]
            return isWhole ? 4 : 1
        default: return 1
        }
    }
}
