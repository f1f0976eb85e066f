"""The history tells who, when and what, and marks what was taken back."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from textual.strip import Strip

from store.desk import Desk
from store.model import ClaimRow, Label, LogEntry, Receipt, Status
from tests.store.builders import arsenal_desk
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


class Kept:
    """A log that holds these entries and turns nothing."""

    def __init__(self, entries: Sequence[LogEntry]) -> None:
        self.entries = list(entries)

    def history(
        self, *, claim_id: int | None = None, reviewer: str | None = None, before: int | None = None, limit: int = 200
    ) -> list[LogEntry]:
        del claim_id
        wanted = [e for e in self.entries if reviewer in (None, e.reviewer) and (before is None or e.id < before)]
        return wanted[:limit]

    def reviewers(self) -> list[str]:
        return sorted({entry.reviewer for entry in self.entries})

    def size_of_turn(self, kind: str, action_id: int | None = None) -> int:
        del kind, action_id
        return 1

    def in_the_way(self, kind: str, action_id: int) -> str | None:
        raise AssertionError(f"{kind} {action_id}")

    def undo(self, action_id: int | None = None) -> Receipt | None:
        raise AssertionError(f"undo {action_id}")

    def redo(self, action_id: int | None = None) -> Receipt | None:
        raise AssertionError(f"redo {action_id}")

    def claim_rows(self, ids: Sequence[int]) -> list[ClaimRow]:
        return [
            ClaimRow(7, f"The North fired missiles {NASTY}", Status.NEW, False, Label.ECHO, 1, 0, 1, 1, 0.5, "", 0)
            for each in ids
            if each == 7
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
    async with opened(HistoryDialog(Kept(ENTRIES), 12), size) as (pilot, host):
        await press(pilot, "down")
        check_snapshot(f"history_{size[0]}x{size[1]}", host)


async def test_moments_are_told_in_local_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Seoul")
    time.tzset()
    async with opened(HistoryDialog(Kept(ENTRIES), None)) as (_pilot, host):
        assert "2026-01-31 21:03 bob" in grid(host)


async def test_undone_ones_are_marked_in_words() -> None:
    async with opened(HistoryDialog(Kept(ENTRIES), None)) as (_pilot, host):
        assert "(undone) kept #12" in grid(host)
        assert "(undone) undid" not in grid(host)


async def test_moving_shows_an_action_in_full() -> None:
    long = LogEntry(1, "2026-01-31T12:00:00Z", "ann", "note", f"noted #1: {'word ' * 22}end", False)
    async with opened(HistoryDialog(Kept([*ENTRIES, long]), None)) as (pilot, host):
        assert "end" not in grid(host)
        await press(pilot, "G")
        assert "end" in grid(host)
        await press(pilot, "g", "j", "k", "j")
        assert host.dialog.query_one(Rows).value == 6


@pytest.mark.parametrize("key", ["escape", "q", "enter", "H"])
async def test_it_closes(key: str) -> None:
    async with opened(HistoryDialog(Kept(ENTRIES), None)) as (pilot, host):
        assert host.result is NOTHING_YET
        await press(pilot, key)
        assert host.result is None


async def test_nothing_done_yet() -> None:
    async with opened(HistoryDialog(Kept([]), None)) as (pilot, host):
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
    async with opened(HistoryDialog(Kept(entries), None)) as (pilot, host):
        drawn.clear()
        await press(pilot, "G")
        assert "kept #4801 " in grid(host)
        assert len(drawn) < 200


async def test_older_actions_are_read_as_the_cursor_comes_to_them() -> None:
    entries = [LogEntry(n, "2026-01-31T12:03:00Z", "bob", "status", f"kept #{n}", False) for n in range(450, 0, -1)]
    async with opened(HistoryDialog(Kept(entries), None)) as (pilot, host):
        assert "the latest 200 actions" in grid(host)
        await press(pilot, "G")
        assert host.dialog.query_one(Rows).value == 251
        await press(pilot, "G", "G")
        assert host.dialog.query_one(Rows).value == 1
        assert "History: 450 actions" in grid(host)


async def test_one_persons_actions_alone() -> None:
    async with opened(HistoryDialog(Kept(ENTRIES), None)) as (pilot, host):
        await press(pilot, "w")
        assert "History by ann: 3 actions" in grid(host)
        assert "merged #12" not in grid(host)
        await press(pilot, "w")
        assert "History by bob: 1 action," in grid(host)
        await press(pilot, "w")
        assert "History: 4 actions" in grid(host)


@pytest.fixture
def reviewed(tmp_path: Path) -> Iterator[Desk]:
    """Two imports (actions 1 and 2), then: 3 parks #1, 4 flags #2, 5 keeps #1."""
    with arsenal_desk(tmp_path / "desk.db") as desk:
        desk.set_status([1], Status.PARKED)
        desk.set_flag([2], True)
        desk.set_status([1], Status.REVIEWED)
        yield desk


