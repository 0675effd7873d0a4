"""Runs all measurements and prints them side by side: python3 Benchmarks/Report [--count]"""
import sys
from statistics import mode

import cold
import programs
import targets

OURS = ("ogireport", "OGIReport")
TITLES = {
    "clean-html": "HTML of a tidy portal", "word-html": "HTML exported from Word",
    "gb18030-html": "the tidy HTML in GB18030", "json": "canonical JSON",
    "copied-text": "copied text", "pdf-text": "text of a PDF",
}


def row(name, one, ours):
    if one.microseconds is None:
        return f"  {name:38}{'; '.join(one.notes)}"
    line = f"  {name:38}{one.microseconds:10,.1f}{one.bytes / one.microseconds:9,.1f}"
    line += f"{one.microseconds / ours:8.2f}" if ours else f"{'':8}"
    line += f"{one.instructions:14,}" if one.instructions else f"{'':14}" if one.notes else ""
    return line + (f"  ({'; '.join(one.notes)})" if one.notes else "")


def disagreement(works):
    """All grids of one kind have as many places, or someone's walk is wrong."""
    grids = {name: one.outcome for name, one in works.items() if "grid" in name and one.outcome}
    usual = mode(grids.values()) if grids else None
    return [f"  ! {name} found {found} places in its tables, others {usual}"
            for name, found in grids.items() if found != usual]


def print_kind(kind, works):
    bytes_each = max((one.bytes for one in works.values()), default=0)
    print(f"\n{TITLES.get(kind, kind)} ({kind}), {bytes_each:,} bytes")
    counted = any(one.instructions for one in works.values())
    print(f"  {'':38}{'µs':>10}{'MB/s':>9}{'x ours':>8}" + ("  instructions" if counted else ""))
    ours = works.get("ogireport: report")
    reference = ours.microseconds if ours else None
    for name, one in sorted(works.items(), key=lambda pair: not pair[0].startswith(OURS)):
        print(row(name, one, reference))
    print("".join(line + "\n" for line in disagreement(works)), end="")


def main(arguments):
    results = programs.times()
    if "--count" in arguments:
        programs.count_instructions(results)
    started = cold.measure()
    print("Time of one document: the median over the corpus, the best of "
          f"{programs.TURNS * programs.ROUNDS} rounds; one thread of {programs.cores()}.")
    for kind in TITLES:
        works = {name: one for (each, name), one in results.items() if each == kind}
        if works:
            print_kind(kind, works)
    for (kind, name), one in results.items():
        if kind == "all":
            print(f"\n{name}: {'; '.join(one.notes)}")
    if started:
        print(f"\nA PHP process with FFI: {started.bare_milliseconds:.1f} ms, "
              f"{started.bare_megabytes:.1f} MB; loading the library and judging one report: "
              f"{started.milliseconds:+.2f} ms, {started.megabytes:+.2f} MB")
    print()
    for target in targets.TARGETS:
        print(targets.judged(target, results))
    print("\n".join(targets.judged_cold(started)))


main(sys.argv[1:])
