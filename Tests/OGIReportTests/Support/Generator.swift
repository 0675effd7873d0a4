import OGIReport

/// Repeatable random numbers: SplitMix64.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// True once in `count` times.
    mutating func once(in count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }

    mutating func pick<Element>(_ list: [Element]) -> Element {
        list[Int.random(in: list.indices, using: &self)]
    }
}

/// Reports that look for counter-examples: any cells, any texts, any parts missing.
struct Generator {
    var dice: Dice
    /// Texts that are prose to nobody.
    var isHostile = true

    init(_ seed: UInt64) { dice = Dice(seed) }

    static let prose = [
        "全年公开政府信息三百余条，内容涉及财政预决算与重点项目。", "受理申请后在法定期限内答复。", "一是加强培训；二是完善制度。",
        "共发布信息1268条，同比增长3.5%。", "（一）主动公开政府信息情况", "1.存在的问题", "2024年，将继续推进。",
    ]
    static let hostile = [
        "", " ", "\u{3000}", "六、其他需要报告的事项", "一、总体情况", "总体情况", "打印", "打印 关闭", "\\", "\\@year 1999",
        "@", "@year 1999", "\\\\@",
        "\\\\n", "a\nb", "a\r\nb\r", "\"引号\" <script>alert(1)</script> | & ' \\u0000",
        "\u{0}\u{1}\u{1F}\u{7F}",
        "\u{202E}反向\u{202C}", "👩‍👩‍👧‍👦🇨🇳", "行政许可", "自然人", "0", "18", "第二十条第（一）项", "（七）总计", " 前后空格 ",
        "\u{FEFF}",
        "青山县2024年政府信息公开工作年度报告", "地址：某路1号，邮编：418000", "统计期限为2021年1月1日至12月31日", "结果维持",
        "四、结转下年度继续办理", "\t", "/", "无", "{\"text\": 1}", "\u{10FFFF}\u{2028}\u{85}",
    ]

    mutating func text() -> String {
        if isHostile, dice.once(in: 3) { return dice.pick(Self.hostile) }
        return dice.pick(Self.prose)
    }

    mutating func texts(upTo count: Int) -> [String] {
        (0..<Int.random(in: 0...count, using: &dice)).map { _ in text() }
    }

    mutating func report() -> Report {
        let edition = dice.pick(Edition.allCases)
        let years = edition == .edition2019 ? 2019...2020 : 2021...2026
        var report = Report(edition: edition)
        if !dice.once(in: 5) { report.year = Int.random(in: years, using: &dice) }
        if dice.once(in: 9) { report.year = Int.random(in: 2019...2030, using: &dice) }
        if !dice.once(in: 5) { report.agency = Agency(name: "青山县人民政府") }
        if let year = report.year, !dice.once(in: 5) {
            report.title = "青山县人民政府\(year)年政府信息公开工作年度报告"
        }
        if isHostile, dice.once(in: 5) { report.title = text() }
        if isHostile, dice.once(in: 5) { report.agency = Agency(name: text()) }
        report.preface = texts(upTo: 3)
        for field in Contact.Field.allCases where dice.once(in: 4) {
            report.contact[field] = dice.pick(["010-12345678", "418000", "青山路1号"])
        }
        report.sections = sections()
        fill(&report)
        return report
    }

    private mutating func sections() -> [Section] {
        var sections: [Section] = []
        for form in Form.sections where !dice.once(in: 8) {
            let heading = isHostile && dice.once(in: 6) ? text() : form.standardHeading
            sections.append(Section(key: form.key, heading: heading, paragraphs: texts(upTo: 3)))
        }
        if isHostile, dice.once(in: 8) { sections.shuffle(using: &dice) }
        if isHostile, dice.once(in: 8), let first = sections.first { sections.append(first) }
        return sections
    }

    private mutating func fill(_ report: inout Report) {
        let style = Int.random(in: 0...4, using: &dice)
        for path in CellPath.all {
            // Whole tables, tables with holes, or next to nothing.
            if style == 0 || style == 1 && dice.once(in: 9) { continue }
            _ = report.set(cell(), at: path)
        }
    }

    mutating func cell() -> Cell {
        switch Int.random(in: 0...19, using: &dice) {
        case 0...11: return Cell(Int64.random(in: 0...3000, using: &dice))
        case 12: return Cell(Int64.random(in: .min + 1 ... .max, using: &dice))
        case 13: return .blank
        case 14: return Cell(printed: dice.pick(["/", "-", "——", "无", "不适用", "N/A"]))
        case 15: return Cell(printed: dice.pick(["约30", "见附件", "三十", "1,23", "--1", "约\n30"]))
        case 16: return Cell(printed: dice.pick(["22（其中修订3件）", "1268万元", "２，０１３件", "+17", "－1"]))
        case 17: return Cell(decimal(), unit: dice.once(in: 2) ? "万元" : nil)
        case 18: return isHostile ? Cell(printed: text()) : .blank
        default:
            return Cell(decimal(), unit: isHostile ? text() : nil, note: isHostile ? text() : nil)
        }
    }

    private mutating func decimal() -> FixedDecimal {
        let mantissa = Int64.random(in: -99_999_999...99_999_999, using: &dice)
        return FixedDecimal(mantissa: mantissa, scale: Int.random(in: 0...6, using: &dice)) ?? .zero
    }
}
