"""What a key costs the desk, counted: moving through a list asks it nothing, for the lines were read ahead.

Counted are the statements of the screen's own connection, which would hold up the key, and those of the connections
that read beside it. The claim's page, which follows once the cursor rests, stays behind.
"""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from store.desk import Desk
from store.model import Filter, Sort, Status
from store.registry import Registry
from tests.bench.million.making import make_desk
from tests.tui.helpers import grid, press, settled
from tui.app import ReviewApp
from tui.screens import listing
from tui.screens.groups import GroupScreen
from tui.screens.review import ReviewScreen
from tui.screens.sources import SourcesScreen

HELD = 500
"""Steps for which a key is held down."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk of 1,500 claims and some 3,000 sources."""
    path = tmp_path_factory.mktemp("made") / "desk.db"
    make_desk(path, 1500)
    return path


@pytest.fixture
def path(made: Path, tmp_path: Path) -> str:
    return str(shutil.copy(made, tmp_path / "desk.db"))


class Reads:
    """The pages of rows that were read: by the screen's own desk, and by those beside it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.own: list[int] = []
        self.beside: list[int] = []
        self.app: ReviewApp | None = None
        for kind, name in ((Desk, "claim_rows"), (Registry, "rows")):
            monkeypatch.setattr(kind, name, self._watched(getattr(kind, name)))

    def _watched(self, read: Callable[..., Any]) -> Callable[..., Any]:
        def reading(of: Any, ids: Any) -> Any:
            assert self.app is not None
            own = of in (self.app.desk, self.app.desk.registry)
            (self.own if own else self.beside).extend(ids)
            return read(of, ids)

        return reading


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> Reads:
    return Reads(monkeypatch)


@contextmanager
def counted(app: ReviewApp) -> Iterator[list[str]]:
    """The statements that the screen's own connection runs meanwhile."""
    said: list[str] = []
    connection = app.desk.database.conn
    connection.set_trace_callback(said.append)
    yield said
    connection.set_trace_callback(None)
    said[:] = [each for each in said if "data_version" not in each]


@asynccontextmanager
async def review(
    path: str, reads: Reads, size: tuple[int, int] = (80, 24)
) -> AsyncIterator[tuple[Pilot[Any], ReviewScreen]]:
    app = reads.app = ReviewApp(path, "ann")
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        screen = app.screen
        assert isinstance(screen, ReviewScreen)
        screen.catch_up = lambda: None  # type: ignore[method-assign]
        await settled(pilot)
        yield pilot, screen


async def step(pilot: Pilot[Any], key: str) -> int:
    """The statements that a key runs on the screen's own connection until what it changed is drawn.

    Then the threads may read ahead: a reviewer's next key comes later than that.
    """
    app: Any = pilot.app
    with counted(app) as said:
        await press(pilot, key)
        await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    return len(said)


async def hold(pilot: Pilot[Any], key: str, steps: int) -> list[str]:
    """The statements that a key held down runs there; every tenth step the threads come round to read."""
    app: Any = pilot.app
    with counted(app) as said:
        for _ in range(0, steps, 10):
            await press(pilot, *[key] * 10)
            await pilot.pause()
            await app.workers.wait_for_complete()
            await pilot.pause(0)
    return said


def shown(screen: ReviewScreen) -> list[str]:
    """What the lines in the window should tell, read anew."""
    claims = screen.claims
    window = [claims.ids[row] for row in claims.window if row < len(claims.ids)]
    return [row.text for row in screen.desk.claim_rows(window)]


@pytest.mark.parametrize("size", [(80, 24), (140, 45)])
async def test_a_key_held_down_asks_the_desk_nothing(path: str, reads: Reads, size: tuple[int, int]) -> None:
    async with review(path, reads, size) as (pilot, screen):
        reads.own.clear()
        for key in ("down", "k"):
            assert await hold(pilot, key, HELD) == []
        assert screen.claims.cursor_row == 0
        assert reads.own == []
        assert len(reads.beside) == len(set(reads.beside)), "nothing is read twice"
        assert len(reads.beside) < HELD + 4 * 64, "nor much that nobody comes to"


