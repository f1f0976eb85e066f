"""Acts on many claims: beside the screen, told with their count, stopped by Escape with nothing changed."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

import store.importing
from store.database.watching import Watch
from store.desk import Desk
from store.importing import ImportReport
from store.model import SourcingClass, Status
from tests.bench.million.making import make_desk
from tests.tui.helpers import grid, press, settled, until
from tui.app import ReviewApp
from tui.keymap import View
from tui.screens import in_bulk, listing
from tui.screens.review import ReviewScreen

MARKED = 300


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desk of 1,000 claims that is read as a large one is."""
    monkeypatch.setattr(listing, "SMALL", 0)
    make_desk(tmp_path / "desk.db", 1000)
    return tmp_path / "desk.db"


class Gate:
    """Lets a long act go on when it is told to."""

    def __init__(self) -> None:
        self.came, self.go_on = threading.Semaphore(0), threading.Semaphore(0)
        self.open = False

    def wait(self) -> None:
        """Here it is; wait until it may go on."""
        self.came.release()
        if not self.open:
            self.go_on.acquire(timeout=20)

    def let_go(self) -> None:
        """It may go on to its end."""
        self.open = True
        self.go_on.release()


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    """Every long act waits at its fiftieth row, and before it tells for the second time how far it is."""
    found = Gate()
    wrote = Watch.wrote

    def waiting(watch: Watch, rows: int) -> None:
        if rows in (50, 150):
            found.wait()
        wrote(watch, rows)

    monkeypatch.setattr(Watch, "wrote", waiting)
    yield found
    found.let_go()


@asynccontextmanager
async def review(path: Path) -> AsyncIterator[tuple[Pilot[Any], ReviewScreen]]:
    app = ReviewApp(str(path), "ann")
    async with app.run_test(size=(140, 45)) as pilot:
        await settled(pilot)
        assert isinstance(app.screen, ReviewScreen)
        yield pilot, app.screen


async def at(pilot: Pilot[Any], gate: Gate) -> None:
    """Wait until the act has come to the gate."""
    while not gate.came.acquire(blocking=False):
        await pilot.pause()
    await pilot.pause()


def mark(screen: ReviewScreen, many: int = MARKED) -> list[int]:
    """Mark the first so many claims."""
    ids = list(screen.claims.ids[:many])
    screen.claims.marked.update(ids)
    return ids


@pytest.mark.parametrize("key", ["p", "f", "s m"])
async def test_an_act_on_many_writes_nothing_on_the_screens_thread(path: Path, key: str) -> None:
    async with review(path) as (pilot, screen):
        ids = mark(screen)
        said: list[str] = []
        screen.desk.database.conn.set_trace_callback(said.append)
        await press(pilot, ";", *key.split())
        await settled(pilot)
        screen.desk.database.conn.set_trace_callback(None)
        assert not [each for each in said if each.startswith(("UPDATE", "INSERT", "BEGIN"))]
        claims = screen.desk.claims(ids)
        assert len(claims) == MARKED
        if key == "p":
            assert {claim.status for claim in claims} == {Status.PARKED}
        elif key == "f":
            assert all(claim.flagged for claim in claims)
        else:
            assert {m.sourcing_class for claim in claims for m in claim.mentions} == {SourcingClass.STATE_MEDIA}
        assert not screen.claims.marked
        assert str(MARKED) in screen.foot.said
        assert screen.claims.ids == screen.desk.claim_ids(screen.wanted, screen.sort)


async def test_a_large_act_is_taken_back_from_the_history_beside_the_screen(path: Path) -> None:
    async with review(path) as (pilot, screen):
        ids, before = mark(screen), screen.desk.progress()
        await press(pilot, ";", "p")
        await settled(pilot)
        parked = screen.desk.progress()
        assert parked != before
        said: list[str] = []
        screen.desk.database.conn.set_trace_callback(said.append)
        for after in (before, parked):
            await press(pilot, "H", "u")
            await settled(pilot)
            assert isinstance(pilot.app.screen, ReviewScreen)
            assert screen.desk.progress() == after
        screen.desk.database.conn.set_trace_callback(None)
        assert not [each for each in said if each.startswith(("UPDATE", "INSERT", "BEGIN"))]
        assert {claim.status for claim in screen.desk.claims(ids)} == {Status.PARKED}


async def test_few_are_done_at_once(path: Path) -> None:
    async with review(path) as (pilot, screen):
        ids = mark(screen, in_bulk.MANY)
        await press(pilot, ";", "p")
        assert {claim.status for claim in screen.desk.claims(ids)} == {Status.PARKED}
        assert screen.desk_app.running == ""


