"""From the command to the first painted list: a large desk beside a small one, pair by pair."""

from __future__ import annotations

import statistics
import sys
from pathlib import Path

from store.desk import Desk
from store.model import Sort
from tests.bench.million.tracing import Report
from tests.bench.start import until_painted


def first_paints(report: Report, small: Path, large: Path, rounds: int) -> None:
    """Start the program on both desks in turn, and compare."""
    commands = [[sys.executable, "-m", "tui", "--db", str(path), "--reviewer", "bench"] for path in (small, large)]
    marks = []
    for path in (small, large):
        with Desk.open(path, reviewer="bench") as desk:
            marks.append([desk.claim_rows(desk.first_claims(Sort.WORTH, 1))[0].text[:24].encode()])
    for command, mark in zip(commands, marks, strict=True):
        until_painted(command, mark)
    pairs = [[until_painted(*each) for each in zip(commands, marks, strict=True)] for _ in range(rounds)]
    for what, side in (("wall", 0), ("processor", 1)):
        few, many = (statistics.median(pair[desk][side] for pair in pairs) for desk in (0, 1))
        ratio = statistics.median(pair[1][side] / max(pair[0][side], 0.01) for pair in pairs)
        report.tell(
            f"first painted list, {what} time",
            f"{many:.2f} s; of 1,000 claims {few:.2f} s; ratio {ratio:.2f}",
            ratio <= 2,
        )
