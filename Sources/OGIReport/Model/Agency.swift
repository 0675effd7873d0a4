/// The administrative organ that makes the report (行政机关).
public struct Agency: Sendable, Hashable {
    /// The name as the title gives it, for example 宿迁市人民政府.
    public var name: String

    /// An agency of that name.
    public init(name: String) {
        self.name = name
    }

    /// The same name, letter by letter.
    public static func == (left: Agency, right: Agency) -> Bool {
        left.name.isIdentical(to: right.name)
    }
}
