<?php
// One request of a portal: php cold.php HEADER LIBRARY REPORT loads the library and judges one
// report; without arguments it does neither. Prints the most memory that the process had, in KiB.
if ($argc === 4) {
    [, $header, $library, $path] = $argv;
    $ogi = FFI::cdef(file_get_contents($header), $library);
    $bytes = file_get_contents($path);
    $report = $ogi->new('ogi_report *');
    $findings = $ogi->new('ogi_findings *');
    $ogi->ogi_parse($bytes, strlen($bytes), $ogi->OGI_FORMAT_AUTO, FFI::addr($report), null);
    $ogi->ogi_validate($report, null, FFI::addr($findings));
    if ($ogi->ogi_findings_verdict($findings) !== $ogi->OGI_VALID) {
        exit("the report is not valid\n");
    }
    $ogi->ogi_findings_free($findings);
    $ogi->ogi_report_free($report);
}
preg_match('/VmHWM:\s*(\d+)/', file_get_contents('/proc/self/status'), $most);
echo $most[1], "\n";
