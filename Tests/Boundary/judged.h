/* judged.h - what must hold of any input whatever, for mutations.c. */
#ifndef JUDGED_H
#define JUDGED_H
#include "program.h"
#include <ogireport.h>
#include <string.h>

/* Every finding says what is wrong in both languages, and where, within the input. */
static void expect_findings(const ogi_findings *findings, size_t size) {
    for (size_t i = 0; i < ogi_findings_count(findings); i++) {
        size_t line, column, offset, length;
        EXPECT(ogi_finding_rule(findings, i) != NULL);
        EXPECT(ogi_finding_message(findings, i, OGI_CHINESE) != NULL);
        EXPECT(ogi_finding_message(findings, i, OGI_ENGLISH) != NULL);
        if (ogi_finding_place(findings, i, &line, &column, &offset, &length) != OGI_OK) continue;
        EXPECT(line >= 1 && column >= 1);
        EXPECT(offset <= size && length <= size - offset);
    }
    /* One format each time: they are many, and so are the inputs. */
    static ogi_findings_format format = OGI_FINDINGS_JSON;
    ogi_buffer *buffer = POISON;
    EXPECT(ogi_findings_write(findings, format, OGI_CHINESE, NULL, &buffer) == OGI_OK);
    EXPECT(ogi_buffer_size(buffer) > 0);
    ogi_buffer_free(buffer);
    format = format == OGI_FINDINGS_JUNIT_STRICT ? OGI_FINDINGS_JSON : format + 1;
}

static void expect_refusal(const ogi_report *report, const ogi_findings *findings, size_t size) {
    size_t line = 0, column = 0, offset = SIZE_MAX;
    EXPECT(report == NULL && ogi_findings_count(findings) == 1);
    EXPECT(ogi_findings_verdict(findings) == OGI_REFUSED);
    EXPECT(ogi_finding_place(findings, 0, &line, &column, &offset, NULL) == OGI_OK);
    EXPECT(line >= 1 && column >= 1 && offset <= size);
    expect_findings(findings, size);
}

static ogi_buffer *written(const ogi_report *report, ogi_format format) {
    ogi_buffer *buffer = POISON;
    EXPECT(ogi_serialize(report, format, &buffer) == OGI_OK);
    EXPECT(ogi_buffer_size(buffer) > 0);
    return buffer;
}

/* Canonical JSON reads back to the same report, so it is written again the same. */
static void expect_same_again(const ogi_buffer *first) {
    ogi_report *report = POISON;
    EXPECT(ogi_parse((const char *)ogi_buffer_bytes(first), ogi_buffer_size(first),
                     OGI_FORMAT_JSON, &report, NULL) == OGI_OK);
    ogi_buffer *second = written(report, OGI_FORMAT_JSON);
    EXPECT(ogi_buffer_size(first) == ogi_buffer_size(second) &&
           memcmp(ogi_buffer_bytes(first), ogi_buffer_bytes(second), ogi_buffer_size(first)) == 0);
    ogi_buffer_free(second);
    ogi_report_free(report);
}

static void expect_report(const ogi_report *report, size_t size) {
    ogi_findings *findings = POISON;
    EXPECT(ogi_validate(report, NULL, &findings) == OGI_OK);
    EXPECT(ogi_findings_verdict(findings) != OGI_REFUSED);
    expect_findings(findings, size);
    ogi_findings_free(findings);
    ogi_buffer *json = written(report, OGI_FORMAT_JSON);
    expect_same_again(json);
    ogi_buffer_free(json);
    ogi_buffer_free(written(report, OGI_FORMAT_TEXT));
}

/* Any bytes end in a report or a refusal; true for a report. */
static int expect_judged(const char *bytes, size_t size, ogi_format format) {
    ogi_report *report = POISON;
    ogi_findings *findings = POISON;
    const ogi_status status = ogi_parse(bytes, size, format, &report, &findings);
    if (status == OGI_OK) {
        expect_findings(findings, size);
        expect_report(report, size);
    } else {
        EXPECT(status >= OGI_EMPTY_INPUT && status <= OGI_LIMIT_EXCEEDED);
        expect_refusal(report, findings, size);
    }
    ogi_findings_free(findings);
    ogi_report_free(report);
    return status == OGI_OK;
}

#endif
