/* batch.c FILE... - everything the library writes about each file, on standard output:
 * "file PATH" and "status NAME" lines, then "NAME SIZE", the bytes and a newline for each of
 * reading (findings of ogi_parse), findings (of ogi_validate), both in their other formats too,
 * json and text. */
#include "program.h"
#include <ogireport.h>

static void put(const char *name, const ogi_buffer *buffer) {
    printf("%s %zu\n", name, ogi_buffer_size(buffer));
    fwrite(ogi_buffer_bytes(buffer), 1, ogi_buffer_size(buffer), stdout);
    putchar('\n');
}

static void put_findings(const char *name, const ogi_findings *findings) {
    ogi_buffer *buffer;
    EXPECT(ogi_findings_serialize(findings, OGI_FORMAT_JSON, &buffer) == OGI_OK);
    put(name, buffer);
    ogi_buffer_free(buffer);
}

static void put_formats(const ogi_findings *findings) {
    static const char *const names[] = {"json", "text", "csv", "sarif", "junit", "strict"};
    for (ogi_findings_format format = OGI_FINDINGS_TEXT; format <= OGI_FINDINGS_JUNIT_STRICT;
         format++) {
        ogi_buffer *buffer;
        EXPECT(ogi_findings_write(findings, format, format % 2, "a b", &buffer) == OGI_OK);
        put(names[format], buffer);
        ogi_buffer_free(buffer);
    }
}

static void put_report(const char *name, const ogi_report *report, ogi_format format) {
    ogi_buffer *buffer;
    EXPECT(ogi_serialize(report, format, &buffer) == OGI_OK);
    put(name, buffer);
    ogi_buffer_free(buffer);
}

static void put_file(const char *path) {
    contents file = read_file(path);
    ogi_report *report;
    ogi_findings *reading, *findings;
    const ogi_status status =
        ogi_parse(file.bytes, file.size, OGI_FORMAT_AUTO, &report, &reading);
    free(file.bytes); /* the library keeps no pointer to it */
    printf("file %s\nstatus %s\n", path, ogi_status_name(status));
    put_findings("reading", reading);
    put_formats(reading);
    if (status == OGI_OK) {
        EXPECT(ogi_validate(report, NULL, &findings) == OGI_OK);
        put_findings("findings", findings);
        put_formats(findings);
        put_report("json", report, OGI_FORMAT_JSON);
        put_report("text", report, OGI_FORMAT_TEXT);
        ogi_findings_free(findings);
    }
    ogi_findings_free(reading);
    ogi_report_free(report);
}

int main(int count, char **arguments) {
    for (int i = 1; i < count; i++) put_file(arguments[i]);
    return fflush(stdout) != 0 || failures != 0;
}
