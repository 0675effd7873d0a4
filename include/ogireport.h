/*
 * ogireport.h - read, judge and write China's government information disclosure
 * annual reports (政府信息公开工作年度报告).
 *
 * This file is the contract. It serves C99 to C23, C++11 to C++20, Swift and PHP's FFI.
 *
 * Conventions, once for all functions
 *
 *   Results    Most functions return an ogi_status, OGI_OK (0) on success. Outputs come
 *              last and are set to NULL (or 0) before anything else happens.
 *   NULL       Any pointer may be NULL. Where one is needed, OGI_NULL_ARGUMENT (or NULL,
 *              or 0) comes back; nothing crashes.
 *   Ownership  What a function gives through an `out_` parameter is yours: free it once,
 *              with the function of its type. Freeing NULL does nothing. Everything
 *              returned as a `const` pointer is lent:
 *
 *                lent by                                lives until
 *                ogi_buffer_bytes                       ogi_buffer_free
 *                ogi_finding_rule, _message, _path      ogi_findings_free
 *                ogi_status_name, ogi_version           the library is unloaded
 *
 *              Input bytes are copied: they need not outlive the call.
 *   Text       UTF-8, NUL-terminated; input can have other encodings. Sizes and offsets
 *              count bytes; lines and columns count from 1, columns in Unicode code points.
 *   Threads    There is no global state. A handle never changes after it was made: any
 *              number of threads may read one. Only freeing needs to be the last use.
 *   Versions   Within ABI version 1 functions and constants are only added. Treat
 *              constants that you do not know as a kind of failure, not as success.
 */
#ifndef OGIREPORT_H
#define OGIREPORT_H
#include "ogireport_begin.h"

/* A report as it was read. Since 0.1. */
typedef struct ogi_report ogi_report;

/* What was found out about a report: a verdict and a list of findings in the order of the
 * document, numbered from 0. Since 0.1. */
typedef struct ogi_findings ogi_findings;

/* Bytes that the library wrote. Since 0.1. */
typedef struct ogi_buffer ogi_buffer;

/* How a call ended. Since 0.1. */
typedef int32_t ogi_status;
enum {
    OGI_OK = 0,
    /* The caller's mistakes */
    OGI_NULL_ARGUMENT = 1,    /* a pointer that is needed is NULL */
    OGI_INVALID_ARGUMENT = 2, /* a number outside its list, an index past the end */
    OGI_UNSUPPORTED = 3,      /* this version cannot read or write that format */
    /* Refusals: the bytes are not a report. One finding says what is wrong and where. */
    OGI_EMPTY_INPUT = 16,      /* no bytes, or nothing but white space */
    OGI_NOT_A_REPORT = 17,     /* readable, but no annual report of the form; the finding says
                                * what it is instead, where that can be seen */
    OGI_BEFORE_2019 = 18,      /* a report of a year before the regulated form */
    OGI_MALFORMED = 19,        /* the syntax of the format is broken */
    OGI_INVALID_ENCODING = 20, /* one character in 1,000 or more is no text in the encoding */
    OGI_LIMIT_EXCEEDED = 21    /* larger than a limit of the library; the finding names it */
};

/* What bytes are. Since 0.1: AUTO, JSON, HTML, TEXT and MARKDOWN are read, JSON and TEXT are
 * written, CSV and DOCX are OGI_UNSUPPORTED. */
typedef int32_t ogi_format;
enum {
    OGI_FORMAT_AUTO = 0,     /* reading: found out from the bytes */
    OGI_FORMAT_JSON = 1,     /* canonical JSON: ogi-report/1, ogi-findings/1 */
    OGI_FORMAT_HTML = 2,     /* the page of a portal as it is, or a part of one */
    OGI_FORMAT_TEXT = 3,     /* copied text, a table cell a line; reading: also rows between
                              * bars or tabulators, and what pdftotext makes of a PDF */
    OGI_FORMAT_MARKDOWN = 4, /* Markdown with pipe tables, or with tables in HTML */
    OGI_FORMAT_CSV = 5,
    OGI_FORMAT_DOCX = 6
};

/* The judgement of a whole report. Since 0.1. */
typedef int32_t ogi_verdict;
enum {
    OGI_VALID = 0,               /* no error, no warning */
    OGI_VALID_WITH_WARNINGS = 1, /* no error */
    OGI_INVALID = 2,             /* one error or more */
    OGI_REFUSED = 3              /* the bytes are not a report */
};

/* The weight of one finding. Since 0.1. */
typedef int32_t ogi_severity;
enum {
    OGI_ERROR = 0,         /* the form forbids it, or figures contradict each other */
    OGI_WARNING = 1,       /* must be looked at, can be right */
    OGI_ADVICE = 2,        /* good practice */
    OGI_NOT_ASSESSABLE = 3 /* a sum that lacks a figure: counted, not listed */
};

/* The language of a message. Since 0.1. */
typedef int32_t ogi_language;
enum { OGI_CHINESE = 0, OGI_ENGLISH = 1 };

/* ---- The verbs ------------------------------------------------------------------- */

