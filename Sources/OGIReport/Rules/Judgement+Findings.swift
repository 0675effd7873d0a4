extension Report {
    /// Judges the report by the rule book.
    ///
    /// - Parameters:
    ///   - previous: the report of the year before, for the rules from year to year.
    ///   - options: the weights of the rules, what is waived, and when the report was published;
    ///     `nil` for the rules as the book has them.
    /// - Returns: what reading and the rules found, in the order of the document.
    public func findings(
        previous: Report? = nil, options: JudgingOptions? = nil
    ) -> Findings {
        let last = previous.map { PreviousReport($0, before: self) }
        return Judgement(self, previous: last, publication: options?.publication).findings(options)
    }

    /// What reading alone found out.
    public var readingFindings: Findings {
        let drafts = origin?.drafts ?? []
        return Findings(drafts.finished(for: self), notAssessable: [], text: text)
    }
}

extension Report {
    /// The decoded text that it was read from.
    fileprivate var text: [UInt8] { origin?.source.bytes ?? [] }
}

extension Judgement {
    fileprivate func findings(_ options: JudgingOptions?) -> Findings {
        guard let options else {
            return Findings(
                drafts.finished(for: report), notAssessable: notAssessable, text: report.text)
        }
        let profile = options.profile
        var all = profile.applied(to: drafts).finished(for: report)
        if let waivers = options.waivers, let today = options.today {
            let drafts = waivers.apply(to: &all, on: today)
            all += profile.applied(to: drafts).finished(for: report)
        }
        let open =
            profile.isEmpty ? notAssessable : notAssessable.filter { !profile.isOff($0.rule) }
        return Findings(all, notAssessable: open, text: report.text)
    }
}

extension [Draft] {
    /// Puts drafts in the order of the document and looks up their places.
    @inline(never)
    fileprivate func finished(for report: Report) -> [Finding] {
        if isEmpty { return [] }
        let lines = report.origin.map { LineIndex($0.source) }
        let anchors = Anchors(report)
        return ordered { anchors.rank(of: $0) }.map { Finding($0, report: report, lines: lines) }
    }
}

/// Gives every draft its position in the document. What has no place of its own stands behind
/// the nearest part before it in the form that has one.
private struct Anchors {
    private let known: [(order: Int, offset: Int)]

    init(_ report: Report) {
        var known: [(order: Int, offset: Int)] = []
        if let origin = report.origin {
            for key in SectionKey.allCases {
                if let extent = origin[key] {
                    known.append((Locus.section(key).order, Int(extent.offset)))
                }
            }
            for path in CellPath.all {
                if let extent = origin[path] {
                    known.append((Locus.cell(path).order, Int(extent.offset)))
                }
            }
        }
        self.known = known.ordered { $0.order }
    }

    /// By the place in the input first, then by that in the form, which has far fewer than 65,536.
    func rank(of draft: Draft) -> Int {
        let order = draft.operands.first?.locus.order ?? 0
        let own = draft.operands.lazy.compactMap { $0.extent?.offset }.first
        let offset = own.map { Int($0) } ?? known.last { $0.order <= order }?.offset ?? 0
        return offset << 16 | order
    }
}

extension Finding {
    fileprivate init(_ draft: Draft, report: Report, lines: LineIndex?) {
        rule = draft.rule.id
        severity = draft.severity
        message = draft.message
        operands = draft.operands.map { operand in
            Operand(
                path: operand.locus.path, text: operand.text, value: operand.value,
                place: operand.extent.flatMap { lines?.place(of: $0) }, extent: operand.extent)
        }
        expected = draft.expected
        actual = draft.actual
        if let expected = draft.expected {
            difference = draft.actual?.subtracting(expected)
        } else {
            difference = nil
        }
        basis = draft.rule.basis
        likelyCause = draft.cause?.path
        suggestedValue = draft.cause?.value
        clears = draft.cause?.clears
        fingerprint = Fingerprint.of(draft, in: report)
    }
}
