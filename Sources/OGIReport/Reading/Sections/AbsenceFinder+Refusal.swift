/// What is said of a document that holds no report.
extension AbsenceFinder {
    @_optimize(size)
    static func listPage(at extent: Extent, in input: [UInt8]) -> Refusal {
        Refusal(
            .listPage, "这是报告的列表页，本身不是报告：请打开其中一份报告再读取",
            "this page is a list of reports and holds none: open one of them and read that",
            at: extent, in: input)
    }

    @_optimize(size)
    static func linkToFile(_ ending: String, at extent: Extent, in input: [UInt8]) -> Refusal {
        Refusal(
            .linkToFile, "这里没有报告的章节和表格，只有指向 \(ending) 文件的链接：请取得该文件并读取其文本",
            "there are no sections and no tables of a report here, only a link to a \(ending) file: get that file and read its text",
            at: extent, in: input)
    }

    @_optimize(size)
    static func emptyShell(in input: [UInt8]) -> Refusal {
        Refusal(
            .emptyShell, "这是空壳页面，没有正文，正文通常由脚本或框架载入：请在浏览器中打开，等正文显示后另存再读取",
            "this page is an empty shell that a script or a frame fills: open it in a browser, and save it when its text is there",
            at: Extent(0, length: 0), in: input)
    }

    @_optimize(size)
    static func otherDocument(at extent: Extent, in input: [UInt8]) -> Refusal {
        Refusal(
            .otherDocument, "这是其他文件，不是规定格式的年度报告：找不到政府信息公开工作年度报告的章节和表格",
            "this is another document: found no sections and no tables of a government information disclosure annual report",
            at: extent, in: input)
    }
}
