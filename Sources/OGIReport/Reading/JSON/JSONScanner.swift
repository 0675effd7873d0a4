/// White space of JSON (RFC 8259, section 2).
func isJSONSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
}

/// Reads the tokens of JSON (RFC 8259) from validated UTF-8. Its functions are named after the
/// productions of the grammar; each stands behind what it has read.
struct JSONScanner {
    let input: [UInt8]
    private(set) var position: Int
    private var depth = 0

    init(_ input: [UInt8]) {
        self.input = input
        position = input.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : 0
    }

    /// The next byte that is not white space, or `nil` at the end.
    @inline(__always)
    mutating func peek() -> UInt8? {
        // At most one space is what canonical JSON has, except at the end of a line.
        var next = position
        if next < input.count, input[next] == 0x20 { next &+= 1 }
        guard next < input.count, input[next] > 0x20 else { return peekBehindSpaces() }
        position = next
        return input[next]
    }

    @inline(never) @_optimize(speed)
    private mutating func peekBehindSpaces() -> UInt8? {
        while position < input.count {
            let byte = input[position]
            if !isJSONSpace(byte) { return byte }
            position += 1
        }
        return nil
    }

    /// The place of the next value.
    mutating func start() throws(Refusal) -> Int {
        if peek() == nil { throw truncated() }
        return position
    }

    mutating func end() throws(Refusal) {
        if peek() != nil { throw malformed("JSON 之后还有内容", "content after the JSON value") }
    }

    mutating func openObject() throws(Refusal) { try open("{") }

    mutating func openArray() throws(Refusal) { try open("[") }

    /// Reads the next key and its colon, or the end of the object. `isFirst` is `true` before
    /// the first call; the caller reads the value.
    mutating func nextKey(isFirst: inout Bool) throws(Refusal) -> JSONKey? {
        try nextMember(isFirst: &isFirst) ? memberKey() : nil
    }

    /// Moves before the next key, or reads the end of the object and gives `false`.
    @_optimize(speed)
    mutating func nextMember(isFirst: inout Bool) throws(Refusal) -> Bool {
        if try close("}", afterComma: !isFirst) { return false }
        isFirst = false
        guard let next = peek() else { throw truncated() }
        guard next == UInt8(ascii: "\"") else { throw malformed("此处应为键名", "expected a key") }
        return true
    }

    /// Reads a key and its colon.
    mutating func memberKey() throws(Refusal) -> JSONKey {
        let key = try key()
        try expect(":")
        return key
    }

    /// Reads these bytes if they are the next ones.
    mutating func accept(_ bytes: Span<UInt8>) -> Bool {
        guard input.span.continues(with: bytes, at: position) else { return false }
        position += bytes.count
        return true
    }

    /// Moves before the next element, or reads the end of the array and gives `false`.
    mutating func nextElement(isFirst: inout Bool) throws(Refusal) -> Bool {
        if try close("]", afterComma: !isFirst) { return false }
        isFirst = false
        return true
    }

    @_optimize(speed)
    private mutating func open(_ bracket: Unicode.Scalar) throws(Refusal) {
        try expect(bracket)
        depth += 1
        if depth > Limits.jsonNesting {
            throw refusal(
                .limitExceeded, "嵌套超过上限 jsonNesting（\(Limits.jsonNesting) 层）",
                "nested deeper than the limit jsonNesting (\(Limits.jsonNesting))")
        }
    }

    /// Reads the closing bracket, or else the comma between two elements.
    @_optimize(speed)
    private mutating func close(
        _ bracket: Unicode.Scalar, afterComma: Bool
    ) throws(Refusal) -> Bool {
        guard let next = peek() else { throw truncated() }
        if next == UInt8(ascii: bracket) {
            position += 1
            depth -= 1
            return true
        }
        if !afterComma { return false }
        guard next == UInt8(ascii: ",") else { throw unexpected(",") }
        position += 1
        return false
    }

    @_optimize(speed)
    mutating func expect(_ character: Unicode.Scalar) throws(Refusal) {
        guard let next = peek() else { throw truncated() }
        guard next == UInt8(ascii: character) else {
            throw unexpected(character)
        }
        position += 1
    }

    @inline(never)
    private func unexpected(_ character: Unicode.Scalar) -> Refusal {
        malformed("此处应为“\(character)”", "expected '\(character)'")
    }

    /// Reads `null`, `true` or `false`.
    mutating func literal(_ word: StaticString) throws(Refusal) {
        let text = word.description.utf8
        guard input[position...].starts(with: text) else {
            throw malformed("无法识别的值", "not a JSON value")
        }
        position += text.count
    }

    /// Moves on; for the parts of the scanner that live in other files.
    mutating func advance(to position: Int) {
        self.position = position
    }

    func refusal(_ code: Refusal.Code, _ zh: String, _ en: String) -> Refusal {
        Refusal(code, zh, en, at: position, in: input)
    }

    func malformed(_ zh: String, _ en: String) -> Refusal { refusal(.malformed, zh, en) }

    func truncated() -> Refusal { malformed("JSON 不完整", "the JSON ends too early") }
}
