"""All claims are matched beside the review: told with its count, stopped by Escape, gone on with, and its outcome."""

from __future__ import annotations

import asyncio
import shutil
import threading
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from store import blocks, bulk
from store.desk import Desk
from store.errors import DeskError
from store.model import Suggestion
from tests.tui.helpers import grid, press, settled, until
from tui.app import ReviewApp
from tui.screens.review import ReviewScreen


class Gate:
    """Holds a run before each block that it stores, until it may go on."""

    def __init__(self) -> None:
        self.came, self.go_on = threading.Semaphore(0), threading.Semaphore(0)

    async def reached(self, pilot: Pilot[Any]) -> None:
        """Wait for the run to come here, without standing in its way."""
        for _ in range(2000):
            if self.came.acquire(blocking=False):
                await pilot.pause()
                return
            await pilot.pause(0.01)
        raise AssertionError("it never came so far")


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Gate:
    found, keep = Gate(), Desk.keep_found

    def waiting(desk: Desk, *what: Any, **how: Any) -> None:
        found.came.release()
        found.go_on.acquire(timeout=20)
        keep(desk, *what, **how)

    monkeypatch.setattr(Desk, "keep_found", waiting)
    monkeypatch.setattr(blocks, "PAIRS_AT_ONCE", 2)
    return found


def pairs(path: str) -> list[Suggestion]:
    with Desk.open(path, reviewer="ann") as desk:
        return desk.suggestions(threshold=40)


async def test_it_finds_what_the_command_finds_and_tells_so(desk_file: str, tmp_path: Path) -> None:
    other = str(shutil.copy(desk_file, tmp_path / "other.db"))
    with Desk.open(other, reviewer="ann") as desk:
        before = desk.progress().pairs
        assert bulk.run(desk) is not None
        after = desk.progress().pairs
    app = ReviewApp(desk_file, "ann")
    async with app.run_test(size=(120, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "D")
        await until(pilot, lambda: "16 claims matched" in grid(app))
        change = "as many as before" if after == before else f"{abs(after - before)} "
        assert f"· {after} similar pairs to look at, {change}" in app.screen.foot.said  # type: ignore[attr-defined]
        assert app.running == ""
    assert pairs(desk_file) == pairs(other) != []


async def test_the_review_goes_on_meanwhile_and_escape_stops_it_for_now(desk_file: str, gate: Gate) -> None:
    app = ReviewApp(desk_file, "ann")
    async with app.run_test(size=(120, 30)) as pilot:
        await settled(pilot)
        screen = app.screen
        assert isinstance(screen, ReviewScreen)
        await press(pilot, "D")
        await gate.reached(pilot)
        gate.go_on.release()
        await gate.reached(pilot)
        assert "comparing alike claims 2/" in grid(app)
        assert "Esc stops" in app.running
        await press(pilot, "a")
        assert app.desk.progress().done == 1
        await press(pilot, "D")
        assert "it goes on already" in screen.foot.said
        await press(pilot, "escape")
        assert "stopping" in grid(app)
        gate.go_on.release()
        await until(pilot, lambda: "D goes on from there" in grid(app))
        assert app.running == ""
        for _ in range(50):
            gate.go_on.release()
        await press(pilot, "D")
        await until(pilot, lambda: "16 claims matched" in grid(app))
        assert "went on where the last run stopped" in screen.foot.said


async def test_leaving_stops_it(desk_file: str, gate: Gate) -> None:
    app = ReviewApp(desk_file, "ann")
    async with app.run_test(size=(120, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "D")
        await gate.reached(pilot)
        await press(pilot, "Q")
        gate.go_on.release()
    # The program waits for its threads as it ends.
    await asyncio.get_running_loop().shutdown_default_executor()
    with Desk.open(desk_file, reviewer="ann") as desk:
        assert desk.setting(bulk.RUN, "") != "", "the next run goes on from there"


async def test_one_that_breaks_off_says_why(desk_file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise DeskError("no room is left")

    monkeypatch.setattr(bulk, "run", full)
    app = ReviewApp(desk_file, "ann")
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "D")
        await until(pilot, lambda: "no room is left" in grid(app))
        assert app.running == ""


async def test_without_claims_there_is_nothing_to_match(tmp_path: Path) -> None:
    app = ReviewApp(str(tmp_path / "new.db"), "ann")
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "D")
        assert "there are no two claims yet" in grid(app)


def test_processes_are_started_for_many_claims_only() -> None:
    with bulk.comparing_in(4, bulk.WORTH_PROCESSES - 1) as pool:
        assert pool is None
    with bulk.comparing_in(0, bulk.WORTH_PROCESSES) as pool:
        assert pool is None
