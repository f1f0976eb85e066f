"""The history tells who, when and what, and marks what was taken back."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from textual.strip import Strip

from store.model import LogEntry
from tests.tui.dialogs.helpers import NASTY, NASTY_SHOWN, NOTHING_YET, opened, press
from tests.tui.helpers import SIZES, check_snapshot, grid
from tui.dialogs.history import HistoryDialog
from tui.dialogs.rows import Rows

ENTRIES = [
    LogEntry(7, "2026-01-31T12:03:00Z", "bob", "merge", "merged #12 into #7", False),
    LogEntry(6, "2026-01-31T12:02:00Z", "ann", "undo", "undid: kept #12", False),
    LogEntry(5, "2026-01-31T12:01:00Z", "ann", "status", "kept #12", True),
    LogEntry(4, "no moment", "ann", "import", "imported Harbor Wire: 4 claims", False),
]


@pytest.fixture(autouse=True)
def in_utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Moments are shown in local time."""
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("size", SIZES)
async def test_looks(size: tuple[int, int]) -> None:
    async with opened(HistoryDialog(ENTRIES, 12), size) as (pilot, host):
        await press(pilot, "down")
        check_snapshot(f"history_{size[0]}x{size[1]}", host)


async def test_moments_are_told_in_local_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Seoul")
    time.tzset()
    async with opened(HistoryDialog(ENTRIES, None)) as (_pilot, host):
        assert "2026-01-31 21:03 bob" in grid(host)


async def test_undone_ones_are_marked_in_words() -> None:
    async with opened(HistoryDialog(ENTRIES, None)) as (_pilot, host):
        assert "(undone) kept #12" in grid(host)
        assert "(undone) undid" not in grid(host)


async def test_moving_shows_an_action_in_full() -> None:
    long = LogEntry(1, "2026-01-31T12:00:00Z", "ann", "note", f"noted #1: {'word ' * 22}end", False)
    async with opened(HistoryDialog([*ENTRIES, long], None)) as (pilot, host):
        assert "end" not in grid(host)
        await press(pilot, "G")
        assert "end" in grid(host)
        await press(pilot, "g", "j", "k", "j")
        assert host.dialog.query_one(Rows).value == 6


@pytest.mark.parametrize("key", ["escape", "q", "enter", "H"])
async def test_it_closes(key: str) -> None:
    async with opened(HistoryDialog(ENTRIES, None)) as (pilot, host):
        assert host.result is NOTHING_YET
        await press(pilot, key)
        assert host.result is None


async def test_nothing_done_yet() -> None:
    async with opened(HistoryDialog([], None)) as (pilot, host):
        assert "Nothing has been done yet." in grid(host)
        await press(pilot, "down", "up", "G", "escape")
        assert host.result is None


async def test_a_long_history_draws_only_what_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    entries = [LogEntry(n, "2026-01-31T12:03:00Z", "bob", "status", f"kept #{n}", False) for n in range(5000, 0, -1)]
    drawn: list[int] = []
    render = Rows.render_line

    def counting(rows: Rows, y: int) -> Strip:
        drawn.append(y)
        return render(rows, y)

    monkeypatch.setattr(Rows, "render_line", counting)
    async with opened(HistoryDialog(entries, None)) as (pilot, host):
        drawn.clear()
        await press(pilot, "G")
        assert "kept #1 " in f"{grid(host)} "
        assert len(drawn) < 200


async def test_data_is_shown_as_it_is() -> None:
    entry = LogEntry(1, "2026-01-31T12:00:00Z", "[/x]", "note", NASTY, False)
    async with opened(HistoryDialog([entry], None), (140, 45)) as (_pilot, host):
        assert grid(host).count(NASTY_SHOWN) == 2
        assert "[/x]" in grid(host)
