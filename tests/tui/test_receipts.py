"""A receipt tells which claim it is about, in one line."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.desk import Desk
from store.model import Status
from tests.tui.helpers import grid, press, settled, type_text
from tui import text
from tui.app import ReviewApp
from tui.screens.duplicates import DuplicatesScreen
from tui.screens.groups import GroupScreen
from tui.screens.receipts import with_wording
from tui.screens.sources import SourcesScreen

FIRST, SECOND = "The North fired at least seven missiles", "Seven missiles fell into the sea"


def told(said: str, cells: int, first: str = FIRST, second: str = SECOND) -> str:
    wordings = {14: first, 15: second}

    def look(claim_ids: Sequence[int]) -> dict[int, str]:
        return {each: wordings[each] for each in claim_ids if each in wordings}

    return with_wording(look, said, cells)


@pytest.mark.parametrize(
    ("said", "cells", "shown"),
    [
        ("rejected #14", 80, "rejected #14 “The North fired at least seven missiles”"),
        ("#14: sourced as named", 50, "#14 “The North fired at least …”: sourced as named"),
        ("rejected #14", 20, "rejected #14"),
        ("merged #9 into #14", 50, "merged #9 into #14 “The North fired at least sev…”"),
        (
            "#14 is not the same as #15",
            80,
            "#14 “The North fired at leas…” is not the same as #15 “Seven missiles fell int…”",
        ),
        ("#14 is not the same as #15", 50, "#14 “The North fired at l…” is not the same as #15"),
        ("#14 and #15: related", 90, f"#14 “The North fired at least seven …” and #15 “{SECOND}”: related"),
        (
            "added #14: The North fired at least seven missiles",
            90,
            "added #14: The North fired at least seven missiles",
        ),
        ("kept #14, and #14 again", 90, "kept #14 “The North fired at least seven missiles”, and #14 again"),
        ("rejected #99999999999999999999", 90, "rejected #99999999999999999999"),
        ("rejected #9", 80, "rejected #9"),
        ("rejected 3 claims", 80, "rejected 3 claims"),
    ],
)
def test_the_beginning_of_the_wording_stands_behind_the_number(said: str, cells: int, shown: str) -> None:
    assert told(said, cells) == shown


def test_of_two_that_begin_alike_the_first_has_the_room() -> None:
    first, second = "Fuel reached the port of Nampo eleven times", "Fuel reached the port of Nampo once"
    said = "#14 and #15: related"
    assert told(said, 75, first, second) == f"#14 “{first}” and #15: related"
    assert told(said, 120, first, second) == f"#14 “{first}” and #15 “{second}”: related"


@given(st.text(max_size=60), st.text(max_size=60), st.integers(0, 120))
def test_it_never_takes_more_than_the_line(first: str, second: str, cells: int) -> None:
    for plain in ("rejected #14 · nothing new is left", "#14 is not the same as #15"):
        said = told(plain, cells, first, second)
        assert said == plain or text.width(said) <= cells
        assert re.sub(" “[^”]*?”", "", said) == plain or "”" in first + second


@pytest.mark.parametrize("size", [(80, 24), (140, 45)])
async def test_every_act_on_one_claim_tells_its_wording(desk_file: str, size: tuple[int, int]) -> None:
    with Desk.open(desk_file, reviewer="ann") as desk:
        wording = desk.claim(1).text
    async with ReviewApp(desk_file, "ann").run_test(size=size) as pilot:
        await settled(pilot)
        for keys in (["x"], ["u"], ["f"], ["s", "d"], ["u"]):
            await press(pilot, *keys)
            await settled(pilot)
            foot = grid(pilot.app).split("\n")[-2]
            assert f"#1 “{wording[:20]}" in foot
            assert len(foot) <= size[0]
            assert "…" not in foot[-1:], "the line holds all of it"


@pytest.mark.parametrize("size", [(80, 24), (140, 45)])
async def test_acts_on_pairs_and_their_undo_tell_wordings(desk_file: str, size: tuple[int, int]) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=size) as pilot:
        await press(pilot, "2")
        await settled(pilot)
        screen = pilot.app.screen
        assert isinstance(screen, DuplicatesScreen)
        for key in ("n", "u", "y", "u", "space", "r"):
            pair = screen.pair
            assert pair is not None
            known = {claim.id: claim.text for claim in screen.claims_of(pair)}
            await press(pilot, key)
            await settled(pilot)
            said = screen.foot.said
            named = [number for number in known if f"#{number} “{known[number][:8]}" in said]
            assert named or key == "u", said
            assert "“" in said
            assert text.width(said) <= size[0] - 3


async def test_acts_on_a_group_and_their_undo_tell_wordings(desk_file: str) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(140, 45)) as pilot:
        await press(pilot, "2")
        await settled(pilot)
        pairs = pilot.app.screen
        assert isinstance(pairs, DuplicatesScreen)
        assert pairs.pair is not None
        pilot.app.push_screen(GroupScreen([pairs.pair.a, pairs.pair.b], threshold=60, score_shown=True))
        await settled(pilot)
        group = pilot.app.screen
        assert isinstance(group, GroupScreen)
        wording = group.claims[0].text
        await press(pilot, "n")
        await settled(pilot)
        assert f"“{wording[:12]}" in group.foot.said
        await press(pilot, "u")
        await settled(pilot)
        assert f"“{wording[:12]}" in group.foot.said


async def test_a_number_in_the_name_of_a_source_is_no_claim(desk_file: str) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(140, 45)) as pilot:
        await press(pilot, "3")
        await settled(pilot)
        await press(pilot, "a")
        await type_text(pilot, "Ward #1")
        await press(pilot, "enter")
        await settled(pilot)
        screen = pilot.app.screen
        assert isinstance(screen, SourcesScreen)
        assert "Ward #1" in screen.foot.said
        assert "“" not in screen.foot.said
        await press(pilot, "H")
        await settled(pilot)
        assert "Ward #1" in grid(pilot.app)
        assert "#1 “" not in grid(pilot.app)


async def test_the_history_tells_wordings(desk_file: str) -> None:
    with Desk.open(desk_file, reviewer="ann") as desk:
        desk.set_status([1], Status.REJECTED)
        wording = desk.claim(1).text
    async with ReviewApp(desk_file, "ann").run_test(size=(140, 45)) as pilot:
        await settled(pilot)
        await press(pilot, "H")
        await settled(pilot)
        assert f"rejected #1 “{wording[:24]}" in grid(pilot.app)
        await press(pilot, "u", "escape")
        await settled(pilot)
        assert f"rejected #1 “{wording[:24]}" in grid(pilot.app).split("\n")[-2]


def test_two_that_are_worded_alike_are_told_once() -> None:
    assert told("merged #14 into #15", 140, FIRST, FIRST) == f"merged #14 “{FIRST}” into #15"
