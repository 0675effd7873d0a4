"""What one judgement costs a PHP process that has to start for it."""
import shutil
import subprocess
import time
from dataclasses import dataclass

from programs import CORPUS, ROOT

RUNS = 60


@dataclass
class Cold:
    """A process with the library, and what it takes above one without."""
    milliseconds: float
    megabytes: float
    bare_milliseconds: float
    bare_megabytes: float


def run(arguments):
    start = time.perf_counter()
    done = subprocess.run(arguments, stdout=subprocess.PIPE, text=True)
    elapsed = (time.perf_counter() - start) * 1000
    return (elapsed, int(done.stdout) / 1024) if done.stdout.strip().isdigit() else None


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
    full = [min(values) for values in zip(*(full for _, full in pairs))]
    return Cold(full[0] - bare[0], full[1] - bare[1], *bare)
