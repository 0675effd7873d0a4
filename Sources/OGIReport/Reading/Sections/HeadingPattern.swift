/// A pattern over the letters of a heading: `[…]` may be missing, `(a|b)` is one of several,
/// everything else stands for itself. Patterns come from the form, never from input.
struct HeadingPattern: Sendable {
    private indirect enum Part: Sendable {
        case letter(Unicode.Scalar)
        case oneOf([[Part]])
    }

    private let parts: [Part]

    init(_ pattern: String) {
        var rest = Array(pattern.unicodeScalars)[...]
        parts = Self.sequence(&rest)
    }

    func matches(_ letters: [Unicode.Scalar]) -> Bool {
        Self.ends(of: parts[...], in: letters, from: [0]).contains(letters.count)
    }

    private static func sequence(_ rest: inout ArraySlice<Unicode.Scalar>) -> [Part] {
        var parts: [Part] = []
        while let scalar = rest.first, scalar != "]", scalar != ")", scalar != "|" {
            rest = rest.dropFirst()
            switch scalar {
            case "[": parts.append(.oneOf(alternatives(&rest) + [[]]))
            case "(": parts.append(.oneOf(alternatives(&rest)))
            default: parts.append(.letter(scalar))
            }
        }
        return parts
    }

    private static func alternatives(_ rest: inout ArraySlice<Unicode.Scalar>) -> [[Part]] {
        var result = [sequence(&rest)]
        while rest.first == "|" {
            rest = rest.dropFirst()
            result.append(sequence(&rest))
        }
        rest = rest.dropFirst()
        return result
    }

    /// All positions that the parts can reach from the given ones.
    private static func ends(
        of parts: ArraySlice<Part>, in letters: [Unicode.Scalar], from starts: [Int]
    ) -> [Int] {
        var positions = starts
        for part in parts {
            if positions.isEmpty { break }
            switch part {
            case .letter(let letter):
                positions = positions.filter { $0 < letters.count && letters[$0] == letter }
                    .map { $0 + 1 }
            case .oneOf(let choices):
                var reached: [Int] = []
                for choice in choices {
                    for end in ends(of: choice[...], in: letters, from: positions)
                    where !reached.contains(end) { reached.append(end) }
                }
                positions = reached
            }
        }
        return positions
    }
}
