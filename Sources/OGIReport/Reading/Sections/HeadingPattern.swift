/// A pattern over the letters of a heading: `[…]` may be missing, `(a|b)` is one of several,
/// everything else stands for itself. Patterns come from the form, never from input.
struct HeadingPattern: Sendable {
    /// A letter, or else one of several sequences.
    private struct Part: Sendable {
        var letter: Unicode.Scalar?
        var choices: [[Part]] = []
    }

    private let parts: [Part]
    /// The letters that every text has which it matches.
    private let required: LetterSet

    init(_ pattern: String) {
        var rest = Array(pattern.unicodeScalars)[...]
        parts = Self.sequence(&rest)
        required = Self.required(parts)
    }

    func matches(_ label: Label) -> Bool {
        label.letters.isSuperset(of: required)
            && Self.matches(parts[...], label.scalars[...], then: { $0.isEmpty })
    }

    private static func required(_ parts: [Part]) -> LetterSet {
        parts.reduce([]) { letters, part in
            if let letter = part.letter { return letters.union(LetterSet(letter)) }
            let all = LetterSet(rawValue: .max)
            return letters.union(part.choices.reduce(all) { $0.intersection(required($1)) })
        }
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
