private func total(_ row: String) -> String { " = requests.results.\(row).total" }

extension ProseCase {
    /// Outcomes and applicants.
    static let outcomes: [ProseCase] = [
        ProseCase("申请答复中，予以公开10件。", "outcomes 10\(total("granted"))"),
        ProseCase(
            "政府信息公开申请中，予以公开10件，部分公开4件。", "outcomes 10\(total("granted"))",
            "outcomes 4\(total("partially_granted"))"),
        ProseCase(
            "政府信息公开申请予以公开和部分公开合计14件。",
            "outcomes 14 = requests.results.granted.total + requests.results.partially_granted.total"
        ),
        ProseCase(
            "政府信息公开申请予以公开及部分公开14件。",
            "outcomes 14 = requests.results.granted.total + requests.results.partially_granted.total"
        ),
        ProseCase("依申请公开中，不予公开3件。", "outcomes 3 = requests.results.withheld*"),
        ProseCase("依申请公开中，无法提供3件。", "outcomes 3 = requests.results.unavailable*"),
        ProseCase("依申请公开中，不予处理3件。", "outcomes 3 = requests.results.not_processed*"),
        ProseCase("依申请公开中，其他处理3件。", "outcomes 3 = requests.results.other*"),
        ProseCase(
            "依申请公开中，其他处理3件。", "outcomes 3 = requests.results.other*", edition: .edition2019),
        ProseCase("申请中，3件予以公开。", "outcomes 3\(total("granted"))"),
        ProseCase("申请中，有3件不予公开。", "outcomes 3 = requests.results.withheld*"),
        ProseCase(
            "全年办结申请25件，其中：予以公开10件、部分公开4件、不予公开3件、无法提供5件、不予处理2件、其他处理1件。",
            "processed 25\(total("total"))", "outcomes 10\(total("granted"))",
            "outcomes 4\(total("partially_granted"))", "outcomes 3 = requests.results.withheld*",
            "outcomes 5 = requests.results.unavailable*",
            "outcomes 2 = requests.results.not_processed*", "outcomes 1 = requests.results.other*"),
        ProseCase(
            "全年办结申请25件。其中予以公开10件；不予公开3件。", "processed 25\(total("total"))",
            "outcomes 10\(total("granted"))", "outcomes 3 = requests.results.withheld*"),
        ProseCase(
            "全年办结申请25件，其中10件予以公开，3件无法提供。", "processed 25\(total("total"))",
            "outcomes 10\(total("granted"))", "outcomes 3 = requests.results.unavailable*"),
        ProseCase(
            "全年办结申请25件，10件申请予以公开，3件申请不予公开。", "processed 25\(total("total"))",
            "outcomes 10\(total("granted"))", "outcomes 3 = requests.results.withheld*"),
        ProseCase(
            "全年收到申请25件，均已答复，其中依法予以公开十件。", "received 25 = requests.received.total",
            "contradiction 0 = requests.carried_out.total", "outcomes 10\(total("granted"))"),
        ProseCase("答复申请中同意公开10件。", "outcomes 10\(total("granted"))"),
        ProseCase(
            "新收申请中，自然人申请22件，法人或其他组织申请3件。", "applicants 22 = requests.received.natural_person",
            "applicants 3 = requests.received.commercial_enterprise + requests.received.research_institution + requests.received.public_interest_organization + requests.received.legal_service_institution + requests.received.other_organization"
        ),
        ProseCase(
            "收到政府信息公开申请25件，其中自然人22件，法人和其他组织3件。",
            "received 25 = requests.received.total",
            "applicants 22 = requests.received.natural_person",
            "applicants 3 = requests.received*"),
        ProseCase(
            "收到政府信息公开申请25件，其中自然人申请22件、商业企业申请3件。",
            "received 25 = requests.received.total",
            "applicants 22 = requests.received.natural_person",
            "applicants 3 = requests.received.commercial_enterprise"),
        ProseCase(
            "申请人情况：政府信息公开申请中，科研机构2件，社会公益组织1件，法律服务机构4件。",
            "applicants 2 = requests.received.research_institution",
            "applicants 1 = requests.received.public_interest_organization",
            "applicants 4 = requests.received.legal_service_institution"),
        ProseCase(
            "全年答复申请25件，其中答复自然人申请22件。", "processed 25\(total("total"))",
            "applicants 22 = requests.results.total.natural_person"),
        ProseCase(
            "收到政府信息公开申请25件，其中22件为自然人申请。", "received 25 = requests.received.total",
            "applicants 22 = requests.received.natural_person"),
        ProseCase(
            "全年办结申请25件，其中自然人申请22件。", "processed 25\(total("total"))",
            "applicants 22 = requests.received.natural_person"),
        ProseCase(
            "收到政府信息公开申请25件，其中自然人申请２２件，法人或者其他组织申请３件。",
            "received 25 = requests.received.total",
            "applicants 22 = requests.received.natural_person",
            "applicants 3 = requests.received*"),
        ProseCase(
            "（三）依申请公开情况。我局收到政府信息公开申请25件。其中自然人申请22件。",
            "received 25 = requests.received.total",
            "applicants 22 = requests.received.natural_person"),
        ProseCase("政府信息公开申请决定不予公开3件。", "outcomes 3 = requests.results.withheld*"),
        ProseCase("对政府信息公开申请，部分公\n开 1 2 件。", "outcomes 12\(total("partially_granted"))"),
        ProseCase("政府信息公开申请予以公开3件(含重复件)。", "outcomes 3\(total("granted"))"),
        ProseCase("政府信息公开申请按其他处理3件。", "outcomes 3 = requests.results.other*"),
        ProseCase("表中申请，不予公开3件。", "outcomes 3 = requests.results.withheld*", in: .requests),
    ]
}
