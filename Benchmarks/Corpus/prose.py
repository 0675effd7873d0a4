"""Sentences of invented reports. Figures that a table has too come from the table."""

PLACES = ["青槐市", "白鹭县", "云溪区", "松石市", "临湖县", "沙洲区", "玉屏市", "长汀口区", "红枫县", "望山市"]
BODIES = ["人民政府", "人民政府", "教育局", "财政局", "民政局", "自然资源和规划局", "农业农村局", "卫生健康委员会"]
ROADS = ["滨河路", "学府街", "开源大道", "建设中路", "桂花巷"]

# {a} to {c} are figures that stand nowhere else in the report.
DISCLOSURE = [
    "围绕重大项目、民生实事和惠企政策三条主线，编制年度公开清单{a}项，逐项明确责任科室和完成时限",
    "门户网站全年更新信息{b}条，其中动态要闻{a}条，其余为法定公开内容和办事指南",
    "预算、决算和“三公”经费在批准后二十日内集中上网，统一格式、统一入口，便于逐年比对",
    "对群众来电问得最多的{a}个问题整理成一问一答，配上流程图和办理地点，放在首页醒目位置",
    "行政执法事项目录完成第{a}轮动态调整，执法主体、依据、程序和结果同步公示",
    "义务教育招生范围、入园摇号结果和校外培训机构名单提前发布，咨询电话全天有人接听",
    "征地告知书、补偿标准和安置方案张贴到村组，并在网上保留原始扫描件，随时可以查验",
    "食品抽检发布{a}期，不合格产品的处置情况一并说明，不只公布结论",
    "每月公布城乡低保、临时救助和残疾人补贴的发放人数与标准，个人信息按规定遮盖",
    "环境空气和饮用水水质按周公布，超标时段另附原因分析和应对措施",
    "举办政府开放日{a}场，邀请居民、学生和企业代表走进污水处理厂、调度中心和档案库房",
    "重要文件起草阶段公开征求意见{a}次，收到建议{b}条，采纳与否逐条反馈理由",
]
REQUESTS = [
    "受理窗口实行首问负责，当面、信函和网络三个渠道同一编号、同一台账，避免重复登记",
    "对描述不清的申请先打电话沟通，再发补正告知，一次说清需要补充什么",
    "答复文书统一使用新版模板，写明依据、理由和救济途径，疑难件由法律顾问会商后发出",
    "建立到期前五日提醒制度，临期件由专人盯办，全年没有超期答复",
    "每季度抽查已办结的答复{a}份，评分结果在内部通报，典型问题制成案例卡片",
    "涉及多个部门的申请由牵头单位征求意见，逾期不复的视为同意公开",
    "梳理近三年被反复申请的信息{a}类，符合条件的转为主动公开，从源头减少申请量",
]
MANAGEMENT = [
    "公文拟制时同步确定公开属性，标为不予公开的必须注明条款，由办公室逐件核对",
    "完成历史文件清理{a}件，失效的加盖标识，继续有效的补录发文字号和成文日期",
    "发布前实行“三审三校”，个人隐私、商业秘密和表述差错由不同岗位分别把关",
    "建立信息台账，来源、版本和更新记录可以追溯，错漏在两个工作日内更正",
    "电子文件按年度归档移交，目录数据与纸质档案一一对应，查询时间由原来的半天缩短到十分钟",
]
PLATFORM = [
    "公开专栏重新设计，栏目由{b}个并为{a}个，检索支持按文号、主题词和发布日期组合查询",
    "网站完成适老化改造，提供大字版、语音朗读和键盘导航，手机端页面打开时间明显缩短",
    "政务新媒体实行清单管理，关停长期不更新的账号{a}个，保留的账号全部备案",
    "在政务服务大厅、图书馆和乡镇便民中心设置查阅点，配备自助终端和打印设备",
    "公报全年编印{a}期，免费送到社区、学校和农家书屋，电子版与纸质版同日发布",
    "委托第三方每日巡检，累计发现失效链接{a}处、错别字{c}处，均已当日处理",
]
SUPERVISION = [
    "主要负责人两次听取专题汇报，分管负责人每月调度，工作经费列入年度预算",
    "组织业务培训{a}期，采取以案说法和现场模拟的方式，参训人员走上岗位前须通过测试",
    "公开工作占年度绩效考核的百分之四，考核细则和得分在内网公布",
    "邀请人大代表、政协委员和行业协会开展社会评议，收回问卷{b}份，意见建议全部交办",
    "与司法、档案、保密部门建立联席会议，共同研究边界不清的事项",
]
SHORTCOMINGS = [
    "一些政策解读照搬原文，没有讲清适用对象、办理条件和常见疑问，企业看了仍要再问",
    "少数单位对申请内容研判不细，答复说理不足，个别案件因此进入复议程序",
    "基层力量偏弱，兼职人员更换频繁，专栏内容有时更新不及时",
    "数据开放的范围还不够宽，可供再利用的格式较少，更新频率与社会需求有差距",
]
IMPROVEMENTS = [
    "推行解读材料与文件同步起草、同步审签，重要政策由起草人出镜说明，并跟踪读者的疑问",
    "汇编答复参考案例，开展跟班学习和交叉评查，重大疑难申请一律集体研究",
    "为基层提供统一的模板和检查清单，集约化平台自动提醒更新期限，减轻重复填报",
    "按季度公布数据开放计划，优先开放交通、教育和社会保障领域的数据，听取使用者意见",
]
CLOSING = [
    "年度工作要点分解为{a}项任务，逐项落实到单位，年底前全部完成",
    "人大代表建议和政协提案的答复除依法不宜公开的以外已全部上网",
    "上年报告提出的改进事项均已办结，办理过程和结果可以在专栏中查询",
]


