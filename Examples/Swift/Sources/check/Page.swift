import Foundation
import OGIReport

/// The findings about one file, as a person would want to read them.
struct Page: CustomStringConvertible {
    let file: String
    let findings: Findings
    let language: Language

    var description: String {
        ([headline] + rows).joined(separator: "\n")
    }

    private var headline: String {
        let counts = Severity.allCases.map { "\(language.plural($0)) \(findings.count(of: $0))" }
        let lacking = "\(language.notAssessable) \(findings.notAssessable.count)"
        let verdict = findings.verdict.colour.around(language.name(findings.verdict))
        return "\(file)  \(verdict)  " + (counts + [lacking]).joined(separator: " · ")
    }

    private var rows: [String] {
        let ruleWidth = findings.all.map(\.rule.count).max() ?? 0
        let placeWidth = findings.all.map(\.placeText.count).max() ?? 0
        return findings.all.map { finding in
            let severity = finding.severity.colour.around(language.name(finding.severity))
            let rule = finding.rule.padding(toLength: ruleWidth, withPad: " ", startingAt: 0)
            let place = finding.placeText.padding(
                toLength: placeWidth, withPad: " ", startingAt: 0)
            return "  \(severity)  \(rule)  \(place)  \(language.text(finding.message))"
        }
    }
}

extension Finding {
    /// "line:column", or "-" for what has no place in the input.
    fileprivate var placeText: String {
        guard let place = operands.first?.place else { return "-" }
        return "\(place.line):\(place.column)"
    }
}

/// A colour of the terminal; nothing where standard output is none.
private enum Colour: String {
    case red = "31"
    case cyan = "36"
    case yellow = "33"
    case boldRed = "1;31"
    case boldGreen = "1;32"
    case boldYellow = "1;33"

    func around(_ text: String) -> String {
        let environment = ProcessInfo.processInfo.environment
        guard isatty(STDOUT_FILENO) == 1, environment["NO_COLOR"] == nil else { return text }
        return "\u{1B}[\(rawValue)m\(text)\u{1B}[0m"
    }
}

extension Verdict {
    fileprivate var colour: Colour {
        switch self {
        case .valid: .boldGreen
        case .validWithWarnings: .boldYellow
        case .invalid, .refused: .boldRed
        }
    }
}

extension Severity {
    fileprivate var colour: Colour {
        switch self {
        case .error: .red
        case .warning: .yellow
        case .advice: .cyan
        }
    }
}
