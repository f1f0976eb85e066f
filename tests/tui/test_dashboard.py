"""The dashboard: what it shows, where its keys lead, and that every bar opens the claims it counts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.desk import Desk
from store.model import Filter, Status
from tests.tui.helpers import SIZES, check_snapshot, grid, own_actions, press, settled, type_text
from tui import keymap
from tui.app import ReviewApp
from tui.keymap import View
from tui.screens import dashboard
from tui.screens.dashboard import CHARTS, DashboardScreen
from tui.widgets.bars import Bars, length, shares
from tui.widgets.pace_strip import by_day, by_hour, columns, duration

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
Check = Callable[[Any], bool]


@pytest.fixture(autouse=True)
def noon(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock on the wall stands still."""
    monkeypatch.setattr(dashboard, "now", lambda: NOON)


@pytest.fixture
def under_way(desk_file: str) -> str:
    """A desk on which six claims were decided this morning, a minute or two each, and two yesterday."""
    with Desk.open(desk_file, reviewer="ann") as desk:
        wanted = [Status.REVIEWED] * 5 + [Status.REJECTED, Status.PARKED, Status.NEEDS_SOURCE]
        acts = [desk.set_status([number], status).action_id for number, status in enumerate(wanted, 1)]
        desk.set_flag([3], True)
        desk.merge(1, [5])
        moments = [NOON - timedelta(hours=25, minutes=5 * n) for n in (1, 0)]
        moments += [NOON - timedelta(hours=1, minutes=10 - 2 * n) for n in range(6)]
        for act, moment in zip(acts, moments, strict=True):
            at = moment.strftime("%Y-%m-%dT%H:%M:%SZ")
            desk.database.execute("UPDATE action SET at = ? WHERE id = ?", [at, act])
        desk.database.execute("UPDATE action SET at = '2026-11-22T11:00:30Z' WHERE verb = 'merge'")
    return desk_file


def at(chart: str, name: str) -> Check:
    return lambda screen: screen.at == chart and screen.here.bar.name == name


def on_top(name: str) -> Check:
    return lambda screen: type(screen.app.screen).__name__ == name


def shows(wanted: Filter) -> Check:
    return lambda screen: screen.app.screen.wanted == wanted


ACTIONS: dict[str, tuple[list[str], list[str], Check]] = {
    # action: keys before its own, keys after, what must hold then; the cursor is on "kept" of the first chart
    "chart.next": ([], [], at("labels", "corroborated")),
    "chart.previous": ([], [], lambda screen: screen.at == "outlets"),
    "chart.open": ([], [], shows(Filter(statuses=frozenset({Status.REVIEWED})))),
    "cursor.down": ([], [], at("status", "needs source")),
    "cursor.up": (["j", "j"], [], at("status", "needs source")),
    "cursor.first": (["G"], [], at("status", "kept")),
    "cursor.last": ([], [], at("status", "likely duplicates")),
    "half.down": ([], [], at("status", "rejected")),
    "half.up": (["G"], [], at("status", "rejected")),
    "page.down": ([], [], at("status", "likely duplicates")),
    "page.up": (["G"], [], at("status", "kept")),
    "view.back": ([], [], on_top("ReviewScreen")),
    "view.review": ([], [], on_top("ReviewScreen")),
    "view.duplicates": ([], [], on_top("DuplicatesScreen")),
    "view.dashboard": ([], [], on_top("DashboardScreen")),
    "undo": ([], [], lambda screen: not screen.desk.claim(1).members),
    "redo": (["u"], [], lambda screen: screen.desk.claim(1).members == (5,)),
    "history.open": ([], [], on_top("HistoryDialog")),
    "export.open": ([], [], on_top("ExportDialog")),
    "help.open": ([], [], on_top("HelpDialog")),
    "palette.open": ([], ["<the chart before", "enter"], lambda screen: screen.at == "outlets"),
    "app.leaving": ([], [], lambda screen: "Q leaves" in screen.foot.said),
    "app.quit": ([], [], lambda screen: not screen.app.is_running),
}


async def do(pilot: Any, keys: list[str]) -> None:
    """Press keys; one that begins with ``<`` is a text to type."""
    for key in keys:
        await (type_text(pilot, key[1:]) if key.startswith("<") else press(pilot, key))
        if pilot.app.is_running:
            await settled(pilot)


