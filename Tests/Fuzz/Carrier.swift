/// What is fuzzed: a format whose text is valid, or any bytes.
enum Carrier: String {
    case json, html, text, markdown, bytes

    /// `nil`: to be found out.
    var format: Format? { Format(rawValue: rawValue) }

    /// A change of one byte makes Chinese text invalid, and most rounds would end in the decoder.
    /// So a format gets text whatever the bytes are; `bytes` is there for the decoder.
    func prepared(_ input: [UInt8]) -> [UInt8] {
        self == .bytes ? input : Array(String(decoding: input, as: UTF8.self).utf8)
    }
}
