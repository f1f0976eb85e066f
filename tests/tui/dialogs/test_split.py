"""A claim is split where the reviewer cuts, and every part keeps its place in the article."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from store.desk import Desk
from store.model import Mention
from tests.store.builders import add
from tests.tui.dialogs.helpers import NOTHING_YET, opened, press, type_text
from tests.tui.helpers import SIZES, check_snapshot, grid
from tui.dialogs.split import MOST, SplitDialog

TEXT = "The fleet sailed on Monday, and the base [sic] was closed by 40 men."


@pytest.fixture
def mention(tmp_path: Path) -> Mention:
    """The one mention of a desk, over the whole of TEXT."""
    with Desk.open(tmp_path / "desk.db", reviewer="ann") as desk:
        (claim_id,) = add(desk, TEXT)
        return desk.claim(claim_id).mentions[0]


@pytest.mark.parametrize("size", SIZES)
async def test_looks(mention: Mention, size: tuple[int, int]) -> None:
    async with opened(SplitDialog(TEXT, mention), size) as (pilot, host):
        await press(pilot, "space")
        check_snapshot(f"split_{size[0]}x{size[1]}", host)


async def test_it_offers_to_cut_at_the_word_that_joins(mention: Mention) -> None:
    async with opened(SplitDialog(TEXT, mention)) as (pilot, host):
        await press(pilot, "space", "enter")
        parts = host.result
    assert [TEXT[start:end] for spans, _ in parts for start, end in spans] == [
        "The fleet sailed on Monday",
        "the base [sic] was closed by 40 men",
    ]
    assert [wording for _, wording in parts] == ["The fleet sailed on Monday", "The base [sic] was closed by 40 men"]


async def test_a_part_is_worded(mention: Mention) -> None:
    async with opened(SplitDialog(TEXT, mention)) as (pilot, host):
        await press(pilot, "space", "tab", "tab")
        await type_text(pilot, " at Elm Bay")
        await press(pilot, "enter")
        assert [wording for _, wording in host.result][1] == "The base [sic] was closed by 40 men at Elm Bay"


async def test_a_cut_is_taken_back_with_the_same_key(mention: Mention) -> None:
    async with opened(SplitDialog(TEXT, mention)) as (pilot, host):
        await press(pilot, "right", "space", "space", "enter")
        assert host.result is NOTHING_YET
        assert "! cut somewhere first" in grid(host)


async def test_a_part_without_words_is_refused(mention: Mention) -> None:
    async with opened(SplitDialog(TEXT, mention)) as (pilot, host):
        await press(pilot, "space", "tab", "ctrl+u", "enter")
        assert host.result is NOTHING_YET
        assert "! claim 1 has no words" in grid(host)


async def test_no_more_parts_than_there_is_room_for(mention: Mention) -> None:
    async with opened(SplitDialog(TEXT, mention)) as (pilot, host):
        await press(pilot, "home", *(["space", "right"] * MOST), "space")
        assert f"! {MOST} parts at most" in grid(host)
        await press(pilot, "enter")
        assert len(host.result) == MOST


async def test_words_between_the_spans_of_a_mention_stay_out(mention: Mention) -> None:
    broken = replace(mention, spans=((0, 16), (28, 58)))
    async with opened(SplitDialog(TEXT, broken)) as (pilot, host):
        await press(pilot, "home", "right", "right", "space", "enter")
        spans = [TEXT[start:end] for spans, _ in host.result for start, end in spans]
    assert spans == ["The fleet sailed", "the base [sic] was closed"]


async def test_leaving_splits_nothing(mention: Mention) -> None:
    async with opened(SplitDialog(TEXT, mention)) as (pilot, host):
        await press(pilot, "space", "escape")
        assert host.result is None
