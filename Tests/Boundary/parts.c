/* parts.c FILE - a report is read part by part and built again from its parts, equal to the one
 * that was read. FILE is a report with findings; all that stands in it is copied by path. */
#include "program.h"
#include <ogireport.h>
#include <string.h>

static const char *const texts[] = {
    "agency",           "title",          "preface",           "contact.address",
    "contact.postcode", "contact.telephone", "contact.fax",    "contact.email",
    "sections.overview.heading", "sections.overview",
    "sections.proactive.heading", "sections.proactive",
    "sections.requests.heading", "sections.requests",
    "sections.disputes.heading", "sections.disputes",
    "sections.problems.heading", "sections.problems",
    "sections.other.heading", "sections.other"};
enum { TEXTS = sizeof texts / sizeof *texts };

static const char *letters(const ogi_buffer *buffer) {
    return (const char *)ogi_buffer_bytes(buffer);
}

/* The cell as it would be printed: number, unit, note. */
static void copy_cell(const ogi_report *from, ogi_report *to, const char *path) {
    ogi_buffer *text = POISON, *unit = POISON, *note = POISON;
    ogi_cell_kind kind = -1;
    char printed[1024];
    EXPECT(ogi_report_cell(from, path, &kind, &text, &unit, &note) == OGI_OK);
    EXPECT((text == NULL) == (kind == OGI_CELL_ABSENT));
    if (text != NULL) {
        snprintf(printed, sizeof printed, "%s%s%s%s%s", letters(text),
                 unit == NULL ? "" : letters(unit), note == NULL ? "" : "（",
                 note == NULL ? "" : letters(note), note == NULL ? "" : "）");
        EXPECT((kind == OGI_CELL_BLANK) == (printed[0] == 0));
        EXPECT(ogi_report_set_cell(to, path, printed) == OGI_OK);
    }
    ogi_buffer_free(text);
    ogi_buffer_free(unit);
    ogi_buffer_free(note);
}

/* Five rows of table 3. */
static size_t copy_cells(const ogi_report *from, ogi_report *to) {
    static const char *const rows[] = {"received", "carried_in", "results.granted",
                                       "results.total", "carried_out"};
    static const char *const columns[] = {
        "natural_person", "commercial_enterprise", "research_institution",
        "public_interest_organization", "legal_service_institution", "other_organization", "total"};
    size_t count = 0;
    for (size_t row = 0; row < sizeof rows / sizeof *rows; row++)
        for (size_t column = 0; column < sizeof columns / sizeof *columns; column++) {
            char path[128];
            snprintf(path, sizeof path, "requests.%s.%s", rows[row], columns[column]);
            copy_cell(from, to, path);
            count++;
        }
    return count;
}

static int same(const ogi_report *left, const ogi_report *right) {
    ogi_buffer *first = POISON, *second = POISON;
    EXPECT(ogi_serialize(left, OGI_FORMAT_JSON, &first) == OGI_OK);
    EXPECT(ogi_serialize(right, OGI_FORMAT_JSON, &second) == OGI_OK);
    const int result = ogi_buffer_size(first) == ogi_buffer_size(second) &&
                       memcmp(letters(first), letters(second), ogi_buffer_size(first)) == 0;
    ogi_buffer_free(first);
    ogi_buffer_free(second);
    return result;
}

/* Built from its texts and cells the report equals one from which they were taken out. */
static void build(const ogi_report *report) {
    ogi_report *built = POISON, *copy = POISON;
    EXPECT(ogi_report_create(ogi_report_edition(report), &built) == OGI_OK);
    EXPECT(ogi_report_set_year(built, ogi_report_year(report)) == OGI_OK);
    for (size_t i = 0; i < TEXTS; i++) {
        ogi_buffer *text = POISON;
        EXPECT(ogi_report_text(report, texts[i], &text) == OGI_OK);
        if (text != NULL) EXPECT(ogi_report_set_text(built, texts[i], letters(text)) == OGI_OK);
        ogi_buffer_free(text);
    }
    EXPECT(copy_cells(report, built) == 35);
    EXPECT(ogi_report_copy(report, &copy) == OGI_OK && same(report, copy));
    EXPECT(!same(report, built)); /* the other rows are not there yet */
    /* What is set in the copy leaves the report alone. */
    EXPECT(ogi_report_set_cell(copy, "requests.received.total", "9999") == OGI_OK);
    EXPECT(!same(report, copy));
    copy_cell(report, copy, "requests.received.total");
    EXPECT(same(report, copy));
    ogi_report_free(built);
    ogi_report_free(copy);
}

static void places(const ogi_report *report, size_t size) {
    size_t line = 0, column = 0, offset = 0, length = 0;
    EXPECT(ogi_report_place(report, "requests.received.total", &line, &column, &offset, &length) ==
           OGI_OK);
    EXPECT(line > 1 && column >= 1 && length >= 1 && offset + length <= size);
    ogi_report *copy = POISON;
    EXPECT(ogi_report_copy(report, &copy) == OGI_OK);
    EXPECT(ogi_report_set_cell(copy, "requests.received.total", "1") == OGI_OK);
    EXPECT(ogi_report_place(copy, "requests.received.total", &line, &column, &offset, &length) ==
           OGI_INVALID_ARGUMENT);
    EXPECT(line == 0 && column == 0 && offset == 0 && length == 0);
    ogi_report_free(copy);
}

