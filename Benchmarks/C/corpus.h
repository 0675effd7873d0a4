/* corpus.h - the documents of one kind, in memory. */
#ifndef CORPUS_H
#define CORPUS_H
#include "bench.h"

enum { MOST_DOCUMENTS = 100 };

/* Reads DIRECTORY/KIND/00, 01 and so on until one is missing. Gives how many there are. */
size_t read_corpus(const char *directory, const char *kind, document documents[MOST_DOCUMENTS]);

#endif
