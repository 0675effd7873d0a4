/* ours.c - ogireport, through its header and its shared object. */
#include "bench.h"
#include <ogireport.h>

static size_t read_report(const document *document, void *prepared) {
    (void)prepared;
    ogi_report *report;
    const ogi_status status =
        ogi_parse(document->bytes, document->size, OGI_FORMAT_AUTO, &report, NULL);
    ogi_report_free(report);
    return status == OGI_OK;
}

static size_t judge(const document *document, void *prepared) {
    (void)document;
    ogi_findings *findings;
    ogi_validate(prepared, NULL, &findings);
    const size_t valid = ogi_findings_verdict(findings) != OGI_INVALID;
    ogi_findings_free(findings);
    return valid;
}

static size_t write_json(const document *document, void *prepared) {
    (void)document;
    ogi_buffer *buffer;
    ogi_serialize(prepared, OGI_FORMAT_JSON, &buffer);
    const size_t size = ogi_buffer_size(buffer);
    ogi_buffer_free(buffer);
    return size;
}

static void *prepare_report(const document *document, const char **out_refusal) {
    ogi_report *report;
    const ogi_status status =
        ogi_parse(document->bytes, document->size, OGI_FORMAT_AUTO, &report, NULL);
    if (status != OGI_OK) *out_refusal = ogi_status_name(status);
    return report;
}

/* Reading needs nothing prepared, but what comes out has to be a whole report. */
static void *probe(const document *document, const char **out_refusal) {
    ogi_report *report = prepare_report(document, out_refusal);
    if (report != NULL && !judge(document, report)) *out_refusal = "read with errors";
    ogi_report_free(report);
    return NULL;
}

ENTERS enter_ours(void) {
    static const char *const kinds[] = {"clean-html",  "word-html", "gb18030-html",
                                        "json", "copied-text", "pdf-text"};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        enter((work){kinds[i], "ogireport: report", probe, read_report});
    enter((work){"json", "ogireport: judge", prepare_report, judge});
    enter((work){"json", "ogireport: write", prepare_report, write_json});
}
