"""The filter dialog: every part of a filter can be set and taken off again."""

from __future__ import annotations

import pytest

from store.model import Filter, Label, SourcingClass, Status
from tests.tui.dialogs.helpers import NASTY, NASTY_SHOWN, NOTHING_YET, opened, press, terminal_bytes, type_text
from tests.tui.helpers import SIZES, check_snapshot, grid, until
from tui.dialogs.base import Trouble
from tui.dialogs.filter import FilterDialog

OUTLETS = ["Benzinga", "Harbor Wire", "Newser"]
SOURCES = ["Kim Jong Un", "The Wall Street Journal"]
FULL = Filter(
    statuses=frozenset({Status.NEW, Status.PARKED}),
    labels=frozenset({Label.ECHO}),
    classes=frozenset({SourcingClass.ANONYMOUS}),
    outlet="Newser",
    source="Kim",
    flagged=True,
    similar=False,
    text="arsenal",
    article_id=3,
)


@pytest.mark.parametrize("size", SIZES)
async def test_looks(size: tuple[int, int]) -> None:
    async with opened(FilterDialog(FULL, OUTLETS, SOURCES), size) as (_pilot, host):
        check_snapshot(f"filter_{size[0]}x{size[1]}", host)


@pytest.mark.parametrize("current", [Filter(), FULL])
async def test_enter_at_once_changes_nothing(current: Filter) -> None:
    async with opened(FilterDialog(current, OUTLETS, SOURCES)) as (pilot, host):
        await press(pilot, "enter")
        assert host.result == current


async def test_every_part_can_be_set_by_keys() -> None:
    async with opened(FilterDialog(Filter(article_id=3), OUTLETS, SOURCES)) as (pilot, host):
        await press(pilot, "space", "p", "space")
        await press(pilot, "tab", "e", "space", "tab", "a", "space")
        await press(pilot, "tab", "n", "tab")
        await type_text(pilot, "Kim")
        await press(pilot, "tab", "right", "tab", "n")
        await press(pilot, "tab")
        await type_text(pilot, "arsenal")
        await press(pilot, "enter")
        assert host.result == FULL


async def test_all_can_be_taken_off() -> None:
    async with opened(FilterDialog(FULL, OUTLETS, SOURCES)) as (pilot, host):
        await press(pilot, "ctrl+x", "enter")
        assert host.result == Filter(article_id=3)


async def test_a_source_that_is_not_there_is_said() -> None:
    async with opened(FilterDialog(Filter(source="[/nobody"), OUTLETS, SOURCES)) as (pilot, host):
        await press(pilot, "enter")
        assert host.result is NOTHING_YET
        assert "no source on this desk has “[/nobody” in its name" in grid(host)
        await press(pilot, "escape")
        assert host.result is None


async def test_in_a_low_window_the_trouble_and_the_row_in_use_are_in_sight() -> None:
    async with opened(FilterDialog(Filter(source="nobody"), OUTLETS, SOURCES), (60, 16)) as (pilot, host):
        await press(pilot, "enter")
        assert "no source on this desk" in grid(host)
        # The row in use is scrolled to once the screen is laid out, which a busy machine does a little later.
        await press(pilot, *["tab"] * 6)
        await until(pilot, lambda: "duplicates" in grid(host))
        await press(pilot, *["shift+tab"] * 7)
        await until(pilot, lambda: "words" in grid(host))


async def test_a_trouble_told_late_does_not_hide_the_row_that_was_gone_to() -> None:
    dialog = FilterDialog(Filter(source="nobody"), OUTLETS, SOURCES)
    async with opened(dialog, (60, 16)) as (pilot, host):
        before = dialog.focused
        await press(pilot, "enter", "shift+tab")
        await until(pilot, lambda: "words" in grid(host))
        dialog._bring_in_sight(dialog.query_one(Trouble), before)
        await pilot.pause()
        assert "words" in grid(host)


async def test_an_outlet_that_is_gone_is_not_taken_for_another() -> None:
    async with opened(FilterDialog(Filter(outlet="Gone"), OUTLETS, SOURCES)) as (pilot, host):
        await press(pilot, "enter")
        assert host.result == Filter(outlet="Gone")


async def test_many_outlets_scroll_with_the_cursor() -> None:
    outlets = [f"Outlet {n:02d}" for n in range(40)]
    async with opened(FilterDialog(Filter(), outlets, [])) as (pilot, host):
        await press(pilot, "tab", "tab", "tab", "end")
        assert "(•) Outlet 39" in grid(host)
        await press(pilot, "enter")
        assert host.result.outlet == "Outlet 39"


async def test_data_is_shown_as_it_is() -> None:
    async with opened(FilterDialog(Filter(text=NASTY), [NASTY], []), (140, 45)) as (pilot, host):
        assert f"( ) {NASTY_SHOWN[:50]}" in grid(host), "a long name is cut"
        assert not {"\x1b", "\x07", "\u202e"} & set(terminal_bytes(host))
        await press(pilot, "enter")
        assert host.result.text == NASTY.strip()
