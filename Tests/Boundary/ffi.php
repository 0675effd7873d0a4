<?php
// ffi.php HEADER LIBRARY REPORT - PHP's FFI reads the header itself, its constants, and calls.
[, $header, $library, $path] = $argv;
$ogi = FFI::cdef(file_get_contents($header), $library);

$failures = 0;
$expect = function (bool $holds, string $what) use (&$failures): void {
    if (!$holds) {
        $failures++;
        fwrite(STDERR, "does not hold: $what\n");
    }
};

preg_match_all('/\b(OGI_\w+) = (\d+)/', file_get_contents($header), $constants, PREG_SET_ORDER);
foreach ($constants as [, $name, $value]) {
    $expect($ogi->$name === (int) $value, "$name is $value");
}
$expect(count($constants) > 20, 'the header lists its constants');

preg_match_all('/\b(ogi_[a-z_]+)\(/', file_get_contents($header), $functions);
foreach (array_unique($functions[1]) as $name) {
    $expect($ogi->$name instanceof FFI\CData, "$name is found");
}

$report = $ogi->new('ogi_report *');
$findings = $ogi->new('ogi_findings *');
$buffer = $ogi->new('ogi_buffer *');
$bytes = file_get_contents($path);
$status = $ogi->ogi_parse(
    $bytes, strlen($bytes), $ogi->OGI_FORMAT_AUTO, FFI::addr($report), FFI::addr($findings));
$expect($status === $ogi->OGI_OK, "$path is read");
$expect($ogi->ogi_findings_verdict($findings) !== $ogi->OGI_REFUSED, 'it is not refused');
$status = $ogi->ogi_serialize($report, $ogi->OGI_FORMAT_JSON, FFI::addr($buffer));
$expect($status === $ogi->OGI_OK, 'it is written');
$json = FFI::string($ogi->ogi_buffer_bytes($buffer), $ogi->ogi_buffer_size($buffer));
$expect(is_array(json_decode($json, true)), 'what is written is JSON');
$expect($ogi->ogi_parse(null, 0, 0, null, null) === $ogi->OGI_NULL_ARGUMENT, 'NULL is answered');
$expect($ogi->ogi_status_name(17) === 'OGI_NOT_A_REPORT', 'a name is a string');

$ogi->ogi_buffer_free($buffer);
$ogi->ogi_findings_free($findings);
$ogi->ogi_report_free($report);
echo count($constants), " constants, $failures failures\n";
exit($failures === 0 ? 0 : 1);
