"""The terminal's own cursor stands where the work is: what a screen reader or a braille line follows."""

from __future__ import annotations

import re
from typing import Any

import pytest
from textual.pilot import Pilot

from tests.tui.helpers import grid, press, settled, type_text
from tests.tui.test_bytes import Wire, wire
from tui.app import ReviewApp

__all__ = ["wire"]

MOVED_TO = re.compile("\x1b\\[(\\d+);(\\d+)H")


async def place(pilot: Pilot[Any], wire: Wire, *keys: str) -> tuple[int, int]:
    """Press keys; gives the column and row, from 0, at which the terminal's cursor then stands."""
    wire.take()
    for key in keys:
        await press(pilot, key)
        await settled(pilot)
    row, column = MOVED_TO.findall(wire.take())[-1]
    return int(column) - 1, int(row) - 1


def line(pilot: Pilot[Any], at: tuple[int, int]) -> str:
    """The line of the screen at which the cursor stands, from its column on."""
    return grid(pilot.app).split("\n")[at[1]][at[0] :]


@pytest.mark.parametrize("size", [(80, 24), (140, 45)])
async def test_it_goes_along_with_the_claims(desk_file: str, wire: Wire, size: tuple[int, int]) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=size) as pilot:
        await settled(pilot)
        for keys in ("j", "j", "k", "G", "a", "g g", "f"):
            at = await place(pilot, wire, *keys.split())
            assert line(pilot, at).startswith("❯"), keys


async def test_in_the_article_and_on_the_duplicates(desk_file: str, wire: Wire) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        for keys in (["enter"], ["n"], ["n"], ["N"]):
            assert line(pilot, await place(pilot, wire, *keys)).lstrip(" ").startswith(("❯", "┃"))
        await press(pilot, "escape")
        await settled(pilot)
        at = await place(pilot, wire, "2")
        kept = pilot.app.screen.ordered()[0].text  # type: ignore[attr-defined]
        assert kept[:20] in line(pilot, at)
        at = await place(pilot, wire, "tab")
        assert pilot.app.screen.ordered()[0].text[:20] in line(pilot, at)  # type: ignore[attr-defined]


async def test_in_dialogs(desk_file: str, wire: Wire) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        at = await place(pilot, wire, "?", "down", "down")
        assert line(pilot, at).startswith("❯")
        await press(pilot, "escape")
        at = await place(pilot, wire, "backslash", "right")
        assert line(pilot, at).startswith("[ ] ")
        before = at
        assert await place(pilot, wire, "right") != before


async def test_while_typing_it_is_in_the_field(desk_file: str, wire: Wire) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "m")
        await settled(pilot)
        await type_text(pilot, "seen")
        await settled(pilot)
        x, y = await place(pilot, wire, "y")
        assert grid(pilot.app).split("\n")[y][:x].endswith("› seeny")
        assert line(pilot, await place(pilot, wire, "enter", "j")).startswith("❯")


async def test_it_never_leaves_the_window(desk_file: str) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "G")
        await settled(pilot)
        await pilot.resize_terminal(40, 8)
        await settled(pilot)
        assert pilot.app.cursor_position == (0, 0)
        await pilot.resize_terminal(80, 24)
        await press(pilot, "g", "g")
        await settled(pilot)
        claims: Any = pilot.app.screen.query_one("ClaimList")
        claims.scroll_to(y=8, animate=False, immediate=True, force=True)
        assert claims.scroll_offset.y == 8
        assert pilot.app.cursor_position == (0, 0)
