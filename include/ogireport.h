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
 *                ogi_finding_… (every text)             ogi_findings_free
 *                ogi_rule_id, ogi_status_name,          the library is unloaded
 *                ogi_version
 *
 *              Input bytes are copied: they need not outlive the call.
 *   Text       UTF-8, NUL-terminated; input can have other encodings. Sizes and offsets
 *              count bytes; lines and columns count from 1, columns in Unicode code points.
 *   Threads    There is no global state. A handle does not change after it was made: any
 *              number of threads may read one. Only freeing needs to be the last use. The
 *              exceptions are the functions with `_set_` and `_read_` in their names, which
 *              change the options or the report that they are given: while one of them
 *              runs, no other thread may use that handle.
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

/* What a caller knows or decides about a judgement: weights of rules, waivers, the
 * publication. It can be used for any number of reports. Since 0.1. */
typedef struct ogi_options ogi_options;

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
 * written, CSV is written of findings alone, DOCX is OGI_UNSUPPORTED. */
typedef int32_t ogi_format;
enum {
    OGI_FORMAT_AUTO = 0,     /* reading: found out from the bytes */
    OGI_FORMAT_JSON = 1,     /* canonical JSON: ogi-report/1, ogi-findings/1 */
    OGI_FORMAT_HTML = 2,     /* the page of a portal as it is, or a part of one */
    OGI_FORMAT_TEXT = 3,     /* copied text, a table cell a line; reading: also rows between
                              * bars or tabulators, and what pdftotext makes of a PDF */
    OGI_FORMAT_MARKDOWN = 4, /* Markdown with pipe tables, or with tables in HTML */
    OGI_FORMAT_CSV = 5,      /* findings are written as CSV, RFC 4180 */
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
    OGI_ERROR = 0,          /* the form forbids it, or figures contradict each other */
    OGI_WARNING = 1,        /* must be looked at, can be right */
    OGI_ADVICE = 2,         /* good practice */
    OGI_NOT_ASSESSABLE = 3, /* a sum that lacks a figure: counted, not listed */
    OGI_WAIVED = 4          /* for counting alone: listed, and in no other count */
};

/* The language of a message. Since 0.1. */
typedef int32_t ogi_language;
enum { OGI_CHINESE = 0, OGI_ENGLISH = 1 };

/* What a cell holds. Blank, zero and absent are three different things. Since 0.1. */
typedef int32_t ogi_cell_kind;
enum {
    OGI_CELL_ABSENT = 0, /* the cell is not in the report */
    OGI_CELL_BLANK = 1,  /* it is there, and nothing is printed in it */
    OGI_CELL_NUMBER = 2,
    OGI_CELL_MARK = 3, /* a sign that stands for none: / - 无 … */
    OGI_CELL_TEXT = 4  /* anything else that is not a figure */
};

/* A figure of a finding. Since 0.1. */
typedef int32_t ogi_figure;
enum {
    OGI_FIGURE_EXPECTED = 0,   /* what must be reached: the printed total, the bound */
    OGI_FIGURE_ACTUAL = 1,     /* what is there instead: what the parts add up to */
    OGI_FIGURE_DIFFERENCE = 2, /* actual - expected */
    OGI_FIGURE_SUGGESTED = 3   /* what ogi_finding_cause should be for the sums to hold */
};

/* What findings are written as. Since 0.1. */
typedef int32_t ogi_findings_format;
enum {
    OGI_FINDINGS_JSON = 0,        /* ogi-findings/1, in both languages */
    OGI_FINDINGS_TEXT = 1,        /* for people: the line of the input, a mark under the place */
    OGI_FINDINGS_CSV = 2,         /* RFC 4180, a finding a row, in both languages */
    OGI_FINDINGS_SARIF = 3,       /* SARIF 2.1.0 */
    OGI_FINDINGS_JUNIT = 4,       /* JUnit XML, a test case a rule: errors fail */
    OGI_FINDINGS_JUNIT_STRICT = 5 /* the same: errors and warnings fail */
};

/* What a rule's findings weigh by the caller's decision. Since 0.1. */
typedef int32_t ogi_level;
enum {
    OGI_LEVEL_OFF = 0, /* they are left out, and so are its sums that lack a figure */
    OGI_LEVEL_ADVICE = 1,
    OGI_LEVEL_WARNING = 2,
    OGI_LEVEL_ERROR = 3
};

