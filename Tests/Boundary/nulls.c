/* nulls.c FILE - NULL in every pointer argument of every function, and numbers outside their
 * lists: a status comes back, outputs are set first. FILE is a report with findings. */
#include "program.h"
#include <ogireport.h>
#include <string.h>

static const int32_t strange[] = {INT32_MIN, -1, 7, 8, 255, INT32_MAX};
enum { STRANGE = sizeof strange / sizeof *strange };

static void parse(const contents *file) {
    for (int given = 0; given < 8; given++) {
        ogi_report *report = POISON;
        ogi_findings *findings = POISON;
        const ogi_status status =
            ogi_parse(given & 1 ? file->bytes : NULL, file->size, OGI_FORMAT_AUTO,
                      given & 2 ? &report : NULL, given & 4 ? &findings : NULL);
        EXPECT(status == ((given & 3) == 3 ? OGI_OK : OGI_NULL_ARGUMENT));
        EXPECT(given & 2 ? (report != NULL) == (status == OGI_OK) : report == POISON);
        EXPECT(given & 4 ? (findings != NULL) == (status == OGI_OK) : findings == POISON);
        if (given & 2) ogi_report_free(report);
        if (given & 4) ogi_findings_free(findings);
    }
    ogi_report *report = POISON;
    ogi_findings *findings = POISON;
    EXPECT(ogi_parse(NULL, 0, OGI_FORMAT_AUTO, &report, &findings) == OGI_NULL_ARGUMENT);
    EXPECT(report == NULL && findings == NULL);
}

/* Above the limit of 64 MiB, also where the size would be negative if it were signed. */
static void parse_sizes(void) {
    const size_t limit = (size_t)64 << 20;
    const size_t sizes[] = {limit + 1, limit + 2, SIZE_MAX / 2, SIZE_MAX / 2 + 1, SIZE_MAX};
    char *bytes = calloc(limit + 2, 1);
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes && bytes != NULL; i++) {
        ogi_report *report = POISON;
        ogi_findings *findings = POISON;
        EXPECT(ogi_parse(bytes, sizes[i], OGI_FORMAT_AUTO, &report, &findings) ==
               OGI_LIMIT_EXCEEDED);
        EXPECT(report == NULL && ogi_findings_count(findings) == 1);
        ogi_findings_free(findings);
    }
    EXPECT(bytes != NULL);
    free(bytes);
}

static void parse_formats(const contents *file) {
    for (int i = 0; i < STRANGE + 2; i++) {
        static const ogi_format unsupported[] = {OGI_FORMAT_CSV, OGI_FORMAT_DOCX};
        const ogi_format format = i < STRANGE ? strange[i] : unsupported[i - STRANGE];
        ogi_report *report = POISON;
        ogi_findings *findings = POISON;
        EXPECT(ogi_parse(file->bytes, file->size, format, &report, &findings) ==
               (i < STRANGE ? OGI_INVALID_ARGUMENT : OGI_UNSUPPORTED));
        EXPECT(report == NULL && findings == NULL);
    }
}

static void validate(const ogi_report *report) {
    for (int given = 0; given < 8; given++) {
        ogi_findings *findings = POISON;
        const ogi_status status =
            ogi_validate(given & 1 ? report : NULL, given & 2 ? report : NULL,
                         given & 4 ? &findings : NULL);
        EXPECT(status == ((given & 5) == 5 ? OGI_OK : OGI_NULL_ARGUMENT));
        EXPECT(given & 4 ? (findings != NULL) == (status == OGI_OK) : findings == POISON);
        if (given & 4) ogi_findings_free(findings);
    }
}

