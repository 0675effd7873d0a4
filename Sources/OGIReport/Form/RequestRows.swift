extension Form {
    /// The rows of table 3 in the order of the form.
    static let requestRowNames: [RequestRowName] = [
        RequestRowName(
            "received", "一、本年新收政府信息公开申请数量", "1. Requests received this year",
            "本年新收|本年新收件数|新收政府信息公开申请数量", role: .inflow),
        RequestRowName(
            "carried_in", "二、上年结转政府信息公开申请数量", "2. Carried over from last year",
            "上年结转|上年结转件数|上年度结转政府信息公开申请数量", role: .inflow),
        RequestRowName(
            "granted", "（一）予以公开", "(1) Granted", "予以公开情况", in: .results),
        RequestRowName(
            "partially_granted", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
            "(2) Granted in part", "部分公开|部分公开（区分处理）", in: .results),
        RequestRowName(
            "state_secrets", "1.属于国家秘密", "1. State secrets", "国家秘密",
            in: .withheld),
        RequestRowName(
            "prohibited_by_law", "2.其他法律行政法规禁止公开", "2. Prohibited by law",
            "法律行政法规禁止公开", in: .withheld),
        RequestRowName(
            "security_and_stability", "3.危及“三安全一稳定”", "3. Security and stability",
            "三安全一稳定|危及安全稳定", in: .withheld),
        RequestRowName(
            "third_party_rights", "4.保护第三方合法权益", "4. Third-party rights",
            "第三方合法权益", in: .withheld),
        RequestRowName(
            "internal_affairs", "5.属于三类内部事务信息", "5. Internal affairs",
            "内部事务信息|三类内部事务信息", in: .withheld),
        RequestRowName(
            "deliberative_process", "6.属于四类过程性信息", "6. Deliberative process",
            "过程性信息|四类过程性信息", in: .withheld),
        RequestRowName(
            "enforcement_files", "7.属于行政执法案卷", "7. Enforcement files", "行政执法案卷",
            in: .withheld),
        RequestRowName(
            "administrative_inquiries", "8.属于行政查询事项", "8. Administrative inquiries",
            "行政查询事项", in: .withheld),
        RequestRowName(
            "not_held", "1.本机关不掌握相关政府信息", "1. Not held", "不掌握相关政府信息",
            in: .unavailable),
        RequestRowName(
            "must_be_created", "2.没有现成信息需要另行制作", "2. Would have to be created",
            "现成信息需要另行制作", in: .unavailable),
        RequestRowName(
            "unclear_after_correction", "3.补正后申请内容仍不明确",
            "3. Still unclear after correction", "申请内容不明确|申请内容仍不明确",
            in: .unavailable),
        RequestRowName(
            "petitions", "1.信访举报投诉类申请", "1. Petitions and complaints",
            "信访举报投诉类", in: .notProcessed),
        RequestRowName(
            "duplicate", "2.重复申请", "2. Duplicates", in: .notProcessed),
        RequestRowName(
            "published_material", "3.要求提供公开出版物", "3. Published material",
            "提供公开出版物", in: .notProcessed),
        RequestRowName(
            "excessive_repetition", "4.无正当理由大量反复申请", "4. Excessive repetition",
            "大量反复申请", in: .notProcessed),
        RequestRowName(
            "confirmation", "5.要求行政机关确认或重新出具已获取信息",
            "5. Confirmation of information already held", "确认或重新出具已获取信息",
            in: .notProcessed),
        RequestRowName(
            "uncorrected_in_time",
            "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
            "1. Not corrected in time", "逾期不补正|申请人无正当理由逾期不补正",
            in: .otherProcessing, only: .edition2021),
        RequestRowName(
            "fee_unpaid",
            "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
            "2. Fee not paid in time", "逾期不缴费|逾期未缴费|逾期未按收费通知要求缴纳费用",
            in: .otherProcessing, only: .edition2021),
        RequestRowName(
            "unlisted", "3.其他", "3. Other", in: .otherProcessing,
            only: .edition2021),
        RequestRowName(
            "combined", "（六）其他处理", "(6) Otherwise processed, in one row",
            "其他处理情况", in: .otherProcessing, only: .edition2019),
        RequestRowName(
            "total", "（七）总计", "(7) Total", "办理结果总计|办理结果合计|合计",
            in: .results, role: .outcomeTotal),
        RequestRowName(
            "carried_out", "四、结转下年度继续办理", "4. Carried over to next year",
            "结转下年度|结转下年|结转下一年继续办理|结转下一年度继续办理",
            role: .outflow),
    ]
}
