/* mutations.c N FILE... - every prefix of every file, and N random one-byte changes of each: all
 * end in a report or a refusal, as the file's own format and as AUTO. */
#define _POSIX_C_SOURCE 200112L
#include "judged.h"
#include <inttypes.h>
#include <signal.h>
#include <unistd.h>

static const uint64_t seed = UINT64_C(0x9e3779b97f4a7c15);
enum { PATIENCE = 20 };

/* The input at hand, for the message when something goes wrong. */
static struct {
    const char *path;
    size_t prefix, position;
    unsigned change;
} now;
static size_t reports, refusals;

static void tell_input(void) {
    if (now.change == 0) fprintf(stderr, "  in the first %zu bytes of %s\n", now.prefix, now.path);
    else
        fprintf(stderr, "  in %s with byte %zu xor 0x%02x\n", now.path, now.position, now.change);
}

static void trapped(int signal_number) {
    fprintf(stderr, "signal %d\n", signal_number);
    tell_input();
    _exit(128 + signal_number);
}

static void judge(const char *bytes, size_t size, ogi_format own) {
    const int before = failures;
    expect_judged(bytes, size, OGI_FORMAT_AUTO);
    if (expect_judged(bytes, size, own)) reports++;
    else refusals++;
    if (failures == before) return;
    tell_input();
    if (failures > PATIENCE) exit(1);
}

static uint64_t next(void) {
    static uint64_t state = seed;
    state ^= state << 13;
    state ^= state >> 7;
    return state ^= state << 17;
}

static void judge_prefixes(const contents *file, ogi_format own) {
    now.change = 0;
    for (now.prefix = 0; now.prefix <= file->size; now.prefix++)
        judge(file->bytes, now.prefix, own);
}

static void judge_changes(const contents *file, ogi_format own, unsigned long count) {
    for (unsigned long i = 0; i < count && file->size > 0; i++) {
        now.position = next() % file->size;
        now.change = 1 + next() % 255;
        file->bytes[now.position] = (char)(file->bytes[now.position] ^ now.change);
        judge(file->bytes, file->size, own);
        file->bytes[now.position] = (char)(file->bytes[now.position] ^ now.change);
    }
}

static ogi_format format_of(const char *path) {
    const char *ending = strrchr(path, '.');
    return ending != NULL && strcmp(ending, ".json") == 0 ? OGI_FORMAT_JSON : OGI_FORMAT_TEXT;
}

int main(int count, char **arguments) {
    if (count < 3) return 64;
    const int fatal[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE};
    for (size_t i = 0; i < sizeof fatal / sizeof *fatal; i++) signal(fatal[i], trapped);
    const unsigned long changes = strtoul(arguments[1], NULL, 10);
    for (int i = 2; i < count; i++) {
        contents file = read_file(now.path = arguments[i]);
        judge_prefixes(&file, format_of(now.path));
        judge_changes(&file, format_of(now.path), changes);
        free(file.bytes);
    }
    printf("seed %" PRIx64 ", %lu changes: %zu reports, %zu refusals, %d failures\n", seed, changes,
           reports, refusals, failures);
    return failures != 0;
}
