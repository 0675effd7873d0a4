/// The input of one reading: the bytes as they were given, and their text in UTF-8.
///
/// The encoding is told by the byte-order mark, else by the bytes themselves: what is valid UTF-8
/// is UTF-8, and other text is GB 18030 unless most of what is not ASCII in it is UTF-8. What a
/// page declares is not asked: it is often wrong, and any length of Chinese text decides.
struct Source: Sendable {
    /// The bytes as they were given.
    let original: [UInt8]
    /// Their text: valid UTF-8, the very `original` if that is. Each character stands for one of
    /// the original, a byte-order mark too.
    let bytes: [UInt8]
    let encoding: Encoding
    /// The offsets in `bytes` of the U+FFFD that stand for undecodable bytes: few, or it would
    /// have been refused.
    let replaced: [Int]

    /// `bytes` are the original.
    var isVerbatim: Bool { encoding == .utf8 && replaced.isEmpty }

    /// - Throws: `invalidEncoding` if one character in 1,000 or more cannot be decoded.
    init(decoding input: [UInt8]) throws(Refusal) {
        if let encoding = Encoding(markOf: input) {
            self = try Self.converted(input, from: encoding)
        } else if firstInvalidUTF8(in: input) != nil {
            self = try Self.unmarked(input)
        } else {
            self.init(utf8: input)
        }
    }

    /// Bytes that are known to be valid UTF-8.
    init(utf8 bytes: [UInt8]) {
        self.init(bytes, as: bytes, in: .utf8, replaced: [])
    }

    private init(_ original: [UInt8], as bytes: [UInt8], in encoding: Encoding, replaced: [Int]) {
        self.original = original
        self.bytes = bytes
        self.encoding = encoding
        self.replaced = replaced
    }

    /// Bytes that are not valid UTF-8 and do not say what they are.
    private static func unmarked(_ input: [UInt8]) throws(Refusal) -> Source {
        let survey = UTF8Survey(input)
        if survey.isLikely || input.starts(with: ByteOrderMark.utf8) {
            if survey.isTolerable { return repaired(input) }
            throw .notUTF8(input)
        }
        do throws(Refusal) {
            let source = try converted(input, from: .gb18030)
            if survey.isTolerable, survey.broken <= source.replaced.count { return repaired(input) }
            return source
        } catch {
            if survey.isTolerable { return repaired(input) }
            throw error
        }
    }

    private static func converted(
        _ input: [UInt8], from encoding: Encoding
    ) throws(Refusal) -> Source {
        guard let conversion = Conversion(input, from: encoding, limit: input.count / Tolerance.one)
        else { throw .unavailable(encoding) }
        let source = Source(
            input, as: conversion.bytes, in: encoding, replaced: conversion.replaced)
        guard let first = source.replaced.first else { return source }
        let isTolerable =
            conversion.consumed == input.count
            && Tolerance.allows(source.replaced.count, in: source.bytes.characterCount)
        if isTolerable { return source }
        throw .undecodable(behind: source.beginning(before: first))
    }

    /// The input up to an undecodable place.
    func beginning(before offset: Int) -> Source {
        let decoded = Array(bytes[..<offset])
        let end = OriginalOffsets(self).offset(ofCharacter: decoded.characterCount)
        return Source(Array(original[..<end]), as: decoded, in: encoding, replaced: [])
    }

    /// Damaged UTF-8 with U+FFFD for the damage.
    private static func repaired(_ input: [UInt8]) -> Source {
        var bytes: [UInt8] = []
        var replaced: [Int] = []
        var position = 0
        bytes.reserveCapacity(input.count + input.count / 100)
        while let broken = firstInvalidUTF8(in: input, from: position) {
            bytes += input[position..<broken]
            replaced.append(bytes.count)
            bytes += [0xEF, 0xBF, 0xBD]
            position = broken + UTF8Sequence(at: broken, in: input.span).length
        }
        bytes += input[position...]
        return Source(input, as: bytes, in: .utf8, replaced: replaced)
    }
}
