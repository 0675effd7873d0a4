"""Writes the corpus: python3 Benchmarks/Corpus DIRECTORY [REPORTS]

Invented reports, the same ones on every machine, as documents of every kind: DIRECTORY/KIND/00,
01 and so on, in both editions by turns.
"""
import random
import sys
from pathlib import Path

import canonical
import copied
import pages
import pdftotext
import word
from report import report

SEED = 20190515  # the day the regulation came into force


def documents(number):
    """The documents of one report by their kind, as bytes."""
    made = report(random.Random(SEED + number), number)
    return {
        "clean-html": pages.document(made).encode(),
        "word-html": word.document(random.Random(SEED - number), made).encode(),
        "gb18030-html": pages.document(made, "gb18030").encode("gb18030"),
        "json": canonical.document(made).encode(),
        "copied-text": copied.document(made).encode(),
        "pdf-text": pdftotext.document(made).encode(),
    }


def main(directory, count=40):
    sizes = {}
    for number in range(int(count)):
        for kind, content in documents(number).items():
            path = Path(directory, kind, f"{number:02}")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            sizes.setdefault(kind, []).append(len(content))
    for kind, each in sizes.items():
        print(f"{kind:14}{len(each):4} documents, {sum(each) // len(each):7,} bytes on average")


main(*sys.argv[1:])
