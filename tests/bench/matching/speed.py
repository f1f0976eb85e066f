"""``python -m tests.bench.matching speed [--templates SHARE | --statements FILE] [--filed] [N ...]``: how fast.

For each N the same statements, made ones or the lines of a file, go to all methods, one process each, one after the
other: seconds, how many times faster than comparing all with all, memory, and recall of what comparing all with all
finds (all rows up to 12,000 statements, 400 drawn rows above; the time for all rows is worked out from those). A peer
that is not installed is left out. With ``--filed`` a file of N claims follows: opening it, thirty new claims, a whole
run, and what the run gave to claims that were drawn and compared with all others.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import math
import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

from tests.bench.matching.recall import print_recall

ROOT = Path(__file__).parents[3]
NEEDS = {"sparse": "sparse_dot_topn", "grouper": "string_grouper", "minhash": "datasketch"}
NAMES = {
    "brute": "cdist, all with all",
    "claimdesk": "claimdesk",
    "sparse": "sparse_dot_topn, letters in threes",
    "grouper": "string_grouper",
    "minhash": "datasketch MinHashLSH",
}
LARGEST_FOR_PEERS = 120_000
LINE = "{:<36}{:>10}{:>9}{:>8}{:>9}{:>9}"


def measured(module: str, *words: object, limit: int = 6_000) -> dict[str, Any] | None:
    """What a measurement in a process of its own printed; None if it failed or took too long."""
    command = [sys.executable, "-m", f"tests.bench.matching.{module}", *map(str, words)]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=limit)
    except subprocess.TimeoutExpired:
        return None
    if done.returncode:
        print(f"  failed: {(done.stderr.strip().splitlines() or ['?'])[-1]}", file=sys.stderr)
        return None
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def pairs_of(codes: list[int]) -> set[int]:
    """The pairs, each one number."""
    return set(codes)


def claims_met(codes: set[int], count: int) -> set[int]:
    """The claims that have at least one of these pairs."""
    return {place for code in codes for place in divmod(code, count)}


def compare_methods(count: int, templates: float, lines: str) -> None:
    """Print the table for one size."""
    print(f"\n{count:,} statements, {templates:.0%} of them template lines; load {os.getloadavg()[0]:.1f}")
    print(LINE.format("", "seconds", "faster", "MB", "pairs", "claims"))
    brute = measured("alike", "brute", count, templates, lines)
    if brute is None:
        return
    whole = brute["times"]["search"]
    right = pairs_of(brute["sampled"])
    print(LINE.format(NAMES["brute"], f"{whole:.1f}", "1.0", brute["process"], "1.000", "1.000"))
    for method in ("claimdesk", *NEEDS):
        if method in NEEDS and (count > LARGEST_FOR_PEERS or importlib.util.find_spec(NEEDS[method]) is None):
            continue
        found = measured("alike", method, count, templates, lines)
        if found is None:
            continue
        held = pairs_of(found["sampled"])
        recall = len(right & held) / (len(right) or 1)
        wanted = claims_met(right, count)
        met = len(claims_met(right & held, count)) / (len(wanted) or 1)
        spent = found["times"]["search"]
        print(row(NAMES[method], spent, whole, found["process"], recall, met))
        if "read" in found["times"]:
            spent += found["times"]["read"]
            print(row(f"{NAMES[method]}, reading included", spent, whole, found["process"], recall, met))


def row(name: str, spent: float, whole: float, megabytes: int, recall: float, met: float) -> str:
    """One line of the table."""
    return LINE.format(name, f"{spent:.2f}", f"{whole / spent:.1f}", megabytes, f"{recall:.3f}", f"{met:.3f}")


def show_filed(count: int, templates: float, workers: int, lines: str) -> list[float] | None:
    """Print what a desk's file of one size takes; gives the seconds of the whole run, and of the processors' time."""
    found = measured("filed", count, templates, workers, lines)
    if found is None:
        return None
    ours, empty = found["open"]
    print(f"\na file of {count:,} claims ({found['file']} MB), {templates:.0%} template lines")
    print(f"  index made in                     {_seconds(found['index'])}")
    print(f"  opened, to the first answer       {ours} ms (an empty file: {empty} ms)")
    first, *rest = found["new"]
    warm = sorted(rest)[len(rest) // 2]
    print(f"  30 new claims, first / warm       {first[0]} / {warm[0]} ms (processor time {first[1]} / {warm[1]} ms)")
    main, other = found["megabytes"]
    print(f"  whole run, {workers} processes            {_seconds(found['run'])}")
    print(f"  memory at most                    {main} MB, the largest other process {other} MB")
    print(f"  pairs compared / found            {found['pairs']}; steps end at {found['until']} s")
    print_recall(*found["recall"])
    return list(found["run"])


def _seconds(spent: list[float]) -> str:
    return f"{spent[0]} s (processor time {spent[1]} s)"


def main(arguments: list[str]) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.matching speed", description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=[10_000], metavar="N")
    parser.add_argument("--templates", type=float, default=0.0, help="share of template lines (default none)")
    parser.add_argument("--statements", default="", metavar="FILE", help="real ones, one a line, instead of made ones")
    parser.add_argument("--filed", action="store_true", help="measure desks' files, too")
    parser.add_argument("--only-filed", action="store_true", help="measure desks' files only")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1, help="processes of a whole run")
    asked = parser.parse_args(arguments)
    for count in asked.sizes if not asked.only_filed else []:
        compare_methods(count, asked.templates, asked.statements)
    if not (asked.filed or asked.only_filed):
        return 0
    runs = {count: show_filed(count, asked.templates, asked.workers, asked.statements) for count in asked.sizes}
    known = sorted((count, spent) for count, spent in runs.items() if spent)
    for (small, before), (large, after) in pairwise(known):
        clock, processor = (math.log(b / a) / math.log(large / small) for a, b in zip(before, after, strict=True))
        print(f"whole run, {small:,} to {large:,}: grows with the power {clock:.2f} (processor time {processor:.2f})")
    return 0
