"""What the foot tells and asks is so: receipts, refusals, prompts."""

from __future__ import annotations

import pytest

from store.desk import Desk
from store.model import Independence
from tests.tui.helpers import grid, type_text
from tests.tui.test_review import keys, review
from tui.widgets.prompt import PromptField


async def test_a_search_tells_what_it_found_and_not_what_was_said_before(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        await keys(pilot, "/", "z", "escape", "escape")
        await keys(pilot, "/")
        await type_text(pilot, "missiles")
        await keys(pilot, "enter")
        assert screen.foot.said == "2 claims · Esc shows all again"
        await keys(pilot, "escape")
        assert screen.foot.said == "all claims"


async def test_a_chain_is_not_emptied(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        mention = screen.mention
        assert mention is not None
        await keys(pilot, "c", *["backspace"] * 80, "enter")
        assert "! write the outlet alone" in grid(pilot.app)
        assert " INSERT " in grid(pilot.app)
        await type_text(pilot, "Harbor Wire")
        await keys(pilot, "enter")
        assert screen.mention is not None
        assert [hop.name for hop in screen.mention.chain] == ["Harbor Wire"]


async def test_the_number_typed_takes_the_place_of_the_one_offered(desk_file: str) -> None:
    with Desk.open(desk_file, reviewer="ann") as desk:
        desk.merge(1, [5, 2])
    async with review(desk_file) as (pilot, screen):
        assert screen.claim is not None
        ids = [mention.id for mention in screen.claim.mentions]
        await keys(pilot, "i", "i")
        assert "compared with 2 or 3" in grid(pilot.app)
        await keys(pilot, "3", "enter")
        assert not screen.query(PromptField)
        (judged,) = screen.claim.judgements
        assert judged.verdict is Independence.INDEPENDENT
        assert {judged.mention_a, judged.mention_b} == {ids[0], ids[2]}


async def test_the_ends_of_the_articles_are_told_apart(desk_file: str) -> None:
    async with review(desk_file) as (pilot, _screen):
        await keys(pilot, "enter", *["["] * 5)
        assert "this is the first article" in grid(pilot.app)
        await keys(pilot, *["]"] * 5)
        assert "this is the last article" in grid(pilot.app)


async def test_the_last_decision_in_an_article_can_be_taken_back_like_any_other(desk_file: str) -> None:
    async with review(desk_file) as (pilot, _screen):
        await keys(pilot, "enter", *"aaaa")
        assert "nothing new is left in this article · u undo" in grid(pilot.app)


async def test_a_message_longer_than_its_line_is_shown_in_full_until_the_next_key(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        why = " ".join(f"reason{number}" for number in range(20))
        screen.warn(why)
        await pilot.pause()
        shown = " ".join(line.strip() for line in grid(pilot.app).splitlines())
        assert f"! {why}" in shown
        assert "a keep" in shown
        await keys(pilot, "j")
        assert "reason19" not in grid(pilot.app)
        assert screen.foot.said == why


async def test_a_message_that_fits_covers_nothing(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        before = grid(pilot.app).splitlines()
        screen.say("short")
        await pilot.pause()
        assert grid(pilot.app).splitlines()[:-2] == before[:-2]


async def test_a_text_longer_than_its_line_is_seen_as_a_whole_while_it_is_written(desk_file: str) -> None:
    async with review(desk_file) as (pilot, _screen):
        await keys(pilot, "e")
        before = grid(pilot.app).splitlines()
        long = "".join(f" word{number}" for number in range(12))
        await type_text(pilot, long)
        shown = grid(pilot.app).splitlines()
        assert "North Korea has expanded its nuclear arsenal word0 word1" in shown[-4] + shown[-3]
        assert "word11" in shown[-3]
        await keys(pilot, *["backspace"] * len(long))
        assert grid(pilot.app).splitlines() == before


async def test_why_a_chain_does_not_do_is_told_in_full(desk_file: str) -> None:
    async with review(desk_file) as (pilot, _screen):
        await keys(pilot, "c")
        assert "? for a gap" in grid(pilot.app)
        await type_text(pilot, " > > x")
        await keys(pilot, "enter")
        shown = " ".join(line.strip() for line in grid(pilot.app).splitlines())
        assert "A place in the chain is empty; write ? where the article hides who stood there." in shown


async def test_how_a_chain_is_written_is_told_whole_where_an_editor_is_at_hand(
    desk_file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EDITOR", "true")
    async with review(desk_file) as (pilot, _screen):
        await keys(pilot, "c")
        assert grid(pilot.app).endswith("origin first, > between, ? for a gap")
        await keys(pilot, "escape", "I")
        assert grid(pilot.app).endswith("files or folders  Ctrl+G editor")
