extension String {
    /// Are these the same bytes? Swift's `==` takes canonically equivalent letters for the same
    /// (金 and its compatibility twin U+F90A), which would make reports equal that are written
    /// differently.
    func isIdentical(to other: String) -> Bool {
        let left = utf8.span
        let right = other.utf8.span
        return left.count == right.count && left.hasPrefix(right)
    }
}

extension String? {
    func isIdentical(to other: String?) -> Bool {
        switch (self, other) {
        case (nil, nil): true
        case (let left?, let right?): left.isIdentical(to: right)
        default: false
        }
    }
}

extension [String] {
    func isIdentical(to other: [String]) -> Bool {
        elementsEqual(other) { $0.isIdentical(to: $1) }
    }
}

// Swift's own `==` of texts is nowhere meant in this module, and would bring the tables of
// normalization with it. These are found before it; in generic code it is not replaced.
extension String {
    static func == (left: String, right: String) -> Bool { left.isIdentical(to: right) }

    static func != (left: String, right: String) -> Bool { !left.isIdentical(to: right) }

    static func ~= (left: String, right: String) -> Bool { left.isIdentical(to: right) }

    func hasPrefix(_ prefix: String) -> Bool { utf8.span.hasPrefix(prefix.utf8.span) }
}

extension String? {
    static func == (left: String?, right: String?) -> Bool { left.isIdentical(to: right) }

    static func != (left: String?, right: String?) -> Bool { !left.isIdentical(to: right) }

    static func ~= (left: String?, right: String?) -> Bool { left.isIdentical(to: right) }
}

extension [String] {
    static func == (left: [String], right: [String]) -> Bool { left.isIdentical(to: right) }

    static func != (left: [String], right: [String]) -> Bool { !left.isIdentical(to: right) }

    func contains(_ text: String) -> Bool { contains { $0.isIdentical(to: text) } }
}

extension RawRepresentable where Self: CaseIterable, RawValue == String {
    /// The case with this text. `init(rawValue:)` of Swift compares as `==` does.
    init?(identicalTo text: String) {
        for value in Self.allCases where value.rawValue.isIdentical(to: text) {
            self = value
            return
        }
        return nil
    }
}

extension [Unicode.Scalar] {
    /// The same letters.
    @_optimize(speed)
    func isIdentical(to other: [Unicode.Scalar]) -> Bool {
        let (left, right) = (span, other.span)
        if left.count != right.count { return false }
        for index in left.indices where left[index] != right[index] { return false }
        return true
    }
}
