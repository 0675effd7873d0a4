<?php
// Measures what a PHP portal has without us: php peers.php CORPUS ROUNDS
// Prints the lines that C/bench.c describes, by the same method.
declare(strict_types=1);

/** The places of a table with its spans resolved. */
function filled(DOMXPath $paths, DOMElement $table): int
{
    $grid = [];
    foreach ($paths->query('.//tr', $table) as $number => $row) {
        $column = 0;
        foreach ($paths->query('td|th', $row) as $cell) {
            while (isset($grid[$number][$column])) {
                $column++;
            }
            $across = max(1, (int) $cell->getAttribute('colspan'));
            $down = max(1, (int) $cell->getAttribute('rowspan'));
            $text = $cell->textContent;
            for ($right = 0; $right < $across; $right++) {
                for ($below = 0; $below < $down; $below++) {
                    $grid[$number + $below][$column + $right] = $text;
                }
            }
            $column += $across;
        }
    }
    return array_sum(array_map('count', $grid));
}

function dom(string $bytes): DOMDocument
{
    $document = new DOMDocument();
    $document->loadHTML($bytes);
    return $document;
}

function grid(string $bytes): int
{
    $paths = new DOMXPath(dom($bytes));
    $places = 0;
    foreach ($paths->query('//table') as $table) {
        $places += filled($paths, $table);
    }
    return $places;
}

const LONG = 500_000; // nanoseconds

/** The processor's time so far, in nanoseconds. */
function busy(): int
{
    $usage = getrusage();
    return 1_000_000_000 * ($usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec'])
        + 1_000 * ($usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec']);
}

/** The median over the documents, and what came out of them. */
function round_of(callable $run, array $documents): array
{
    $times = [];
    $outcome = 0;
    foreach ($documents as $document) {
        [$busy, $start] = [busy(), hrtime(true)];
        $result = $run($document);
        $elapsed = hrtime(true) - $start;
        $times[] = $elapsed <= LONG ? $elapsed : busy() - $busy;
        $outcome += $result;
    }
    sort($times);
    return [$times[intdiv(count($times), 2)], $outcome];
}

libxml_use_internal_errors(true);
[, $directory, $rounds] = $argv;
$flags = JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES;
$works = [];
if (class_exists('DOMDocument')) {
    foreach (['clean-html', 'word-html', 'gb18030-html'] as $kind) {
        $works[] = [$kind, 'DOMDocument (PHP): DOM', function (string $bytes): int {
            dom($bytes);
            libxml_clear_errors();
            return 1;
        }];
        $works[] = [$kind, 'DOMDocument (PHP): DOM + grid', function (string $bytes): int {
            $places = grid($bytes);
            libxml_clear_errors();
            return $places;
        }];
    }
} else {
    echo "note\tall\tPHP\tnot measured: no DOMDocument\n";
}
$decode = fn (string $bytes): int => count(json_decode($bytes, true));
$works[] = ['json', 'json_decode (PHP)', $decode];
$works[] = ['json', 'json_encode (PHP)', fn ($value): int => strlen(json_encode($value, $flags))];

foreach ($works as [$kind, $name]) {
    $corpus[$kind] ??= array_map('file_get_contents', glob("$directory/$kind/*"));
}
$decoded = array_map(fn (string $bytes) => json_decode($bytes, true), $corpus['json']);
$best = [];
for ($round = 0; $round < (int) $rounds; $round++) {
    foreach ($works as $index => [$kind, $name, $run]) {
        $documents = $name === 'json_encode (PHP)' ? $decoded : $corpus[$kind];
        $best[$index] = min($best[$index] ?? [PHP_INT_MAX, 0], round_of($run, $documents));
    }
}
foreach ($works as $index => [$kind, $name]) {
    $size = intdiv(array_sum(array_map('strlen', $corpus[$kind])), count($corpus[$kind]));
    echo implode("\t", ['time', $kind, $name, $best[$index][0], $size, $best[$index][1]]), "\n";
}