@pytest.mark.parametrize("action_id", own_actions(View.DASHBOARD, ACTIONS))
async def test_actions(under_way: str, action_id: str) -> None:
    before, after, check = ACTIONS[action_id]
    async with ReviewApp(under_way, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await do(pilot, ["4"])
        screen = pilot.app.screen
        assert isinstance(screen, DashboardScreen)
        await do(pilot, [*before, *keymap.action(action_id).keys[0].split(), *after])
        assert check(screen)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_looks(under_way: str, size: tuple[int, int]) -> None:
    async with ReviewApp(under_way, "ann").run_test(size=size) as pilot:
        await settled(pilot)
        await do(pilot, ["4", "tab", "tab", "j"])
        check_snapshot(f"dashboard_{size[0]}x{size[1]}", pilot.app)


@pytest.mark.parametrize("size", [*SIZES, (40, 15)], ids=lambda size: f"{size[0]}x{size[1]}")
async def test_looks_empty(tmp_path: Path, size: tuple[int, int]) -> None:
    async with ReviewApp(str(tmp_path / "empty.db"), "ann").run_test(size=size) as pilot:
        await settled(pilot)
        pilot.app.show(View.DASHBOARD)  # type: ignore[attr-defined]
        await settled(pilot)
        check_snapshot(f"dashboard_empty_{size[0]}x{size[1]}", pilot.app)


@pytest.mark.parametrize("chart", CHARTS)
async def test_every_bar_opens_as_many_claims_as_it_counts(under_way: str, chart: str) -> None:
    async with ReviewApp(under_way, "ann").run_test(size=(140, 45)) as pilot:
        await settled(pilot)
        await do(pilot, ["4"])
        bars = pilot.app.screen.query_one(f"#{chart}", Bars).chart.bars
        opened = {bar.name: len(pilot.app.desk.claim_ids(bar.value)) for bar in bars if isinstance(bar.value, Filter)}  # type: ignore[attr-defined]
        assert opened
        if chart != "outlets":
            assert opened == {bar.name: bar.count for bar in bars if bar.name in opened}
        else:
            # A claim may have several mentions in an outlet.
            assert all(0 < opened[bar.name] <= bar.count for bar in bars)


async def test_what_another_session_decides_is_counted(under_way: str) -> None:
    async with ReviewApp(under_way, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await do(pilot, ["4"])
        assert "7/15" in grid(pilot.app)
        with Desk.open(under_way, reviewer="ben") as other:
            other.set_status([9], Status.REVIEWED)
        pilot.app.look()  # type: ignore[attr-defined]
        await settled(pilot)
        assert "8/15" in grid(pilot.app)


async def test_nothing_is_opened_where_nothing_is(desk_file: str) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await do(pilot, ["4", "enter"])
        assert isinstance(pilot.app.screen, DashboardScreen)
        assert "nothing to show" in pilot.app.screen.foot.said


async def test_a_click_goes_to_a_bar_and_a_second_one_opens_it(under_way: str) -> None:
    async with ReviewApp(under_way, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await do(pilot, ["4"])
        screen = pilot.app.screen
        await pilot.click("#labels", offset=(10, 4))
        await settled(pilot)
        assert at("labels", "single source")(screen)
        await pilot.click("#labels", offset=(10, 4))
        await settled(pilot)
        assert on_top("ReviewScreen")(screen)


@given(st.lists(st.integers(0, 10_000), max_size=8), st.integers(0, 120))
def test_parts_fill_the_room_and_what_is_there_is_seen(counts: list[int], cells: int) -> None:
    found = shares(counts, cells)
    assert sum(found) == (cells if sum(counts) else 0)
    assert all(size >= 0 and (count or not size) for count, size in zip(counts, found, strict=True))
    if cells >= sum(1 for count in counts if count):
        assert all(size for count, size in zip(counts, found, strict=True) if count)


@given(st.floats(0, 1), st.integers(1, 60))
def test_a_bar_is_as_long_as_its_share(share: float, cells: int) -> None:
    drawn = length(share, cells)
    assert len(drawn) <= cells
    assert bool(drawn) == (share > 0)
    assert abs(len(drawn) - share * cells) <= 1


@given(st.lists(st.integers(0, 500), min_size=1, max_size=30), st.integers(1, 6))
def test_columns_stand_on_the_ground(values: list[int], height: int) -> None:
    drawn = columns(values, height)
    assert [len(line) for line in drawn] == [len(values)] * height
    for place, value in enumerate(values):
        column = [line[place] for line in drawn]
        assert (column[-1] == "·") == (value == 0)
        assert not value or column[0] == "█" or value < max(values)


def test_hours_and_days_are_those_of_the_clock_on_the_wall() -> None:
    decisions = {"2026-11-22T12": 4, "2026-11-22T11": 3, "2026-11-21T13": 2, "2026-11-21T12": 1, "2026-10-01T00": 9}
    assert by_hour(decisions, NOON) == [2, *[0] * 21, 3, 4]
    assert by_day(decisions, NOON)[-2:] == [3, 7]
    east = NOON.astimezone(timezone(timedelta(hours=11)))
    assert by_day(decisions, east)[-2:] == [1, 9]


@pytest.mark.parametrize(
    ("hours", "said"),
    [(0.001, "1 minute"), (0.5, "30 minutes"), (1.5, "1 h 30"), (2.0, "2 h"), (9.99, "9 h 59"), (40.2, "40 h")],
)
def test_durations_as_one_says_them(hours: float, said: str) -> None:
    assert duration(hours) == said
