/* ogireport_begin.h - opens what ogireport_end.h closes; included by ogireport.h only.
 * PHP's FFI reads ogireport.h itself and takes every line with a number sign for a
 * comment, so the brackets for C++ stand here, where it does not look. */
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif
