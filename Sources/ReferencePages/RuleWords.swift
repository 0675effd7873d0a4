import OGIReport

// What the pages say about severities, verdicts and groups of rules.

extension Severity {
    var meaning: Bilingual {
        switch self {
        case .error:
            Bilingual(
                "格式不允许，或者两个数字互相矛盾",
                "the form forbids it, or two printed figures contradict each other")
        case .warning: Bilingual("须核对，也可能无误", "must be looked at, can be right")
        case .advice: Bilingual("好的做法", "good practice")
        }
    }
}

extension Verdict {
    var meaning: Bilingual {
        switch self {
        case .valid: Bilingual("通过：没有错误，也没有警告", "no error, no warning")
        case .validWithWarnings: Bilingual("通过，但有警告", "no error, but warnings")
        case .invalid: Bilingual("不通过：有错误", "errors")
        case .refused: Bilingual("拒收：不是报告", "the bytes are not a report")
        }
    }
}

extension Bilingual {
    /// The name of a group of rules that is not about one table; `nil` if it has none.
    init?(group: String) {
        switch group {
        case "document": self.init("全文", "The report as a whole")
        case "sections": self.init("章节", "Sections")
        case "tables": self.init("表格", "Tables")
        case "cells": self.init("单元格", "Cells")
        case "deadline": self.init("公布期限", "Deadlines of publication")
        case "waivers": self.init("豁免", "Waivers")
        default: return nil
        }
    }
}
