extension Report {
    /// Reads one report: a page of a portal, text, Markdown, the text of a PDF, or canonical JSON.
    ///
    /// A figure whose row and column are not certain is left out, and `readingFindings` and
    /// `findings()` tell it with its printed text and its place.
    ///
    /// - Parameters:
    ///   - input: text in UTF-8 or GB 18030 (GBK, GB 2312), or in UTF-16 with a byte-order mark;
    ///     JSON not in GB 18030. At most `Limits.inputBytes`. What a page declares is not asked.
    ///   - format: the format, or `nil` to find it out from the bytes.
    /// - Throws: `Refusal` if the bytes are not a report. A report that breaks rules is read;
    ///   `findings()` tells what is wrong with it.
    public init(parsing input: [UInt8], as format: Format? = nil) throws(Refusal) {
        try Self.checkSize(of: input)
        if let signature = FileSignature(of: input) { throw signature.refusal }
        let source = try Source(decoding: input)
        do throws(Refusal) {
            self = try Self.read(source, as: format)
        } catch {
            throw error.located(in: source)
        }
    }

    private static func read(_ source: Source, as format: Format?) throws(Refusal) -> Report {
        let input = source.bytes
        try checkContent(of: input)
        var report: Report
        switch format ?? Format(sniffing: input) {
        case .json:
            try checkExchange(of: source)
            report = try ReportFromJSON.read(source)
        case .html:
            report = try ReportFromDocument.read(HTMLCarrier.read(input), from: source)
        case .text:
            report = try ReportFromDocument.read(TextCarrier.read(input), from: source)
        case .markdown:
            report = try ReportFromDocument.read(MarkdownCarrier.read(input), from: source)
        }
        try report.checkForm(in: input)
        if !source.replaced.isEmpty { report.origin?.drafts.append(.undecodable(in: source)) }
        return report
    }

    private func checkForm(in input: [UInt8]) throws(Refusal) {
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

    /// JSON is Unicode (RFC 8259, section 8.1), and nothing of it is guessed.
    private static func checkExchange(of source: Source) throws(Refusal) {
        if source.encoding == .gb18030 { throw .notUTF8(source.original) }
        if let offset = source.replaced.first {
            throw .undecodable(behind: source.beginning(before: offset))
        }
    }
}

extension Refusal {
    /// The input has more than `Limits.inputBytes` bytes. Nothing of it was read.
    public static var inputTooLarge: Refusal { inputTooLarge(for: Limits.inputBytes) }

    /// The input has more bytes than a host lets in. Nothing of it was read.
    public static func inputTooLarge(for limit: Int) -> Refusal {
        Refusal(
            .limitExceeded, "输入超过上限 inputBytes（\(limit) 字节）",
            "input is larger than the limit inputBytes (\(limit) bytes)", at: 0, in: [])
    }
}