static void serialize(const ogi_report *report, const ogi_findings *findings) {
    for (int32_t format = -1; format < 8; format++) {
        ogi_buffer *buffer = POISON;
        EXPECT(ogi_serialize(NULL, format, NULL) != OGI_OK);
        EXPECT(ogi_serialize(report, format, NULL) != OGI_OK);
        EXPECT(ogi_serialize(NULL, format, &buffer) != OGI_OK && buffer == NULL);
        buffer = POISON;
        EXPECT(ogi_findings_serialize(NULL, format, NULL) != OGI_OK);
        EXPECT(ogi_findings_serialize(findings, format, NULL) != OGI_OK);
        EXPECT(ogi_findings_serialize(NULL, format, &buffer) != OGI_OK && buffer == NULL);
    }
    ogi_buffer *buffer = POISON;
    EXPECT(ogi_serialize(NULL, OGI_FORMAT_JSON, &buffer) == OGI_NULL_ARGUMENT);
    EXPECT(ogi_serialize(report, OGI_FORMAT_JSON, NULL) == OGI_NULL_ARGUMENT);
    EXPECT(ogi_findings_serialize(NULL, OGI_FORMAT_JSON, &buffer) == OGI_NULL_ARGUMENT);
    EXPECT(ogi_findings_serialize(findings, OGI_FORMAT_JSON, NULL) == OGI_NULL_ARGUMENT);
    for (int i = 0; i < STRANGE; i++) {
        buffer = POISON;
        EXPECT(ogi_serialize(report, strange[i], &buffer) == OGI_INVALID_ARGUMENT);
        EXPECT(buffer == NULL);
        buffer = POISON;
        EXPECT(ogi_findings_serialize(findings, strange[i], &buffer) == OGI_INVALID_ARGUMENT);
        EXPECT(buffer == NULL);
    }
    EXPECT(ogi_serialize(report, OGI_FORMAT_AUTO, &buffer) == OGI_INVALID_ARGUMENT);
    EXPECT(ogi_serialize(report, OGI_FORMAT_HTML, &buffer) == OGI_UNSUPPORTED);
    EXPECT(ogi_serialize(report, OGI_FORMAT_MARKDOWN, &buffer) == OGI_UNSUPPORTED);
    EXPECT(ogi_serialize(report, OGI_FORMAT_DOCX, &buffer) == OGI_UNSUPPORTED);
    EXPECT(ogi_findings_serialize(findings, OGI_FORMAT_DOCX, &buffer) == OGI_UNSUPPORTED);
}

static void absent_finding(const ogi_findings *findings, size_t index) {
    EXPECT(ogi_finding_rule(findings, index) == NULL);
    EXPECT(ogi_finding_severity(findings, index) == OGI_ERROR);
    EXPECT(ogi_finding_message(findings, index, OGI_CHINESE) == NULL);
    EXPECT(ogi_finding_message(findings, index, OGI_ENGLISH) == NULL);
    EXPECT(ogi_finding_path(findings, index) == NULL);
    EXPECT(ogi_finding_waiver(findings, index) == NULL);
    size_t line = 9, column = 9, offset = 9, length = 9;
    EXPECT(ogi_finding_place(findings, index, &line, &column, &offset, &length) ==
           (findings == NULL ? OGI_NULL_ARGUMENT : OGI_INVALID_ARGUMENT));
    EXPECT(line == 0 && column == 0 && offset == 0 && length == 0);
    EXPECT(ogi_finding_place(findings, index, NULL, NULL, NULL, NULL) != OGI_OK);
}

static void accessors(const ogi_findings *findings) {
    const size_t count = ogi_findings_count(findings);
    EXPECT(count > 0);
    EXPECT(ogi_findings_verdict(NULL) == OGI_REFUSED && ogi_findings_count(NULL) == 0);
    for (int32_t severity = -1; severity < 6; severity++)
        EXPECT(ogi_findings_count_of(NULL, severity) == 0);
    EXPECT(ogi_findings_count_of(findings, OGI_ERROR) > 0);
    EXPECT(ogi_findings_count_of(findings, -1) == 0 && ogi_findings_count_of(findings, 4) == 0);
    absent_finding(NULL, 0);
    absent_finding(NULL, SIZE_MAX);
    absent_finding(findings, count);
    absent_finding(findings, count + 1);
    absent_finding(findings, SIZE_MAX / 2 + 1); /* negative where indexes are signed */
    absent_finding(findings, SIZE_MAX);
    for (int i = 0; i < STRANGE; i++)
        EXPECT(ogi_finding_message(findings, 0, strange[i]) == NULL);
    EXPECT(ogi_finding_message(findings, 0, 2) == NULL);
}

static void places(const ogi_findings *findings) {
    for (size_t i = 0; i < ogi_findings_count(findings); i++) {
        size_t all[4];
        const ogi_status status =
            ogi_finding_place(findings, i, &all[0], &all[1], &all[2], &all[3]);
        for (int given = 0; given < 16; given++) {
            size_t some[4] = {9, 9, 9, 9};
            EXPECT(ogi_finding_place(findings, i, given & 1 ? &some[0] : NULL,
                                     given & 2 ? &some[1] : NULL, given & 4 ? &some[2] : NULL,
                                     given & 8 ? &some[3] : NULL) == status);
            for (int output = 0; output < 4; output++)
                EXPECT(some[output] == (given & 1 << output ? all[output] : 9));
        }
    }
}