async def test_it_is_told_how_far_it_is_and_escape_stops_it(path: Path, gate: Gate) -> None:
    async with review(path) as (pilot, screen):
        ids, before = mark(screen), screen.desk.progress()
        await press(pilot, ";", "p")
        await at(pilot, gate)
        gate.go_on.release()
        await at(pilot, gate)
        await until_told(pilot, f"deciding claims 50/{MARKED}")
        await press(pilot, "j", "a")
        assert "wait until it is done" in screen.foot.said
        screen.claims.marked.update(ids)
        screen.desk_app.stop_work()
        gate.let_go()
        await until(pilot, lambda: "stopped: nothing was changed" in grid(pilot.app))
        assert screen.desk.progress() == before
        assert screen.desk_app.running == ""
        await press(pilot, ";", "p")
        await settled(pilot)
        assert {claim.status for claim in screen.desk.claims(ids)} == {Status.PARKED}


async def until_told(pilot: Pilot[Any], words: str) -> None:
    """Wait until the head line says so, while a worker waits."""
    for _ in range(100):
        if words in grid(pilot.app):
            return
        await pilot.pause()
    raise AssertionError(grid(pilot.app).splitlines()[0])


async def test_escape_stops_what_is_done_for_many_and_keeps_the_marks(path: Path, gate: Gate) -> None:
    async with review(path) as (pilot, screen):
        ids = mark(screen)
        before = screen.desk.claim_rows(ids)
        await press(pilot, ";", "x")
        await at(pilot, gate)
        await press(pilot, "escape")
        assert "stopping" in grid(pilot.app)
        gate.let_go()
        await until(pilot, lambda: "stopped: nothing was changed" in grid(pilot.app))
        assert screen.claims.marked == set(ids)
        assert screen.desk.claim_rows(ids) == before


async def test_a_long_act_is_taken_back_beside_the_screen_too(path: Path) -> None:
    async with review(path) as (pilot, screen):
        ids = mark(screen)
        before = {row.id: row.status for row in screen.desk.claim_rows(ids)}
        await press(pilot, ";", "p")
        await settled(pilot)
        said: list[str] = []
        screen.desk.database.conn.set_trace_callback(said.append)
        await press(pilot, "u")
        await settled(pilot)
        screen.desk.database.conn.set_trace_callback(None)
        assert not [each for each in said if each.startswith(("UPDATE", "INSERT", "BEGIN"))]
        assert {row.id: row.status for row in screen.desk.claim_rows(ids)} == before
        assert "undid" in screen.foot.said
        await press(pilot, "ctrl+r")
        await settled(pilot)
        assert {claim.status for claim in screen.desk.claims(ids)} == {Status.PARKED}


async def test_many_groups_are_merged_beside_the_screen(path: Path, gate: Gate) -> None:
    gate.open = True
    async with review(path) as (pilot, screen):
        app, ids = screen.desk_app, list(screen.claims.ids)
        app.show(View.DUPLICATES)
        await settled(pilot)
        said: list[str] = []
        app.desk.database.conn.set_trace_callback(said.append)
        merged: list[str] = []
        groups = [ids[start : start + 2] for start in range(0, 400, 2)]
        in_bulk.merge_groups(app.screen, groups, lambda receipt: merged.append(receipt.text))  # type: ignore[arg-type]
        await settled(pilot)
        app.desk.database.conn.set_trace_callback(None)
        assert merged == ["merged 400 claims into 200"]
        assert not [each for each in said if each.startswith(("UPDATE", "INSERT", "BEGIN"))]


async def test_leaving_stops_a_long_act_and_keeps_nothing_of_it(path: Path, gate: Gate) -> None:
    async with review(path) as (pilot, screen):
        ids = mark(screen)
        before = screen.desk.claim_rows(ids)
        await press(pilot, ";", "x")
        await at(pilot, gate)
        await press(pilot, "Q")
        gate.let_go()
    with Desk.open(path, reviewer="ann") as desk:
        assert desk.claim_rows(ids) == before


async def test_too_many_for_one_wording_are_not_merged_by_hand(path: Path) -> None:
    async with review(path) as (pilot, screen):
        mark(screen)
        await press(pilot, "ampersand")
        assert "at most 200" in screen.foot.said


async def test_matching_after_an_import_is_told_and_stopped(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gate, stopped = Gate(), []

    def slow(desk: Desk, paths: object, *, progress: object, matched: Any, cancelled: Any) -> ImportReport:
        matched(200, 800)
        gate.wait()
        stopped.append(cancelled())
        return ImportReport(stopped=True)

    monkeypatch.setattr(store.importing, "import_paths", slow)
    app = ReviewApp(str(path), "ann", ["somewhere"])
    async with app.run_test(size=(140, 45)) as pilot:
        await at(pilot, gate)
        await until_told(pilot, "looking for duplicates 200/800")
        await press(pilot, "escape")
        gate.let_go()
        await until(pilot, lambda: bool(stopped))
        assert stopped == [True]
        await until(pilot, lambda: "stopped before the end" in grid(app))
