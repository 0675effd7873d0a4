extension [Unicode.Scalar] {
    func index(of text: String) -> Int? { index(of: Array(text.unicodeScalars)) }

    func index(of pattern: [Unicode.Scalar]) -> Int? {
        guard !pattern.isEmpty, count >= pattern.count else { return nil }
        return (0...(count - pattern.count)).first { self[$0...].starts(with: pattern) }
    }

    func contains(_ text: String) -> Bool { index(of: text) != nil }

    func hasSuffix(_ text: String) -> Bool {
        reversed().starts(with: text.unicodeScalars.reversed())
    }
}
