import ArgumentParser
import OGIReport

/// The language of what is printed.
enum Language: String, CaseIterable, ExpressibleByArgument {
    case zh, en

    func text(_ message: Bilingual) -> String {
        self == .zh ? message.zh : message.en
    }

    func name(_ verdict: Verdict) -> String {
        switch verdict {
        case .valid: self == .zh ? "通过" : "valid"
        case .validWithWarnings: self == .zh ? "通过，但有警告" : "valid, with warnings"
        case .invalid: self == .zh ? "不通过" : "invalid"
        case .refused: self == .zh ? "拒收" : "refused"
        }
    }

    /// In one width, so that rows align.
    func name(_ severity: Severity) -> String {
        switch severity {
        case .error: self == .zh ? "错误" : "error  "
        case .warning: self == .zh ? "警告" : "warning"
        case .advice: self == .zh ? "建议" : "advice "
        }
    }

    func plural(_ severity: Severity) -> String {
        switch severity {
        case .error: self == .zh ? "错误" : "errors"
        case .warning: self == .zh ? "警告" : "warnings"
        case .advice: self == .zh ? "建议" : "advice"
        }
    }

    var notAssessable: String {
        self == .zh ? "无法核算" : "not assessable"
    }
}
