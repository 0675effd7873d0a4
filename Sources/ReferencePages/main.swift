// Writes the generated pages of Docs into a folder: ReferencePages <folder>

import Foundation
import OGIReport

guard CommandLine.arguments.count == 2 else {
    FileHandle.standardError.write(Data("usage: ReferencePages <folder>\n".utf8))
    exit(64)
}
let folder = URL(filePath: CommandLine.arguments[1], directoryHint: .isDirectory)
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
for language in Language.allCases {
    let pages = [
        "Form": FormPage(language: language).text,
        "Rules": RulesPage(language: language).text,
    ]
    for (name, text) in pages {
        let file = folder.appending(path: name + language.suffix + ".md")
        try Data(text.utf8).write(to: file)
    }
}