/* Who publishes a report. Since 0.1. */
typedef int32_t ogi_body;
enum {
    OGI_DEPARTMENT = 0, /* a department of a government: by 31 January */
    OGI_GOVERNMENT = 1  /* a local government, through its competent office: by 31 March */
};

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

/* Reads one report within the caller's limits.
 *
 *   options        its input limit counts; read, not kept; NULL for none, which is ogi_parse
 *
 * The rest is as for ogi_parse, which see. An input beyond the limit is not touched:
 * OGI_LIMIT_EXCEEDED. Memory grows with the input, so the input limit bounds it too.
 * Since 0.1. */
ogi_status ogi_parse_with(const char *bytes, size_t size, ogi_format format,
                          const ogi_options *options, ogi_report **out_report,
                          ogi_findings **out_findings);

/* Reads and judges one report in a single call.
 *
 *   bytes, size, format   as for ogi_parse
 *   options        as for ogi_parse_with and ogi_validate_with; NULL for none
 *   out_buffer     the findings as JSON, `ogi-findings/1`, also of a refusal
 *
 * Returns what ogi_parse returns: OGI_OK for a report, whatever its findings.
 * out_buffer is NULL only where the arguments are wrong. Since 0.1. */
ogi_status ogi_check(const char *bytes, size_t size, ogi_format format,
                     const ogi_options *options, ogi_buffer **out_buffer);

/* Judges one report by the rule book.
 *
 *   report         the report
 *   previous       the report of the same agency for the year before, for the rules from year
 *                  to year, or NULL. If it is another's or of another year only that is told.
 *                  Findings name its figures with `previous.` before the path and no place
 *   out_findings   what reading and the rules found, in the order of the document
 *
 * A report that breaks rules is OGI_OK: the verdict stands in the findings.
 * Since 0.1. */
ogi_status ogi_validate(const ogi_report *report, const ogi_report *previous,
                        ogi_findings **out_findings);

/* Judges one report as the caller's options say.
 *
 *   report, previous, out_findings   as for ogi_validate
 *   options        read, not kept; NULL for none, which is ogi_validate
 *
 * Returns what ogi_validate returns. Threads: any number may judge with the same options
 * while none changes them. Since 0.1. */
ogi_status ogi_validate_with(const ogi_report *report, const ogi_report *previous,
                             const ogi_options *options, ogi_findings **out_findings);

/* Writes one report. Equal reports give equal bytes; reading them gives an equal report.
 * Returns OGI_OK, OGI_UNSUPPORTED, OGI_INVALID_ARGUMENT (also for OGI_FORMAT_AUTO) or
 * OGI_NULL_ARGUMENT. Since 0.1: OGI_FORMAT_JSON and OGI_FORMAT_TEXT. */
ogi_status ogi_serialize(const ogi_report *report, ogi_format format,
                         ogi_buffer **out_buffer);

/* Writes findings. Since 0.1: OGI_FORMAT_JSON (`ogi-findings/1`, described in Docs),
 * OGI_FORMAT_TEXT (in Chinese) and OGI_FORMAT_CSV. */
ogi_status ogi_findings_serialize(const ogi_findings *findings, ogi_format format,
                                  ogi_buffer **out_buffer);

/* Writes findings in any of their formats.
 *
 *   format         one of ogi_findings_format
 *   language       of TEXT, SARIF and JUNIT; JSON and CSV have both
 *   name           the file or address of the input, UTF-8, which SARIF and JUNIT name;
 *                  NULL for "report"
 *   out_buffer     the bytes, yours to free
 *
 * Returns OGI_OK, OGI_INVALID_ARGUMENT for a number outside its list, or
 * OGI_NULL_ARGUMENT. Threads: any number may write the same findings. Since 0.1. */
ogi_status ogi_findings_write(const ogi_findings *findings, ogi_findings_format format,
                              ogi_language language, const char *name,
                              ogi_buffer **out_buffer);

/* ---- Options ---------------------------------------------------------------------- */

/* Makes options that change nothing: every rule as the book has it, nothing waived.
 *
 *   out_options    yours to free; set only with OGI_OK
 *
 * Returns OGI_OK or OGI_NULL_ARGUMENT. Since 0.1. */
ogi_status ogi_options_create(ogi_options **out_options);

