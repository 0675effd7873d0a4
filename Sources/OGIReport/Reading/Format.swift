/// The formats that reports are read from and written in.
public enum Format: String, Sendable, Hashable, CaseIterable {
    /// Canonical JSON, `ogi-report/1`.
    case json
    /// Copied text: every paragraph and every table cell on a line of its own.
    case text

    /// Found out from the first byte that is not white space.
    init(sniffing input: [UInt8]) {
        let mark = input.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : 0
        let first = input.dropFirst(mark).first { !isJSONSpace($0) }
        self = first == UInt8(ascii: "{") ? .json : .text
    }
}
