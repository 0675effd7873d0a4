private func recon(_ column: String) -> String { " = disputes.reconsideration.\(column)" }
private func suits(_ column: String) -> String {
    " = disputes.litigation_direct.\(column) + disputes.litigation_after_reconsideration.\(column)"
}
private func direct(_ column: String) -> String { " = disputes.litigation_direct.\(column)" }
private func after(_ column: String) -> String {
    " = disputes.litigation_after_reconsideration.\(column)"
}
private func documents(_ column: String) -> String {
    " = proactive.normative_documents.\(column)"
}

extension ProseCase {
    /// Disputes, documents and items.
    static let others: [ProseCase] = [
        ProseCase("因政府信息公开引起的行政复议5件。", "reconsideration 5\(recon("total"))"),
        ProseCase("政府信息公开行政复议案件5件。", "reconsideration 5\(recon("total"))"),
        ProseCase("因政府信息公开被申请行政复议5件。", "reconsideration 5\(recon("total"))"),
        ProseCase("涉及政府信息公开的行政复议案件共5起。", "reconsideration 5\(recon("total"))"),
        ProseCase("收到政府信息公开行政复议5件。", "reconsideration 5\(recon("total"))"),
        ProseCase("政府信息公开引发行政复议五件。", "reconsideration 5\(recon("total"))"),
        ProseCase(
            "因政府信息公开引发行政复议5件，行政诉讼4件。", "reconsideration 5\(recon("total"))",
            "litigation 4\(suits("total"))"),
        ProseCase(
            "因政府信息公开引发行政复议5件、行政诉讼4件。", "reconsideration 5\(recon("total"))",
            "litigation 4\(suits("total"))"),
        ProseCase(
            "因政府信息公开引发行政复议5件和行政诉讼4件。", "reconsideration 5\(recon("total"))",
            "litigation 4\(suits("total"))"),
        ProseCase(
            "政府信息公开行政复议、行政诉讼案件共9件。",
            "litigation 9 = disputes.reconsideration.total + disputes.litigation_direct.total + disputes.litigation_after_reconsideration.total"
        ),
        ProseCase(
            "政府信息公开行政复议5件，其中结果维持2件，结果纠正1件，其他结果1件，尚未审结1件。",
            "reconsideration 5\(recon("total"))", "reconsideration 2\(recon("upheld"))",
            "reconsideration 1\(recon("corrected"))", "reconsideration 1\(recon("other"))",
            "reconsideration 1\(recon("pending"))"),
        ProseCase(
            "政府信息公开行政复议5件，其中维持2件、纠正1件、其他1件、未审结1件。",
            "reconsideration 5\(recon("total"))", "reconsideration 2\(recon("upheld"))",
            "reconsideration 1\(recon("corrected"))", "reconsideration 1\(recon("other"))",
            "reconsideration 1\(recon("pending"))"),
        ProseCase(
            "政府信息公开行政复议5件，2件维持，3件尚未审结。", "reconsideration 5\(recon("total"))",
            "reconsideration 2\(recon("upheld"))", "reconsideration 3\(recon("pending"))"),
        ProseCase(
            "政府信息公开行政诉讼4件，其中结果维持3件。", "litigation 4\(suits("total"))",
            "litigation 3\(suits("upheld"))"),
        ProseCase(
            "政府信息公开行政诉讼4件，其中未经复议直接起诉3件，复议后起诉1件。", "litigation 4\(suits("total"))",
            "litigation 3\(direct("total"))", "litigation 1\(after("total"))"),
        ProseCase(
            "政府信息公开行政诉讼4件，其中未经复议直接起诉3件（结果维持2件），复议后起诉1件（尚未审结1件）。",
            "litigation 4\(suits("total"))", "litigation 3\(direct("total"))",
            "litigation 2\(direct("upheld"))", "litigation 1\(after("total"))",
            "litigation 1\(after("pending"))"),
        ProseCase("本年度行政复议5件。", "reconsideration 5\(recon("total"))", in: .disputes),
        ProseCase("本年度行政诉讼4件。", "litigation 4\(suits("total"))", in: .disputes),
        ProseCase(
            "全年收到政府信息公开申请15件，行政复议5件。", "received 15 = requests.received.total",
            "reconsideration 5\(recon("total"))"),
        ProseCase(
            "政府信息公开未发生行政复议。", "contradiction 0\(recon("total"))"),
        ProseCase(
            "未发生因政府信息公开引起的行政复议、行政诉讼案件。",
            "contradiction 0 = disputes.reconsideration.total + disputes.litigation_direct.total + disputes.litigation_after_reconsideration.total"
        ),
        ProseCase("本年度无行政复议。", "contradiction 0\(recon("total"))"),
        ProseCase("没有因政府信息公开被提起行政诉讼的情况。", "contradiction 0\(suits("total"))"),
        ProseCase(
            "无因政府信息公开申请引起的行政复议和行政诉讼。",
            "contradiction 0 = disputes.reconsideration.total + disputes.litigation_direct.total + disputes.litigation_after_reconsideration.total"
        ),
        ProseCase("全年制发行政规范性文件5件。", "normative_documents 5\(documents("issued"))"),
        ProseCase("本年印发规范性文件5份。", "normative_documents 5\(documents("issued"))"),
        ProseCase("出台规范性文件共5个。", "normative_documents 5\(documents("issued"))"),
        ProseCase(
            "制发行政规范性文件5件，废止2件，现行有效56件。", "normative_documents 5\(documents("issued"))",
            "normative_documents 2\(documents("repealed"))",
            "normative_documents 56\(documents("in_force"))"),
        ProseCase(
            "制发行政规范性文件5件，废止行政规范性文件2件，现行有效行政规范性文件56件。",
            "normative_documents 5\(documents("issued"))",
            "normative_documents 2\(documents("repealed"))",
            "normative_documents 56\(documents("in_force"))"),
        ProseCase("现行有效的规范性文件56件。", "normative_documents 56\(documents("in_force"))"),
        ProseCase("主动公开规范性文件5件。", "normative_documents 5\(documents("issued"))"),
        ProseCase("规范性文件公开5件。", "normative_documents 5\(documents("issued"))"),
        ProseCase(
            "全年制定规章2件，废止规章1件，现行有效规章12件。", "normative_documents 2 = proactive.rules.issued",
            "normative_documents 1 = proactive.rules.repealed",
            "normative_documents 12 = proactive.rules.in_force"),
        ProseCase(
            "本年制作规范性文件5件。", "normative_documents 5\(documents("produced"))", edition: .edition2019),
        ProseCase(
            "公开规范性文件5件。", "normative_documents 5\(documents("produced"))", edition: .edition2019,
            in: .proactive),
        ProseCase(
            "保留行政许可项目177项，调整7项，承接25项，新增7项，取消8项。",
            "licensing_items 177 = proactive.licensing.items_last_year + proactive.licensing.change",
            edition: .edition2019),
        ProseCase(
            "行政许可事项共177项。",
            "licensing_items 177 = proactive.licensing.items_last_year + proactive.licensing.change",
            edition: .edition2019),
        ProseCase("全年作出行政许可决定177件。", "licensing_items 177 = proactive.licensing.decisions"),
        ProseCase(
            "作出行政许可处理决定177件。", "licensing_items 177 = proactive.licensing.decisions",
            edition: .edition2019),
    ]
}
