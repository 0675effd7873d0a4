/* header.c - the header in every C standard, all warnings being errors; and, at compile time,
 * every function's type written out once more. */
#include <ogireport.h>
#include <ogireport.h> /* twice does no harm */

struct functions {
    ogi_status (*parse)(const char *, size_t, ogi_format, ogi_report **, ogi_findings **);
    ogi_status (*validate)(const ogi_report *, const ogi_report *, ogi_findings **);
    ogi_status (*serialize)(const ogi_report *, ogi_format, ogi_buffer **);
    ogi_status (*findings_serialize)(const ogi_findings *, ogi_format, ogi_buffer **);
    ogi_verdict (*findings_verdict)(const ogi_findings *);
    size_t (*findings_count)(const ogi_findings *);
    size_t (*findings_count_of)(const ogi_findings *, ogi_severity);
    const char *(*finding_rule)(const ogi_findings *, size_t);
    ogi_severity (*finding_severity)(const ogi_findings *, size_t);
    const char *(*finding_message)(const ogi_findings *, size_t, ogi_language);
    const char *(*finding_path)(const ogi_findings *, size_t);
    ogi_status (*finding_place)(const ogi_findings *, size_t, size_t *, size_t *, size_t *,
                                size_t *);
    const uint8_t *(*buffer_bytes)(const ogi_buffer *);
    size_t (*buffer_size)(const ogi_buffer *);
    void (*report_free)(ogi_report *);
    void (*findings_free)(ogi_findings *);
    void (*buffer_free)(ogi_buffer *);
    const char *(*status_name)(ogi_status);
    const char *(*version)(void);
    uint32_t (*abi_version)(void);
    ogi_status (*validate_with)(const ogi_report *, const ogi_report *, const ogi_options *,
                                ogi_findings **);
    ogi_status (*findings_write)(const ogi_findings *, ogi_findings_format, ogi_language,
                                 const char *, ogi_buffer **);
    ogi_status (*options_create)(ogi_options **);
    ogi_status (*options_set_level)(ogi_options *, const char *, ogi_level);
    ogi_status (*options_read_profile)(ogi_options *, const char *, size_t, ogi_findings **);
    ogi_status (*options_read_waivers)(ogi_options *, const char *, size_t, const char *,
                                       ogi_findings **);
    ogi_status (*options_set_publication)(ogi_options *, const char *, ogi_body);
    void (*options_free)(ogi_options *);
    size_t (*rule_count)(void);
    const char *(*rule_id)(size_t);
    ogi_severity (*rule_severity)(size_t);
    ogi_status (*rule_explain)(const char *, ogi_language, ogi_buffer **);
    ogi_status (*rules_serialize)(ogi_buffer **);
    const char *(*finding_waiver)(const ogi_findings *, size_t);
};

extern const struct functions functions;
const struct functions functions = {
    ogi_parse,           ogi_validate,        ogi_serialize,         ogi_findings_serialize,
    ogi_findings_verdict, ogi_findings_count, ogi_findings_count_of, ogi_finding_rule,
    ogi_finding_severity, ogi_finding_message, ogi_finding_path,     ogi_finding_place,
    ogi_buffer_bytes,    ogi_buffer_size,     ogi_report_free,       ogi_findings_free,
    ogi_buffer_free,     ogi_status_name,     ogi_version,           ogi_abi_version,
    ogi_validate_with,
    ogi_findings_write,
    ogi_options_create,
    ogi_options_set_level,
    ogi_options_read_profile,
    ogi_options_read_waivers,
    ogi_options_set_publication,
    ogi_options_free,
    ogi_rule_count,
    ogi_rule_id,
    ogi_rule_severity,
    ogi_rule_explain,
    ogi_rules_serialize,
    ogi_finding_waiver,
};

/* Constants are constant expressions, and the handles are distinct types. */
static const ogi_status constants[] = {OGI_OK, OGI_FORMAT_AUTO, OGI_VALID, OGI_ERROR, OGI_CHINESE};

int main(void) {
    ogi_report *report = 0;
    const ogi_status status = functions.parse("", 0, constants[1], &report, 0);
    functions.report_free(report);
    return status != OGI_EMPTY_INPUT || functions.abi_version() != 1;
}