/* Reads one report. A figure whose row and column are not certain is left out and reported
 * with its printed text and its place: every figure is right or reported.
 *
 *   bytes, size    the input, at most 64 MiB; need not be NUL-terminated. UTF-8, GB 18030
 *                  (GBK, GB 2312), or UTF-16 with a byte-order mark; the bytes tell which,
 *                  a declaration in the page is not asked. JSON not in GB 18030
 *   format         OGI_FORMAT_AUTO, or what the caller knows better
 *   out_report     the report, or NULL after a refusal
 *   out_findings   may be NULL. What reading found out (a row left out, a label repaired,
 *                  page words removed); after a refusal the one finding that tells why,
 *                  with byte offset, line and column. Set for OGI_OK and every refusal.
 *
 * What reading found out also stays with the report: ogi_validate gives it again.
 * Returns OGI_OK, a refusal, OGI_UNSUPPORTED, OGI_INVALID_ARGUMENT or OGI_NULL_ARGUMENT.
 * Since 0.1. */
ogi_status ogi_parse(const char *bytes, size_t size, ogi_format format,
                     ogi_report **out_report, ogi_findings **out_findings);

/* Judges one report by the rule book.
 *
 *   report         the report
 *   previous       the report of the year before, for the rules from year to year, or NULL
 *   out_findings   what reading and the rules found, in the order of the document
 *
 * A report that breaks rules is OGI_OK: the verdict stands in the findings.
 * Since 0.1; no year-to-year rule is in the book yet, so `previous` changes nothing. */
ogi_status ogi_validate(const ogi_report *report, const ogi_report *previous,
                        ogi_findings **out_findings);

/* Writes one report. Equal reports give equal bytes; reading them gives an equal report.
 * Returns OGI_OK, OGI_UNSUPPORTED, OGI_INVALID_ARGUMENT (also for OGI_FORMAT_AUTO) or
 * OGI_NULL_ARGUMENT. Since 0.1: OGI_FORMAT_JSON and OGI_FORMAT_TEXT. */
ogi_status ogi_serialize(const ogi_report *report, ogi_format format,
                         ogi_buffer **out_buffer);

/* Writes findings. Since 0.1: OGI_FORMAT_JSON (`ogi-findings/1`, described in Docs). */
ogi_status ogi_findings_serialize(const ogi_findings *findings, ogi_format format,
                                  ogi_buffer **out_buffer);

/* ---- Findings, one by one --------------------------------------------------------- */

/* The verdict; OGI_REFUSED for NULL. Since 0.1. */
ogi_verdict ogi_findings_verdict(const ogi_findings *findings);

/* The number of findings listed; 0 for NULL. Since 0.1. */
size_t ogi_findings_count(const ogi_findings *findings);

/* The number of findings of one severity; 0 for NULL or an unknown severity.
 * OGI_NOT_ASSESSABLE gives the number of sums that lacked a figure. Since 0.1. */
size_t ogi_findings_count_of(const ogi_findings *findings, ogi_severity severity);

/* The id of the rule, such as "requests.row_total"; a refusal's begins with "refusal.".
 * NULL for NULL or an index past the end. Lent until the findings are freed. Since 0.1. */
const char *ogi_finding_rule(const ogi_findings *findings, size_t index);

/* The weight of a finding; OGI_ERROR for NULL or an index past the end. Since 0.1. */
ogi_severity ogi_finding_severity(const ogi_findings *findings, size_t index);

/* What is wrong, in one language. NULL for NULL, an index past the end or an unknown
 * language. Lent until the findings are freed. Since 0.1. */
const char *ogi_finding_message(const ogi_findings *findings, size_t index,
                                ogi_language language);

/* The path of the cell that the finding speaks of first, such as
 * "requests.received.total", or of another part of the report, such as "sections.other"
 * or "preface". NULL where there is none. Lent until the findings are freed. Since 0.1. */
const char *ogi_finding_path(const ogi_findings *findings, size_t index);

/* Where that is in the input. Every output may be NULL.
 * Returns OGI_OK; OGI_INVALID_ARGUMENT for an index past the end, or where the finding has
 * no place in the input (a section that is missing): the outputs are 0 then. Since 0.1. */
ogi_status ogi_finding_place(const ogi_findings *findings, size_t index, size_t *out_line,
                             size_t *out_column, size_t *out_offset, size_t *out_length);

/* ---- Buffers ---------------------------------------------------------------------- */

/* The bytes, followed by a NUL that the size does not count; NULL for NULL.
 * Lent until the buffer is freed. Since 0.1. */
const uint8_t *ogi_buffer_bytes(const ogi_buffer *buffer);

/* The number of bytes; 0 for NULL. Since 0.1. */
size_t ogi_buffer_size(const ogi_buffer *buffer);

/* ---- Freeing ---------------------------------------------------------------------- */

void ogi_report_free(ogi_report *report);
void ogi_findings_free(ogi_findings *findings);
void ogi_buffer_free(ogi_buffer *buffer);

/* ---- The library ------------------------------------------------------------------ */

/* The name of a status, such as "OGI_NOT_A_REPORT"; "OGI_UNKNOWN" for others. Since 0.1. */
const char *ogi_status_name(ogi_status status);

/* The version, such as "0.1.0". Since 0.1. */
const char *ogi_version(void);

/* The version of this contract: 1. Since 0.1. */
uint32_t ogi_abi_version(void);

#include "ogireport_end.h"
#endif
