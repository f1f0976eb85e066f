"""The pairs of a desk that has many of them: read beside the screen, the best first."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from store.desk import Desk
from store.model import Suggestion
from tests.bench.million.making import make_desk
from tests.tui.helpers import grid, press, settled
from tui.app import ReviewApp
from tui.keymap import View
from tui.screens import pair_reading
from tui.screens.duplicates import DuplicatesScreen
from tui.widgets.pair_queue import LOWEST

SIZE = 3000


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk of sixty pairs."""
    path = tmp_path_factory.mktemp("pairs") / "desk.db"
    make_desk(path, SIZE)
    return path


@pytest.fixture
def path(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The desk to act on; its pairs are many."""
    monkeypatch.setattr(pair_reading, "AT_ONCE", 10)
    monkeypatch.setattr(pair_reading, "BEST", 7)
    copy = tmp_path / "desk.db"
    copy.write_bytes(made.read_bytes())
    return copy


@asynccontextmanager
async def opened(path: Path) -> AsyncIterator[tuple[Pilot[Any], DuplicatesScreen]]:
    app = ReviewApp(str(path), "ann")
    async with app.run_test(size=(140, 45)) as pilot:
        await settled(pilot)
        app.show(View.DUPLICATES)
        await settled(pilot)
        assert isinstance(app.screen, DuplicatesScreen)
        yield pilot, app.screen


def keys(found: list[Suggestion]) -> list[tuple[int, int]]:
    return [(each.a, each.b) for each in found]


async def walked(pilot: Pilot[Any], screen: DuplicatesScreen) -> list[tuple[int, int]]:
    """All pairs, by walking through them."""
    await press(pilot, "home")
    seen = []
    for _ in range(len(screen.queue)):
        assert screen.pair is not None
        seen.append((screen.pair.a, screen.pair.b))
        await press(pilot, "j")
    return seen


def test_the_first_suggestions_are_the_first_of_all(path: Path) -> None:
    with Desk.open(path, reviewer="ann") as desk:
        every = desk.suggestions(threshold=LOWEST)
        assert desk.suggestion_count() == len(every) > 50
        for many in (1, 7, 30, 1000):
            assert desk.suggestions(threshold=LOWEST, first=many) == every[:many]


async def test_no_pair_is_read_on_the_screens_thread(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[Desk, Any]] = []
    read = Desk.suggestions

    def watching(desk: Desk, **named: Any) -> list[Suggestion]:
        asked.append((desk, named.get("claim_id")))
        return read(desk, **named)

    monkeypatch.setattr(Desk, "suggestions", watching)
    async with opened(path) as (pilot, screen):
        assert await walked(pilot, screen) == keys(read(screen.desk, threshold=60))
        asked.clear()
        await press(pilot, "home", "n", "y")
        await settled(pilot)
        assert [claim for desk, claim in asked if desk is screen.desk] == [claim for _, claim in asked] != [None]
        await press(pilot, "u", "u")
        await settled(pilot)
        assert None not in [claim for desk, claim in asked if desk is screen.desk]
        assert await walked(pilot, screen) == keys(read(screen.desk, threshold=60))


async def test_the_best_can_be_decided_before_the_rest_is_there(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened(path) as (pilot, screen):
        every = keys(screen.desk.suggestions(threshold=60))
        taken: list[tuple[Any, ...]] = []
        take = pair_reading.PairReading._take
        monkeypatch.setattr(pair_reading.PairReading, "_take", lambda *given, whole: taken.append((*given, whole)))
        screen.app.pop_screen()
        await settled(pilot)
        del screen
        pilot.app.show(View.DUPLICATES)  # type: ignore[attr-defined]
        await settled(pilot)
        fresh = pilot.app.screen
        assert isinstance(fresh, DuplicatesScreen)
        fresh.queue.load([])
        fresh.look()
        await pilot.pause()
        assert "Reading the pairs" in grid(pilot.app)
        fresh._reading.read()
        await settled(pilot)
        *_, first, whole = taken
        assert (first[-1], whole[-1]) == (False, True)
        take(*first[:-1], whole=False)
        await pilot.pause()
        assert len(fresh.queue) <= 7
        assert "so far" in grid(pilot.app)
        await press(pilot, "n")
        monkeypatch.setattr(pair_reading.PairReading, "_take", take)
        take(*whole[:-1], whole=True)
        # What was read before the decision is read again.
        await settled(pilot)
        assert "so far" not in grid(pilot.app)
        assert await walked(pilot, fresh) == every[1:]


async def test_a_pair_merged_elsewhere_is_passed_over_until_all_are_read_again(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(path) as (pilot, screen):
        pairs = keys(screen.desk.suggestions(threshold=60))
        monkeypatch.setattr(pair_reading.PairReading, "_take", lambda *_, whole: None)
        with Desk.open(path, reviewer="bob") as other:
            other.merge_groups([list(pair) for pair in pairs[:3]])
        pilot.app.look()  # type: ignore[attr-defined]
        await settled(pilot)
        assert screen.pair is not None
        assert (screen.pair.a, screen.pair.b) == pairs[3]