def paragraph(random, bank, sentences):
    """Some sentences of a bank, none twice, with their figures."""
    chosen = random.sample(bank, min(sentences, len(bank)))
    figures = {"a": random.randint(3, 60), "b": random.randint(200, 9000),
               "c": random.randint(5, 90)}
    return "。".join(sentence.format(**figures) for sentence in chosen) + "。"


def group(table, *names):
    """The total column of a group of outcomes."""
    return sum(row[-1] for path, row in table.items() if path[:2] == ("results", *names))


def stated(year, requests, disputes):
    """The sentence that repeats figures of tables 3 and 4."""
    total = {path: row[-1] for path, row in requests.items()}
    return (
        f"{year}年新收政府信息公开申请{total['received',]}件，上年结转{total['carried_in',]}件，"
        f"办结{total['results', 'total']}件，结转下年度继续办理{total['carried_out',]}件。"
        f"办理结果中，予以公开{group(requests, 'granted')}件，"
        f"部分公开{group(requests, 'partially_granted')}件，不予公开{group(requests, 'withheld')}件，"
        f"无法提供{group(requests, 'unavailable')}件，不予处理{group(requests, 'not_processed')}件，"
        f"其他处理{group(requests, 'other')}件。"
        f"因政府信息公开引起的行政复议{disputes['reconsideration'][-1]}件。"
    )


def overview(random, year, requests, disputes):
    """Section 一, with its usual five headings."""
    return [
        f"{year}年，紧扣中心工作，坚持公开为常态、不公开为例外，着力解决公开内容不好找、看不懂、用不上的问题。",
        "（一）主动公开", paragraph(random, DISCLOSURE[:6], 5), paragraph(random, DISCLOSURE[6:], 4),
        "（二）依申请公开", stated(year, requests, disputes), paragraph(random, REQUESTS, 4),
        "（三）政府信息管理", paragraph(random, MANAGEMENT, 4),
        "（四）政府信息公开平台建设", paragraph(random, PLATFORM, 4),
        "（五）监督保障", paragraph(random, SUPERVISION, 4),
    ]


def problems(random):
    """Section 五: what is wanting, and what will be done."""
    return [
        "工作中还有一些不足：" + paragraph(random, SHORTCOMINGS, 3),
        "下一步拟作如下改进：" + paragraph(random, IMPROVEMENTS, 3),
    ]


def other(random, edition, year):
    """Section 六; edition 2021 asks for the information-processing fees."""
    fees = f"{year}年没有收取信息处理费。" if edition == 2021 else ""
    return [fees + paragraph(random, CLOSING, 2)]
