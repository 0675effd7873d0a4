/// An edition of the regulated form (格式).
///
/// Source: 国办公开办函〔2019〕60号 for report years 2019 and 2020,
/// 国办公开办函〔2021〕30号 for report year 2021 and later.
public enum Edition: String, Sendable, Hashable, CaseIterable {
    case edition2019 = "2019"
    case edition2021 = "2021"

    /// The first report year of the regulated form. Earlier reports are free prose.
    public static let firstYear = 2019

    /// The edition that a report of `year` must follow.
    public init(forYear year: Int) {
        self = year < 2021 ? .edition2019 : .edition2021
    }
}
