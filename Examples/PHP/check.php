<?php
// check.php - judges annual reports and prints what was found, through PHP's FFI (7.4 or later).
//
//   php Examples/PHP/check.php [--lang=zh|en] [--json] FILE...      (- is standard input)
//
// Header and library are taken from $OGIREPORT_PREFIX, where `make install` put them,
// or else from this repository after `make lib`.
declare(strict_types=1);

const CLEAN = 0;
const FAULTY = 1;
const REFUSED = 2;
const USAGE = 64;

const HELP = <<<'TEXT'
usage: check.php [--lang=zh|en] [--json] FILE...      (- is standard input)

Judges government information disclosure annual reports: pages, text,
text of PDFs, Markdown, JSON.

  --lang=zh|en   language of the messages, Chinese unless told
  --json         findings as JSON (ogi-findings/1), one document a file

exit status  0 clean: valid, with or without warnings
             1 faulty: at least one error
             2 refused: not a report, or a file that cannot be read
            64 wrong usage

TEXT;

// By ogi_language; the lists by ogi_verdict and ogi_severity.
const WORDS = [
    [
        'verdict' => ['通过', '通过，但有警告', '不通过', '拒收'],
        'severity' => ['错误', '警告', '建议'],
        'counts' => "%s  %s  错误 %d · 警告 %d · 建议 %d · 无法核算 %d\n",
    ],
    [
        'verdict' => ['valid', 'valid, with warnings', 'invalid', 'refused'],
        'severity' => ['error  ', 'warning', 'advice '],
        'counts' => "%s  %s  errors %d · warnings %d · advice %d · not assessable %d\n",
    ],
];
const VERDICT_COLOUR = ['1;32', '1;33', '1;31', '1;31'];
const SEVERITY_COLOUR = ['31', '33', '36'];

function library(): FFI
{
    $prefix = getenv('OGIREPORT_PREFIX');
    $root = dirname(__DIR__, 2);
    $header = $prefix === false ? "$root/include/ogireport.h" : "$prefix/include/ogireport.h";
    $library = $prefix === false ? "$root/build/lib" : "$prefix/lib";
    return FFI::cdef(file_get_contents($header), "$library/libogireport.so.1");
}

/** Reads and judges. The findings are the caller's to free; NULL if there are none. */
function judge(FFI $ogi, string $bytes): FFI\CData
{
    $report = $ogi->new('ogi_report *');
    $findings = $ogi->new('ogi_findings *');
    $status = $ogi->ogi_parse(
        $bytes, strlen($bytes), $ogi->OGI_FORMAT_AUTO, FFI::addr($report), FFI::addr($findings));
    if ($status === $ogi->OGI_OK) {
        $ogi->ogi_findings_free($findings); // ogi_validate gives them again
        $ogi->ogi_validate($report, null, FFI::addr($findings));
    }
    $ogi->ogi_report_free($report);
    return $findings;
}

function json(FFI $ogi, FFI\CData $findings): string
{
    $buffer = $ogi->new('ogi_buffer *');
    $ogi->ogi_findings_serialize($findings, $ogi->OGI_FORMAT_JSON, FFI::addr($buffer));
    $json = FFI::string($ogi->ogi_buffer_bytes($buffer), $ogi->ogi_buffer_size($buffer));
    $ogi->ogi_buffer_free($buffer);
    return $json;
}

/** "line:column", or "-" for what has no place in the input. */
function place(FFI $ogi, FFI\CData $findings, int $index): string
{
    $line = $ogi->new('size_t');
    $column = $ogi->new('size_t');
    $status = $ogi->ogi_finding_place(
        $findings, $index, FFI::addr($line), FFI::addr($column), null, null);
    return $status === $ogi->OGI_OK ? "$line->cdata:$column->cdata" : '-';
}

function coloured(string $text, string $colour): string
{
    $wanted = stream_isatty(STDOUT) && getenv('NO_COLOR') === false;
    return $wanted ? "\033[{$colour}m$text\033[0m" : $text;
}

function printFindings(FFI $ogi, FFI\CData $findings, string $name, int $language): void
{
    $words = WORDS[$language];
    // Constants of a later version of the library are shown as the worst that is known.
    $verdict = min($ogi->ogi_findings_verdict($findings), $ogi->OGI_REFUSED);
    $severities = [$ogi->OGI_ERROR, $ogi->OGI_WARNING, $ogi->OGI_ADVICE, $ogi->OGI_NOT_ASSESSABLE];
    $count = fn (int $severity): int => $ogi->ogi_findings_count_of($findings, $severity);
    $shown = coloured($words['verdict'][$verdict], VERDICT_COLOUR[$verdict]);
    printf($words['counts'], $name, $shown, ...array_map($count, $severities));
    $rows = [];
    for ($index = 0; $index < $ogi->ogi_findings_count($findings); $index++) {
        $severity = $ogi->ogi_finding_severity($findings, $index);
        $severity = isset($words['severity'][$severity]) ? $severity : $ogi->OGI_ERROR;
        $rows[] = [
            coloured($words['severity'][$severity], SEVERITY_COLOUR[$severity]),
            $ogi->ogi_finding_rule($findings, $index),
            place($ogi, $findings, $index),
            $ogi->ogi_finding_message($findings, $index, $language),
        ];
    }
    $ruleWidth = max([0, ...array_map('strlen', array_column($rows, 1))]);
    $placeWidth = max([0, ...array_map('strlen', array_column($rows, 2))]);
    foreach ($rows as [$severity, $rule, $place, $message]) {
        printf("  %s  %-{$ruleWidth}s  %-{$placeWidth}s  %s\n", $severity, $rule, $place, $message);
    }
}

function check(FFI $ogi, string $path, int $language, bool $json): int
{
    $bytes = @file_get_contents($path === '-' ? 'php://stdin' : $path);
    if ($bytes === false) {
        fwrite(STDERR, "check.php: $path: " . (error_get_last()['message'] ?? 'unreadable') . "\n");
        return REFUSED;
    }
    $findings = judge($ogi, $bytes);
    if ($json) {
        echo json($ogi, $findings), "\n";
    } else {
        printFindings($ogi, $findings, $path, $language);
    }
    $verdict = $ogi->ogi_findings_verdict($findings);
    $ogi->ogi_findings_free($findings);
    if ($verdict === $ogi->OGI_VALID || $verdict === $ogi->OGI_VALID_WITH_WARNINGS) {
        return CLEAN;
    }
    return $verdict === $ogi->OGI_INVALID ? FAULTY : REFUSED;
}

$json = false;
$language = 0;
$paths = [];
foreach (array_slice($argv, 1) as $argument) {
    if ($argument === '--json') {
        $json = true;
    } elseif ($argument === '--lang=zh' || $argument === '--lang=en') {
        $language = $argument === '--lang=zh' ? 0 : 1;
    } elseif ($argument === '--help') {
        echo HELP;
        exit(CLEAN);
    } elseif (strncmp($argument, '--', 2) === 0) {
        fwrite(STDERR, HELP);
        exit(USAGE);
    } else {
        $paths[] = $argument;
    }
}
if ($paths === []) {
    fwrite(STDERR, HELP);
    exit(USAGE);
}
$ogi = library();
exit(max(array_map(fn (string $path) => check($ogi, $path, $language, $json), $paths)));
