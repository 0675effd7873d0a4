import Foundation
import OGIReport
import Testing

@Suite("Pages without a report")
struct AbsenceTests {
    @Test("are refused with an error that says what they are", arguments: EmptyPage.all)
    func kinds(_ page: EmptyPage) throws {
        for charset in [Charset.utf8, .gb18030] {
            let input = try charset.file(page.text)
            let refusal = try #require(
                #expect(throws: Refusal.self) { try Report(parsing: input, as: page.format) })
            #expect(refusal.code == .notAReport)
            #expect(refusal.absence == page.absence)
            let words = try #require(Self.words[page.absence])
            #expect(refusal.message.zh.contains(words.zh))
            #expect(refusal.message.en.contains(words.en))
            #expect(Findings(refusal).all.map { $0.rule } == ["refusal.not_a_report"])
            #expect(Findings(refusal).all.map { $0.message } == [refusal.message])
            guard let place = page.place else { continue }
            let range = refusal.place.offset..<(refusal.place.offset + refusal.place.length)
            #expect(try charset.decode(input[range]) == place)
        }
    }

    static let words: [Refusal.Absence: Bilingual] = [
        .listPage: Bilingual("列表页", "list of reports"),
        .linkToFile: Bilingual("文件的链接", "a link to a"),
        .emptyShell: Bilingual("空壳", "empty shell"),
        .otherDocument: Bilingual("其他文件", "another document"),
    ]

    @Test(
        "link to files of every kind, whatever stands behind the ending",
        arguments: ["pdf", "PDF", "doc", "Docx", "wps", "ofd", "xls", "xlsx", "zip", "rar"],
        ["", "?v=1", "#page=2"])
    func endings(_ ending: String, _ rest: String) throws {
        let page = EmptyPage.page(
            "<h1>\(EmptyPage.title)</h1><p><a href=\"/files/a.\(ending)\(rest)\">查看</a></p>")
        let refusal = #expect(throws: Refusal.self) { try Report(parsing: Array(page.utf8)) }
        #expect(refusal?.absence == .linkToFile)
        #expect(refusal?.message.en.contains(" \(ending.uppercased()) ") == true)
    }

    @Test(
        "have no file where an address has a like one inside",
        arguments: ["/a.pdfx", "/a.pdf.html", "/a.doc/index.html", "/pdf", "/.pdf", "/zip.do"])
    func otherAddresses(_ address: String) throws {
        let page = EmptyPage.page(
            "<h1>\(EmptyPage.title)</h1><p><a href=\"\(address)\">查看</a></p>")
        let refusal = #expect(throws: Refusal.self) { try Report(parsing: Array(page.utf8)) }
        #expect(refusal?.absence == .emptyShell)
    }

    @Test(
        "can be files that are no text, told before decoding",
        arguments: [
            (Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3], "PDF"),
            ([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], "DOCX"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x00], "DOC"),
            ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "picture"),
            ([0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10], "picture"), (Array("GIF89a".utf8), "picture"),
            (Array("Rar!".utf8) + [0x1A, 0x07, 0x00], "RAR"), ([0x1F, 0x8B, 0x08, 0x00], "gzip"),
            (Array("{\\rtf1\\ansi 2024}".utf8), "RTF"),
        ] as [([UInt8], String)])
    func files(_ input: [UInt8], _ name: String) throws {
        for format in [nil] + Format.allCases {
            let refusal = #expect(throws: Refusal.self) { try Report(parsing: input, as: format) }
            #expect(refusal?.code == .notAReport)
            #expect(refusal?.absence == .binaryFile)
            #expect(refusal?.message.en.contains(name) == true)
            #expect(refusal?.place.offset == 0)
        }
    }

    @Test("do not make an old report one of a list, nor a list an old report")
    func old() throws {
        let report = EmptyPage.page(
            "<h1>鹿鸣县人民政府2016年政府信息公开工作年度报告</h1><p>\(EmptyPage.prose)</p>"
                + EmptyPage.list)
        let refusal = #expect(throws: Refusal.self) { try Report(parsing: Array(report.utf8)) }
        #expect(refusal?.code == .before2019)
        #expect(refusal?.absence == nil)
    }

    @Test("are not told where a report stands, with whatever links and files beside it")
    func reports() throws {
        let folder = Fixtures.repository.appendingPathComponent("Tests/Fixtures")
        let folders = ["text", "html", "markdown", "pdf"].map { folder.appendingPathComponent($0) }
        let files = (folders + [Fixtures.examples]).flatMap { folder in
            [".txt", ".html", ".md"].flatMap { Fixtures.files(in: folder, ending: $0) }
        }
        try #require(files.count > 15)
        for file in files {
            let input = try Fixtures.bytes(file)
            #expect(throws: Never.self, "\(file.lastPathComponent)") {
                try Report(parsing: input)
            }
            guard file.pathExtension == "html" else { continue }
            let links = Array((EmptyPage.file + EmptyPage.list).utf8)
            #expect(throws: Never.self, "\(file.lastPathComponent)") {
                try Report(parsing: input + links, as: .html)
            }
        }
    }
}
