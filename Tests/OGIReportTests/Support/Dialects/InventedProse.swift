import OGIReport

/// Paragraphs that no organ has published.
enum InventedProse {
    static func preface(_ year: Int) -> String {
        "本报告按照《中华人民共和国政府信息公开条例》的要求编制。报告中所列数据的统计期限自\(year)年1月1日起至\(year)年12月31日止。"
            + "对报告内容有疑问的，请与云溪县人民政府办公室联系（地址：云溪县澄江路16号，邮编：599001，电话：0599-5550123，电子邮箱：open@yunxi.example）。"
    }

    static func sections(_ dice: inout Dice) -> [SectionKey: [String]] {
        [
            .overview: some(overview, &dice), .problems: some(problems, &dice),
            .other: some(other, &dice),
        ]
    }

    /// One or more of a list, in its order.
    private static func some(_ list: [String], _ dice: inout Dice) -> [String] {
        let first = Int.random(in: list.indices, using: &dice)
        return list.enumerated().filter { $0.offset == first || !dice.once(in: 3) }.map { $1 }
    }

    private static let overview = [
        "今年，云溪县围绕群众关心的事项推进信息公开，把权力运行的过程和结果放到网上，让办事的人看得见、查得到、问得着。全县各乡镇和部门共用一个公开平台，栏目由四十二个合并为二十六个。",
        "（一）主动公开。全年通过门户网站发布信息6218条，其中政策文件147件，配套解读131篇，图解58个。财政预算、决算做到同一天集中发布。",
        "（二）依申请公开。当面、信函、网络三种渠道由一个窗口登记，答复书统一编号；对内容不明确的申请，先打电话沟通，再出具补正通知。",
        "（三）政府信息管理。对历年文件逐件核对效力，失效的加注标识，仍然有效的补齐正文与附件。",
        "（四）平台建设。门户网站完成适老化改造，搜索响应时间缩短到1.2秒以内，政务新媒体由31个整合到19个。",
        "（五）监督保障。每季度抽查一次并通报结果，全年举办培训3期，参加人员212人次。",
    ]
    private static let problems = [
        "（一）主要问题",
        "一是个别单位更新不够及时；二是解读材料文字偏多、图表偏少；三是基层业务人员变动较多，答复文书的质量还不均衡。",
        "（二）改进情况",
        "建立更新提醒清单，到期前五天自动提示；为每个乡镇配备一名经过培训的联络员，编写答复文书范例12个，供各单位对照使用。",
    ]
    private static let other = [
        "本年度未收取信息处理费。", "没有其他需要说明的情况，各项数据可在门户网站“公开年报”栏目下载。",
    ]
}
