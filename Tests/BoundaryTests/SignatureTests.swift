import COGIReport
import OGIReportABI
import Testing

@Suite("The shim's functions")
struct SignatureTests {
    /// `@_cdecl` takes any signature that C could have; that it is the header's is checked here,
    /// by the compiler.
    @Test func `have the types that the header declares`() {
        same(COGIReport.ogi_parse, OGIReportABI.ogi_parse)
        same(COGIReport.ogi_validate, OGIReportABI.ogi_validate)
        same(COGIReport.ogi_serialize, OGIReportABI.ogi_serialize)
        same(COGIReport.ogi_findings_serialize, OGIReportABI.ogi_findings_serialize)
        same(COGIReport.ogi_findings_verdict, OGIReportABI.ogi_findings_verdict)
        same(COGIReport.ogi_findings_count, OGIReportABI.ogi_findings_count)
        same(COGIReport.ogi_findings_count_of, OGIReportABI.ogi_findings_count_of)
        same(COGIReport.ogi_finding_rule, OGIReportABI.ogi_finding_rule)
        same(COGIReport.ogi_finding_severity, OGIReportABI.ogi_finding_severity)
        same(COGIReport.ogi_finding_message, OGIReportABI.ogi_finding_message)
        same(COGIReport.ogi_finding_path, OGIReportABI.ogi_finding_path)
        same(COGIReport.ogi_finding_place, OGIReportABI.ogi_finding_place)
        same(COGIReport.ogi_buffer_bytes, OGIReportABI.ogi_buffer_bytes)
        same(COGIReport.ogi_buffer_size, OGIReportABI.ogi_buffer_size)
        same(COGIReport.ogi_report_free, OGIReportABI.ogi_report_free)
        same(COGIReport.ogi_findings_free, OGIReportABI.ogi_findings_free)
        same(COGIReport.ogi_buffer_free, OGIReportABI.ogi_buffer_free)
        same(COGIReport.ogi_status_name, OGIReportABI.ogi_status_name)
        same(COGIReport.ogi_version, OGIReportABI.ogi_version)
        same(COGIReport.ogi_abi_version, OGIReportABI.ogi_abi_version)
        same(COGIReport.ogi_validate_with, OGIReportABI.ogi_validate_with)
        same(COGIReport.ogi_findings_write, OGIReportABI.ogi_findings_write)
        same(COGIReport.ogi_options_create, OGIReportABI.ogi_options_create)
        same(COGIReport.ogi_options_set_level, OGIReportABI.ogi_options_set_level)
        same(COGIReport.ogi_options_read_profile, OGIReportABI.ogi_options_read_profile)
        same(COGIReport.ogi_options_read_waivers, OGIReportABI.ogi_options_read_waivers)
        same(COGIReport.ogi_options_set_publication, OGIReportABI.ogi_options_set_publication)
        same(COGIReport.ogi_options_free, OGIReportABI.ogi_options_free)
        same(COGIReport.ogi_rule_count, OGIReportABI.ogi_rule_count)
        same(COGIReport.ogi_rule_id, OGIReportABI.ogi_rule_id)
        same(COGIReport.ogi_rule_severity, OGIReportABI.ogi_rule_severity)
        same(COGIReport.ogi_rule_explain, OGIReportABI.ogi_rule_explain)
        same(COGIReport.ogi_rules_serialize, OGIReportABI.ogi_rules_serialize)
        same(COGIReport.ogi_finding_waiver, OGIReportABI.ogi_finding_waiver)
        same(COGIReport.ogi_parse_with, OGIReportABI.ogi_parse_with)
        same(COGIReport.ogi_check, OGIReportABI.ogi_check)
        same(COGIReport.ogi_options_set_input_limit, OGIReportABI.ogi_options_set_input_limit)
        same(COGIReport.ogi_report_edition, OGIReportABI.ogi_report_edition)
        same(COGIReport.ogi_report_year, OGIReportABI.ogi_report_year)
        same(COGIReport.ogi_report_text, OGIReportABI.ogi_report_text)
        same(COGIReport.ogi_report_cell, OGIReportABI.ogi_report_cell)
        same(COGIReport.ogi_report_place, OGIReportABI.ogi_report_place)
        same(COGIReport.ogi_report_create, OGIReportABI.ogi_report_create)
        same(COGIReport.ogi_report_copy, OGIReportABI.ogi_report_copy)
        same(COGIReport.ogi_report_set_year, OGIReportABI.ogi_report_set_year)
        same(COGIReport.ogi_report_set_text, OGIReportABI.ogi_report_set_text)
        same(COGIReport.ogi_report_set_cell, OGIReportABI.ogi_report_set_cell)
        same(COGIReport.ogi_finding_operand_count, OGIReportABI.ogi_finding_operand_count)
        same(COGIReport.ogi_finding_operand_path, OGIReportABI.ogi_finding_operand_path)
        same(COGIReport.ogi_finding_operand_text, OGIReportABI.ogi_finding_operand_text)
        same(COGIReport.ogi_finding_operand_place, OGIReportABI.ogi_finding_operand_place)
        same(COGIReport.ogi_finding_figure, OGIReportABI.ogi_finding_figure)
        same(COGIReport.ogi_finding_basis, OGIReportABI.ogi_finding_basis)
        same(COGIReport.ogi_finding_cause, OGIReportABI.ogi_finding_cause)
        same(COGIReport.ogi_finding_fingerprint, OGIReportABI.ogi_finding_fingerprint)
    }

    @Test func `are all compared above`() throws {
        let compared = try Repository.text("Tests/BoundaryTests/SignatureTests.swift")
            .matches(of: /same\(COGIReport\.(\w+), OGIReportABI\.(\w+)\)/)
        let listed = try Repository.text("Tests/Boundary/exports.txt").split(separator: "\n")
        #expect(compared.allSatisfy { $0.1 == $0.2 })
        #expect(compared.map { $0.1 }.sorted() == listed)
    }

    private func same<Function>(_: Function, _: Function) {}
}
