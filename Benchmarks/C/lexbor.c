/* lexbor.c - lexbor, the HTML parser behind selectolax, from C. */
#include "bench.h"
#include "grid.h"
#include <iconv.h>
#include <lexbor/dom/dom.h>
#include <lexbor/html/html.h>
#include <lexbor/html/tokenizer.h>
#include <stdlib.h>

static lxb_dom_node_t *after(lxb_dom_node_t *node, const lxb_dom_node_t *root) {
    if (node->first_child != NULL) return node->first_child;
    while (node != root && node->next == NULL) node = node->parent;
    return node == root ? NULL : node->next;
}

static const char *attribute(lxb_dom_node_t *node, const char *name) {
    return (const char *)lxb_dom_element_get_attribute(
        lxb_dom_interface_element(node), (const lxb_char_t *)name, 7, NULL);
}

static void walk_table(lxb_dom_node_t *table) {
    grid_table();
    for (lxb_dom_node_t *node = table; (node = after(node, table)) != NULL;) {
        if (node->local_name == LXB_TAG_TR) grid_row();
        else if (node->local_name == LXB_TAG_TD || node->local_name == LXB_TAG_TH)
            grid_cell(attribute(node, "colspan"), attribute(node, "rowspan"));
        else if (node->type == LXB_DOM_NODE_TYPE_TEXT && node->parent->local_name != LXB_TAG_TR &&
                 node->parent->local_name != LXB_TAG_TBODY) {
            const lexbor_str_t *data = &lxb_dom_interface_character_data(node)->data;
            grid_text((const char *)data->data, data->length);
        }
    }
}

static size_t walk(lxb_html_document_t *document) {
    lxb_dom_node_t *const root = lxb_dom_interface_node(document);
    for (lxb_dom_node_t *node = root; (node = after(node, root)) != NULL;)
        if (node->local_name == LXB_TAG_TABLE) walk_table(node);
    return grid_end();
}

static size_t parse(const char *bytes, size_t size, int grid) {
    lxb_html_document_t *document = lxb_html_document_create();
    lxb_html_document_parse(document, (const lxb_char_t *)bytes, size);
    const size_t result = grid ? walk(document) : 1;
    lxb_html_document_destroy(document);
    return result;
}

static size_t dom(const document *document, void *prepared) {
    (void)prepared;
    return parse(document->bytes, document->size, 0);
}

static size_t dom_grid(const document *document, void *prepared) {
    (void)prepared;
    return parse(document->bytes, document->size, 1);
}

static size_t dom_grid_reused(const document *document, void *prepared) {
    (void)prepared;
    static lxb_html_document_t *reused;
    if (reused == NULL) reused = lxb_html_document_create();
    lxb_html_document_clean(reused);
    lxb_html_document_parse(reused, (const lxb_char_t *)document->bytes, document->size);
    return walk(reused);
}

/* lexbor's parser takes UTF-8 only. */
static size_t decoded_dom_grid(const document *document, void *prepared) {
    (void)prepared;
    size_t left = document->size, room = 2 * left;
    char *utf8 = malloc(room), *from = document->bytes, *to = utf8;
    const iconv_t decoder = iconv_open("UTF-8", "GB18030");
    iconv(decoder, &from, &left, &to, &room);
    iconv_close(decoder);
    const size_t result = parse(utf8, (size_t)(to - utf8), 1);
    free(utf8);
    return result;
}

static lxb_html_token_t *count(lxb_html_tokenizer_t *tokenizer, lxb_html_token_t *token,
                               void *counter) {
    (void)tokenizer;
    ++*(size_t *)counter;
    return token;
}

static size_t tokens(const document *document, void *prepared) {
    (void)prepared;
    size_t counter = 0;
    lxb_html_tokenizer_t *tokenizer = lxb_html_tokenizer_create();
    lxb_html_tokenizer_init(tokenizer);
    lxb_html_tokenizer_callback_token_done_set(tokenizer, count, &counter);
    lxb_html_tokenizer_begin(tokenizer);
    lxb_html_tokenizer_chunk(tokenizer, (const lxb_char_t *)document->bytes, document->size);
    lxb_html_tokenizer_end(tokenizer);
    lxb_html_tokenizer_destroy(tokenizer);
    return counter;
}

ENTERS enter_lexbor(void) {
    static const char *const kinds[] = {"clean-html", "word-html"};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        enter((work){kinds[i], "lexbor: tokens", NULL, tokens});
        enter((work){kinds[i], "lexbor: DOM", NULL, dom});
        enter((work){kinds[i], "lexbor: DOM + grid", NULL, dom_grid});
        enter((work){kinds[i], "lexbor: DOM + grid, document reused", NULL, dom_grid_reused});
    }
    enter((work){"gb18030-html", "lexbor: iconv + DOM + grid", NULL, decoded_dom_grid});
}
