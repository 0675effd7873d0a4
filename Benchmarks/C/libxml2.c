/* libxml2.c - libxml2's HTML parser, the one behind lxml and PHP's DOMDocument, from C. */
#include "bench.h"
#include "grid.h"
#include <libxml/HTMLparser.h>
#include <string.h>

static xmlNode *after(xmlNode *node, const xmlNode *root) {
    if (node->type != XML_ENTITY_REF_NODE && node->children != NULL) return node->children;
    while (node != root && node->next == NULL) node = node->parent;
    return node == root ? NULL : node->next;
}

static int is(const xmlNode *node, const char *name) {
    return node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0;
}

static const char *attribute(const xmlNode *node, const char *name) {
    for (const xmlAttr *one = node->properties; one != NULL; one = one->next)
        if (strcmp((const char *)one->name, name) == 0)
            return one->children == NULL ? NULL : (const char *)one->children->content;
    return NULL;
}

static void walk_table(xmlNode *table) {
    grid_table();
    for (xmlNode *node = table; (node = after(node, table)) != NULL;) {
        if (is(node, "tr")) grid_row();
        else if (is(node, "td") || is(node, "th"))
            grid_cell(attribute(node, "colspan"), attribute(node, "rowspan"));
        else if (node->type == XML_TEXT_NODE && !is(node->parent, "tr") &&
                 !is(node->parent, "tbody"))
            grid_text((const char *)node->content, strlen((const char *)node->content));
    }
}

static size_t walk(xmlNode *root) {
    for (xmlNode *node = root; node != NULL; node = after(node, root))
        if (is(node, "table")) walk_table(node);
    return grid_end();
}

static size_t parse(const document *document, int grid) {
    xmlDoc *parsed = htmlReadMemory(document->bytes, (int)document->size, NULL, NULL,
                                    HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
    xmlNode *root = xmlDocGetRootElement(parsed);
    const size_t result = grid && root != NULL ? walk(root) : root != NULL;
    xmlFreeDoc(parsed);
    return result;
}

static size_t dom(const document *document, void *prepared) {
    (void)prepared;
    return parse(document, 0);
}

static size_t dom_grid(const document *document, void *prepared) {
    (void)prepared;
    return parse(document, 1);
}

ENTERS enter_libxml2(void) {
    static const char *const kinds[] = {"clean-html", "word-html", "gb18030-html"};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        enter((work){kinds[i], "libxml2: DOM", NULL, dom});
        enter((work){kinds[i], "libxml2: DOM + grid", NULL, dom_grid});
    }
}
