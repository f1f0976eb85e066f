"""What cannot be done now says why: in the key bar, in the choices, in the help, and when its key is pressed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from textual import events
from textual.pilot import Pilot

from tests.tui.helpers import grid, press, settled, type_text
from tui import keymap
from tui.app import ReviewApp
from tui.keymap import View
from tui.widgets.foot import KeyBar

WAY_TO = {
    View.REVIEW: (),
    View.READER: ("enter",),
    View.DUPLICATES: ("2",),
    View.SELECT: ("enter", "v"),
    View.DASHBOARD: ("4",),
    View.SOURCES: ("3",),
    View.GROUP: ("2", "m"),
}


async def hover(pilot: Pilot[Any], found: str) -> str:
    """Put the mouse over a key of the bar; gives what it then tells."""
    bar = pilot.app.screen.query_one(KeyBar)
    x = grid(pilot.app).split("\n")[bar.region.y].index(found)
    move = events.MouseMove(bar, x + 1, 0, 0, 0, 0, False, False, False)
    bar.post_message(move)
    await pilot.pause(0)
    return str(bar.tooltip or "")


async def test_a_greyed_key_stands_in_brackets_and_the_mouse_tells_why(desk_file: str) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(200, 45)) as pilot:
        await settled(pilot)
        assert "(& merge)" in grid(pilot.app)
        assert await hover(pilot, "& merge") == "mark the claims to merge first (Space marks)"
        assert await hover(pilot, "a keep") == ""
        await press(pilot, "space", "space")
        await settled(pilot)
        assert " & merge " in grid(pilot.app)
        assert await hover(pilot, "& merge") == ""


async def test_greyed_choices_stand_in_brackets(desk_file: str) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "i")
        await settled(pilot)
        assert "(i  independent)" in grid(pilot.app)
        await press(pilot, "i")
        assert pilot.app.screen.foot.said == "independent: the claim has one mention only"  # type: ignore[attr-defined]


async def test_a_click_on_a_greyed_key_says_why(desk_file: str) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(200, 45)) as pilot:
        await settled(pilot)
        bar = pilot.app.screen.query_one(KeyBar)
        x = grid(pilot.app).split("\n")[bar.region.y].index("& merge")
        await pilot.click(KeyBar, offset=(x + 1, 0))
        await settled(pilot)
        assert pilot.app.screen.foot.said.startswith("merge: mark the claims")  # type: ignore[attr-defined]


async def test_the_palette_has_every_action_and_says_where_it_is(desk_file: str) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(200, 45)) as pilot:
        await settled(pilot)
        await press(pilot, ":")
        await settled(pilot)
        await type_text(pilot, "never suggest the two")
        await settled(pilot)
        assert "not now: only in Duplicates" in grid(pilot.app)
        await press(pilot, "enter")
        await settled(pilot)
        assert "! not the same: only in Duplicates" in grid(pilot.app)


@pytest.mark.parametrize("view", View)
async def test_every_reason_is_a_few_words_on_one_line(desk_file: str, view: View) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        for key in WAY_TO[view]:
            await press(pilot, key)
            await settled(pilot)
        for each in keymap.actions():
            reason = pilot.app.screen.unavailable(each.id)  # type: ignore[attr-defined]
            assert reason is None or (0 < len(f"{each.title}: {reason}") < 76 and "\n" not in reason)
            assert reason is not None or each.id in pilot.app.screen._handlers  # type: ignore[attr-defined]


@pytest.mark.parametrize("width", [80, 140])
async def test_the_foot_of_an_empty_desk_begins_with_the_way_to_fill_it(tmp_path: Path, width: int) -> None:
    async with ReviewApp(str(tmp_path / "new.db"), "ann").run_test(size=(width, 24)) as pilot:
        await settled(pilot)
        assert grid(pilot.app).split("\n")[-1].startswith(" I bring in ")


async def test_the_foot_of_a_list_without_claims_begins_with_the_way_back(desk_file: str) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "/")
        await type_text(pilot, "qqqq")
        await press(pilot, "enter")
        await settled(pilot)
        assert grid(pilot.app).split("\n")[-1].startswith(" Esc back ")
