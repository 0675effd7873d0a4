/*
 * check.c - judges annual reports and prints what was found, through ogireport's C ABI.
 *
 * After `make lib`:
 *   cc -std=c99 -Iinclude Examples/C/check.c -Lbuild/lib -logireport \
 *      -Wl,-rpath,'$ORIGIN/../lib' -o build/bin/check
 */
#define _POSIX_C_SOURCE 200112L
#include <errno.h>
#include <ogireport.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The exit status is the worst of all files. */
enum { CLEAN = 0, FAULTY = 1, REFUSED = 2, USAGE = 64 };

static const char help[] =
    "usage: check [--lang=zh|en] [--json] FILE...      (- is standard input)\n"
    "\n"
    "Judges government information disclosure annual reports: pages, text,\n"
    "text of PDFs, Markdown, JSON.\n"
    "\n"
    "  --lang=zh|en   language of the messages, Chinese unless told\n"
    "  --json         findings as JSON (ogi-findings/1), one document a file\n"
    "\n"
    "exit status  0 clean: valid, with or without warnings\n"
    "             1 faulty: at least one error\n"
    "             2 refused: not a report, or a file that cannot be read\n"
    "            64 wrong usage\n";

struct words {
    const char *verdict[4];
    const char *severity[3];
    const char *counts;
};

/* Indexed by ogi_language, ogi_verdict and ogi_severity. */
static const struct words vocabulary[] = {
    {{"通过", "通过，但有警告", "不通过", "拒收"},
     {"错误", "警告", "建议"},
     "%s  %s%s%s  错误 %zu · 警告 %zu · 建议 %zu · 无法核算 %zu\n"},
    {{"valid", "valid, with warnings", "invalid", "refused"},
     {"error  ", "warning", "advice "},
     "%s  %s%s%s  errors %zu · warnings %zu · advice %zu · not assessable %zu\n"},
};

static const char *const verdict_colour[] = {"\033[1;32m", "\033[1;33m", "\033[1;31m",
                                             "\033[1;31m"};
static const char *const severity_colour[] = {"\033[31m", "\033[33m", "\033[36m"};

struct options {
    ogi_language language;
    bool json, colour;
};

/* Constants of a later version of the library are shown as the worst that is known. */
static size_t known(int32_t value, size_t count, size_t worst) {
    return value >= 0 && (size_t)value < count ? (size_t)value : worst;
}

/* "line:column", or "-" for what has no place in the input. */
static int describe_place(const ogi_findings *findings, size_t index, char *out, size_t size) {
    size_t line, column;
    if (ogi_finding_place(findings, index, &line, &column, NULL, NULL) != OGI_OK)
        return snprintf(out, size, "-");
    return snprintf(out, size, "%zu:%zu", line, column);
}

static void print_finding(const ogi_findings *findings, size_t index, const struct options *options,
                          int rule_width, int place_width) {
    const size_t severity = known(ogi_finding_severity(findings, index), 3, OGI_ERROR);
    char place[48];
    describe_place(findings, index, place, sizeof place);
    printf("  %s%s%s  %-*s  %-*s  %s\n", options->colour ? severity_colour[severity] : "",
           vocabulary[options->language].severity[severity], options->colour ? "\033[0m" : "",
           rule_width, ogi_finding_rule(findings, index), place_width, place,
           ogi_finding_message(findings, index, options->language));
}

static void print_findings(const char *name, const ogi_findings *findings,
                           const struct options *options) {
    const struct words *words = &vocabulary[options->language];
    const size_t verdict = known(ogi_findings_verdict(findings), 4, OGI_REFUSED);
    printf(words->counts, name, options->colour ? verdict_colour[verdict] : "",
           words->verdict[verdict], options->colour ? "\033[0m" : "",
           ogi_findings_count_of(findings, OGI_ERROR), ogi_findings_count_of(findings, OGI_WARNING),
           ogi_findings_count_of(findings, OGI_ADVICE),
           ogi_findings_count_of(findings, OGI_NOT_ASSESSABLE));
    int rule_width = 0, place_width = 0;
    for (size_t i = 0; i < ogi_findings_count(findings); i++) {
        char place[48];
        const int rule_length = (int)strlen(ogi_finding_rule(findings, i));
        const int place_length = describe_place(findings, i, place, sizeof place);
        if (rule_length > rule_width) rule_width = rule_length;
        if (place_length > place_width) place_width = place_length;
    }
    for (size_t i = 0; i < ogi_findings_count(findings); i++)
        print_finding(findings, i, options, rule_width, place_width);
}

