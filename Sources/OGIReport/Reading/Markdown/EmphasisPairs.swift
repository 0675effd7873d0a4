/// Finds which runs of `*`, `_` and `~` belong together, in one pass.
struct EmphasisPairs {
    struct Run {
        let byte: UInt8
        let count: Int
        /// Its number among the marks.
        let mark: Int
        let before: UInt8
        let after: UInt8

        /// `_` inside a word, as in an address, is a letter.
        var canOpen: Bool { isMark && !Self.isSpace(after) && (byte != 0x5F || !isWord(before)) }
        var canClose: Bool { isMark && !Self.isSpace(before) && (byte != 0x5F || !isWord(after)) }

        private var isMark: Bool { byte == UInt8(ascii: "~") ? count == 2 : count <= 3 }

        private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

        private func isWord(_ byte: UInt8) -> Bool {
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                || (0x61...0x7A).contains(byte)
        }
    }

    /// The numbers of the marks that are no text.
    private(set) var paired: [Int] = []
    /// The open runs, for each byte and length.
    private var open = [[Run]](repeating: [], count: 9)

    mutating func add(_ run: Run) {
        guard let slot = Self.slot(of: run) else { return }
        if run.canClose, let opener = open[slot].popLast() {
            paired += [opener.mark, run.mark]
        } else if run.canOpen {
            open[slot].append(run)
        } else if run.byte == UInt8(ascii: "*"), run.count == 2, run.canClose {
            // A pair of stars behind a word is never meant as text.
            paired.append(run.mark)
        }
    }

    private static func slot(of run: Run) -> Int? {
        guard (1...3).contains(run.count) else { return nil }
        switch run.byte {
        case UInt8(ascii: "*"): return run.count - 1
        case UInt8(ascii: "_"): return run.count + 2
        default: return run.count + 5
        }
    }
}
