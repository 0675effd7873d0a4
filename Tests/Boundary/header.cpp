// header.cpp - the header in every C++ standard, and the way C++ would hold the handles.
#include <memory>
#include <ogireport.h>
#include <string>

namespace {

struct Free {
    void operator()(ogi_report *report) const { ogi_report_free(report); }
    void operator()(ogi_findings *findings) const { ogi_findings_free(findings); }
    void operator()(ogi_buffer *buffer) const { ogi_buffer_free(buffer); }
};
template <typename Handle> using Owned = std::unique_ptr<Handle, Free>;

std::string refusal_of(const std::string &bytes) {
    ogi_report *report = nullptr;
    ogi_findings *findings = nullptr;
    const ogi_status status =
        ogi_parse(bytes.data(), bytes.size(), OGI_FORMAT_AUTO, &report, &findings);
    const Owned<ogi_report> owned_report(report);
    const Owned<ogi_findings> owned_findings(findings);
    if (status == OGI_OK || ogi_findings_verdict(findings) != OGI_REFUSED) return "";
    return std::string(ogi_status_name(status)) + " " + ogi_finding_rule(findings, 0);
}

} // namespace

int main() { return refusal_of("").find("OGI_EMPTY_INPUT refusal.") != 0; }
