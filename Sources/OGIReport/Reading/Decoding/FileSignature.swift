/// What files that are no text begin with.
enum FileSignature: CaseIterable {
    case pdf
    case oldOffice
    case zip
    case rar
    case gzip
    case richText
    case png
    case jpeg
    case gif

    /// `nil` if the input may be text.
    init?(of input: [UInt8]) {
        guard let signature = Self.allCases.first(where: { input.starts(with: $0.bytes) }) else {
            return nil
        }
        self = signature
    }

    private var bytes: [UInt8] {
        switch self {
        case .pdf: Array("%PDF-".utf8)
        case .oldOffice: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        case .zip: [0x50, 0x4B, 0x03, 0x04]
        case .rar: [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07]
        case .gzip: [0x1F, 0x8B, 0x08]
        case .richText: Array("{\\rtf".utf8)
        case .png: [0x89, 0x50, 0x4E, 0x47]
        case .jpeg: [0xFF, 0xD8, 0xFF]
        case .gif: Array("GIF8".utf8)
        }
    }

    @_optimize(size)
    var refusal: Refusal {
        let name = name
        let advice = advice
        return Refusal(
            .binaryFile, "这是\(name.zh)，不是文本：请\(advice.zh)再读取",
            "this is \(name.en) and not text: \(advice.en)", at: Extent(0, length: 0), in: [])
    }

    private var name: Bilingual {
        switch self {
        case .pdf: Bilingual(" PDF 文件", "a PDF file")
        case .oldOffice:
            Bilingual(
                " Word、WPS 或 Excel 文件（DOC、WPS、XLS）", "a Word, WPS or Excel file (DOC, WPS, XLS)")
        case .zip:
            Bilingual(
                " ZIP 格式的文件（DOCX、XLSX、OFD 或压缩包）", "a file in ZIP (DOCX, XLSX, OFD, or an archive)")
        case .rar: Bilingual(" RAR 压缩包", "a RAR archive")
        case .gzip: Bilingual(" gzip 压缩的数据", "data compressed with gzip")
        case .richText: Bilingual(" RTF 文件", "an RTF file")
        case .png, .jpeg, .gif: Bilingual("图片", "a picture")
        }
    }

    private var advice: Bilingual {
        switch self {
        case .pdf: Bilingual("用 pdftotext 转为文本", "convert it with pdftotext first")
        case .oldOffice, .zip, .richText:
            Bilingual("打开后另存为网页（HTML）或纯文本", "open it and save it as HTML or plain text first")
        case .rar, .gzip: Bilingual("先解压", "unpack it first")
        case .png, .jpeg, .gif: Bilingual("先识别出文字", "recognize its text first")
        }
    }
}
