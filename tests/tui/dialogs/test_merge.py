"""Merging by hand: who, and in which wording."""

from __future__ import annotations

import pytest

from tests.tui.dialogs.helpers import NASTY, NASTY_SHOWN, NOTHING_YET, opened, press, type_text
from tests.tui.dialogs.making import claim
from tests.tui.helpers import SIZES, check_snapshot, grid
from tui.dialogs.merge import MergeChoice, MergeDialog, wordings_of

A = claim(7, "North Korea has expanded its nuclear arsenal", "Newser", "The Wall Street Journal")
B = claim(31, "Kim continued to expand his nuclear arsenal", "Benzinga", stated="Kim expanded his arsenal")
C = claim(44, "The arsenal grew", "Harbor Wire", "KCNA")


@pytest.mark.parametrize("size", SIZES)
async def test_looks(size: tuple[int, int]) -> None:
    async with opened(MergeDialog([A, B, C]), size) as (_pilot, host):
        check_snapshot(f"merge_{size[0]}x{size[1]}", host)


async def test_enter_merges_into_the_first() -> None:
    async with opened(MergeDialog([A, B])) as (pilot, host):
        assert "2 outlets · 1 known origin, 1 unknown" in grid(host)
        await press(pilot, "enter")
        assert host.result == MergeChoice(7, (31,), None)


async def test_the_wording_of_another_makes_it_the_head() -> None:
    async with opened(MergeDialog([A, B])) as (pilot, host):
        await press(pilot, "down", "enter")
        assert host.result == MergeChoice(31, (7,), None)


async def test_the_wording_of_a_mention_can_be_taken() -> None:
    assert wordings_of([A, B])[2] == "Kim expanded his arsenal"
    async with opened(MergeDialog([A, B])) as (pilot, host):
        await press(pilot, "down", "down", "enter")
        assert host.result == MergeChoice(7, (31,), "Kim expanded his arsenal")


async def test_a_wording_can_be_written_or_changed() -> None:
    async with opened(MergeDialog([A, B])) as (pilot, host):
        await press(pilot, "ctrl+e")
        await type_text(pilot, " [sic]")
        await press(pilot, "enter")
        assert host.result == MergeChoice(7, (31,), f"{A.text} [sic]")


async def test_one_can_be_left_out() -> None:
    async with opened(MergeDialog([A, B, C])) as (pilot, host):
        assert "3 outlets · 2 known origins, 1 unknown" in grid(host)
        await press(pilot, "down", "space")
        assert "2 outlets · 2 known origins" in grid(host)
        await press(pilot, "enter")
        assert host.result == MergeChoice(7, (44,), None)


async def test_the_head_left_out_hands_on_to_the_next() -> None:
    async with opened(MergeDialog([A, B, C])) as (pilot, host):
        await press(pilot, "space", "enter")
        assert host.result == MergeChoice(31, (44,), A.text)


async def test_a_single_one_is_refused() -> None:
    async with opened(MergeDialog([A, B, C])) as (pilot, host):
        await press(pilot, "space", "down", "space")
        assert "nothing: take at least two" in grid(host)
        await press(pilot, "enter")
        assert host.result is NOTHING_YET
        assert "a merge needs two claims" in grid(host)
        await press(pilot, "escape")
        assert host.result is None


async def test_many_claims_scroll() -> None:
    many = [claim(n, f"Wording number {n}", "Newser") for n in range(1, 31)]
    async with opened(MergeDialog(many)) as (pilot, host):
        await press(pilot, "end", "space")
        assert "[ ] #30 Newser" in grid(host)
        await press(pilot, "enter")
        assert host.result == MergeChoice(1, tuple(range(2, 30)), None)


async def test_clicks() -> None:
    async with opened(MergeDialog([A, B])) as (pilot, host):
        await pilot.click("#wordings", offset=(6, 1))
        await pilot.click("#members", offset=(1, 0))
        await pilot.click("#members", offset=(1, 0))
        await pilot.click("Hints", offset=(1, 0))
        assert host.result == MergeChoice(31, (7,), None)


async def test_data_is_shown_as_it_is_and_given_back_as_it_is() -> None:
    nasty = claim(1, NASTY, "[/out]", "[sic]")
    async with opened(MergeDialog([B, nasty]), (140, 45)) as (pilot, host):
        assert f"#1 [/out]: {NASTY_SHOWN}" in grid(host)
        assert f"( ) {NASTY_SHOWN}" in grid(host)
        await press(pilot, "down", "enter")
        assert host.result == MergeChoice(1, (31,), None)


async def test_the_keys_are_in_sight_however_long_the_wordings() -> None:
    long = [claim(number, f"{number}: " + "a ship was seen off the coast " * 9, "Harbor Wire") for number in (1, 2, 3)]
    async with opened(MergeDialog(long), (80, 24)) as (_pilot, host):
        assert "Enter merge" in grid(host)
        assert "Esc never mind" in grid(host)
