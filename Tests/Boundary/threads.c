/* threads.c FILE - threads that all make the library's very first call at once, and then read
 * one shared report: every one of them gets the same bytes. */
#define _POSIX_C_SOURCE 200112L
#include "program.h"
#include <ogireport.h>
#include <pthread.h>
#include <string.h>

enum { THREADS = 8, ROUNDS = 50 };

static contents file;
static ogi_report *shared;
static pthread_barrier_t start;

typedef struct {
    ogi_buffer *json, *findings;
} outcome;

static ogi_report *parse(void) {
    ogi_report *report = NULL;
    if (ogi_parse(file.bytes, file.size, OGI_FORMAT_AUTO, &report, NULL) != OGI_OK) abort();
    return report;
}

static outcome judge(const ogi_report *report) {
    outcome result;
    ogi_findings *findings;
    if (ogi_validate(report, NULL, &findings) != OGI_OK) abort();
    if (ogi_findings_serialize(findings, OGI_FORMAT_JSON, &result.findings) != OGI_OK) abort();
    if (ogi_serialize(report, OGI_FORMAT_JSON, &result.json) != OGI_OK) abort();
    ogi_findings_free(findings);
    return result;
}

static int is_same(const ogi_buffer *one, const ogi_buffer *other) {
    return ogi_buffer_size(one) == ogi_buffer_size(other) &&
           memcmp(ogi_buffer_bytes(one), ogi_buffer_bytes(other), ogi_buffer_size(one)) == 0;
}

static void forget(outcome result) {
    ogi_buffer_free(result.json);
    ogi_buffer_free(result.findings);
}

static void *work(void *differences) {
    pthread_barrier_wait(&start);
    ogi_report *own = parse();
    const outcome first = judge(own);
    if (pthread_barrier_wait(&start) == PTHREAD_BARRIER_SERIAL_THREAD) shared = parse();
    pthread_barrier_wait(&start);
    for (int round = 0; round < ROUNDS; round++) {
        const outcome again = judge(shared);
        if (!is_same(first.json, again.json) || !is_same(first.findings, again.findings))
            ++*(int *)differences;
        forget(again);
    }
    forget(first);
    ogi_report_free(own);
    return NULL;
}

int main(int count, char **arguments) {
    if (count != 2) return 64;
    file = read_file(arguments[1]);
    pthread_t threads[THREADS];
    int differences[THREADS] = {0};
    EXPECT(pthread_barrier_init(&start, NULL, THREADS) == 0);
    for (int i = 0; i < THREADS; i++)
        if (pthread_create(&threads[i], NULL, work, &differences[i]) != 0) return 71;
    for (int i = 0; i < THREADS; i++) {
        EXPECT(pthread_join(threads[i], NULL) == 0);
        EXPECT(differences[i] == 0);
    }
    ogi_report_free(shared);
    free(file.bytes);
    return failures != 0;
}
