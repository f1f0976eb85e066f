"""The README's pictures, from the running app on the sample articles: ``python -m tests.pictures``."""

from __future__ import annotations

import asyncio
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from store.desk import Desk
from store.importing import import_paths
from store.model import Filter, Status
from tui.app import ReviewApp

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / "docs" / "pictures"

WEAKEST = ("o", "s", "g", "g")
"""The order in which the merged claim, an echo, comes first; and to it."""

SHOTS: tuple[tuple[str, tuple[int, int], tuple[str, ...]], ...] = (
    ("review", (140, 45), WEAKEST),
    ("review-80x24", (80, 24), WEAKEST),
    ("duplicates", (140, 45), ("2",)),
    ("group", (140, 45), ("2",)),
    ("sources", (140, 45), ("3", "j", "j")),
    ("dashboard", (140, 45), ("4", "tab", "tab")),
    ("dashboard-80x24", (80, 24), ("4", "tab", "tab")),
    ("article", (140, 45), (*WEAKEST, "enter")),
    ("keys", (140, 45), ("question_mark",)),
)
"""Name, size in cells, and the keys that lead there."""


def sample_desk(path: Path) -> None:
    """A desk on which a few of the sample claims have been reviewed."""
    with Desk.open(path, reviewer="ann") as desk:
        import_paths(desk, [ROOT / "seeds"])
        ids = desk.claim_ids()
        desk.set_status(ids[1:4], Status.REVIEWED)
        desk.set_status(ids[5:6], Status.REJECTED)
        desk.set_status(ids[7:8], Status.NEEDS_SOURCE)
        desk.set_flag(ids[4:5], True)


def largest_merged(path: Path) -> None:
    """Merge the largest suggested group."""
    with Desk.open(path, reviewer="ann") as desk:
        head, *others = desk.clusters()[0].claims
        desk.merge(head, others)


def to_the_largest_group(path: Path) -> tuple[str, ...]:
    """The keys that lead from the first pair to the largest suggested group."""
    with Desk.open(path, reviewer="ann") as desk:
        claims = set(desk.clusters()[0].claims)
        place = next(n for n, pair in enumerate(desk.suggestions()) if {pair.a, pair.b} <= claims)
    return (*["j"] * place, "m")


def a_morning(path: Path) -> None:
    """Decide on every other claim that is new, one or two a minute until just now, with a pause in between."""
    usual = [Status.REVIEWED, Status.REVIEWED, Status.REVIEWED, Status.REJECTED, Status.PARKED, Status.REVIEWED]
    with Desk.open(path, reviewer="ann") as desk:
        new = list(desk.claim_ids(Filter(statuses=frozenset({Status.NEW}))))[::2]
        acts = [desk.set_status([claim], usual[n % len(usual)]).action_id for n, claim in enumerate(new)]
        at = datetime.now(UTC)
        for number, act in enumerate(reversed(acts)):
            at -= timedelta(seconds=25 + 40 * (number % 3), hours=3 * (number == len(acts) // 2))
            desk.database.execute("UPDATE action SET at = ? WHERE id = ?", [at.strftime("%Y-%m-%dT%H:%M:%SZ"), act])


async def shoot(database: Path, size: tuple[int, int], keys: tuple[str, ...], output: Path) -> None:
    """One picture of the app at ``size`` after ``keys``."""
    app = ReviewApp(str(database), "ann")
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        for key in keys:
            await pilot.press(key)
            await app.workers.wait_for_complete()
        await pilot.pause()
        output.write_text(app.export_screenshot(title="claimdesk"), encoding="utf-8")


def main() -> None:
    """Make all pictures anew."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    for name, size, keys in SHOTS:
        with tempfile.TemporaryDirectory() as folder:
            database = Path(folder) / "seeds.db"
            sample_desk(database)
            if name == "group":
                keys += to_the_largest_group(database)
            else:
                largest_merged(database)
            if name.startswith("dashboard"):
                a_morning(database)
            asyncio.run(shoot(database, size, keys, PICTURES / f"{name}.svg"))


if __name__ == "__main__":
    main()
