"""The targets, as ratios of what is measured in the same run."""
from dataclasses import dataclass


@dataclass(frozen=True)
class Target:
    kind: str
    name: str
    limit: float
    peer: str | None = None  # without one the limit is in microseconds
    aim: bool = False  # wished for, not promised


TARGETS = [
    Target("clean-html", "ogireport: report", 0.35, "lexbor: DOM + grid"),
    Target("clean-html", "ogireport: report", 1, "lexbor: tokens", aim=True),
    Target("word-html", "ogireport: report", 0.25, "lexbor: DOM + grid"),
    Target("json", "ogireport: report", 2, "yyjson: read + walk"),
    Target("json", "ogireport: write", 1.5, "yyjson: write"),
    Target("json", "ogireport: judge", 20),
]
COLD_MILLISECONDS = 2
COLD_MEGABYTES = 2


def verdict(met):
    return "yes" if met else "NO"


def judged(target, results):
    """The line of one target."""
    word = "aim   " if target.aim else "target"
    limit = f"{target.limit} x {target.peer}" if target.peer else f"{target.limit} µs"
    ours = results.get((target.kind, target.name))
    peer = results.get((target.kind, target.peer)) if target.peer else None
    line = f"{word} {target.kind}, {target.name} <= {limit}: "
    if ours is None or ours.microseconds is None:
        return line + ("; ".join(ours.notes) if ours and ours.notes else "not measured")
    if target.peer and (peer is None or peer.microseconds is None):
        return line + "the peer was not measured"
    actual = ours.microseconds / peer.microseconds if peer else ours.microseconds
    return line + f"{actual:.2f} {verdict(actual <= target.limit)}"


def judged_cold(cold):
    """The lines about a cold PHP process."""
    if cold is None:
        return ["target cold PHP process: not measured"]
    return [
        f"target cold PHP process <= +{COLD_MILLISECONDS} ms: {cold.milliseconds:+.2f} "
        f"{verdict(cold.milliseconds <= COLD_MILLISECONDS)}",
        f"target cold PHP process <= +{COLD_MEGABYTES} MB: {cold.megabytes:+.2f} "
        f"{verdict(cold.megabytes <= COLD_MEGABYTES)}",
    ]
