"""What the screens look like, as text: read the files when they change."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.desk import Desk
from store.model import Status
from tests.tui.helpers import SIZES, check_snapshot, press, settled
from tui.app import ReviewApp

STATES: dict[str, list[str]] = {
    "review": [],
    "review_under_way": ["a", "x", "w", "f", "p", "space", "space"],
    "review_no_match": ["slash", *"zebra", "enter"],
    "review_typing": ["j", "c"],
    "review_sourcing_keys": ["s"],
    "review_merged": ["G", "g", "g", "right"],
    "reader": ["enter"],
    "reader_under_way": ["a", "enter", "n"],
}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("state", STATES)
async def test_screen(desk_file: str, state: str, size: tuple[int, int]) -> None:
    with Desk.open(desk_file, reviewer="ann") as desk:
        if state == "review_merged":
            desk.merge(1, [5])
            desk.add_note(1, "Ask the desk in Seoul for the [full] transcript.")
            desk.set_status([2], Status.PARKED)
    app = ReviewApp(desk_file, "ann")
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        for key in STATES[state]:
            await press(pilot, key)
            await settled(pilot)
        check_snapshot(f"{state}_{size[0]}x{size[1]}", app)


@pytest.mark.parametrize("size", [*SIZES, (40, 15)], ids=lambda size: f"{size[0]}x{size[1]}")
async def test_empty(tmp_path: Path, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    app = ReviewApp("desk.db", "ann")
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        check_snapshot(f"empty_{size[0]}x{size[1]}", app)
