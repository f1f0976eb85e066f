"""``;`` and the act that follows it."""

from __future__ import annotations

import pytest

from tests.tui.helpers import grid
from tests.tui.test_review import keys, review


@pytest.mark.parametrize("pressed", ["m", "e", "E", "c"])
async def test_what_is_for_one_claim_does_not_follow(desk_file: str, pressed: str) -> None:
    async with review(desk_file) as (pilot, screen):
        await keys(pilot, "space", "space", ";", pressed)
        assert "one claim at a time" in screen.foot.said
        assert " INSERT " not in grid(pilot.app)
        assert len(screen.claims.marked) == 2


async def test_it_does_not_outlast_another_thing_done(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        await keys(pilot, "space", "space", ";", "o", "n")
        assert "order" in screen.foot.said
        here = screen.claim_here
        await keys(pilot, "f")
        assert [row.id for row in screen.desk.claim_rows(list(screen.claims.ids)) if row.flagged] == [here]


async def test_moving_and_looking_up_a_key_may_come_between(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        marked = list(screen.claims.ids[:2])
        await keys(pilot, "space", "space", ";", "j", "?")
        await keys(pilot, *"flag", "enter")
        assert [row.id for row in screen.desk.claim_rows(list(screen.claims.ids)) if row.flagged] == marked


async def test_all_from_the_last_mark_to_here_are_marked(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        ids = list(screen.claims.ids)
        await keys(pilot, "V")
        assert "mark where it begins first" in screen.foot.said
        await keys(pilot, "j", "space", "j", "j", "V")
        assert screen.claims.marked == set(ids[1:5])
        assert screen.foot.said.startswith("4 marked")
        await keys(pilot, "G", "space", "k", "k", "V")
        assert screen.claims.marked == {*ids[1:5], *ids[-3:]}
        await keys(pilot, ";", "p", "u")
        assert screen.desk.progress().done == 0


async def test_a_range_begins_at_a_mark_that_stands(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        await keys(pilot, "space", "k", "space", "j", "V")
        assert not screen.claims.marked
        assert "mark where it begins first" in screen.foot.said


async def test_the_claim_under_the_cursor_is_not_passed_by_when_others_are_decided(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        ids = list(screen.claims.ids)
        await keys(pilot, "space", "space", ";", "x")
        assert screen.claim_here == ids[2]
        await keys(pilot, "u", "g", "g", "space", "space", "k", ";", "x")
        assert screen.claim_here == ids[2]