static void complain(const char *name, const char *reason) {
    fprintf(stderr, "check: %s: %s\n", name, reason);
}

static void print_json(const char *name, const ogi_findings *findings) {
    ogi_buffer *buffer;
    const ogi_status status = ogi_findings_serialize(findings, OGI_FORMAT_JSON, &buffer);
    if (status == OGI_OK) puts((const char *)ogi_buffer_bytes(buffer));
    else complain(name, ogi_status_name(status));
    ogi_buffer_free(buffer);
}

/* Reads and judges; the findings are the caller's to free. */
static ogi_status judge(const char *bytes, size_t size, ogi_findings **out_findings) {
    ogi_report *report;
    ogi_status status = ogi_parse(bytes, size, OGI_FORMAT_AUTO, &report, out_findings);
    if (status == OGI_OK) {
        ogi_findings_free(*out_findings); /* ogi_validate gives them again */
        status = ogi_validate(report, NULL, out_findings);
    }
    ogi_report_free(report);
    return status;
}

/* The whole of a file in one piece, to be freed; NULL with errno when it cannot be read. */
static char *read_all(FILE *file, size_t *out_size) {
    size_t capacity = 1 << 16, size = 0;
    char *bytes = malloc(capacity);
    while (bytes != NULL) {
        size += fread(bytes + size, 1, capacity - size, file);
        if (size < capacity) break;
        char *larger = realloc(bytes, capacity *= 2);
        if (larger == NULL) free(bytes);
        bytes = larger;
    }
    if (bytes != NULL && ferror(file)) {
        free(bytes);
        bytes = NULL;
    }
    *out_size = size;
    return bytes;
}

static char *read_path(const char *path, size_t *out_size) {
    if (strcmp(path, "-") == 0) return read_all(stdin, out_size);
    FILE *file = fopen(path, "rb");
    if (file == NULL) return NULL;
    char *bytes = read_all(file, out_size);
    const int reason = errno;
    fclose(file);
    errno = reason;
    return bytes;
}

static int check(const char *path, const struct options *options) {
    size_t size;
    char *bytes = read_path(path, &size);
    if (bytes == NULL) {
        complain(path, strerror(errno));
        return REFUSED;
    }
    ogi_findings *findings;
    const ogi_status status = judge(bytes, size, &findings);
    free(bytes);
    const ogi_verdict verdict = ogi_findings_verdict(findings);
    if (findings == NULL) complain(path, ogi_status_name(status));
    else if (options->json) print_json(path, findings);
    else print_findings(path, findings, options);
    ogi_findings_free(findings);
    if (verdict == OGI_VALID || verdict == OGI_VALID_WITH_WARNINGS) return CLEAN;
    return verdict == OGI_INVALID ? FAULTY : REFUSED;
}

/* Takes one option; false for one that does not exist. */
static bool take(const char *argument, struct options *options) {
    if (strcmp(argument, "--json") == 0) options->json = true;
    else if (strcmp(argument, "--lang=en") == 0) options->language = OGI_ENGLISH;
    else if (strcmp(argument, "--lang=zh") == 0) options->language = OGI_CHINESE;
    else return false;
    return true;
}

int main(int count, char **arguments) {
    struct options options = {OGI_CHINESE, false, isatty(STDOUT_FILENO) && !getenv("NO_COLOR")};
    int first = 1, worst = CLEAN;
    for (; first < count && strncmp(arguments[first], "--", 2) == 0; first++) {
        if (strcmp(arguments[first], "--help") == 0) {
            fputs(help, stdout);
            return CLEAN;
        }
        if (!take(arguments[first], &options)) break;
    }
    if (first == count || strncmp(arguments[first], "--", 2) == 0) {
        fputs(help, stderr);
        return USAGE;
    }
    for (int i = first; i < count; i++) {
        const int status = check(arguments[i], &options);
        if (status > worst) worst = status;
    }
    return fflush(stdout) == 0 ? worst : REFUSED;
}
