"""What the foot tells and asks is so: receipts, refusals, prompts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from store.desk import Desk
from store.model import Independence, Sitting
from tests.tui.helpers import grid, type_text
from tests.tui.test_review import keys, review
from tui.screens.reader import ReaderScreen
from tui.screens.sources import SourcesScreen
from tui.widgets.pace_strip import words
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


async def test_why_one_key_did_nothing_is_not_told_of_the_next(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        await keys(pilot, "right")
        assert screen.foot.said == "next mention: the claim has one mention only"
        await keys(pilot, "j")
        assert screen.foot.said == ""
        await keys(pilot, "a")
        receipt = screen.foot.said
        await keys(pilot, "j")
        assert screen.foot.said == receipt, "what was done can be taken back still"


async def test_what_was_done_is_not_told_after_other_acts_on_other_screens(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        await keys(pilot, "a", "2", "n", "escape")
        assert pilot.app.screen is screen
        assert screen.foot.said == ""
        await keys(pilot, "a", "?", "escape")
        assert screen.foot.said.endswith("u undo"), "a dialog does nothing"


async def test_the_way_back_is_told_as_long_as_it_is_one(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        await keys(pilot, "3", "enter")
        assert screen.foot.said == "Esc goes back to the sources"
        await keys(pilot, "escape", "escape")
        assert pilot.app.screen is screen
        assert screen.foot.said == ""


async def test_a_note_without_words_is_said_to_be_none(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        await keys(pilot, "m", "enter")
        assert screen.foot.said == "nothing was written"


async def test_the_next_act_is_for_as_many_as_are_marked(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        await keys(pilot, "space", ";")
        assert screen.foot.said == "the next act is for the marked claim · Esc: not"
        await keys(pilot, "space", ";")
        assert screen.foot.said == "the next act is for the 2 marked claims · Esc: not"


async def test_what_is_added_to_a_claim_is_not_said_to_be_one(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        here = screen.claim_here
        await keys(pilot, "enter", "v", "j", "=")
        assert isinstance(pilot.app.screen, ReaderScreen)
        assert pilot.app.screen.foot.said.startswith(f"added to #{here}")


async def test_sources_tell_what_a_search_found_and_the_order(desk_file: str) -> None:
    async with review(desk_file) as (pilot, _screen):
        await keys(pilot, "3", "/")
        screen = pilot.app.screen
        assert isinstance(screen, SourcesScreen)
        await type_text(pilot, "zzz")
        await keys(pilot, "enter")
        assert screen.foot.said == "0 sources · Esc shows all again"
        assert grid(pilot.app).split("\n")[-1].startswith(" Esc back ")
        await keys(pilot, "escape")
        assert screen.foot.said == "all sources"
        await keys(pilot, "o", "n")
        assert screen.foot.said == "order: by name"


def test_no_pace_is_told_of_a_moment_s_work(desk_file: str) -> None:
    with Desk.open(desk_file, reviewer="ann") as desk:
        stats = replace(desk.stats(), sitting=Sitting(4, 2.0, ""))
    assert dict(words(stats, 4))["pace"] == "4 today; it shows after a minute"
    assert "time" not in dict(words(stats, 4))
    told = dict(words(replace(stats, sitting=Sitting(5, 240.0, "")), 5))
    assert told["pace"].startswith("60 an hour")
    assert told["time"].endswith("to the last claim")
