/// Why bytes are not a report, and where.
public struct Refusal: Error, Sendable, Hashable {
    /// What kind of refusal it is.
    public enum Code: String, Sendable, CaseIterable {
        /// No bytes, or nothing but white space.
        case emptyInput = "empty_input"
        /// Readable, but no annual report of the regulated form.
        case notAReport = "not_a_report"
        /// A report of a year before 2019, when reports had no regulated form.
        case before2019 = "before_2019"
        /// The syntax of the format is broken.
        case malformed
        /// Bytes that are no text in the encoding.
        case invalidEncoding = "invalid_encoding"
        /// Larger than one of `Limits`.
        case limitExceeded = "limit_exceeded"
    }

    /// What the input is instead of a report.
    public enum Absence: Sendable, Hashable, CaseIterable {
        /// A page that lists reports: one of them is to be read.
        case listPage
        /// A page whose report is in a file, such as a PDF, that it links to or shows.
        case linkToFile
        /// A page without text, for a script or a frame to fill.
        case emptyShell
        /// News, a guide, a budget: text, but of something else.
        case otherDocument
        /// No text at all: the bytes of a PDF, of a Word file, of an archive, of a picture.
        case binaryFile
    }

    /// What kind of refusal it is.
    public var code: Code { content.code }
    /// What the input is, where the code is `notAReport`; `nil` if it is JSON.
    public var absence: Absence? { content.absence }
    /// What is wrong.
    public var message: Bilingual { content.message }
    /// Where reading gave up; the start of the input where the whole of it is meant.
    public var place: Place { content.place }
    /// What stands around it.
    var vicinity: Vicinity { content.vicinity }

    /// Apart from the value, so that whoever hands on an error moves one word.
    private final class Content: Sendable {
        let code: Code
        let absence: Absence?
        let message: Bilingual
        let place: Place
        let vicinity: Vicinity

        init(
            _ code: Code, _ message: Bilingual, _ place: Place, _ vicinity: Vicinity,
            absence: Absence?
        ) {
            self.code = code
            self.absence = absence
            self.message = message
            self.place = place
            self.vicinity = vicinity
        }
    }

    private let content: Content

    @inline(never)
    private init(
        _ code: Code, _ message: Bilingual, _ place: Place, _ vicinity: Vicinity,
        absence: Absence? = nil
    ) {
        content = Content(code, message, place, vicinity, absence: absence)
    }

    /// In decoded text; `located(in:)` finds the place in the bytes as they were given.
    @inline(never)
    init(_ code: Code, _ zh: String, _ en: String, at extent: Extent, in input: [UInt8]) {
        let place = LineIndex(Source(utf8: input)).place(of: extent)
        self.init(code, Bilingual(zh, en), place, Vicinity(of: extent, in: input))
    }

    init(_ code: Code, _ zh: String, _ en: String, at offset: Int, in input: [UInt8]) {
        self.init(code, zh, en, at: Extent(offset, length: 0), in: input)
    }

    /// In decoded text, as the other one.
    @inline(never)
    @_optimize(size)
    init(_ absence: Absence, _ zh: String, _ en: String, at extent: Extent, in input: [UInt8]) {
        let place = LineIndex(Source(utf8: input)).place(of: extent)
        self.init(
            .notAReport, Bilingual(zh, en), place, Vicinity(of: extent, in: input), absence: absence
        )
    }

    /// At the byte behind `text`, which is the input up to there.
    @inline(never)
    init(_ code: Code, _ message: Bilingual, behind text: Source) {
        let extent = Extent(text.bytes.count, length: 0)
        let end = LineIndex(text).place(of: extent)
        let place = Place(offset: end.offset, length: 1, line: end.line, column: end.column)
        self.init(code, message, place, Vicinity(of: extent, in: text.bytes))
    }

    /// The same with its place in the bytes as they were given.
    func located(in source: Source) -> Refusal {
        if source.isVerbatim { return self }
        let extent = Extent(place.offset, length: place.length)
        return Refusal(
            code, message, LineIndex(source).place(of: extent), vicinity, absence: absence)
    }
}

extension Refusal {
    /// The same refusal at the same place.
    public static func == (left: Refusal, right: Refusal) -> Bool {
        left.code == right.code && left.absence == right.absence
            && left.message == right.message && left.place == right.place
    }

    /// Hashes what `==` compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(code)
        hasher.combine(absence)
        hasher.combine(message)
        hasher.combine(place)
    }
}

extension Findings {
    /// A refusal as findings: one finding whose rule is `refusal.<code>`.
    public init(_ refusal: Refusal) {
        let operand = Operand(
            path: Locus.document.path, text: "", value: nil, place: refusal.place,
            extent: refusal.vicinity.extent)
        let finding = Finding(
            rule: "refusal." + refusal.code.rawValue, severity: .error, message: refusal.message,
            operands: [operand], expected: nil, actual: nil, difference: nil,
            basis: Bilingual("", ""), fingerprint: Fingerprint.of(refusal))
        self.init([finding], notAssessable: [], text: refusal.vicinity.text, isRefusal: true)
    }
}