/* NULL, paths that are none, numbers outside their lists: a status, and nothing changes. */
static void mistakes(const ogi_report *report) {
    ogi_report *none = POISON, *changed = POISON;
    ogi_buffer *text = POISON, *unit = POISON, *note = POISON;
    ogi_cell_kind kind = 7;
    EXPECT(ogi_report_edition(NULL) == 0 && ogi_report_year(NULL) == 0);
    EXPECT(ogi_report_text(NULL, "title", &text) == OGI_NULL_ARGUMENT && text == NULL);
    EXPECT(ogi_report_text(report, NULL, &text) == OGI_NULL_ARGUMENT);
    EXPECT(ogi_report_text(report, "title", NULL) == OGI_NULL_ARGUMENT);
    EXPECT(ogi_report_text(report, "sections", &text) == OGI_INVALID_ARGUMENT);
    EXPECT(ogi_report_cell(NULL, "x", &kind, &text, &unit, &note) == OGI_NULL_ARGUMENT);
    EXPECT(kind == OGI_CELL_ABSENT && text == NULL && unit == NULL && note == NULL);
    EXPECT(ogi_report_cell(report, NULL, &kind, &text, &unit, &note) == OGI_NULL_ARGUMENT);
    EXPECT(ogi_report_cell(report, "title", &kind, &text, &unit, &note) == OGI_INVALID_ARGUMENT);
    EXPECT(ogi_report_cell(report, "requests.received.total", NULL, NULL, NULL, NULL) == OGI_OK);
    EXPECT(ogi_report_place(NULL, "x", NULL, NULL, NULL, NULL) == OGI_NULL_ARGUMENT);
    EXPECT(ogi_report_place(report, NULL, NULL, NULL, NULL, NULL) == OGI_NULL_ARGUMENT);
    EXPECT(ogi_report_place(report, "x", NULL, NULL, NULL, NULL) == OGI_INVALID_ARGUMENT);
    EXPECT(ogi_report_create(2020, &none) == OGI_INVALID_ARGUMENT && none == NULL);
    EXPECT(ogi_report_create(2021, NULL) == OGI_NULL_ARGUMENT);
    EXPECT(ogi_report_copy(NULL, &none) == OGI_NULL_ARGUMENT && none == NULL);
    EXPECT(ogi_report_copy(report, NULL) == OGI_NULL_ARGUMENT);
    EXPECT(ogi_report_copy(report, &changed) == OGI_OK);
    EXPECT(ogi_report_set_year(NULL, 2024) == OGI_NULL_ARGUMENT);
    EXPECT(ogi_report_set_year(changed, 2018) == OGI_INVALID_ARGUMENT);
    EXPECT(ogi_report_set_year(changed, INT32_MIN) == OGI_INVALID_ARGUMENT);
    EXPECT(ogi_report_set_text(NULL, "title", "x") == OGI_NULL_ARGUMENT);
    EXPECT(ogi_report_set_text(changed, NULL, "x") == OGI_NULL_ARGUMENT);
    EXPECT(ogi_report_set_text(changed, "Title", "x") == OGI_INVALID_ARGUMENT);
    EXPECT(ogi_report_set_cell(NULL, "requests.received.total", "1") == OGI_NULL_ARGUMENT);
    EXPECT(ogi_report_set_cell(changed, NULL, "1") == OGI_NULL_ARGUMENT);
    EXPECT(ogi_report_set_cell(changed, "requests.received", "1") == OGI_INVALID_ARGUMENT);
    /* a cell of the other edition */
    EXPECT(ogi_report_set_cell(changed, "proactive.rules.produced", "1") == OGI_INVALID_ARGUMENT);
    EXPECT(same(report, changed));
    EXPECT(ogi_report_set_text(changed, "title", NULL) == OGI_OK && !same(report, changed));
    EXPECT(ogi_report_set_text(changed, "title", "\xff\xfe") == OGI_OK);
    ogi_report_free(changed);
}

