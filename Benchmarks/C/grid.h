/* grid.h - a table as rows and columns with its spans resolved and its texts collected: what a
 * reader of tables has to build upon any DOM. The memory is kept from document to document. */
#ifndef GRID_H
#define GRID_H
#include <stddef.h>

void grid_table(void); /* a table begins */
void grid_row(void);   /* a row of it begins */

/* A cell of the row begins. NULL is a span of 1. */
void grid_cell(const char *colspan, const char *rowspan);

void grid_text(const char *bytes, size_t size); /* text of that cell */

/* The document ends. Gives the number of places filled in all its tables. */
size_t grid_end(void);

#endif