static void write(const ogi_findings *findings) {
    for (int given = 0; given < 8; given++) {
        ogi_buffer *buffer = POISON;
        EXPECT(ogi_findings_write(given & 1 ? findings : NULL, OGI_FINDINGS_SARIF, OGI_ENGLISH,
                                  given & 2 ? "name" : NULL, given & 4 ? &buffer : NULL) ==
               ((given & 5) == 5 ? OGI_OK : OGI_NULL_ARGUMENT));
        if (given & 4) ogi_buffer_free(buffer);
    }
    for (int i = 0; i < STRANGE; i++) {
        ogi_buffer *buffer = POISON;
        EXPECT(ogi_findings_write(findings, strange[i], OGI_CHINESE, NULL, &buffer) ==
               OGI_INVALID_ARGUMENT);
        EXPECT(buffer == NULL);
        EXPECT(ogi_findings_write(findings, OGI_FINDINGS_TEXT, strange[i], NULL, &buffer) ==
               OGI_INVALID_ARGUMENT);
    }
    static const ogi_format formats[] = {OGI_FORMAT_TEXT, OGI_FORMAT_CSV};
    for (int i = 0; i < 2; i++) {
        ogi_buffer *buffer = POISON;
        EXPECT(ogi_findings_serialize(findings, formats[i], &buffer) == OGI_OK);
        ogi_buffer_free(buffer);
    }
}

/* Profile and waivers are read alike. */
static ogi_status read_settings(int which, ogi_options *options, const char *bytes, size_t size,
                                ogi_findings **findings) {
    return which == 0 ? ogi_options_read_profile(options, bytes, size, findings)
                      : ogi_options_read_waivers(options, bytes, size, "2026-12-31", findings);
}

static void settings(ogi_options *options, int which) {
    static const char *const files[] = {
        "{\"format\": \"ogi-profile/1\", \"rules\": {\"cells\": \"advice\"}}",
        "{\"format\": \"ogi-waivers/1\", \"waivers\": []}"};
    const char *file = files[which];
    for (int given = 0; given < 8; given++) {
        ogi_findings *findings = POISON;
        EXPECT(read_settings(which, given & 1 ? options : NULL, given & 2 ? file : NULL,
                             strlen(file), given & 4 ? &findings : NULL) ==
               ((given & 3) == 3 ? OGI_OK : OGI_NULL_ARGUMENT));
        EXPECT(given & 4 ? findings == NULL : findings == POISON);
    }
    for (size_t size = 0; size < strlen(file); size++) {
        ogi_findings *findings = POISON;
        EXPECT(read_settings(which, options, file, size, &findings) == OGI_MALFORMED);
        EXPECT(ogi_findings_count(findings) == 1);
        ogi_findings_free(findings);
        EXPECT(read_settings(which, options, file, size, NULL) == OGI_MALFORMED);
    }
    EXPECT(read_settings(which, options, file, SIZE_MAX, NULL) == OGI_LIMIT_EXCEEDED);
    EXPECT(read_settings(which, options, "\xFF", 1, NULL) == OGI_INVALID_ENCODING);
}

static void options(const ogi_report *report) {
    ogi_options *options = POISON;
    EXPECT(ogi_options_create(NULL) == OGI_NULL_ARGUMENT);
    EXPECT(ogi_options_create(&options) == OGI_OK && options != NULL);
    EXPECT(ogi_options_set_level(NULL, "cells", OGI_LEVEL_OFF) == OGI_NULL_ARGUMENT);
    EXPECT(ogi_options_set_level(options, NULL, OGI_LEVEL_OFF) == OGI_NULL_ARGUMENT);
    EXPECT(ogi_options_set_level(options, "refusal", OGI_LEVEL_OFF) == OGI_INVALID_ARGUMENT);
    EXPECT(ogi_options_set_level(options, "\xFF\xC0", OGI_LEVEL_OFF) == OGI_INVALID_ARGUMENT);
    EXPECT(ogi_options_set_level(options, "cells", OGI_LEVEL_ERROR) == OGI_OK);
    EXPECT(ogi_options_set_publication(NULL, "2025-01-31", OGI_DEPARTMENT) == OGI_NULL_ARGUMENT);
    EXPECT(ogi_options_set_publication(options, NULL, OGI_DEPARTMENT) == OGI_NULL_ARGUMENT);
    EXPECT(ogi_options_set_publication(options, "2025-02-30", 0) == OGI_INVALID_ARGUMENT);
    EXPECT(ogi_options_set_publication(options, "2025-01-31", OGI_GOVERNMENT) == OGI_OK);
    for (int i = 0; i < STRANGE; i++) {
        EXPECT(ogi_options_set_level(options, "cells", strange[i]) == OGI_INVALID_ARGUMENT);
        EXPECT(ogi_options_set_publication(options, "2025-01-31", strange[i]) ==
               OGI_INVALID_ARGUMENT);
    }
    EXPECT(ogi_options_read_waivers(options, "{}", 2, NULL, NULL) == OGI_NULL_ARGUMENT);
    EXPECT(ogi_options_read_waivers(options, "{}", 2, "today", NULL) == OGI_INVALID_ARGUMENT);
    for (int which = 0; which < 2; which++) settings(options, which);
    for (int given = 0; given < 16; given++) {
        ogi_findings *findings = POISON;
        EXPECT(ogi_validate_with(given & 1 ? report : NULL, given & 2 ? report : NULL,
                                 given & 4 ? options : NULL, given & 8 ? &findings : NULL) ==
               ((given & 9) == 9 ? OGI_OK : OGI_NULL_ARGUMENT));
        EXPECT(given & 8 ? (findings != NULL) == ((given & 1) == 1) : findings == POISON);
        if (given & 8) ogi_findings_free(findings);
    }
    ogi_options_free(options);
}