/* The one call gives what the two give, within the caller's limit. */
static void check(const contents *file) {
    ogi_options *options = POISON;
    ogi_buffer *once = POISON, *twice = POISON;
    ogi_report *report = POISON;
    ogi_findings *findings = POISON;
    EXPECT(ogi_check(file->bytes, file->size, OGI_FORMAT_AUTO, NULL, &once) == OGI_OK);
    EXPECT(ogi_parse(file->bytes, file->size, OGI_FORMAT_AUTO, &report, NULL) == OGI_OK);
    EXPECT(ogi_validate(report, NULL, &findings) == OGI_OK);
    EXPECT(ogi_findings_serialize(findings, OGI_FORMAT_JSON, &twice) == OGI_OK);
    EXPECT(ogi_buffer_size(once) == ogi_buffer_size(twice) &&
           memcmp(letters(once), letters(twice), ogi_buffer_size(once)) == 0);
    ogi_buffer_free(once);
    EXPECT(ogi_options_create(&options) == OGI_OK);
    EXPECT(ogi_options_set_input_limit(options, file->size) == OGI_OK);
    EXPECT(ogi_check(file->bytes, file->size, OGI_FORMAT_AUTO, options, NULL) ==
           OGI_NULL_ARGUMENT);
    EXPECT(ogi_check(file->bytes, file->size, OGI_FORMAT_AUTO, options, &once) == OGI_OK);
    ogi_buffer_free(once);
    EXPECT(ogi_options_set_input_limit(options, file->size - 1) == OGI_OK);
    EXPECT(ogi_check(file->bytes, file->size, OGI_FORMAT_AUTO, options, &once) ==
           OGI_LIMIT_EXCEEDED);
    EXPECT(once != NULL && strstr(letters(once), "refusal.limit_exceeded") != NULL);
    ogi_buffer_free(once);
    EXPECT(ogi_check(NULL, 1, OGI_FORMAT_AUTO, options, &once) == OGI_NULL_ARGUMENT);
    EXPECT(once == NULL);
    EXPECT(ogi_options_set_input_limit(options, ((size_t)64 << 20) + 1) == OGI_INVALID_ARGUMENT);
    EXPECT(ogi_options_set_input_limit(options, SIZE_MAX) == OGI_INVALID_ARGUMENT);
    EXPECT(ogi_options_set_input_limit(NULL, 1) == OGI_NULL_ARGUMENT);
    ogi_report_free(report);
    ogi_findings_free(findings);
    ogi_buffer_free(twice);
    ogi_options_free(options);
}

/* What the findings as JSON say, one by one. */
static void findings_one_by_one(const ogi_report *report) {
    ogi_findings *findings = POISON;
    ogi_buffer *json = POISON;
    size_t causes = 0, figures = 0;
    EXPECT(ogi_validate(report, NULL, &findings) == OGI_OK);
    EXPECT(ogi_findings_serialize(findings, OGI_FORMAT_JSON, &json) == OGI_OK);
    for (size_t i = 0; i < ogi_findings_count(findings); i++) {
        EXPECT(strlen(ogi_finding_fingerprint(findings, i)) == 16);
        EXPECT(strstr(letters(json), ogi_finding_fingerprint(findings, i)) != NULL);
        EXPECT(ogi_finding_basis(findings, i, OGI_CHINESE) != NULL);
        EXPECT(ogi_finding_basis(findings, i, OGI_ENGLISH) != NULL);
        EXPECT(ogi_finding_basis(findings, i, 2) == NULL);
        if (ogi_finding_cause(findings, i) != NULL) {
            causes++;
            EXPECT(ogi_finding_figure(findings, i, OGI_FIGURE_SUGGESTED) != NULL);
        }
        if (ogi_finding_figure(findings, i, OGI_FIGURE_EXPECTED) != NULL) {
            const long long expected =
                atoll(ogi_finding_figure(findings, i, OGI_FIGURE_EXPECTED));
            const long long actual = atoll(ogi_finding_figure(findings, i, OGI_FIGURE_ACTUAL));
            figures++;
            EXPECT(atoll(ogi_finding_figure(findings, i, OGI_FIGURE_DIFFERENCE)) ==
                   actual - expected);
        }
        EXPECT(ogi_finding_figure(findings, i, 4) == NULL);
        const size_t count = ogi_finding_operand_count(findings, i);
        for (size_t operand = 0; operand < count; operand++) {
            EXPECT(strstr(letters(json), ogi_finding_operand_path(findings, i, operand)) != NULL);
            EXPECT(ogi_finding_operand_text(findings, i, operand) != NULL);
        }
        EXPECT(ogi_finding_operand_path(findings, i, count) == NULL);
        EXPECT(ogi_finding_operand_text(findings, i, SIZE_MAX) == NULL);
        EXPECT(ogi_finding_operand_place(findings, i, count, NULL, NULL, NULL, NULL) ==
               OGI_INVALID_ARGUMENT);
    }
    EXPECT(causes > 0 && figures > 0);
    EXPECT(ogi_finding_operand_count(NULL, 0) == 0 && ogi_finding_cause(NULL, 0) == NULL);
    EXPECT(ogi_finding_fingerprint(findings, SIZE_MAX) == NULL);
    ogi_findings_free(findings);
    ogi_buffer_free(json);
}

int main(int count, char **arguments) {
    if (count != 2) return 2;
    contents file = read_file(arguments[1]);
    ogi_report *report = POISON;
    EXPECT(ogi_parse(file.bytes, file.size, OGI_FORMAT_AUTO, &report, NULL) == OGI_OK);
    build(report);
    places(report, file.size);
    mistakes(report);
    check(&file);
    findings_one_by_one(report);
    ogi_report_free(report);
    free(file.bytes);
    return failures != 0;
}
