"""Runs the measuring programs, by turns, and gathers the lines that C/bench.c describes."""
import os
import re
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build/bench"
CORPUS = BUILD / "corpus"
TURNS = 4  # of every program
ROUNDS = 3  # in one turn


@dataclass
class Measurement:
    """One work over the documents of one kind."""
    microseconds: float | None = None
    bytes: int = 0
    outcome: int = 0
    instructions: int | None = None
    notes: list = field(default_factory=list)


def programs():
    """The programs that are there, each with its first arguments."""
    swift = BUILD / "swift/release/SwiftBenchmark"
    lines = [[BUILD / "c/bench"], [swift], [BUILD / "venv/bin/python", ROOT / "Benchmarks/Python/peers.py"],
             ["php", ROOT / "Benchmarks/PHP/peers.php"]]
    return [line for line in lines if shutil.which(str(line[0]))]


def take(results, line):
    what, kind, name, *fields = line.split("\t")
    measurement = results.setdefault((kind, name), Measurement())
    if what == "note" and fields[0] not in measurement.notes:
        measurement.notes.append(fields[0])
    if what == "time":
        microseconds = int(fields[0]) / 1000
        if measurement.microseconds is None or microseconds < measurement.microseconds:
            measurement.microseconds = microseconds
        measurement.bytes, measurement.outcome = int(fields[1]), int(fields[2])


def output(arguments):
    done = subprocess.run([str(one) for one in arguments], stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        print(f"bench: {Path(arguments[0]).name} ended with {done.returncode}")
    return done.stdout.splitlines()


def times():
    """Every work's best round, over all turns."""
    results = {}
    for turn in range(TURNS):
        for program in programs():
            for line in output([*program, CORPUS, ROUNDS]):
                take(results, line)
    return results


def count_instructions(results):
    """Adds the instructions of a document, counted by callgrind, to the works of the C program."""
    if not shutil.which("valgrind"):
        return print("bench: no valgrind; no instructions are counted")
    folder = BUILD / "callgrind"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    lines = output(["valgrind", "-q", "--tool=callgrind", f"--callgrind-out-file={folder}/out",
                    BUILD / "c/bench", CORPUS, "count"])
    counted = [line.split("\t")[1:] for line in lines if line.startswith("count")]
    for number, (kind, name, documents) in enumerate(counted, 1):
        dump = Path(folder, f"out.{number}").read_text(errors="replace")
        total = re.search(r"^totals: (\d+)", dump, re.MULTILINE)
        if total and (kind, name) in results:
            results[kind, name].instructions = int(total[1]) // int(documents)


def cores():
    return os.cpu_count()
