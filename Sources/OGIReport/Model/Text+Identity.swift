extension String {
    /// Are these the same bytes? Swift's `==` takes canonically equivalent letters for the same
    /// (金 and its compatibility twin U+F90A), which would make reports equal that are written
    /// differently.
    func isIdentical(to other: String) -> Bool { utf8.elementsEqual(other.utf8) }
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