@pytest.mark.parametrize("size", [(80, 24), (140, 45), (100, 120)])
async def test_pages_and_jumps_ask_once_at_most(path: str, reads: Reads, size: tuple[int, int]) -> None:
    async with review(path, reads, size) as (pilot, screen):
        for key in ["pagedown"] * 8 + ["pageup"] * 8:
            assert await step(pilot, key) == 0, "the page was read ahead"
        for key in ("end", "home", "G", "ctrl+u"):
            assert await step(pilot, key) <= 1
            assert all(text[:30] in grid(pilot.app) for text in shown(screen))
        await step(pilot, "end")
        assert await hold(pilot, "k", 200) == []
        screen.claims.move_to(700)
        await settled(pilot)
        assert await hold(pilot, "j", 100) + await hold(pilot, "k", 200) == []


async def test_faster_than_the_threads_a_page_down_reads_once(
    path: str, reads: Reads, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with review(path, reads) as (pilot, screen):
        monkeypatch.setattr(ReviewApp, "run_worker", lambda *_, **__: None)
        app: Any = pilot.app
        for key in ["pagedown"] * 20 + ["end", "home"]:
            with counted(app) as said:
                await press(pilot, key)
                await pilot.pause()
            assert len(said) <= 1
            assert all(text[:30] in grid(app) for text in shown(screen))


@pytest.mark.parametrize("small", [0, 5000])
async def test_what_a_search_found_is_read_ahead_too(
    path: str, reads: Reads, small: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "SMALL", small)
    async with review(path, reads) as (pilot, screen):
        for wanted in (Filter(text="the"), Filter(statuses=frozenset({Status.NEW})), Filter()):
            screen.look_for(wanted)
            await settled(pilot)
            await press(pilot, "home")
            await settled(pilot)
            assert await hold(pilot, "j", 150) == []
            assert all(text[:30] in grid(pilot.app) for text in shown(screen))
        screen.order_by(Sort.NEWEST)
        await settled(pilot)
        assert await hold(pilot, "j", 150) == []
        assert all(text[:30] in grid(pilot.app) for text in shown(screen))


async def test_what_a_colleague_changes_shows_on_lines_read_ahead(path: str, reads: Reads) -> None:
    async with review(path, reads) as (pilot, screen):
        ids = screen.claims.ids
        there = [ids[place] for place in (3, 70, 100)]
        assert set(there[1:]) <= set(reads.beside)
        with Desk.open(path, reviewer="bob") as other:
            for number, claim_id in enumerate(there):
                other.reword(claim_id, f"reworded by a colleague {number}")
        pilot.app.look()  # type: ignore[attr-defined]
        await settled(pilot)
        assert "reworded by a colleague 0" in grid(pilot.app)
        assert await hold(pilot, "j", 70) == []
        assert "reworded by a colleague 1" in grid(pilot.app)
        assert await hold(pilot, "j", 30) == []
        assert "reworded by a colleague 2" in grid(pilot.app)


async def test_kinds_are_counted_beside_the_screen(path: str, reads: Reads) -> None:
    async with review(path, reads) as (pilot, screen):
        screen.look_for(Filter(text="ships"))
        await settled(pilot)
        # To open the dialog asks the desk nothing either.
        assert await step(pilot, "b") == 0
        await settled(pilot)
        assert "counting" not in grid(pilot.app)
        assert f"{len(screen.desk.claim_ids(Filter(text='ships', statuses=frozenset({Status.NEW})))):,} " in grid(
            pilot.app
        )
        await press(pilot, "escape")


async def test_the_list_of_sources_is_read_ahead(path: str, reads: Reads) -> None:
    async with review(path, reads) as (pilot, _):
        await press(pilot, "3")
        await settled(pilot)
        sources = pilot.app.screen
        assert isinstance(sources, SourcesScreen)
        sources.catch_up = lambda: None  # type: ignore[method-assign]
        await settled(pilot)
        assert await hold(pilot, "j", 200) + await hold(pilot, "k", 200) == []
        assert [await step(pilot, "pagedown") for _ in range(10)] == [0] * 10
        for key in ("end", "home"):
            assert await step(pilot, key) <= 2, "a page of sources and their other names"
        assert len(reads.beside) < 2000


async def test_a_step_within_a_group_asks_the_desk_nothing(path: str, reads: Reads) -> None:
    async with review(path, reads) as (pilot, screen):
        group = GroupScreen(screen.claims.ids[:6], threshold=60, score_shown=True)
        pilot.app.push_screen(group)
        await settled(pilot)
        assert [await step(pilot, key) for key in ("j", "j", "k", "pagedown", "end", "home")] == [0] * 6
        assert group.at == 0
