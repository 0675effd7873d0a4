private let received = " = requests.received.total"
private let both = " = requests.received.total + requests.carried_in.total"
private let results = " = requests.results.total.total"
private let carriedIn = " = requests.carried_in.total"
private let carriedOut = " = requests.carried_out.total"

extension ProseCase {
    /// What came in, what was carried over, what was processed.
    static let requests: [ProseCase] = [
        ProseCase("2023年，我局共收到政府信息公开申请15件。", "received 15\(received)"),
        ProseCase("全年新收政府信息公开申请15件。", "received 15\(received)"),
        ProseCase("本年新收政府信息公开申请数量为15件。", "received 15\(received)"),
        ProseCase("共受理依申请公开15件。", "received 15\(received)"),
        ProseCase("全年受理政府信息公开申请15宗。", "received 15\(received)"),
        ProseCase("接收依申请公开件15份。", "received 15\(received)"),
        ProseCase("接到公民、法人和其他组织提出的政府信息公开申请共15件。", "received 15\(received)"),
        ProseCase("2023年度收到信息公开申请总数15件。", "received 15\(received)"),
        ProseCase("本机关收到依申请公开政府信息申请15件。", "received 15\(received)"),
        ProseCase("本年度本单位共收到群众依申请公开申请15件。", "received 15\(received)"),
        ProseCase("2023年共收到政府信息公开申请１５件。", "received 15\(received)"),
        ProseCase("2023年共收到政府信息公开申请十五件。", "received 15\(received)"),
        ProseCase("2023年共收到政府信息公开申请一百零三件。", "received 103\(received)"),
        ProseCase("2023年共收到政府信息公开申请两件。", "received 2\(received)"),
        ProseCase("2023年共收到政府信息公开申请1,503件。", "received 1503\(received)"),
        ProseCase("2023年共收到政府信息公开申请1，503件。", "received 1503\(received)"),
        ProseCase("2023年共收到政府信息公开申请 1 5 件。", "received 15\(received)"),
        ProseCase("2023年共收到政府信息公开申请1\n5件。", "received 15\(received)"),
        ProseCase("2023年共收到政府信\n息公开申\u{3000}请15\n件。", "received 15\(received)"),
        ProseCase("2023 年，共收到政府信息公开申请\u{00A0}15\u{00A0}件。", "received 15\(received)"),
        ProseCase("二〇二三年共收到政府信息公开申请15件。", "received 15\(received)"),
        ProseCase("截至2023年12月31日，共收到政府信息公开申请15件。", "received 15\(received)"),
        ProseCase("今年以来,我局共收到政府信息公开申请15件,办结率100%。", "received 15\(received)"),
        ProseCase("严格按照条例受理政府信息公开申请15件，均按时限答复。", "received 15\(received)"),
        ProseCase("云川市水务局收到政府信息公开申请15件。", "received 15\(received)"),
        ProseCase("市水务局共收到政府信息公开申请15件。", "received 15\(received)"),
        ProseCase("2022年结转2件，2023年新收申请15件。", "received 15\(received)"),
        ProseCase(
            "较上年减少3件，全年共收到政府信息公开申请15件。", "received 15\(received)"),
        ProseCase("全年共收到政府信息公开申请15件，同比增长20%。", "received 15\(received)"),
        ProseCase("全年共收到政府信息公开申请15件，较2022年的12件增加3件。", "received 15\(received)"),
        ProseCase("本年收办政府信息公开申请15件。", "processed 15\(both)"),
        ProseCase("（二）依申请公开。全年共收到申请15件。", "received 15\(received)"),
        ProseCase("共收到政府信息公开申请15件（含上年结转2件）。", "received 15\(received)", "carried_in 2\(carriedIn)"),
        ProseCase(
            "全年新收政府信息公开申请25件，上年结转1件，办结24件，结转下年度继续办理2件。", "received 25\(received)",
            "carried_in 1\(carriedIn)", "processed 24\(results)",
            "carried_out 2\(carriedOut)"),
        ProseCase(
            "收到政府信息公开申请12件，上年度结转3件。", "received 12\(received)", "carried_in 3\(carriedIn)"),
        ProseCase(
            "新收申请12件，去年结转3件。", "received 12\(received)", "carried_in 3\(carriedIn)"),
        ProseCase(
            "新收申请12件，上一年度结转申请3件。", "received 12\(received)", "carried_in 3\(carriedIn)"),
        ProseCase(
            "新收申请12件，结转上年申请3件。", "received 12\(received)", "carried_in 3\(carriedIn)"),
        ProseCase(
            "新收申请12件，3件为上年结转。", "received 12\(received)", "carried_in 3\(carriedIn)"),
        ProseCase(
            "新收申请12件，2022年结转3件。", "received 12\(received)", "carried_in 3\(carriedIn)"),
        ProseCase(
            "新收申请12件，另有3件顺延到下年度。", "received 12\(received)", "carried_out 3\(carriedOut)"),
        ProseCase(
            "新收申请12件，3件转下年度办理。", "received 12\(received)", "carried_out 3\(carriedOut)"),
        ProseCase(
            "新收申请12件，转下一年度3件。", "received 12\(received)", "carried_out 3\(carriedOut)"),
        ProseCase(
            "新收申请12件，结转至2024年3件。", "received 12\(received)", "carried_out 3\(carriedOut)"),
        ProseCase(
            "新收申请12件，3件结转下一年度继续办理。", "received 12\(received)", "carried_out 3\(carriedOut)"),
        ProseCase(
            "新收申请12件，3件申请顺延至下一年办理。", "received 12\(received)", "carried_out 3\(carriedOut)"),
        ProseCase(
            "新收申请12件，3件在下年度继续办理。", "received 12\(received)", "carried_out 3\(carriedOut)"),
        ProseCase(
            "新收申请12件，结转3件。", "received 12\(received)",
            "carried_out 3\(carriedOut)"),
        ProseCase(
            "收到政府信息公开申请15件，已答复13件，2件结转下一年度。", "received 15\(received)",
            "processed 13\(results)", "carried_out 2\(carriedOut)"),
        ProseCase("共办结14位申请人的政府信息公开申请18件。", "processed 18\(results)"),
        ProseCase("全年共按时办结政府信息公开申请18件。", "processed 18\(results)"),
        ProseCase("全年答复政府信息公开申请18件。", "processed 18\(results)"),
        ProseCase("依法依规办理政府信息公开申请18件。", "processed 18\(results)"),
        ProseCase("政府信息公开申请办结18件。", "processed 18\(results)"),
        ProseCase("全年处理依申请公开事项18件。", "processed 18\(results)"),
        ProseCase("受理并办结政府信息公开申请18件。", "processed 18\(results)"),
        ProseCase("收到政府信息公开申请18件，全部办结18件。", "received 18\(received)", "processed 18\(results)"),
        ProseCase(
            "收到政府信息公开申请18件，其中17件已按期答复。", "received 18\(received)", "processed 17\(results)"),
        ProseCase("全市各级行政机关共收到政府信息公开申请3511件。", "received 3511\(received)"),
        ProseCase("区政府办代表区政府共收到政府信息公开申请15件。", "received 15\(received)"),
        ProseCase("我区共受理政府信息公开申请15件。", "received 15\(received)"),
        ProseCase(
            "2020年，共收到政府信息公开申请15件。", "received 15\(received)", edition: .edition2019),
        ProseCase(
            "全年收办申请15件，其中新收申请13件。", "processed 15\(both)", "received 13\(received)"),
        ProseCase("本年度新增政府信息公开申请15件。", "received 15\(received)"),
        ProseCase("收到自然人申请15件。", "applicants 15 = requests.received.natural_person"),
        ProseCase(
            "收到“政府信息公开申请”共计15件。", "received 15\(received)"),
        ProseCase("本表之外，收到政府信息公开申请15件。", "received 15\(received)", in: .requests),
        ProseCase("本年度未收到政府信息公开申请。", "contradiction 0\(received)"),
        ProseCase("2023年，我局没有收到政府信息公开申请。", "contradiction 0\(received)"),
        ProseCase("全年未收到公民、法人和其他组织提出的政府信息公开申请。", "contradiction 0\(received)"),
        ProseCase("本年度无政府信息公开申请。", "contradiction 0\(received)"),
        ProseCase("全年没有依申请公开事项。", "contradiction 0\(received)"),
        ProseCase(
            "全年收到政府信息公开申请15件，均已办结。", "received 15\(received)", "contradiction 0\(carriedOut)"),
        ProseCase(
            "全年收到政府信息公开申请15件，全部按时办结。", "received 15\(received)",
            "contradiction 0\(carriedOut)"),
        ProseCase("所有政府信息公开申请均已办结。", "contradiction 0\(carriedOut)"),
        ProseCase("依申请公开事项全部办结。", "contradiction 0\(carriedOut)"),
        ProseCase(
            "全年收到政府信息公开申请15件，无结转下年度办理。", "received 15\(received)",
            "contradiction 0\(carriedOut)"),
        ProseCase(
            "全年收到政府信息公开申请15件，无上年结转。", "received 15\(received)", "contradiction 0\(carriedIn)"),
        ProseCase(
            "全年收到政府信息公开申请0件，无上年结转。", "received 0\(received)", "contradiction 0\(carriedIn)"),
    ]
}
