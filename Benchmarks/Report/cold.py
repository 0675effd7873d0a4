"""What one judgement costs a PHP process that has to start for it."""
import os
import shutil
import subprocess
from dataclasses import dataclass
from statistics import median

from programs import CORPUS, ROOT

RUNS = 60


@dataclass
class Cold:
    """What a process with the library takes above one without: the median over pairs run in turn."""
    milliseconds: float
    megabytes: float
    bare_milliseconds: float
    bare_megabytes: float


def run(arguments):
    """The processor's milliseconds, and megabytes at the most; None if it did not work."""
    reading, writing = os.pipe()
    process = os.posix_spawnp(arguments[0], arguments, os.environ,
                              file_actions=[(os.POSIX_SPAWN_DUP2, writing, 1)])
    os.close(writing)
    _, status, usage = os.wait4(process, 0)
    with os.fdopen(reading) as output:
        kibibytes = output.read().strip()
    if status != 0 or not kibibytes.isdigit():
        return None
    return (usage.ru_utime + usage.ru_stime) * 1000, int(kibibytes) / 1024


def measure():
    """None where there is no PHP with FFI."""
    if not shutil.which("php"):
        return None
    php = ["php", "-n"]
    has = subprocess.run([*php, "-m"], stdout=subprocess.PIPE, text=True).stdout.split()
    php += [] if "FFI" in has else ["-d", "extension=ffi"]
    script = str(ROOT / "Benchmarks/PHP/cold.php")
    loaded = [*php, script, str(ROOT / "include/ogireport.h"),
              str(ROOT / "build/lib/libogireport.so.1"), str(CORPUS / "json/00")]
    pairs = [(run([*php, script]), run(loaded)) for _ in range(RUNS)]
    if not all(bare and full for bare, full in pairs):
        return None
    bare = [min(values) for values in zip(*(bare for bare, _ in pairs))]
    more = [median(full[which] - bare[which] for bare, full in pairs) for which in (0, 1)]
    return Cold(*more, *bare)
