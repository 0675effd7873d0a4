#include "grid.h"
#include <stdlib.h>
#include <string.h>

enum { COLUMNS = 256, ROWS = 4096, CELLS = 1 << 16, TEXT = 1 << 22 };

/* The cell at every place of the table, and the text of every cell. */
static unsigned places[ROWS][COLUMNS];
static struct {
    size_t start, end;
} texts[CELLS];
static char text[TEXT];

static size_t filled, text_size;
static unsigned cells, rows, column, width;
static unsigned left[COLUMNS]; /* rows that a cell from above still reaches down */

void grid_table(void) {
    rows = column = cells = width = 0;
    text_size = 0;
    memset(left, 0, sizeof left);
}

/* Fills the place at the column from the cell above, if that reaches down to it. */
static int reached(void) {
    if (left[column] == 0) return 0;
    left[column]--;
    places[rows - 1][column] = places[rows > 1 ? rows - 2 : 0][column];
    column++;
    filled++;
    return 1;
}

void grid_row(void) {
    while (rows > 0 && column < width)
        if (!reached()) column++;
    if (rows < ROWS) rows++;
    column = 0;
}

static unsigned span(const char *digits, unsigned limit) {
    const long value = digits == NULL ? 1 : strtol(digits, NULL, 10);
    return value < 1 ? 1 : value > (long)limit ? limit : (unsigned)value;
}

void grid_cell(const char *colspan, const char *rowspan) {
    if (rows == 0) grid_row();
    while (column < width && reached()) {}
    const unsigned across = span(colspan, COLUMNS), down = span(rowspan, ROWS);
    if (cells + 1 < CELLS) cells++;
    texts[cells].start = texts[cells].end = text_size;
    for (unsigned i = 0; i < across && column < COLUMNS; i++, column++, filled++) {
        places[rows - 1][column] = cells;
        left[column] = down - 1;
    }
    if (column > width) width = column;
}

void grid_text(const char *bytes, size_t size) {
    if (size > TEXT - text_size) return;
    memcpy(text + text_size, bytes, size);
    texts[cells].end = text_size += size;
}

size_t grid_end(void) {
    const size_t result = filled;
    filled = 0;
    return result;
}
