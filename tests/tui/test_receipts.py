"""A receipt tells which claim it is about, in one line."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.desk import Desk
from store.model import ClaimRow, Label, Status
from tests.tui.helpers import grid, press, settled
from tui import text
from tui.app import ReviewApp
from tui.screens.receipts import with_wording


class OneClaim:
    """Stands for a desk with claim 14."""

    def __init__(self, wording: str) -> None:
        self.wording = wording

    def claim_rows(self, ids: list[int]) -> list[ClaimRow]:
        return [
            ClaimRow(14, self.wording, Status.NEW, False, Label.ECHO, 1, 0, 1, 1, 0.5, "", 0)
            for each in ids
            if each == 14
        ]


def told(said: str, cells: int, wording: str = "The North fired at least seven missiles") -> str:
    desk: Any = OneClaim(wording)
    return with_wording(desk, said, cells)


@pytest.mark.parametrize(
    ("said", "cells", "shown"),
    [
        ("rejected #14", 80, "rejected #14 “The North fired at least seven missiles”"),
        ("#14: sourced as named", 50, "#14 “The North fired at least …”: sourced as named"),
        ("rejected #14", 20, "rejected #14"),
        ("#14 is not the same as #9", 80, "#14 is not the same as #9"),
        ("rejected #9", 80, "rejected #9"),
        ("rejected 3 claims", 80, "rejected 3 claims"),
    ],
)
def test_the_beginning_of_the_wording_stands_behind_the_number(said: str, cells: int, shown: str) -> None:
    assert told(said, cells) == shown


@given(st.text(max_size=60), st.integers(0, 100))
def test_it_never_takes_more_than_the_line(wording: str, cells: int) -> None:
    said = told("rejected #14 · nothing new is left", cells, wording)
    assert said == "rejected #14 · nothing new is left" or text.width(said) <= cells


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
