"""Export: what is asked for is written, whole or not at all, and every trouble is one line."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from store.desk import Desk
from store.errors import FileProblem
from store.model import Status
from tests.tui.dialogs.helpers import NOTHING_YET, press, type_text
from tests.tui.dialogs.helpers import opened as alone
from tests.tui.helpers import SIZES, check_snapshot, grid, settled, until
from tests.tui.helpers import press as press_only
from tui.app import ReviewApp
from tui.dialogs.base import Trouble
from tui.dialogs.export import SUFFIXES, ExportDialog
from tui.dialogs.field import Field


class Exporting:
    """The dialog on a real desk: two claims kept, one parked, thirteen new."""

    def __init__(self, app: ReviewApp, dialog: ExportDialog) -> None:
        self.app, self.dialog = app, dialog
        self.result: Any = NOTHING_YET

    def done(self, result: Any) -> None:
        """Keep the result."""
        self.result = result

    def name(self, path: str) -> None:
        """Put another file into the line."""
        self.dialog.query_one("#path", Field).value = path


Opener = Callable[..., Any]


@pytest.fixture
def opened(desk_file: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Opener:
    """The dialog, open, in an empty working folder."""
    folder = tmp_path / "work"
    folder.mkdir()
    monkeypatch.chdir(folder)
    with Desk.open(desk_file, reviewer="ann") as desk:
        desk.set_status([1, 5], Status.REVIEWED)
        desk.set_status([2], Status.PARKED)

    @asynccontextmanager
    async def open_it(size: tuple[int, int] = (80, 24)) -> AsyncIterator[tuple[Pilot[None], Exporting]]:
        app = ReviewApp(desk_file, "ann")
        async with app.run_test(size=size) as pilot:
            await settled(pilot)
            exporting = Exporting(app, ExportDialog(app.desk))
            app.push_screen(exporting.dialog, exporting.done)
            await settled(pilot)
            yield pilot, exporting

    return open_it


@pytest.mark.parametrize("size", SIZES)
async def test_looks(desk_file: str, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "absolute", lambda path: Path("/home/ann") / path)
    with Desk.open(desk_file, reviewer="ann") as desk:
        async with alone(ExportDialog(desk), size) as (_pilot, host):
            check_snapshot(f"export_{size[0]}x{size[1]}", host)


async def test_enter_at_once_writes_the_sourcing_sheet_of_what_was_kept(opened: Opener) -> None:
    async with opened() as (pilot, it):
        assert "2 claims to" in grid(it.app)
        await press(pilot, "enter")
        assert it.result == "wrote 2 claims as md to claims.md"
        written = Path("claims.md").read_text(encoding="utf-8")
        assert "North Korea has expanded its nuclear arsenal" in written
        assert "Two missiles" not in written


@pytest.mark.parametrize("form", list(SUFFIXES))
async def test_every_format_is_written_to_a_file_of_its_ending(opened: Opener, form: str) -> None:
    async with opened() as (pilot, it):
        await press(pilot, "shift+tab", "shift+tab")
        await press(pilot, *["right"] * list(SUFFIXES).index(form))
        assert it.dialog.form == form
        await press(pilot, "enter")
        assert it.result == f"wrote 2 claims as {form} to claims{SUFFIXES[form]}"
        assert Path(f"claims{SUFFIXES[form]}").stat().st_size > 0


async def test_a_name_that_was_typed_stays(opened: Opener) -> None:
    async with opened() as (pilot, it):
        it.name("mine.txt")
        await press(pilot, "shift+tab", "shift+tab", "right")
        assert it.dialog.query_one("#path", Field).value == "mine.txt"


async def test_other_statuses_can_be_taken(opened: Opener) -> None:
    async with opened() as (pilot, it):
        await press(pilot, "shift+tab", "p", "space")
        assert "3 claims to" in grid(it.app)
        await press(pilot, "k", "space", "enter")
        assert it.result == "wrote 1 claim as md to claims.md"


async def test_all_statuses_are_everything(opened: Opener) -> None:
    async with opened() as (pilot, it):
        await press(pilot, "shift+tab", "shift+tab", "right", "right", "tab")
        await press(pilot, "space", "right", "right", "space", "right", "space", "right", "space", "enter")
        assert it.result == "wrote 16 claims as json to claims.json"
        assert len(json.loads(Path("claims.json").read_text(encoding="utf-8"))["articles"]) == 4


async def test_no_status_is_refused(opened: Opener) -> None:
    async with opened() as (pilot, it):
        await press(pilot, "shift+tab", "k", "space", "enter")
        assert it.result is NOTHING_YET
        assert "! take at least one kind of claims" in grid(it.app)


async def test_a_file_that_is_there_is_told_before_it_is_replaced(opened: Opener) -> None:
    Path("claims.md").write_text("old", encoding="utf-8")
    async with opened() as (pilot, it):
        assert "replaces the claims.md that is there" in grid(it.app)
        await press(pilot, "enter")
        assert Path("claims.md").read_text(encoding="utf-8") != "old"


@pytest.mark.parametrize(
    ("path", "trouble"),
    [
        (".", "is a folder"),
        ("gone/claims.md", "its folder does not exist"),
        ("", "name a file to write to"),
        ("   ", "name a file to write to"),
        ("a" * 300, "cannot be written"),
        ("x\0y", "cannot be written"),
        ("[/x/\x1by", "its folder does not exist"),
    ],
)
async def test_a_file_that_cannot_be_is_one_line(opened: Opener, path: str, trouble: str) -> None:
    async with opened() as (pilot, it):
        it.name(path)
        await press(pilot, "enter")
        assert it.result is NOTHING_YET
        assert trouble in it.dialog.query_one(Trouble).message
        assert list(Path().iterdir()) == []
        it.name("fine.md")
        await press(pilot, "enter")
        await until(pilot, lambda: it.result is not NOTHING_YET)
        assert it.result == "wrote 2 claims as md to fine.md"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
async def test_a_full_disk_is_one_line(opened: Opener) -> None:
    async with opened() as (pilot, it):
        it.name("/dev/full")
        await press(pilot, "enter")
        assert it.result is NOTHING_YET
        assert "! /dev/full: cannot be written (No space left on device)" in grid(it.app)


async def test_a_failure_half_way_leaves_the_old_file(opened: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise FileProblem("claims.md", "cannot be written (No space left on device)")

    Path("claims.md").write_text("old", encoding="utf-8")
    async with opened() as (pilot, it):
        monkeypatch.setattr(os, "fsync", fail)
        await press(pilot, "enter")
        assert it.result is NOTHING_YET
        assert "No space left on device" in grid(it.app)
        assert Path("claims.md").read_text(encoding="utf-8") == "old"
        assert [path.name for path in Path().iterdir()] == ["claims.md"]


async def test_escape_stops_the_writing_and_leaves_the_old_file(
    opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    from store import exporting

    asked, go_on, write = threading.Event(), threading.Event(), exporting.__dict__["write"]

    def slow(*given: Any, **named: Any) -> None:
        asked.set()
        go_on.wait(20)
        write(*given, **named)

    monkeypatch.setattr(exporting, "write", slow)
    Path("claims.md").write_text("old", encoding="utf-8")
    async with opened() as (pilot, it):
        await press_only(pilot, "enter")
        while not asked.is_set():
            await pilot.pause(0)
        await press_only(pilot, "escape")
        assert "stopping" in grid(it.app)
        go_on.set()
        await settled(pilot)
        assert it.result is NOTHING_YET
        assert "stopped; nothing was written" in grid(it.app)
        assert Path("claims.md").read_text(encoding="utf-8") == "old"
        assert [path.name for path in Path().iterdir()] == ["claims.md"]
        await press(pilot, "escape")
        assert it.result is None


async def test_escape_writes_nothing(opened: Opener) -> None:
    async with opened() as (pilot, it):
        await type_text(pilot, "x")
        await press(pilot, "escape")
        assert it.result is None
        assert list(Path().iterdir()) == []
