/* rounds.c N FILE - N rounds of parse, validate and serialize do not grow the process: resident
 * memory at the end is at most 256 KB above what it was after a tenth of the rounds. Rounds go
 * over FILE as canonical JSON; one in a hundred reads FILE itself and writes copied text. */
#define _POSIX_C_SOURCE 200112L
#include "program.h"
#include <ogireport.h>
#include <unistd.h>

enum { ALLOWANCE_KB = 256, RARE = 100 };

/* Resident memory in KB, the second figure of /proc/self/statm. */
static long resident(void) {
    long total, pages = -1;
    FILE *statm = fopen("/proc/self/statm", "r");
    EXPECT(statm != NULL && fscanf(statm, "%ld %ld", &total, &pages) == 2);
    if (statm != NULL) fclose(statm);
    return pages * (sysconf(_SC_PAGESIZE) / 1024);
}

/* One round; gives what was written, to be freed. */
static ogi_buffer *go_round(const char *bytes, size_t size, ogi_format format) {
    ogi_report *report;
    ogi_findings *read, *judged;
    ogi_buffer *written, *listed;
    EXPECT(ogi_parse(bytes, size, OGI_FORMAT_AUTO, &report, &read) == OGI_OK);
    EXPECT(ogi_validate(report, NULL, &judged) == OGI_OK);
    EXPECT(ogi_serialize(report, format, &written) == OGI_OK);
    EXPECT(ogi_findings_serialize(judged, OGI_FORMAT_JSON, &listed) == OGI_OK);
    ogi_buffer_free(listed);
    ogi_findings_free(judged);
    ogi_findings_free(read);
    ogi_report_free(report);
    return written;
}

static void go_rounds(long first, long end, const contents *file, const ogi_buffer *json) {
    for (long i = first; i < end && failures == 0; i++) {
        ogi_buffer_free(go_round((const char *)ogi_buffer_bytes(json), ogi_buffer_size(json),
                                 OGI_FORMAT_JSON));
        if (i % RARE == 0) ogi_buffer_free(go_round(file->bytes, file->size, OGI_FORMAT_TEXT));
    }
}

int main(int count, char **arguments) {
    if (count != 3) return 64;
    const long rounds = atol(arguments[1]);
    contents file = read_file(arguments[2]);
    ogi_buffer *json = go_round(file.bytes, file.size, OGI_FORMAT_JSON);
    go_rounds(0, rounds / 10, &file, json);
    const long early = resident();
    go_rounds(rounds / 10, rounds, &file, json);
    const long late = resident();
    ogi_buffer_free(json);
    free(file.bytes);
    printf("%ld rounds: %ld KB, at the end %ld KB\n", rounds, early, late);
    EXPECT(early > 0 && late - early <= ALLOWANCE_KB);
    return failures != 0;
}
