#include "corpus.h"
#include <stdio.h>
#include <stdlib.h>

static document read_all(FILE *file) {
    document document = {NULL, 0};
    fseek(file, 0, SEEK_END);
    const long size = ftell(file);
    rewind(file);
    document.bytes = malloc((size_t)size + 1);
    document.size = fread(document.bytes, 1, (size_t)size, file);
    return document;
}

size_t read_corpus(const char *directory, const char *kind, document documents[MOST_DOCUMENTS]) {
    size_t count = 0;
    for (; count < MOST_DOCUMENTS; count++) {
        char path[4096];
        snprintf(path, sizeof path, "%s/%s/%02zu", directory, kind, count);
        FILE *file = fopen(path, "rb");
        if (file == NULL) break;
        documents[count] = read_all(file);
        fclose(file);
    }
    return count;
}
