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
        try Self.checkContent(of: input)
        if format == nil { try Self.checkMarkup(of: input) }
        switch format ?? Format(sniffing: input) {
        case .json: self = try ReportFromJSON.read(input)
        case .text: self = try ReportFromDocument.read(try TextCarrier.read(input), from: input)
        }
        guard sections.count <= Limits.sections else {
            throw Refusal(
                .limitExceeded, "章节超过上限 sections（\(Limits.sections) 个）",
                "more sections than the limit sections (\(Limits.sections))", at: 0, in: input)
        }
        if let year, year < Edition.firstYear {
            throw .before2019(year, at: origin?.title, in: input)
        }
    }

    private static func checkSize(of input: [UInt8]) throws(Refusal) {
        if input.count > Limits.inputBytes { throw .inputTooLarge }
    }

    /// Spaces of any width, and what is invisible, are nothing.
    private static func checkContent(of input: [UInt8]) throws(Refusal) {
        let text = unsafe UTF8Span(unchecked: input.span)
        var scalars = text.makeUnicodeScalarIterator()
        while let scalar = scalars.next() {
            if !scalar.isPadding { return }
        }
        throw Refusal(.emptyInput, "输入为空", "input is empty", at: 0, in: input)
    }

    /// Markup read as text would give tags for labels and figures in wrong cells.
    private static func checkMarkup(of input: [UInt8]) throws(Refusal) {
        let mark = input.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : 0
        guard let first = input[mark...].firstIndex(where: { !isJSONSpace($0) }),
            input[first] == UInt8(ascii: "<")
        else { return }
        throw Refusal(
            .notAReport, "这是 HTML 或 XML，本版本不读取",
            "this is HTML or XML, which this version does not read", at: first, in: input)
    }

    private static func checkEncoding(of input: [UInt8]) throws(Refusal) {
        guard let offset = firstInvalidUTF8(in: input) else { return }
        throw Refusal(
            .invalidEncoding, "第 \(offset) 字节不是有效的 UTF-8",
            "the byte at offset \(offset) is not valid UTF-8",
            at: Extent(offset, length: 1), in: input)
    }
}

extension Refusal {
    /// The input has more than `Limits.inputBytes` bytes. Nothing of it was read.
    public static var inputTooLarge: Refusal {
        Refusal(
            .limitExceeded, "输入超过上限 inputBytes（\(Limits.inputBytes) 字节）",
            "input is larger than the limit inputBytes (\(Limits.inputBytes) bytes)", at: 0, in: [])
    }
}