/* Sets the weight of a rule or a group of rules. One set for a rule goes before one for its
 * group; of two for the same name the later holds. A finding that is lighter than its rule
 * usually is stays as light. Refusals are no rules.
 *
 *   options        changed: no other thread may use them meanwhile
 *   rule           the id of a rule, or its group: the word before the first dot, UTF-8
 *   level          one of ogi_level
 *
 * Returns OGI_OK, OGI_INVALID_ARGUMENT (no such rule or group, a number outside its list;
 * nothing changes) or OGI_NULL_ARGUMENT. Since 0.1. */
ogi_status ogi_options_set_level(ogi_options *options, const char *rule, ogi_level level);

/* Reads weights from JSON, `ogi-profile/1` (described in Docs), behind those set before.
 *
 *   options        changed with OGI_OK only: no other thread may use them meanwhile
 *   bytes, size    the JSON, copied; UTF-8, need not be NUL-terminated
 *   out_findings   may be NULL. Set after a refusal: what is wrong, and where
 *
 * Returns OGI_OK; OGI_MALFORMED, also for a rule that does not exist;
 * OGI_INVALID_ENCODING; OGI_LIMIT_EXCEEDED; or OGI_NULL_ARGUMENT. Since 0.1. */
ogi_status ogi_options_read_profile(ogi_options *options, const char *bytes, size_t size,
                                    ogi_findings **out_findings);

/* Reads waivers from JSON, `ogi-waivers/1` (described in Docs), in the place of those read
 * before. A waived finding is listed, but does not count; a waiver that has expired or that
 * waives nothing is a finding.
 *
 *   options        changed with OGI_OK only: no other thread may use them meanwhile
 *   bytes, size    the JSON, copied; UTF-8, need not be NUL-terminated
 *   today          the day to judge expiry by, "2026-12-31": the library has no clock
 *   out_findings   may be NULL. Set after a refusal: what is wrong, and where
 *
 * Returns OGI_OK; OGI_INVALID_ARGUMENT if `today` is no day; OGI_MALFORMED,
 * OGI_INVALID_ENCODING, OGI_LIMIT_EXCEEDED; or OGI_NULL_ARGUMENT. Since 0.1. */
ogi_status ogi_options_read_waivers(ogi_options *options, const char *bytes, size_t size,
                                    const char *today, ogi_findings **out_findings);

/* Says when and by whom the report was published, which the deadline rules judge.
 *
 *   options        changed with OGI_OK only: no other thread may use them meanwhile
 *   date           the day, "2025-01-31"
 *   body           one of ogi_body
 *
 * Returns OGI_OK, OGI_INVALID_ARGUMENT (no such day, a number outside its list) or
 * OGI_NULL_ARGUMENT. Since 0.1. */
ogi_status ogi_options_set_publication(ogi_options *options, const char *date, ogi_body body);

/* Sets the largest input that ogi_parse_with and ogi_check take.
 *
 *   options        changed with OGI_OK only: no other thread may use them meanwhile
 *   bytes          at most 64 MiB, the library's own limit
 *
 * Returns OGI_OK, OGI_INVALID_ARGUMENT (more than that) or OGI_NULL_ARGUMENT.
 * Since 0.1. */
ogi_status ogi_options_set_input_limit(ogi_options *options, size_t bytes);

/* ---- Parts of a report ------------------------------------------------------------
 *
 * A path is the name of a cell, such as "requests.received.total" (Docs/Form.md lists
 * them), or of a text: "agency", "title", "preface", "contact.address", ".postcode",
 * ".telephone", ".fax", ".email", "sections.overview", ".proactive", ".requests",
 * ".disputes", ".problems", ".other", and "sections.overview.heading" and so on.
 * Prose is a paragraph a line. Threads: any number, as for all of this part. */

/* The edition of the form: 2019 or 2021; 0 for NULL. Since 0.1. */
int32_t ogi_report_edition(const ogi_report *report);

/* The report year (统计年度); 0 where the report does not say it, and for NULL. Since 0.1. */
int32_t ogi_report_year(const ogi_report *report);

/* Reads a text.
 *
 *   path           of a text, UTF-8
 *   out_buffer     the text, yours to free; NULL where the report does not have it
 *
 * Returns OGI_OK, OGI_INVALID_ARGUMENT (no such path) or OGI_NULL_ARGUMENT. Since 0.1. */
ogi_status ogi_report_text(const ogi_report *report, const char *path,
                           ogi_buffer **out_buffer);

