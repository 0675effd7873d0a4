extension Report {
    /// Reads one report.
    ///
    /// - Parameters:
    ///   - input: UTF-8 bytes, with or without a byte-order mark; at most `Limits.inputBytes`.
    ///   - format: the format, or `nil` to find it out from the bytes.
    /// - Throws: `Refusal` if the bytes are not a report. A report that breaks rules is read;
    ///   `findings()` tells what is wrong with it.
    public init(parsing input: [UInt8], as format: Format? = nil) throws(Refusal) {
        try Self.checkSize(of: input)
        try Self.checkEncoding(of: input)
        switch format ?? Format(sniffing: input) {
        case .json: self = try ReportFromJSON.read(input)
        case .text: self = try ReportFromText.read(input)
        }
        if let year, year < Edition.firstYear {
            throw Refusal(
                .before2019, "\(year)年度报告早于2019年的规定格式，不在读取范围内",
                "a report of \(year) is older than the regulated form, which begins in 2019",
                at: origin?.title ?? Extent(0, length: 0), in: input)
        }
    }

    private static func checkSize(of input: [UInt8]) throws(Refusal) {
        if input.count > Limits.inputBytes {
            throw Refusal(
                .limitExceeded, "输入超过上限 inputBytes（\(Limits.inputBytes) 字节）",
                "input is larger than the limit inputBytes (\(Limits.inputBytes) bytes)",
                at: Limits.inputBytes, in: [])
        }
        let mark = input.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : 0
        if !input.dropFirst(mark).contains(where: { !isJSONSpace($0) }) {
            throw Refusal(.emptyInput, "输入为空", "input is empty", at: 0, in: input)
        }
    }

    private static func checkEncoding(of input: [UInt8]) throws(Refusal) {
        guard let offset = firstInvalidUTF8(in: input) else { return }
        throw Refusal(
            .invalidEncoding, "第 \(offset) 字节不是有效的 UTF-8",
            "the byte at offset \(offset) is not valid UTF-8",
            at: Extent(offset, length: 1), in: input)
    }
}
