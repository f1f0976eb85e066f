"""``python -m tests.bench.million [N] [--keep FOLDER]``: what the review of a desk of N claims costs, counted.

Makes the desk (a million takes a few minutes; ``--keep`` keeps it there for the next time), runs the review on it
without a terminal, at 140 by 45, and prints what each key, list and search cost. Counts and processor time can be
compared between machines; times on the wall are those of this machine at this moment.
"""

from __future__ import annotations

import argparse
import asyncio
import shutil
import tempfile
from pathlib import Path

from tests.bench.million.making import make_desk
from tests.bench.million.starting import first_paints
from tests.bench.million.tracing import Report
from tests.bench.million.working import work


def desk_of(folder: Path, claims: int) -> Path:
    """A desk of so many claims in a folder, made unless it is there. The file is never changed."""
    path = folder / f"claims-{claims}.db"
    if not path.exists():
        made = path.with_suffix(".making")
        made.unlink(missing_ok=True)
        print(f"making a desk of {claims:,} claims …", flush=True)
        make_desk(made, claims)
        made.rename(path)
    return path


def main() -> None:
    """Make, measure, print."""
    words = argparse.ArgumentParser(prog="python -m tests.bench.million", description=__doc__)
    words.add_argument("claims", type=int, nargs="?", default=1_000_000)
    words.add_argument("--keep", type=Path, help="folder that keeps the desks made")
    words.add_argument("--rounds", type=int, default=5, help="starts of the program on each desk")
    given = words.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = given.keep or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        small, large = desk_of(folder, 1000), desk_of(folder, given.claims)
        print(f"{given.claims:,} claims, {large.stat().st_size / 1e6:,.0f} MB", flush=True)
        report = Report()
        first_paints(report, small, large, given.rounds)
        for claims, path in ((1000, small), (given.claims, large)):
            report.lines.append(f"\nA sitting on {claims:,} claims")
            # Each under a name of its own: where a reviewer left off is kept by the name of the desk.
            asyncio.run(work(report, Path(shutil.copy(path, Path(scratch) / f"working-{claims}.db"))))
        print(report.text())


if __name__ == "__main__":
    main()