/* Reads a cell. Every output may be NULL.
 *
 *   path           of a cell, UTF-8
 *   out_kind       one of ogi_cell_kind
 *   out_text       the figure in plain digits ("96171.6", exact), or the text as printed;
 *                  empty for a blank cell, NULL for an absent one. Yours to free
 *   out_unit       the unit beside a figure, or NULL. Yours to free
 *   out_note       the note beside a figure, without its brackets, or NULL. Yours to free
 *
 * Returns OGI_OK, OGI_INVALID_ARGUMENT (no such path) or OGI_NULL_ARGUMENT. Since 0.1. */
ogi_status ogi_report_cell(const ogi_report *report, const char *path, ogi_cell_kind *out_kind,
                           ogi_buffer **out_text, ogi_buffer **out_unit,
                           ogi_buffer **out_note);

/* Where a cell stands in the input. Every output may be NULL. A pass over the input: for
 * many places ask the findings.
 * Returns OGI_OK; OGI_INVALID_ARGUMENT for no such path, or where the cell was not read from
 * an input: the outputs are 0 then; or OGI_NULL_ARGUMENT. Since 0.1. */
ogi_status ogi_report_place(const ogi_report *report, const char *path, size_t *out_line,
                            size_t *out_column, size_t *out_offset, size_t *out_length);

/* ---- Building a report ------------------------------------------------------------ */

/* Makes an empty report.
 *
 *   edition        2019 (years 2019 and 2020) or 2021 (since then)
 *   out_report     yours to free
 *
 * Returns OGI_OK, OGI_INVALID_ARGUMENT (no such edition) or OGI_NULL_ARGUMENT.
 * Threads: any number. Since 0.1. */
ogi_status ogi_report_create(int32_t edition, ogi_report **out_report);

/* Makes a report that is equal to another, to be changed on its own.
 *
 *   report         read, not kept
 *   out_report     yours to free
 *
 * Returns OGI_OK or OGI_NULL_ARGUMENT. Threads: any number. Since 0.1. */
ogi_status ogi_report_copy(const ogi_report *report, ogi_report **out_report);

/* Sets the report year; 0 takes it out.
 *
 *   report         changed with OGI_OK only: no other thread may use it meanwhile
 *   year           2019 to 9999
 *
 * Returns OGI_OK, OGI_INVALID_ARGUMENT or OGI_NULL_ARGUMENT. Since 0.1. */
ogi_status ogi_report_set_year(ogi_report *report, int32_t year);

/* Sets a text. A section that is not there comes with its first text, under the heading of
 * the form. The places of all texts in the input are forgotten.
 *
 *   report         changed with OGI_OK only: no other thread may use it meanwhile
 *   path           of a text, UTF-8
 *   text           UTF-8, copied; NULL takes the text out, a section with its heading.
 *                  Bytes that are no UTF-8 become U+FFFD; empty lines are no paragraphs
 *
 * Returns OGI_OK, OGI_INVALID_ARGUMENT (no such path) or OGI_NULL_ARGUMENT. Since 0.1. */
ogi_status ogi_report_set_text(ogi_report *report, const char *path, const char *text);

/* Sets a cell. Its place in the input is forgotten.
 *
 *   report         changed with OGI_OK only: no other thread may use it meanwhile
 *   path           of a cell, UTF-8
 *   text           as it would be printed, read as on a page: "12", "96,171.6万元",
 *                  "22（其中修订16件）", "/"; "" makes the cell blank, NULL takes it out
 *
 * Returns OGI_OK, OGI_INVALID_ARGUMENT (no such path, or the edition's form lacks the cell)
 * or OGI_NULL_ARGUMENT. Since 0.1. */
ogi_status ogi_report_set_cell(ogi_report *report, const char *path, const char *text);

/* ---- The rule book ---------------------------------------------------------------- */

/* The number of rules. Threads: any number, as for all of this part. Since 0.1. */
size_t ogi_rule_count(void);

/* The id of a rule, counted from 0 in the order of the form. NULL for an index past the
 * end. Lent until the library is unloaded. Since 0.1. */
const char *ogi_rule_id(size_t index);

/* The usual weight of a rule; OGI_ERROR for an index past the end. Since 0.1. */
ogi_severity ogi_rule_severity(size_t index);

