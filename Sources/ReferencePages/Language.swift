import OGIReport

/// The language of a page. Labels of the form stand in Chinese on every page, because that is
/// what reports print; English pages give their English names beside.
enum Language: CaseIterable {
    case english
    case chinese

    /// What stands between the name of a page and `.md`.
    var suffix: String {
        switch self {
        case .english: ""
        case .chinese: ".zh-CN"
        }
    }

    func callAsFunction(_ text: Bilingual) -> String {
        switch self {
        case .english: text.en
        case .chinese: text.zh
        }
    }

    func callAsFunction(_ zh: String, _ en: String) -> String { self(Bilingual(zh, en)) }

    /// Title, link to the page in the other language, and where the page comes from.
    func opening(_ title: Bilingual, page: String, source: String) -> [String] {
        let notice = self(
            "本页由 `make docs` 从 `\(source)` 生成，请勿手工修改。",
            "`make docs` generates this page from `\(source)`: change the code, not the page.")
        return [
            "# " + self(title),
            self("[English](\(page).md)", "[中文](\(page).zh-CN.md)"),
            notice,
        ]
    }

    /// The head of the columns in which `label` stands.
    var labelHead: [String] { self == .english ? ["Label", "English"] : ["名称"] }

    /// A label of the form as cells of a table.
    func label(_ text: Bilingual) -> [String] { self == .english ? [text.zh, text.en] : [text.zh] }

    func list(_ items: [String]) -> String { items.joined(separator: self("、", ", ")) }
}
