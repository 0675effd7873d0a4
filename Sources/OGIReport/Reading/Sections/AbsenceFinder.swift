/// Finds out what a document is that holds no report.
struct AbsenceFinder {
    private let document: Document
    private let lines: [Line]
    private let input: [UInt8]
    /// The report whose title stands for itself: in no link.
    private let own: ReportName?
    /// The page says that what it has are reports.
    private let isAboutReports: Bool

    /// In letters. What pages have around their content has hardly a sentence, and a list or a
    /// link to a file little more than a note.
    private static let longestNote = 300
    private static let longestShellNote = 80
    private static let longestShell = 600

    private struct FileLink {
        let extent: Extent
        let ending: String
        var name: ReportName?
    }

    /// - Parameter title: the lines that read as the title of a report.
    init(
        _ document: Document, _ lines: [Line], title: ArraySlice<Line>, in input: [UInt8]
    ) {
        self.document = document
        self.lines = lines
        self.input = input
        let isLinked = title.contains { line in
            let start = line.extent.offset
            return document.links.contains {
                $0.piece.extent.length > 0
                    && start...(start + line.extent.length) ~= $0.piece.extent.offset
            }
        }
        own = isLinked ? nil : ReportName(TitleFinder.text(of: title), isInList: false)
        isAboutReports =
            own == nil
            && (!title.isEmpty || lines.contains { !$0.isLink && $0.isListTitle })
    }

    var refusal: Refusal {
        let prose = letters { !$0.isLink && $0.hasSentence }
        let isNote = prose < Self.longestNote
        let files = fileLinks
        let file = files.first { $0.name != nil } ?? files.first ?? quotedFile
        if own != nil, let file, isOneReport(files) {
            return Self.linkToFile(file.ending, at: file.extent, in: input)
        }
        let list = listed
        if isNote, let first = list.first, list.count > 1 || file?.name == nil {
            return Self.listPage(at: first, in: input)
        }
        if isNote, let file {
            return Self.linkToFile(file.ending, at: file.extent, in: input)
        }
        if prose < Self.longestShellNote, isShell { return Self.emptyShell(in: input) }
        let start = lines.first?.extent ?? Extent(0, length: 0)
        return Self.otherDocument(at: start, in: input)
    }

    // MARK: Lists

    /// The reports that are listed, and the place of the first; none if the document is no list.
    /// Links to the reports before and after stand beside a report as well.
    private var listed: (count: Int, first: Extent?) {
        var names: [ReportName] = []
        var first: Extent?
        func note(_ text: String, at extent: Extent) {
            guard let name = ReportName(text, isInList: isAboutReports), name != own else { return }
            name.add(to: &names)
            first = first ?? extent
        }
        for link in document.links where link.piece.extent.length > 0 {
            note(document.string(link.piece), at: link.piece.extent)
        }
        let isLinked = first != nil
        // Beside links stand words like 上一篇.
        for line in lines where !isLinked && line.mayNameReport { note(line.text, at: line.extent) }
        let least = own == nil ? (isLinked ? 1 : 2) : (isLinked ? 3 : 2)
        return names.count >= least ? (names.count, first) : (0, nil)
    }

    // MARK: Files

    private var fileLinks: [FileLink] {
        document.links.compactMap { link in
            let target = Int(link.target.lowerBound)..<Int(link.target.upperBound)
            let text = Int(link.piece.bytes.lowerBound)..<Int(link.piece.bytes.upperBound)
            guard
                let address = FileAddress(in: document.text[target])
                    ?? FileAddress(in: document.text[text])
            else { return nil }
            return FileLink(
                extent: extent(of: link, to: target), ending: address.ending,
                name: ReportName(document.string(link.piece), isInList: isAboutReports))
        }
    }

    /// Its text, or else its address.
    private func extent(of link: Link, to target: Range<Int>) -> Extent {
        let end = Int(link.piece.extent.offset)
        let start = end - target.count
        guard link.piece.extent.length == 0, start >= 0, end <= input.count,
            input[start..<end].elementsEqual(document.text[target])
        else { return link.piece.extent }
        return Extent(start..<end)
    }

    /// A file that a script of the page shows, or that text without links names.
    private var quotedFile: FileLink? {
        FileAddress(in: input[...], isQuoted: document.isPage).map {
            FileLink(extent: Extent($0.range), ending: $0.ending)
        }
    }

    /// At most two names: a report, and what explains it.
    private func isOneReport(_ files: [FileLink]) -> Bool {
        var names: [ReportName] = []
        for file in files { file.name?.add(to: &names) }
        return names.count < ReportName.many
    }

    // MARK: Shells

    private var isShell: Bool {
        guard document.isPage, !lines.contains(where: { $0.grid != nil }) else { return false }
        let length = letters { !$0.isLink }
        return length == 0 || own != nil
            || length < Self.longestShell
                && ["<script", "<iframe", "<frame"].contains { hasTag(Array($0.utf8)) }
    }

    private func hasTag(_ tag: [UInt8]) -> Bool {
        var matched = 0
        for byte in input {
            if byte | 0x20 == tag[matched] | 0x20 {
                matched += 1
                if matched == tag.count { return true }
            } else {
                matched = byte == tag[0] ? 1 : 0
            }
        }
        return false
    }

    /// How many letters the lines have, as ideographs.
    private func letters(in isCounted: (Line) -> Bool) -> Int {
        lines.reduce(0) { $0 + (isCounted($1) ? $1.utf8.count / 3 : 0) }
    }
}

extension Line {
    /// 。 in UTF-8.
    fileprivate var hasSentence: Bool {
        let text = utf8
        return text.indices.dropFirst(2).contains {
            text[$0] == 0x82 && text[$0 - 1] == 0x80 && text[$0 - 2] == 0xE3
        }
    }

    /// It has 报 of 报告, or else the 公 of 信息公开…, cut off.
    fileprivate var mayNameReport: Bool {
        !label.letters.isDisjoint(with: LetterSet("报公".unicodeScalars))
    }

    /// 政府信息公开年报, without a year.
    fileprivate var isListTitle: Bool {
        mayNameReport && length(upTo: 41) <= 40 && Title(text).map { $0.year == nil } ?? false
    }
}
