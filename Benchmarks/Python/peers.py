"""Measures the peers of a Python program: python peers.py CORPUS ROUNDS

Prints the lines that C/bench.c describes, by the same method.
"""
import statistics
import sys
import time
from pathlib import Path

WORKS = []
LONG = 500_000  # nanoseconds


def filled(rows):
    """The places of a table whose rows give (colspan, rowspan, text), with its spans resolved."""
    grid = {}
    for number, row in enumerate(rows):
        column = 0
        for colspan, rowspan, text in row:
            while (number, column) in grid:
                column += 1
            for right in range(int(colspan or 1)):
                for down in range(int(rowspan or 1)):
                    grid[number + down, column + right] = text
            column += int(colspan or 1)
    return len(grid)


def enter_lxml():
    from lxml import html

    def grid(content):
        return sum(filled([[(cell.get("colspan"), cell.get("rowspan"), "".join(cell.itertext()))
                            for cell in row.iterchildren("td", "th")] for row in table.iter("tr")])
                   for table in html.document_fromstring(content).iter("table"))

    for kind in "clean-html", "word-html", "gb18030-html":
        WORKS.append((kind, "lxml (Python): DOM",
                      lambda content: len(html.document_fromstring(content)) and 1))
        WORKS.append((kind, "lxml (Python): DOM + grid", grid))


def enter_selectolax():
    from selectolax.lexbor import LexborHTMLParser

    def grid(content):
        return sum(filled([[(cell.attributes.get("colspan"), cell.attributes.get("rowspan"),
                             cell.text()) for cell in row.css("td, th")]
                           for row in table.css("tr")])
                   for table in LexborHTMLParser(content).css("table"))

    for kind in "clean-html", "word-html":
        WORKS.append((kind, "selectolax (Python): DOM",
                      lambda content: LexborHTMLParser(content) is not None))
        WORKS.append((kind, "selectolax (Python): DOM + grid", grid))


def enter_orjson():
    import orjson

    read = {}

    def dumps(content):
        if content not in read:
            read[content] = orjson.loads(content)
        return len(orjson.dumps(read[content]))

    WORKS.append(("json", "orjson (Python): loads", lambda content: len(orjson.loads(content))))
    WORKS.append(("json", "orjson (Python): dumps", dumps))


def median(run, documents):
    times, outcome = [], 0
    for document in documents:
        busy, start = time.process_time_ns(), time.perf_counter_ns()
        result = run(document)
        elapsed = time.perf_counter_ns() - start
        times.append(elapsed if elapsed <= LONG else time.process_time_ns() - busy)
        outcome += result
    return statistics.median_high(times), outcome


def main(directory, rounds):
    for enter in enter_lxml, enter_selectolax, enter_orjson:
        try:
            enter()
        except ImportError as error:
            print(f"note\tall\tPython\tnot measured: {error}")
    corpus = {kind: [path.read_bytes() for path in sorted(Path(directory, kind).iterdir())]
              for kind in {kind for kind, _, _ in WORKS}}
    best = {}
    for _ in range(int(rounds)):
        for kind, name, run in WORKS:
            best[kind, name] = min(best.get((kind, name), (1 << 60, 0)), median(run, corpus[kind]))
    for (kind, name), (nanoseconds, outcome) in best.items():
        bytes_each = sum(map(len, corpus[kind])) // len(corpus[kind])
        print("time", kind, name, nanoseconds, bytes_each, outcome, sep="\t")


main(*sys.argv[1:])
