import OGIReport

/// What the pages say about weights and verdicts.
extension Severity {
    var meaning: Bilingual {
        switch self {
        case .error:
            Bilingual("格式不允许，或者两个数字互相矛盾", "the form forbids it, or two printed figures contradict each other")
        case .warning: Bilingual("须核对，也可能无误", "must be looked at, can be right")
        case .advice: Bilingual("好的做法", "good practice")
        }
    }
}

extension Verdict {
    var meaning: Bilingual {
        switch self {
        case .valid: Bilingual("通过：没有错误，没有警告", "no error, no warning")
        case .validWithWarnings: Bilingual("通过，但有警告", "no error, at least one warning")
        case .invalid: Bilingual("不通过：至少一个错误", "at least one error")
        case .refused: Bilingual("拒收：不是报告", "the bytes are not a report")
        }
    }
}
