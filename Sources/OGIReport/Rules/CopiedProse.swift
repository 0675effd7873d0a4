/// How much of a text stands in another one too, whatever its figures are: runs of a few letters
/// of the one are looked up among those of the other. Linear in both.
struct CopiedProse {
    /// A bit or two for each run: a run that was never there is found once in some hundred times,
    /// and no text can make looking up slow.
    private var bits: [UInt64]
    private let mask: UInt64

    /// The letters of a run: long enough to be of a sentence and not of the language.
    private static let run = 6
    /// The sections that are compared have as many letters.
    private static let shortest = 40

    private init(_ letters: [UInt32]) {
        var words = 16
        while words < letters.count / 2 { words *= 2 }
        bits = [UInt64](repeating: 0, count: words)
        mask = UInt64(words &* 64 &- 1)
        Self.eachRun(of: letters) { _, hash in
            for bit in [hash, hash &>> 32] {
                bits[Int(bit & mask) >> 6] |= 1 &<< (bit & 63)
            }
        }
    }

    /// Of each hundred letters so many; `nil` where the text is too short to be compared.
    static func percentage(of paragraphs: [String], in others: [String]) -> Int? {
        let (letters, known) = (Self.letters(of: paragraphs), Self.letters(of: others))
        if letters.count < shortest || known.count < run { return nil }
        let runs = CopiedProse(known)
        var (covered, end) = (0, 0)
        eachRun(of: letters) { start, hash in
            guard runs.contains(hash) else { return }
            covered += start + run - max(start, end)
            end = start + run
        }
        // Rounded down, but never down to the bound.
        let percentage = covered * 100 / letters.count
        return percentage == 90 && covered * 100 % letters.count > 0 ? 91 : percentage
    }

    private func contains(_ hash: UInt64) -> Bool {
        for bit in [hash, hash &>> 32]
        where bits[Int(bit & mask) >> 6] &>> (bit & 63) & 1 == 0 {
            return false
        }
        return true
    }

    private static func eachRun(of letters: [UInt32], _ body: (Int, UInt64) -> Void) {
        if letters.count < run { return }
        for start in 0...(letters.count - run) {
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for letter in letters[start..<(start + run)] {
                hash = (hash ^ UInt64(letter)) &* 0x9E37_79B9_7F4A_7C15
                hash ^= hash &>> 29
            }
            body(start, hash)
        }
    }

    /// Without spaces and figures: a year more makes no other text.
    private static func letters(of paragraphs: [String]) -> [UInt32] {
        var letters: [UInt32] = []
        for paragraph in paragraphs {
            for letter in paragraph.unicodeScalars {
                switch letter.value {
                case 0...0x20, 0x30...0x39, 0xA0, 0x3000, 0xFF10...0xFF19: continue
                default: letters.append(letter.value)
                }
            }
        }
        return letters
    }
}

extension Judgement {
    mutating func eachCopiedSection(_ rule: Rule) {
        guard let previous, previous.isPair else { return }
        for section in report.sections {
            guard let other = previous.report.section(section.key),
                let share = CopiedProse.percentage(
                    of: section.paragraphs, in: other.paragraphs), share > 90
            else { continue }
            let locus = Locus.previous(.section(other.key))
            add(
                Draft(
                    rule, [Form.section(section.key).heading.quoted, Bilingual(share)],
                    operands: [
                        operand(section),
                        DraftOperand(locus: locus, text: other.heading, extent: nil),
                    ]))
        }
    }
}
