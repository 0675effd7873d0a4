/// What stands around a place in decoded text: all that a refusal keeps of its input.
struct Vicinity: Sendable {
    let text: [UInt8]
    /// The place, within `text`.
    let extent: Extent

    /// In bytes on either side; more than an excerpt shows.
    private static let reach = 320

    @inline(never)
    init(of extent: Extent, in text: [UInt8]) {
        let offset = min(Int(extent.offset), text.count)
        var start = max(0, offset - Self.reach)
        var end = min(text.count, offset + Self.reach)
        while start < offset, text[start] & 0xC0 == 0x80 { start += 1 }
        while end < text.count, end > offset, text[end] & 0xC0 == 0x80 { end -= 1 }
        self.text = Array(text[start..<end])
        self.extent = Extent(offset - start, length: Int(extent.length))
    }
}
