/// A token of HTML as far as a reader of text and tables needs it: ranges of the input.
package enum Token: Sendable {
    /// Text without a space or a character reference in it.
    case letters(Range<Int>)
    /// Tabs, line breaks, form feeds and spaces.
    case space(Range<Int>)
    /// A character reference in text.
    case reference(CharacterReference)
    /// All the text of an element whose content has no markup and no references.
    case raw(Range<Int>)
    /// A start tag up to the end of its name. Its attributes have to be asked for, all of them.
    case startTag(TagName)
    /// An end tag up to the end of its name; it can have attributes too.
    case endTag(TagName)
    /// What stands in a comment, also in what is taken for one.
    case comment(Range<Int>)
    /// A document type, whatever it says.
    case doctype
    /// The end of the input.
    case end
}

/// The name of a tag.
package struct TagName: Sendable {
    package let range: Range<Int>
    /// Its first eight bytes in small letters, the first one lowest. No two elements of HTML
    /// have the same.
    let key: UInt64

    @inline(__always)
    init(_ range: Range<Int>, in input: Span<UInt8>) {
        self.range = range
        key = input.name(range)
    }

    static func == (left: TagName, right: TagName) -> Bool {
        left.key == right.key && left.range.count == right.range.count
    }
}

extension Span<UInt8> {
    /// The first eight bytes of a name in small letters. To set one bit is enough: no two names
    /// that matter differ in it alone.
    @inline(__always)
    func name(_ range: Range<Int>) -> UInt64 {
        let length = range.upperBound &- range.lowerBound
        return (word(at: range.lowerBound) | 0x2020_2020_2020_2020).first(length)
    }
}

/// An attribute of a tag.
package struct Attribute: Sendable {
    package let name: Range<Int>
    /// Without the quotation marks; references in it are still to be resolved.
    package let value: Range<Int>
}
