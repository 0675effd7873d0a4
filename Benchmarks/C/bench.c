/*
 * bench.c - measures ogireport and the C libraries linked with it, over one corpus.
 *
 *   bench CORPUS ROUNDS   times. Every round does all works of all kinds in turn, so that
 *                         whatever slows the machine down hits all alike; a work's time is the
 *                         best of its rounds, and a round's is the median over the documents.
 *                         Up to half a millisecond it is the clock's time, above it the
 *                         processor's.
 *   bench CORPUS count    under callgrind: the instructions of every work, one dump each.
 *
 * Prints a line of tab-separated fields for each work:
 *   time  KIND NAME NANOSECONDS BYTES OUTCOME   of one document
 *   note  KIND NAME WORDS                       instead of a time, or beside it
 *   count KIND NAME DOCUMENTS                   in the order of the dumps
 */
#define _POSIX_C_SOURCE 200809L
#include "bench.h"
#include "corpus.h"
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#if __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>
#else
#define CALLGRIND_ZERO_STATS
#define CALLGRIND_DUMP_STATS
#endif

enum { MOST_WORKS = 100, COUNTED_DOCUMENTS = 10, LONG = 500000 /* nanoseconds */ };

typedef struct {
    work work;
    document documents[MOST_DOCUMENTS];
    void *prepared[MOST_DOCUMENTS];
    size_t count, outcome;
    uint64_t best;
    int refused;
} entry;

static entry entries[MOST_WORKS];
static size_t entered;

void enter(work work) {
    if (entered < MOST_WORKS) entries[entered++].work = work;
}

static int ascending(const void *left, const void *right) {
    const uint64_t a = *(const uint64_t *)left, b = *(const uint64_t *)right;
    return (a > b) - (a < b);
}

static uint64_t now(clockid_t clock) {
    struct timespec time;
    clock_gettime(clock, &time);
    return (uint64_t)time.tv_sec * 1000000000 + (uint64_t)time.tv_nsec;
}

/* Documents that cannot be read are said; the work is measured only if there are none. */
static void prepare(entry *entry) {
    size_t refused = 0;
    const char *words = NULL;
    for (size_t i = 0; i < entry->count && entry->work.prepare != NULL; i++) {
        const char *refusal = NULL;
        entry->prepared[i] = entry->work.prepare(&entry->documents[i], &refusal);
        if (refusal == NULL) continue;
        refused++;
        words = refusal;
    }
    if (refused == 0) return;
    entry->refused = strcmp(words, "read with errors") != 0;
    printf("note\t%s\t%s\t%s%s: %zu of %zu\n", entry->work.kind, entry->work.name,
           entry->refused ? "not read: " : "", words, refused, entry->count);
}

static void run_round(entry *entry) {
    uint64_t times[MOST_DOCUMENTS];
    entry->outcome = 0;
    for (size_t i = 0; i < entry->count; i++) {
        const uint64_t busy = now(CLOCK_PROCESS_CPUTIME_ID), start = now(CLOCK_MONOTONIC);
        entry->outcome += entry->work.run(&entry->documents[i], entry->prepared[i]);
        times[i] = now(CLOCK_MONOTONIC) - start;
        /* Long enough for other processes to come between. */
        if (times[i] > LONG) times[i] = now(CLOCK_PROCESS_CPUTIME_ID) - busy;
    }
    qsort(times, entry->count, sizeof *times, ascending);
    const uint64_t median = times[entry->count / 2];
    if (entry->best == 0 || median < entry->best) entry->best = median;
}

static void print_time(const entry *entry) {
    size_t bytes = 0;
    for (size_t i = 0; i < entry->count; i++) bytes += entry->documents[i].size;
    printf("time\t%s\t%s\t%" PRIu64 "\t%zu\t%zu\n", entry->work.kind, entry->work.name,
           entry->best, bytes / entry->count, entry->outcome);
}

/* Once to warm up, once counted. */
static void count_instructions(entry *entry) {
    const size_t count = entry->count < COUNTED_DOCUMENTS ? entry->count : COUNTED_DOCUMENTS;
    for (int counted = 0; counted < 2; counted++) {
        CALLGRIND_ZERO_STATS;
        for (size_t i = 0; i < count; i++)
            entry->work.run(&entry->documents[i], entry->prepared[i]);
    }
    CALLGRIND_DUMP_STATS;
    printf("count\t%s\t%s\t%zu\n", entry->work.kind, entry->work.name, count);
}

int main(int count, char **arguments) {
    if (count != 3) return fputs("usage: bench CORPUS ROUNDS|count\n", stderr), 64;
    const int counting = strcmp(arguments[2], "count") == 0;
    for (size_t i = 0; i < entered; i++) {
        entry *entry = &entries[i];
        entry->count = read_corpus(arguments[1], entry->work.kind, entry->documents);
        if (entry->count == 0) return fprintf(stderr, "bench: no %s\n", entry->work.kind), 66;
        prepare(entry);
    }
    for (int round = counting ? 0 : atoi(arguments[2]); round > 0; round--)
        for (size_t i = 0; i < entered; i++)
            if (!entries[i].refused) run_round(&entries[i]);
    for (size_t i = 0; i < entered; i++) {
        if (entries[i].refused) continue;
        if (counting) count_instructions(&entries[i]);
        else print_time(&entries[i]);
    }
    return 0;
}
