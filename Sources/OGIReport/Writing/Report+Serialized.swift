extension Report {
    /// Writes the report. Equal reports give equal bytes, and reading them gives an equal report.
    public func serialized(as format: OutputFormat) -> [UInt8] {
        switch format {
        case .json: JSONWriter.bytes(of: self)
        case .text: TextWriter.bytes(of: self)
        }
    }
}

extension Findings {
    /// Writes the findings as JSON, `ogi-findings/1`. Sums that could not be judged are counted,
    /// and listed where `listingNotAssessable` asks for it.
    public func serialized(listingNotAssessable: Bool = false) -> [UInt8] {
        FindingsJSON.bytes(of: self, listingNotAssessable: listingNotAssessable)
    }
}
