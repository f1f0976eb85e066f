"""The start: quick, and only what is needed is loaded."""

from __future__ import annotations

import gc
import subprocess
import sys
from pathlib import Path

import pytest

from tui import starting
from tui.app import ReviewApp

ROOT = Path(__file__).parents[2]

LATER = [
    "tui.dialogs.help",
    "tui.dialogs.export",
    "tui.dialogs.filter",
    "tui.dialogs.history",
    "tui.dialogs.merge",
    "tui.dialogs.evidence",
    "tui.screens.duplicates",
    "tui.screens.reader",
    "tui.importing",
    "textual.widgets._data_table",
    "tomllib",
    "numpy",
    "sqlite_utils",
    "store.model.articles",
    "store.model.claims",
    "store.model.pairs",
    "store.model.reports",
    "store.model.sources",
    "store.acts",
    "store.sourcing",
    "store.matching",
    "store.registry",
    "store.database.reading",
    "store.database.overview",
    "store.database.journal",
    "store.database.summaries",
    "store.database.suggestions",
    "store.database.identities",
    "store.importing",
    "store.exporting",
    "store.extraction",
    "store.intake",
    "trafilatura",
    "lxml",
    "rapidfuzz",
]
"""What the first list does not need."""

SHOW = """
import asyncio, sys
from tui import starting
from tui.app import ReviewApp
painted, loaded = starting.painted, []
def note():
    loaded[:] = loaded or sys.modules
    painted()
starting.painted = note
async def main():
    async with ReviewApp(sys.argv[1], "ann").run_test() as pilot:
        await pilot.pause()
asyncio.run(main())
print("\\n".join(loaded))
"""
"""Prints what is loaded when the first list is on the screen: what is loaded beside it then does not count."""


def test_the_first_list_loads_nothing_it_does_not_need(desk_file: str) -> None:
    done = subprocess.run([sys.executable, "-c", SHOW, desk_file], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "tui.widgets.claim_list" in loaded
    assert set(LATER) & loaded == set()


def test_the_collector_rests_until_the_first_paint(desk_file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []

    def run(app: ReviewApp, *, mouse: bool) -> None:
        seen.append(gc.isenabled())
        starting.painted()
        seen.append(gc.isenabled())

    monkeypatch.setattr(ReviewApp, "run", run)
    try:
        assert starting.review(desk_file, "ann") == 0
    finally:
        gc.unfreeze()
    assert seen == [False, True]
    assert gc.isenabled()
