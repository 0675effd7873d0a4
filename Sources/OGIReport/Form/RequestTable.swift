/// Table 3, requests received and processed: one list of rows for both editions.
extension Form {
    /// The seven kinds of applicants (申请人情况).
    static let applicants: [ColumnForm] = [
        ColumnForm("natural_person", "自然人", "Natural persons"),
        ColumnForm(
            "commercial_enterprise", "商业企业", "Commercial enterprises", variants: "企业"),
        ColumnForm(
            "research_institution", "科研机构", "Research institutions", variants: "科研"),
        ColumnForm(
            "public_interest_organization", "社会公益组织", "Public interest organizations",
            variants: "公益组织|社会组织"),
        ColumnForm(
            "legal_service_institution", "法律服务机构", "Legal service institutions",
            variants: "法律服务"),
        ColumnForm("other_organization", "其他", "Other organizations", variants: "其他组织"),
        ColumnForm("total", "总计", "Total", variants: "合计", isTotal: true),
    ]

    /// The labels of the header that stand above several columns.
    static let applicantHeader = Bilingual("申请人情况", "Applicants")
    static let legalPersonsHeader = Bilingual(
        "法人或其他组织", "Legal persons or other organizations")
    /// The columns under `legalPersonsHeader`.
    static let legalPersons = 1..<6

    /// Rows that the edition does not have stand in the list too, marked as not regular:
    /// published reports show them, and they must never push other rows out of place.
    static func requestRows(_ edition: Edition) -> [RowForm] {
        requestRowNames.map { name in
            RowForm(
                key: name.key, label: name.label, variants: name.variants.alternatives,
                groups: name.part.groups,
                columns: applicants, role: name.role,
                isRegular: name.only == nil || name.only == edition)
        }
    }
}

/// A row of table 3 before the edition is known.
struct RequestRowName {
    /// The part of the table that it stands in.
    enum Part {
        case own, results, withheld, unavailable, notProcessed, otherProcessing

        var groups: [GroupForm] {
            switch self {
            case .own: []
            case .results: [.results]
            case .withheld: [.results, .withheld]
            case .unavailable: [.results, .unavailable]
            case .notProcessed: [.results, .notProcessed]
            case .otherProcessing: [.results, .otherProcessing]
            }
        }
    }

    private let word: String
    let label: Bilingual
    /// Other wordings, between bars.
    let variants: String
    let part: Part
    let role: RowForm.Role
    /// The one edition that has the row, or `nil` for both.
    let only: Edition?

    var key: String { part.groups.last.map { $0.key + "." + word } ?? word }

    @inline(never)
    init(
        _ word: String, _ zh: String, _ en: String, _ variants: String = "",
        in part: Part = .own, role: RowForm.Role = .outcome, only: Edition? = nil
    ) {
        self.word = word
        label = Bilingual(zh, en)
        self.variants = variants
        self.part = part
        self.role = role
        self.only = only
    }
}

extension String {
    /// The texts between bars.
    @inline(never)
    var alternatives: [String] {
        var (result, start): ([String], Int) = ([], 0)
        let letters = utf8.span
        while start < letters.count {
            let end = letters.firstIndex(of: UInt8(ascii: "|"), from: start)
            result.append(letters.text(start..<end))
            start = end + 1
        }
        return result
    }
}

/// The parts of 三、本年度办理结果.
extension GroupForm {
    static let results = GroupForm("results", "三、本年度办理结果", "3. Results of the year")
    static let withheld = GroupForm("results.withheld", "（三）不予公开", "(3) Withheld")
    static let unavailable = GroupForm("results.unavailable", "（四）无法提供", "(4) Unavailable")
    static let notProcessed = GroupForm(
        "results.not_processed", "（五）不予处理", "(5) Not processed")
    static let otherProcessing = GroupForm(
        "results.other", "（六）其他处理", "(6) Otherwise processed")
}
