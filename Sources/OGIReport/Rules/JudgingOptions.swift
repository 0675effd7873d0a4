/// What a caller knows or decides about a judgement, beside the report itself.
public struct JudgingOptions: Sendable, Hashable {
    /// The weights of the rules.
    public var profile = Profile()
    /// When and by whom the report was published, for the rules of timeliness; `nil` if that is
    /// not to be judged.
    public var publication: Publication?
    /// Findings that do not count.
    public private(set) var waivers: Waivers?
    /// The day on which the waivers must hold; `nil` if there are none.
    public private(set) var today: CalendarDate?

    /// Every rule as the book has it, nothing waived, no publication.
    public init() {}

    /// Takes waivers, in the place of those before. The library has no clock: the caller says
    /// which day it is.
    public mutating func waive(_ waivers: Waivers, on today: CalendarDate) {
        self.waivers = waivers
        self.today = today
    }
}

/// The publication of a report.
public struct Publication: Sendable, Hashable {
    /// Who publishes it.
    public enum Body: Sendable, Hashable, CaseIterable {
        /// A department of a government at county level or above (县级以上人民政府部门).
        case department
        /// The competent office of a local government, for that government (县级以上地方人民政府).
        case government
    }

    /// The day.
    public let date: CalendarDate
    /// Who publishes it.
    public let body: Body

    /// A publication on a day.
    public init(on date: CalendarDate, by body: Body) {
        self.date = date
        self.body = body
    }
}