/* Explains a rule: what it asks, the clause behind it, an example that keeps it and one
 * that breaks it, as text of several lines.
 *
 *   rule           the id, UTF-8
 *   language       one of ogi_language
 *   out_buffer     the text, yours to free
 *
 * Returns OGI_OK, OGI_INVALID_ARGUMENT (no such rule or language) or OGI_NULL_ARGUMENT.
 * Since 0.1. */
ogi_status ogi_rule_explain(const char *rule, ogi_language language, ogi_buffer **out_buffer);

/* Writes all rules as JSON, `ogi-rules/1` (described in Docs).
 *
 *   out_buffer     the bytes, yours to free
 *
 * Returns OGI_OK or OGI_NULL_ARGUMENT. Since 0.1. */
ogi_status ogi_rules_serialize(ogi_buffer **out_buffer);

/* ---- Findings, one by one --------------------------------------------------------- */

/* The verdict; OGI_REFUSED for NULL. Since 0.1. */
ogi_verdict ogi_findings_verdict(const ogi_findings *findings);

/* The number of findings listed, waived ones too; 0 for NULL. Since 0.1. */
size_t ogi_findings_count(const ogi_findings *findings);

/* The number of findings of one severity; 0 for NULL or an unknown severity.
 * Waived findings do not count. OGI_NOT_ASSESSABLE gives the number of sums that lacked a
 * figure, OGI_WAIVED that of waived findings. Since 0.1. */
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

/* The number of cells, or other parts of the report, that the finding speaks of; 0 for NULL or
 * an index past the end. The first is that of ogi_finding_path. Since 0.1. */
size_t ogi_finding_operand_count(const ogi_findings *findings, size_t index);

/* The path of one of them, counted from 0. NULL for NULL or an index past an end.
 * Lent until the findings are freed. Since 0.1. */
const char *ogi_finding_operand_path(const ogi_findings *findings, size_t index,
                                     size_t operand);

/* Its text as printed, empty where there is none or where it is personal data. NULL for NULL
 * or an index past an end. Lent until the findings are freed. Since 0.1. */
const char *ogi_finding_operand_text(const ogi_findings *findings, size_t index,
                                     size_t operand);

/* Where it stands in the input: as ogi_finding_place. Since 0.1. */
ogi_status ogi_finding_operand_place(const ogi_findings *findings, size_t index,
                                     size_t operand, size_t *out_line, size_t *out_column,
                                     size_t *out_offset, size_t *out_length);

/* A figure of the finding in plain digits, such as "18" or "-0.5". NULL where it has none, for
 * NULL, an index past the end and a number outside the list. Lent until the findings are
 * freed. Since 0.1. */
const char *ogi_finding_figure(const ogi_findings *findings, size_t index, ogi_figure figure);

/* The clause behind the rule, in one language. NULL where there is none (a refusal), for NULL,
 * an index past the end or an unknown language. Lent until the findings are freed.
 * Since 0.1. */
const char *ogi_finding_basis(const ogi_findings *findings, size_t index,
                              ogi_language language);

/* Where sums fail: the path of the cell that most likely is the misprint; what it should be is
 * the figure OGI_FIGURE_SUGGESTED. A suggestion, never applied. NULL where there is none, for
 * NULL and for an index past the end. Lent until the findings are freed. Since 0.1. */
const char *ogi_finding_cause(const ogi_findings *findings, size_t index);

/* 16 hexadecimal digits that stay the same when the same content is read again, from whatever
 * carrier: the name by which a waiver knows the finding. NULL for NULL or an index past the
 * end. Lent until the findings are freed. Since 0.1. */
const char *ogi_finding_fingerprint(const ogi_findings *findings, size_t index);

/* The reason why a finding is waived, as the waiver gives it. NULL for a finding that is
 * not, for NULL and for an index past the end. Lent until the findings are freed. Threads:
 * any number. Since 0.1. */
const char *ogi_finding_waiver(const ogi_findings *findings, size_t index);

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
void ogi_options_free(ogi_options *options);

/* ---- The library ------------------------------------------------------------------ */

/* The name of a status, such as "OGI_NOT_A_REPORT"; "OGI_UNKNOWN" for others. Since 0.1. */
const char *ogi_status_name(ogi_status status);

/* The version, such as "0.1.0". Since 0.1. */
const char *ogi_version(void);

/* The version of this contract: 1. Since 0.1. */
uint32_t ogi_abi_version(void);

#include "ogireport_end.h"
#endif
