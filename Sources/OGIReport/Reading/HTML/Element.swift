/// The elements of HTML that a reader of text and tables has to know. All others stand in the
/// line of text around them and change nothing.
enum Element: UInt64 {
    // The raw value is the name as `TagName.key` has it.
    case a = 0x61
    case address = 0x73_7365_7264_6461
    case applet = 0x7465_6C70_7061
    case area = 0x6165_7261
    case article = 0x65_6C63_6974_7261
    case aside = 0x65_6469_7361
    case audio = 0x6F_6964_7561
    case base = 0x6573_6162
    case basefont = 0x746E_6F66_6573_6162
    case bgsound = 0x64_6E75_6F73_6762
    case blockquote = 0x6F75_716B_636F_6C62
    case body = 0x7964_6F62
    case br = 0x7262
    case button = 0x6E6F_7474_7562
    case canvas = 0x7361_766E_6163
    case caption = 0x6E_6F69_7470_6163
    case center = 0x7265_746E_6563
    case col = 0x6C_6F63
    case colgroup = 0x7075_6F72_676C_6F63
    case datalist = 0x7473_696C_6174_6164
    case dd = 0x6464
    case details = 0x73_6C69_6174_6564
    case dialog = 0x676F_6C61_6964
    case dir = 0x72_6964
    case div = 0x76_6964
    case dl = 0x6C64
    case dt = 0x7464
    case embed = 0x64_6562_6D65
    case fieldset = 0x7465_7364_6C65_6966
    case figcaption = 0x6974_7061_6367_6966
    case figure = 0x6572_7567_6966
    case footer = 0x7265_746F_6F66
    case form = 0x6D72_6F66
    case frame = 0x65_6D61_7266
    case frameset = 0x7465_7365_6D61_7266
    case h1 = 0x3168
    case h2 = 0x3268
    case h3 = 0x3368
    case h4 = 0x3468
    case h5 = 0x3568
    case h6 = 0x3668
    case head = 0x6461_6568
    case header = 0x7265_6461_6568
    case hgroup = 0x7075_6F72_6768
    case hr = 0x7268
    case html = 0x6C6D_7468
    case iframe = 0x656D_6172_6669
    case image = 0x65_6761_6D69
    case img = 0x67_6D69
    case input = 0x74_7570_6E69
    case keygen = 0x6E65_6779_656B
    case legend = 0x646E_6567_656C
    case li = 0x696C
    case link = 0x6B6E_696C
    case listing = 0x67_6E69_7473_696C
    case main = 0x6E69_616D
    case marquee = 0x65_6575_7172_616D
    case math = 0x6874_616D
    case menu = 0x756E_656D
    case meta = 0x6174_656D
    case nav = 0x76_616E
    case noembed = 0x64_6562_6D65_6F6E
    case noframes = 0x7365_6D61_7266_6F6E
    case noscript = 0x7470_6972_6373_6F6E
    case object = 0x7463_656A_626F
    case ol = 0x6C6F
    case optgroup = 0x7075_6F72_6774_706F
    case option = 0x6E6F_6974_706F
    case p = 0x70
    case param = 0x6D_6172_6170
    case plaintext = 0x7865_746E_6961_6C70
    case pre = 0x65_7270
    case script = 0x7470_6972_6373
    case search = 0x6863_7261_6573
    case section = 0x6E_6F69_7463_6573
    case select = 0x7463_656C_6573
    case source = 0x6563_7275_6F73
    case style = 0x65_6C79_7473
    case summary = 0x79_7261_6D6D_7573
    case svg = 0x67_7673
    case table = 0x65_6C62_6174
    case tbody = 0x79_646F_6274
    case td = 0x6474
    case template = 0x6574_616C_706D_6574
    case textarea = 0x6165_7261_7478_6574
    case tfoot = 0x74_6F6F_6674
    case th = 0x6874
    case thead = 0x64_6165_6874
    case title = 0x65_6C74_6974
    case tr = 0x7274
    case track = 0x6B_6361_7274
    case ul = 0x6C75
    case video = 0x6F_6564_6976
    case wbr = 0x72_6277
    case xmp = 0x70_6D78

    @inline(__always)
    init?(_ name: TagName) {
        switch name.key {
        // Most tags of a page; `span` and `font` are none of these elements.
        case 0x6474: self = .td
        case 0x7274: self = .tr
        case 0x70: self = .p
        case 0x6E61_7073, 0x746E_6F66: return nil
        default: self.init(rawValue: name.key)
        }
        guard name.range.count < 8 || name.range.count == length else { return nil }
    }

    /// The bytes of its name, where those are not fewer than 8.
    private var length: Int {
        switch self {
        case .blockquote, .figcaption: 10
        case .plaintext: 9
        default: 8
        }
    }
}

extension Element {
    /// What a tag of the element does.
    enum Role {
        /// Breaks the line of text, and holds other elements.
        case block
        /// Breaks the line of text. Its end tag is often left out, and it holds no blocks whose
        /// number would matter.
        case line
        /// Is no part of the text for a reader: it is shown otherwise, or is not the report.
        case hidden
        /// Has content without markup that is not text for a reader.
        case raw
        /// The text of a page without any markup.
        case plain
        case table
        /// Has no content and no end tag.
        case void
        case title
        case link
    }

    var role: Role {
        switch self {
        case .address, .article, .blockquote, .center, .details, .dialog, .dir, .div, .dl,
            .fieldset, .figcaption, .figure, .footer, .form, .header, .hgroup, .listing, .main,
            .marquee, .menu, .ol, .pre, .search, .section, .ul:
            .block
        case .body, .dd, .dt, .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .head, .html, .legend,
            .li, .optgroup, .option, .p, .summary:
            .line
        case .applet, .aside, .audio, .button, .canvas, .datalist, .math, .nav, .noscript,
            .object, .select, .svg, .template, .video:
            .hidden
        case .iframe, .noembed, .noframes, .script, .style, .textarea: .raw
        case .plaintext, .xmp: .plain
        case .caption, .colgroup, .table, .tbody, .td, .tfoot, .th, .thead, .tr: .table
        case .area, .base, .basefont, .bgsound, .br, .col, .embed, .frame, .hr, .image, .img,
            .input, .keygen, .link, .meta, .param, .source, .track, .wbr:
            .void
        case .title: .title
        case .a: .link
        }
    }

    /// A start tag ends an open paragraph that has no end tag.
    var endsParagraph: Bool {
        switch role {
        case .block, .line, .table, .plain: true
        default: self == .hr || self == .nav || self == .aside
        }
    }

    /// No end tag outside reaches an element inside.
    var isScope: Bool {
        switch self {
        case .caption, .object, .table, .td, .template, .th, .applet, .marquee: true
        default: false
        }
    }
}
