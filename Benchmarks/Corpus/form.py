"""The regulated form as the corpus needs it: sections, rows and columns of both editions."""

SECTIONS = [
    ("overview", "一、总体情况"),
    ("proactive", "二、主动公开政府信息情况"),
    ("requests", "三、收到和处理政府信息公开申请情况"),
    ("disputes", "四、政府信息公开行政复议、行政诉讼情况"),
    ("problems", "五、存在的主要问题及改进情况"),
    ("other", "六、其他需要报告的事项"),
]

# Table 2: the items of article 20, each with its columns and its rows.
ITEMS_2019 = [
    ("第二十条第（一）项",
     [("produced", "本年新制作数量"), ("disclosed", "本年新公开数量"),
      ("total_disclosed", "对外公开总数量")],
     [("rules", "规章"), ("normative_documents", "规范性文件")]),
    ("第二十条第（五）项",
     [("items_last_year", "上一年项目数量"), ("change", "本年增/减"), ("decisions", "处理决定数量")],
     [("licensing", "行政许可"), ("other_management_services", "其他对外管理服务事项")]),
    ("第二十条第（六）项",
     [("items_last_year", "上一年项目数量"), ("change", "本年增/减"), ("decisions", "处理决定数量")],
     [("penalties", "行政处罚"), ("coercive_measures", "行政强制")]),
    ("第二十条第（八）项",
     [("items_last_year", "上一年项目数量"), ("change", "本年增/减")],
     [("administrative_fees", "行政事业性收费")]),
    ("第二十条第（九）项",
     [("projects", "采购项目数量"), ("amount", "采购总金额")],
     [("procurement", "政府集中采购")]),
]
ITEMS_2021 = [
    ("第二十条第（一）项",
     [("issued", "本年制发件数"), ("repealed", "本年废止件数"), ("in_force", "现行有效件数")],
     [("rules", "规章"), ("normative_documents", "行政规范性文件")]),
    ("第二十条第（五）项", [("decisions", "本年处理决定数量")], [("licensing", "行政许可")]),
    ("第二十条第（六）项", [("decisions", "本年处理决定数量")],
     [("penalties", "行政处罚"), ("coercive_measures", "行政强制")]),
    ("第二十条第（八）项", [("amount", "本年收费金额（单位：万元）")],
     [("administrative_fees", "行政事业性收费")]),
]
ITEMS = {2019: ITEMS_2019, 2021: ITEMS_2021}

# Table 3: the applicants, and the outcomes in their groups.
CORNER = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
APPLICANTS = [
    ("natural_person", "自然人"), ("commercial_enterprise", "商业企业"),
    ("research_institution", "科研机构"), ("public_interest_organization", "社会公益组织"),
    ("legal_service_institution", "法律服务机构"), ("other_organization", "其他"),
    ("total", "总计"),
]
RECEIVED = "一、本年新收政府信息公开申请数量"
CARRIED_IN = "二、上年结转政府信息公开申请数量"
CARRIED_OUT = "四、结转下年度继续办理"
OUTCOMES_COMMON = [
    ("granted", "（一）予以公开", []),
    ("partially_granted", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", []),
    ("withheld", "（三）不予公开", [
        ("state_secrets", "1.属于国家秘密"),
        ("prohibited_by_law", "2.其他法律行政法规禁止公开"),
        ("security_and_stability", "3.危及“三安全一稳定”"),
        ("third_party_rights", "4.保护第三方合法权益"),
        ("internal_affairs", "5.属于三类内部事务信息"),
        ("deliberative_process", "6.属于四类过程性信息"),
        ("enforcement_files", "7.属于行政执法案卷"),
        ("administrative_inquiries", "8.属于行政查询事项")]),
    ("unavailable", "（四）无法提供", [
        ("not_held", "1.本机关不掌握相关政府信息"),
        ("must_be_created", "2.没有现成信息需要另行制作"),
        ("unclear_after_correction", "3.补正后申请内容仍不明确")]),
    ("not_processed", "（五）不予处理", [
        ("petitions", "1.信访举报投诉类申请"),
        ("duplicate", "2.重复申请"),
        ("published_material", "3.要求提供公开出版物"),
        ("excessive_repetition", "4.无正当理由大量反复申请"),
        ("confirmation", "5.要求行政机关确认或重新出具已获取信息")]),
]
OUTCOMES = {
    2019: OUTCOMES_COMMON + [("other", "（六）其他处理", [("combined", None)])],
    2021: OUTCOMES_COMMON + [("other", "（六）其他处理", [
        ("uncorrected_in_time",
         "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
        ("fee_unpaid",
         "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
        ("unlisted", "3.其他")])],
}
TOTAL = "（七）总计"

# Table 4.
ROUTES = ["reconsideration", "litigation_direct", "litigation_after_reconsideration"]
ENDINGS = [
    ("upheld", "结果维持"), ("corrected", "结果纠正"), ("other", "其他结果"),
    ("pending", "尚未审结"), ("total", "总计"),
]


def outcome_paths(edition):
    """Every outcome of an edition as a path: ("granted",), ("withheld", "state_secrets"), …"""
    for key, _, parts in OUTCOMES[edition]:
        if parts:
            yield from ((key, part) for part, _ in parts)
        else:
            yield (key,)
