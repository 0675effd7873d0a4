/// A pattern over the letters of a heading: `[…]` may be missing, `(a|b)` is one of several,
/// everything else stands for itself. Patterns come from the form, never from input.
struct HeadingPattern: Sendable {
    /// A letter, or else one of several sequences.
    private struct Part: Sendable {
        var letter: Unicode.Scalar?
        var choices: [[Part]] = []
    }

    private let parts: [Part]

    init(_ pattern: String) {
        var rest = Array(pattern.unicodeScalars)[...]
        parts = Self.sequence(&rest)
    }

    @_optimize(speed)
    func matches(_ letters: [Unicode.Scalar]) -> Bool {
        Self.matches(parts[...], letters[...], then: { $0.isEmpty })
    }

    private static func sequence(_ rest: inout ArraySlice<Unicode.Scalar>) -> [Part] {
        var parts: [Part] = []
        while let scalar = rest.first, scalar != "]", scalar != ")", scalar != "|" {
            rest = rest.dropFirst()
            switch scalar {
            case "[": parts.append(Part(choices: alternatives(&rest) + [[]]))
            case "(": parts.append(Part(choices: alternatives(&rest)))
            default: parts.append(Part(letter: scalar))
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

    /// Do the parts take a beginning of the letters that leaves a rest which `then` takes?
    @_optimize(speed)
    private static func matches(
        _ parts: ArraySlice<Part>, _ letters: ArraySlice<Unicode.Scalar>,
        then: (ArraySlice<Unicode.Scalar>) -> Bool
    ) -> Bool {
        guard let part = parts.first else { return then(letters) }
        let others = parts.dropFirst()
        if let letter = part.letter {
            return letters.first == letter && matches(others, letters.dropFirst(), then: then)
        }
        return part.choices.contains { choice in
            matches(choice[...], letters) { matches(others, $0, then: then) }
        }
    }
}
