/* What the core takes from the C library: the conversion of text. */
#include <iconv.h>
