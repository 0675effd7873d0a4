/* program.h - what the boundary programs share: expectations and whole files. */
#ifndef PROGRAM_H
#define PROGRAM_H
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static int failures;

/* Counts and prints what does not hold, and goes on. */
#define EXPECT(condition) \
    ((condition) ? (void)0 : complain(__FILE__, __LINE__, #condition))

static void complain(const char *file, int line, const char *condition) {
    failures++;
    fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, condition);
}

/* An address that no output may keep. */
#define POISON ((void *)(uintptr_t)0x5a5a)

typedef struct {
    char *bytes;
    size_t size;
} contents;

/* The whole of a file, in a block of exactly its size; ends the program if it cannot. */
static contents read_file(const char *path) {
    contents file = {NULL, 0};
    FILE *stream = fopen(path, "rb");
    if (stream != NULL && fseek(stream, 0, SEEK_END) == 0) {
        const long end = ftell(stream);
        rewind(stream);
        file.size = end < 0 ? 0 : (size_t)end;
        file.bytes = malloc(file.size ? file.size : 1);
    }
    if (file.bytes == NULL || fread(file.bytes, 1, file.size, stream) != file.size) {
        perror(path);
        exit(70);
    }
    fclose(stream);
    return file;
}

#endif
