/// What the library takes on. Beyond a limit reading refuses and names it.
public enum Limits {
    /// Bytes of input. A report with pictures inlined stays below 20 MiB.
    public static let inputBytes = 64 << 20
    /// Objects and arrays inside each other in JSON. The canonical form needs 6.
    public static let jsonNesting = 64
    /// Elements with blocks inside each other in HTML. Word's own pages need under 20, and page
    /// layout in tables inside tables under 100.
    public static let htmlNesting = 512
    /// Links of one page that are kept. What a report needs of them, a file to read instead, is
    /// among the first.
    public static let links = 10_000
    /// Rows of one table. The form needs 28.
    public static let tableRows = 4_096
    /// Columns of one table. The form needs 15. A page with more is refused; in text more cells
    /// of a row are not counted: the row is left out and reported.
    public static let tableColumns = 256
    /// Findings of one reading. A report with every cell wrong has under 1,000, and only JSON
    /// with unknown keys can have any number.
    public static let findings = 10_000
    /// Sections of one report. The form has 6.
    public static let sections = 256
    /// Lines of text or Markdown. A report with a cell a line has about 500.
    public static let lines = 1 << 20
}
