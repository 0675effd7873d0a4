/* yyjson.c - yyjson, the fastest portable JSON library in C. */
#include "bench.h"
#include <stdlib.h>
#include "yyjson.h"

/* Looks at every key and every value, as anything that fills a structure must. */
static size_t walk(yyjson_val *value) {
    size_t sum = 0, index, count;
    yyjson_val *key, *each;
    if (yyjson_is_obj(value)) {
        yyjson_obj_foreach(value, index, count, key, each)
            sum += yyjson_get_len(key) + walk(each);
    } else if (yyjson_is_arr(value)) {
        yyjson_arr_foreach(value, index, count, each) sum += walk(each);
    } else {
        sum += yyjson_is_str(value) ? yyjson_get_len(value) : (size_t)yyjson_get_sint(value);
    }
    return sum;
}

static size_t read_walk(const document *document, void *prepared) {
    (void)prepared;
    yyjson_doc *read = yyjson_read(document->bytes, document->size, 0);
    const size_t sum = walk(yyjson_doc_get_root(read));
    yyjson_doc_free(read);
    return sum;
}

static void *prepare(const document *document, const char **out_refusal) {
    yyjson_doc *read = yyjson_read(document->bytes, document->size, 0);
    if (read == NULL) *out_refusal = "malformed";
    return read;
}

static size_t write_json(const document *document, void *prepared) {
    (void)document;
    size_t size;
    free(yyjson_write(prepared, 0, &size));
    return size;
}

ENTERS enter_yyjson(void) {
    enter((work){"json", "yyjson: read + walk", NULL, read_walk});
    enter((work){"json", "yyjson: write", prepare, write_json});
}
