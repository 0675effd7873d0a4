/// Makes paragraphs and grids of the tokens of a page. There is no tree: only the elements that
/// are open are known, and of those only the ones that hold blocks.
struct BlockBuilder {
    /// An open element.
    struct Open {
        let element: Element
        /// Its number in `Document.containers`.
        let container: Int32
        /// What stands in it is not shown.
        let isHidden: Bool
    }

    var document = Document()
    var text: TextBuffer
    var tokenizer: Tokenizer
    var stack: [Open] = []
    /// How many reasons there are for not showing what comes.
    var hidden = 0
    /// A hidden element that is not on the stack.
    var hiddenRun: HiddenRun?
    var line = Line()
    var link: OpenLink?
    var links: [PendingLink] = []
    var table = OpenTable()
    /// How many `pre` are open.
    var preformatted = 0
    /// How many `svg` and `math` are open.
    var foreign = 0
    var isInTitle = false
    /// In `xmp` or behind `plaintext`.
    var isPlain = false

    init(_ input: [UInt8]) {
        tokenizer = Tokenizer(at: input.starts(with: ByteOrderMark.utf8) ? 3 : 0)
        // Markup takes more room than text on nearly every page.
        text = TextBuffer(capacity: min(input.count, 8_192 + input.count / 8))
        stack.reserveCapacity(32)
    }

    /// Where reading stands.
    var place: Int { tokenizer.tagStart }

    @_optimize(speed)
    mutating func document(of input: Span<UInt8>) throws(ExceededLimit) -> Document {
        while true {
            switch tokenizer.next(in: input) {
            case .letters(let range): letters(range, in: input)
            case .space(let range): space(range, in: input)
            case .reference(let reference): self.reference(reference)
            case .raw(let range): raw(range, in: input)
            case .startTag(let name): try start(name, in: input)
            case .endTag(let name): end(name, in: input)
            case .comment, .doctype: break
            case .end:
                if isInTitle { endTitle() }
                close(downTo: 0)
                breakLine()
                closeLink()
                resolveLinks(in: input)
                document.text = text.finish()
                return document
            }
        }
    }

    // MARK: Tags

    @inline(__always)
    @_optimize(speed)
    private mutating func start(
        _ name: TagName, in input: Span<UInt8>
    ) throws(ExceededLimit) {
        let element = Element(name)
        let attributes = TagAttributes(of: element, from: &tokenizer, in: input)
        if tokenizer.isUnfinished { return }
        if hiddenRun != nil { continueHidden(name, element) }
        guard let element else {
            if attributes.isHidden { hide(name, element) }
            return
        }
        try start(element, name, attributes)
    }

    @_optimize(speed)
    private mutating func start(
        _ element: Element, _ name: TagName, _ attributes: TagAttributes
    ) throws(ExceededLimit) {
        let role = element.role
        if foreign > 0, element.endsParagraph { leaveForeign() }
        switch role {
        case .line:
            if hidden == 0, !attributes.isHidden { breakLine() }
            if attributes.isHidden, !element.isPage { hide(name, element) }
        case .table: try startTable(element, attributes)
        case .void:
            if hidden == 0, element == .br || element == .hr { breakLine() }
            if let target = attributes.target { openLink(to: target, isEmpty: true) }
        case .link:
            closeLink()
            if let target = attributes.target { openLink(to: target, isEmpty: false) }
            if attributes.isHidden { hide(name, element) }
        case .block:
            if hidden == 0, !attributes.isHidden { breakLine() }
            try open(element, isHidden: attributes.isHidden || attributes.isNavigation)
            if element == .pre || element == .listing { preformatted += 1 }
        case .hidden: try startHidden(element, attributes)
        case .raw, .plain, .title:
            if let target = attributes.target { openLink(to: target, isEmpty: true) }
            if foreign == 0 { startRaw(element, name) }
        }
    }

    private mutating func startHidden(
        _ element: Element, _ attributes: TagAttributes
    ) throws(ExceededLimit) {
        if let target = attributes.target { openLink(to: target, isEmpty: true) }
        if hidden == 0, element == .nav || element == .aside, !attributes.isHidden { breakLine() }
        let isForeign = element == .svg || element == .math
        if isForeign, tokenizer.isSelfClosing { return }
        try open(element, isHidden: true)
        if isForeign { foreign += 1 }
        tokenizer.allowsCDATA = foreign > 0
    }

    private mutating func startRaw(_ element: Element, _ name: TagName) {
        switch element {
        case .title:
            breakLine()
            isInTitle = true
            tokenizer.enter(.text, of: name)
        case .script: tokenizer.enter(.script, of: name)
        case .plaintext: tokenizer.enter(.plain, of: name)
        default: tokenizer.enter(.rawText, of: name)
        }
        if element.role == .plain {
            if hidden == 0 { breakLine() }
            isPlain = true
        }
    }

    @inline(__always)
    private mutating func end(_ name: TagName, in input: Span<UInt8>) {
        tokenizer.skipAttributes(in: input)
        if tokenizer.isUnfinished { return }
        if let run = hiddenRun, run.name == name { endHiddenRun() }
        guard let element = Element(name) else { return }
        end(element)
    }

    private mutating func end(_ element: Element) {
        switch element.role {
        case .line: if hidden == 0 { breakLine() }
        case .void: if element == .br, hidden == 0 { breakLine() }
        case .block, .hidden: closeInScope(element)
        case .table: endTable(element)
        case .link: closeLink()
        case .title: if isInTitle { endTitle() }
        case .plain:
            if hidden == 0 { breakLine() }
            isPlain = false
        case .raw: break
        }
    }
}

extension Element {
    /// The elements of the page itself; scripts show what those hide at first.
    fileprivate var isPage: Bool {
        self == .html || self == .body || self == .head || self == .frameset
    }
}
