/* bench.h - what a measured piece of work is, and how it is entered in the list. */
#ifndef BENCH_H
#define BENCH_H
#include <stddef.h>

/* One file of the corpus. */
typedef struct {
    char *bytes;
    size_t size;
} document;

/* Something done to every document of a kind. */
typedef struct {
    const char *kind; /* the folder of the corpus */
    const char *name; /* "library: what is done" */
    /* What the work needs that is not to be measured, made once for a document. NULL if it needs
     * nothing. A refusal sets *out_refusal to its name; the work is then not measured. */
    void *(*prepare)(const document *document, const char **out_refusal);
    /* The work itself, its clearing up included. The result says how much came out of it. */
    size_t (*run)(const document *document, void *prepared);
} work;

/* Enters a work; called before main() by the file of each library that is linked. */
void enter(work work);
#define ENTERS __attribute__((constructor)) static void

#endif