async def test_an_action_in_the_middle_is_taken_back_and_done_again(reviewed: Desk) -> None:
    async with opened(HistoryDialog(reviewed, None), (140, 45)) as (pilot, host):
        await press(pilot, "down", "u")
        assert not reviewed.claim(2).flagged
        assert reviewed.claim(1).status is Status.REVIEWED
        assert "(undone) flagged #2" in grid(host)
        assert host.dialog.query_one(Rows).value == 4
        await press(pilot, "u")
        assert reviewed.claim(2).flagged
        await press(pilot, "escape")
        assert host.result == "redid: flagged #2"


async def test_the_line_of_an_undo_turns_the_act_it_is_about(reviewed: Desk) -> None:
    reviewed.undo()
    async with opened(HistoryDialog(reviewed, None), (140, 45)) as (pilot, _host):
        await press(pilot, "u")
        assert reviewed.claim(1).status is Status.REVIEWED


async def test_what_later_work_depends_on_stays_and_the_work_is_named(reviewed: Desk) -> None:
    async with opened(HistoryDialog(reviewed, None), (140, 45)) as (pilot, host):
        await press(pilot, "down", "down", "u")
        assert "! cannot take back “parked #1”: later work depends on it: kept #1 (ann)" in grid(host)
        assert reviewed.claim(1).status is Status.REVIEWED
        await press(pilot, "escape")
        assert host.result is None


async def test_in_a_narrow_window_the_work_in_the_way_is_named_in_full(reviewed: Desk) -> None:
    reviewed.set_verdict([1], "false")
    reviewed.set_status([1], Status.PARKED)
    async with opened(HistoryDialog(reviewed, None), (60, 24)) as (pilot, host):
        await press(pilot, *["down"] * 4, "u")
        shown = " ".join(line.strip(" │") for line in grid(host).splitlines())
        assert "later work depends on it: parked #1 (ann), kept #1 (ann)" in shown


async def test_a_large_act_that_later_work_rests_on_keeps_the_history_open(
    reviewed: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tui.dialogs.history.MANY", 0)
    async with opened(HistoryDialog(reviewed, None), (140, 45)) as (pilot, host):
        await press(pilot, "down", "down", "u")
        assert "! cannot take back “parked #1”: later work depends on it: kept #1 (ann)" in grid(host)
        assert isinstance(host.screen, HistoryDialog)


async def test_from_one_claim_to_the_whole_desk_and_back(reviewed: Desk) -> None:
    async with opened(HistoryDialog(reviewed, 2), (140, 45)) as (pilot, host):
        assert "History of #2: 2 actions" in grid(host)
        await press(pilot, "a")
        assert "History: 5 actions" in grid(host)
        await press(pilot, "a")
        assert "History of #2: 2 actions" in grid(host)


async def test_data_is_shown_as_it_is() -> None:
    entry = LogEntry(1, "2026-01-31T12:00:00Z", "[/x]", "note", NASTY, False)
    async with opened(HistoryDialog(Kept([entry]), None), (140, 45)) as (_pilot, host):
        assert grid(host).count(NASTY_SHOWN) == 2
        assert "[/x]" in grid(host)
