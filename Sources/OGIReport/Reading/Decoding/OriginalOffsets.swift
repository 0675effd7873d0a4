/// The way back from decoded text: where its characters begin in the bytes as they were given.
/// One pass over them, then a walk of at most `block` characters for each question.
struct OriginalOffsets {
    private let original: [UInt8]
    private let encoding: Encoding
    /// The offset of each character whose number is a multiple of `block`.
    private var checkpoints: [Int] = []

    private static let block = 256

    init(_ source: Source) {
        original = source.original
        encoding = source.encoding
        let bytes = source.original.span
        var (number, offset) = (0, 0)
        while offset < bytes.count {
            if number % Self.block == 0 { checkpoints.append(offset) }
            offset += encoding.length(at: offset, in: bytes)
            number += 1
        }
    }

    /// The offset of the character with that number, from 0; the end if there are not so many.
    func offset(ofCharacter number: Int) -> Int {
        let block = number / Self.block
        guard block < checkpoints.count else { return original.count }
        var offset = checkpoints[block]
        for _ in 0..<(number % Self.block) where offset < original.count {
            offset += encoding.length(at: offset, in: original.span)
        }
        return offset
    }
}
