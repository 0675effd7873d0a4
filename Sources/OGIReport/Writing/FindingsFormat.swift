/// What findings are written as. All are UTF-8.
public enum FindingsFormat: Sendable, Hashable, CaseIterable {
    /// `ogi-findings/1`, in both languages.
    case json
    /// For people: each finding with the line of the input and a mark under the place.
    case text
    /// RFC 4180, a finding a row, in both languages. Texts that a spreadsheet would take for a
    /// formula begin with `'`.
    case csv
    /// SARIF 2.1.0, which code hosts and editors show beside the lines.
    case sarif
    /// JUnit XML, a test case a rule. Errors fail.
    case junit
    /// The same. Errors and warnings fail.
    case junitStrict
}

extension Findings {
    /// Writes the findings.
    ///
    /// - Parameters:
    ///   - format: JSON and CSV have both languages.
    ///   - language: of the other formats.
    ///   - name: the file or address of the input, which SARIF and JUnit name.
    public func serialized(
        as format: FindingsFormat, language: Language = .chinese, name: String? = nil
    ) -> [UInt8] {
        switch format {
        case .json: FindingsJSON.bytes(of: self, listingNotAssessable: false)
        case .text: FindingsText.bytes(of: self, in: language)
        case .csv: FindingsCSV.bytes(of: self)
        case .sarif: FindingsSARIF.bytes(of: self, in: language, name: name ?? "report")
        case .junit:
            FindingsJUnit.bytes(of: self, in: language, name: name ?? "report", failing: .error)
        case .junitStrict:
            FindingsJUnit.bytes(of: self, in: language, name: name ?? "report", failing: .warning)
        }
    }
}