static void rules(void) {
    const size_t count = ogi_rule_count();
    EXPECT(count > 0 && ogi_rules_serialize(NULL) == OGI_NULL_ARGUMENT);
    for (size_t i = 0; i < count; i++) {
        for (ogi_language language = OGI_CHINESE; language <= OGI_ENGLISH; language++) {
            ogi_buffer *buffer = POISON;
            EXPECT(ogi_rule_explain(ogi_rule_id(i), language, &buffer) == OGI_OK);
            EXPECT(strstr((const char *)ogi_buffer_bytes(buffer), ogi_rule_id(i)) != NULL);
            ogi_buffer_free(buffer);
        }
        EXPECT(ogi_rule_severity(i) >= OGI_ERROR && ogi_rule_severity(i) <= OGI_ADVICE);
    }
    const size_t past[] = {count, count + 1, SIZE_MAX / 2 + 1, SIZE_MAX};
    for (int i = 0; i < 4; i++)
        EXPECT(ogi_rule_id(past[i]) == NULL && ogi_rule_severity(past[i]) == OGI_ERROR);
    ogi_buffer *buffer = POISON;
    EXPECT(ogi_rule_explain(NULL, OGI_CHINESE, &buffer) == OGI_NULL_ARGUMENT && buffer == NULL);
    EXPECT(ogi_rule_explain("cells.blank", OGI_CHINESE, NULL) == OGI_NULL_ARGUMENT);
    EXPECT(ogi_rule_explain("cells", OGI_CHINESE, &buffer) == OGI_INVALID_ARGUMENT);
    EXPECT(ogi_rule_explain("cells.blank", 2, &buffer) == OGI_INVALID_ARGUMENT);
    EXPECT(ogi_rules_serialize(&buffer) == OGI_OK && ogi_buffer_size(buffer) > 0);
    ogi_buffer_free(buffer);
}

static void without_a_handle(void) {
    EXPECT(ogi_buffer_bytes(NULL) == NULL && ogi_buffer_size(NULL) == 0);
    ogi_report_free(NULL);
    ogi_findings_free(NULL);
    ogi_buffer_free(NULL);
    ogi_options_free(NULL);
    static const ogi_status unknown[] = {INT32_MIN, -1, 4, 15, 22, INT32_MAX};
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++)
        EXPECT(strcmp(ogi_status_name(unknown[i]), "OGI_UNKNOWN") == 0);
    EXPECT(strcmp(ogi_status_name(OGI_LIMIT_EXCEEDED), "OGI_LIMIT_EXCEEDED") == 0);
    EXPECT(ogi_abi_version() == 1 && ogi_version() != NULL);
}

int main(int count, char **arguments) {
    if (count != 2) return 64;
    contents file = read_file(arguments[1]);
    ogi_report *report;
    ogi_findings *findings;
    parse(&file);
    parse_sizes();
    parse_formats(&file);
    EXPECT(ogi_parse(file.bytes, file.size, OGI_FORMAT_AUTO, &report, NULL) == OGI_OK);
    EXPECT(ogi_validate(report, NULL, &findings) == OGI_OK);
    validate(report);
    serialize(report, findings);
    accessors(findings);
    places(findings);
    write(findings);
    options(report);
    rules();
    without_a_handle();
    ogi_findings_free(findings);
    ogi_report_free(report);
    free(file.bytes);
    printf("%d failures\n", failures);
    return failures != 0;
}
