"""The review screen, driven by keys as an editor drives it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from textual import events
from textual.pilot import Pilot

from store.desk import Desk
from store.model import Filter, Independence, Level, QuoteType, SourcingClass, Status
from tests.tui.helpers import SIZES, grid, press, settled, type_text
from tui.app import ReviewApp
from tui.screens.review import ReviewScreen


@asynccontextmanager
async def review(path: str, size: tuple[int, int] = (80, 24)) -> AsyncIterator[tuple[Pilot[Any], ReviewScreen]]:
    """The review screen of a desk, ready for keys."""
    app = ReviewApp(path, "ann")
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        screen = app.screen
        assert isinstance(screen, ReviewScreen)
        yield pilot, screen


async def keys(pilot: Pilot[Any], *pressed: str) -> None:
    await press(pilot, *pressed)
    await settled(pilot)


@pytest.mark.parametrize("size", SIZES)
async def test_one_key_decides_and_moves_on(desk_file: str, size: tuple[int, int]) -> None:
    async with review(desk_file, size) as (pilot, screen):
        first, second = screen.claims.ids[0], screen.claims.ids[1]
        await keys(pilot, "a")
        assert screen.desk.claim(first).status is Status.REVIEWED
        assert screen.claim_here == second
        assert f"#{first}" in screen.foot.said
        assert screen.foot.said.endswith("u undo")
        assert "1/16" in grid(pilot.app)


async def test_a_whole_desk_takes_one_key_a_claim(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        await press(pilot, *"axpw" * 4)
        await settled(pilot)
        progress = screen.desk.progress()
        assert (progress.done, progress.total) == (16, 16)
        assert all(progress.by_status[each] == 4 for each in Status if each is not Status.NEW)
        assert "nothing new is left" in screen.foot.said


async def test_deciding_passes_over_what_is_decided(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        ids = list(screen.claims.ids)
        with Desk.open(desk_file, reviewer="bob") as other:
            other.set_status(ids[1:4], Status.PARKED)
        screen.reload()
        await keys(pilot, "a")
        assert screen.claim_here == ids[4]
        await keys(pilot, "k", "k", "x")
        assert screen.desk.claim(ids[2]).status is Status.REJECTED
        assert screen.claim_here == ids[4]


@pytest.mark.parametrize("undo", ["u", "z", "backspace"])
async def test_undo_goes_back_to_the_claim(desk_file: str, undo: str) -> None:
    async with review(desk_file) as (pilot, screen):
        first = screen.claim_here
        assert first is not None
        await keys(pilot, "x", "j", "j", undo)
        assert screen.desk.claim(first).status is Status.NEW
        assert screen.claim_here == first
        await keys(pilot, "ctrl+r")
        assert screen.desk.claim(first).status is Status.REJECTED


async def test_nothing_to_take_back_says_so_and_changes_nothing(desk_file: str) -> None:
    with Desk.open(desk_file, reviewer="ann") as desk:
        while desk.undo() is not None:
            pass
    async with review(desk_file) as (pilot, screen):
        await keys(pilot, "u")
        assert "nothing" in screen.foot.said


async def test_letters_typed_are_text_and_decide_nothing(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        here = screen.claim_here
        assert here is not None
        await keys(pilot, "m")
        await type_text(pilot, "axn pwu")
        assert " INSERT " in grid(pilot.app)
        assert screen.desk.progress().done == 0
        await keys(pilot, "backspace", "enter")
        assert [note.text for note in screen.desk.claim(here).notes] == ["axn pw"]
        assert screen.desk.progress().done == 0
        assert " INSERT " not in grid(pilot.app)
        assert any("axn pw" in each.content.plain for each in screen.beside.claim_page.paragraphs)
        await keys(pilot, "a")
        assert screen.desk.progress().done == 1


async def test_escape_leaves_a_text_as_it_was(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        claim = screen.claim
        assert claim is not None
        await keys(pilot, "e", "X", "Y", "escape")
        assert screen.desk.claim(claim.id).text == claim.text
        await keys(pilot, "e")
        await type_text(pilot, " [sic]")
        await keys(pilot, "enter")
        assert screen.desk.claim(claim.id).text == f"{claim.text} [sic]"
        assert f"{claim.text} [sic]" in grid(pilot.app)


async def test_a_source_class_takes_two_keys(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        mention = screen.mention
        assert mention is not None
        await keys(pilot, "s")
        assert "anonymous" in grid(pilot.app)
        await keys(pilot, "a")
        assert screen.mention is not None
        assert screen.mention.sourcing_class is SourcingClass.ANONYMOUS
        await keys(pilot, "j", "full_stop")
        assert screen.mention is not None
        assert screen.mention.id != mention.id
        assert screen.mention.sourcing_class is SourcingClass.ANONYMOUS
        await keys(pilot, "t", "d", "t", "u")
        assert screen.mention is not None
        assert (screen.mention.quote_type, screen.mention.level) == (QuoteType.DIRECT, Level.UTTERANCE)


async def test_a_sequence_that_leads_nowhere_says_so(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        await keys(pilot, "s", "j")
        assert "no such key" in screen.foot.said
        assert screen.claims.cursor_row == 0
        await keys(pilot, "s", "escape", "j")
        assert screen.claims.cursor_row == 1


async def test_a_key_of_another_view_says_where_it_works(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        await keys(pilot, "B")
        assert "not here, but merge many in Duplicates" in screen.foot.said
        await keys(pilot, "j")
        assert screen.foot.said == ""


async def test_the_chain_is_written_in_one_line(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        await keys(pilot, "c")
        assert "The Wall Street Journal > Harbor Wire" in grid(pilot.app)
        await keys(pilot, "ctrl+u")
        await type_text(pilot, "Kim Jong Un > ? > AP > Harbor Wire")
        await keys(pilot, "enter")
        assert screen.mention is not None
        assert [hop.name for hop in screen.mention.chain] == ["Kim Jong Un", None, "AP", "Harbor Wire"]
        assert "Kim Jong Un > (gap) > AP > Harbor Wire" in grid(pilot.app)


async def test_a_chain_that_cannot_be_read_keeps_what_was_typed(desk_file: str) -> None:
    async with review(desk_file) as (pilot, _):
        await keys(pilot, "c")
        await type_text(pilot, " > > x")
        await keys(pilot, "enter")
        assert "empty" in grid(pilot.app)
        assert "> > x" in grid(pilot.app)
        assert " INSERT " in grid(pilot.app)


async def test_the_next_act_is_for_the_marked(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        ids = list(screen.claims.ids)
        await keys(pilot, "space", "space", "j", "space")
        assert screen.claims.marked == {ids[0], ids[1], ids[3]}
        await keys(pilot, "semicolon", "p")
        assert [screen.desk.claim(each).status for each in ids[:4]] == [
            Status.PARKED, Status.PARKED, Status.NEW, Status.PARKED,
        ]  # fmt: skip
        assert not screen.claims.marked
        await keys(pilot, "u")
        assert screen.desk.progress().done == 0


async def test_escape_drops_marks_then_the_search(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        await keys(pilot, "slash")
        await type_text(pilot, "missiles")
        await keys(pilot, "enter")
        assert len(screen.claims.ids) == 2
        await keys(pilot, "space", "semicolon", "escape")
        assert not screen.for_marked
        assert screen.claims.marked
        await keys(pilot, "escape")
        assert not screen.claims.marked
        await keys(pilot, "escape")
        assert len(screen.claims.ids) == 16


async def test_search_narrows_while_typing_and_escape_gives_back(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        await keys(pilot, "G")
        here = screen.claim_here
        await keys(pilot, "slash")
        await type_text(pilot, "arsenal")
        await settled(pilot)
        assert len(screen.claims.ids) == 2
        await keys(pilot, "escape")
        assert len(screen.claims.ids) == 16
        assert screen.claim_here == here


async def test_what_is_found_is_shown_from_the_top(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        await keys(pilot, "G", "slash")
        await type_text(pilot, "missiles")
        await keys(pilot, "enter")
        assert len(screen.claims.ids) > 1
        assert screen.claims.cursor_row == 0


async def test_a_filter_that_finds_nothing_says_how_to_get_out(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        await keys(pilot, "slash")
        await type_text(pilot, "zebra")
        await keys(pilot, "enter")
        assert screen.claim_here is None
        assert "Esc" in grid(pilot.app)
        await keys(pilot, "a")
        assert "there is no claim here" in screen.foot.said


async def test_deciding_in_a_filtered_list_takes_the_claim_out_of_it(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        screen.look_for(Filter(statuses=frozenset({Status.NEW})))
        await settled(pilot)
        ids = list(screen.claims.ids)
        await keys(pilot, "j", "j", "a")
        assert list(screen.claims.ids) == ids[:2] + ids[3:]
        assert screen.claim_here == ids[3]


async def test_orders_keep_the_claim(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        await keys(pilot, "j", "j", "j")
        here = screen.claim_here
        for letter in "answ":
            await keys(pilot, "o", letter)
            assert screen.claim_here == here


async def test_independence_of_two_mentions(desk_file: str) -> None:
    with Desk.open(desk_file, reviewer="ann") as desk:
        desk.merge(1, [5])
        mentions = desk.claim(1).mentions
        desk.set_chain(mentions[1].id, desk.claim(2).mentions[0].chain)
    async with review(desk_file) as (pilot, screen):
        assert screen.claim is not None
        assert len(screen.claim.mentions) == 2
        await keys(pilot, "i", "i")
        assert [each.verdict for each in screen.desk.claim(1).judgements] == [Independence.INDEPENDENT]
        assert "CORROBORATED" in grid(pilot.app)


async def test_the_mention_chosen_is_the_one_acted_on(desk_file: str) -> None:
    with Desk.open(desk_file, reviewer="ann") as desk:
        desk.merge(1, [5])
    async with review(desk_file, (140, 45)) as (pilot, screen):
        await keys(pilot, "right", "s", "d")
        classes = [each.sourcing_class for each in screen.desk.claim(1).mentions]
        assert classes == [SourcingClass.OUTLET, SourcingClass.DOCUMENT]
        assert "Pyongyang Grows Its Arsenal" in grid(pilot.app)
        await keys(pilot, "number_sign")
        assert len(screen.claims.ids) == 16


async def test_articles_are_stepped_through(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):

        def article() -> int:
            assert screen.mention is not None
            return screen.mention.article.id

        assert article() == 1
        await keys(pilot, "right_square_bracket")
        assert article() == 2
        await keys(pilot, "left_square_bracket", "left_square_bracket")
        assert article() == 1
        assert "first article" in screen.foot.said


async def test_resizing_keeps_the_place(desk_file: str) -> None:
    async with review(desk_file, (140, 45)) as (pilot, screen):
        await keys(pilot, "j", "j", "j")
        here = screen.claim_here
        for size in ((80, 24), (40, 15), (140, 45)):
            await pilot.resize_terminal(*size)
            await settled(pilot)
            assert screen.claim_here == here
            assert ("Make the window larger" in grid(pilot.app)) == (size == (40, 15))


async def test_the_place_is_found_again_after_a_restart(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        await keys(pilot, "j", "j", "j", "j")
        here = screen.claim_here
        await press(pilot, "Q")
    async with review(desk_file) as (_, screen):
        assert screen.claim_here == here


async def test_what_another_session_decides_is_seen(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        await keys(pilot, "j", "j")
        here = screen.claim_here
        with Desk.open(desk_file, reviewer="bob") as other:
            other.set_status([screen.claims.ids[0]], Status.REVIEWED)
        assert isinstance(pilot.app, ReviewApp)
        pilot.app.look()
        await settled(pilot)
        assert "1/16" in grid(pilot.app)
        assert screen.claim_here == here


async def test_clicking_a_key_of_the_bar_does_it(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        await pilot.click("KeyBar", offset=(2, 0))
        await settled(pilot)
        assert screen.desk.progress().done == 1


async def test_an_empty_desk_says_what_to_do(tmp_path: Any) -> None:
    async with review(str(tmp_path / "new.db")) as (pilot, screen):
        shown = grid(pilot.app)
        assert "Nothing to review yet" in shown
        assert "claimdesk review" in shown
        await keys(pilot, "a", "j", "s", "n", "e", "G", "tab", "enter", "ampersand")
        assert "there is no claim here" in screen.foot.said


async def test_keys_typed_ahead_are_text_after_the_key_that_asks_and_keys_after_the_one_that_ends(
    desk_file: str,
) -> None:
    async with review(desk_file) as (pilot, screen):
        first, second = screen.claims.ids[:2]
        for name, character in [("m", "m"), *((each, each) for each in "axa"), ("enter", None), ("x", "x"), ("a", "a")]:
            pilot.app.post_message(events.Key(name, character))
        for _ in range(10):
            await settled(pilot)
        assert [note.text for note in screen.desk.claim(first).notes] == ["axa"]
        assert screen.desk.claim(first).status is Status.REJECTED
        assert screen.desk.claim(second).status is Status.REVIEWED


async def test_the_next_new_claim_is_found_however_far_it_is(desk_file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.screens.review.NEAR", 2)
    async with review(desk_file) as (pilot, screen):
        ids = list(screen.claims.ids)
        screen.desk.set_status(ids[1:9], Status.PARKED)
        screen.reload()
        await keys(pilot, "a")
        assert screen.claim_here == ids[9]
        screen.look_for(Filter(statuses=frozenset({Status.PARKED})))
        await keys(pilot, "tab")
        assert "has been reviewed" in screen.foot.said
